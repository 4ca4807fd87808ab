// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the table of people: views, columns, copies, files, mass actions.
#include "ui/casefile/AgendaForm.h"
#include "ui/casefile/AssignForm.h"
#include "ui/casefile/ColumnsDialog.h"
#include "ui/casefile/FilterBar.h"
#include "ui/casefile/MassDialog.h"
#include "ui/casefile/NameDialog.h"
#include "ui/casefile/NoteForm.h"
#include "ui/casefile/OrientForm.h"
#include "ui/casefile/PeopleOutput.h"
#include "ui/casefile/PeoplePage.h"
#include "ui/casefile/ViewKeeper.h"
#include "ui/casefile/ViewsButton.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/MenuButton.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

std::vector<SortKey> valuesOf(const std::vector<casefile::ViewColumn>& columns)
{
    std::vector<SortKey> values;
    std::ranges::transform(columns, std::back_inserter(values), &casefile::ViewColumn::value);
    return values;
}

QStringList namesOf(const std::vector<casefile::PeopleView>& views)
{
    QStringList names;
    for (const auto& view : views) {
        names += fromUtf8(view.name);
    }
    return names;
}

} // namespace

void PeoplePage::connectActions()
{
    connectViews();
    connect(m_columns, &QPushButton::clicked, this, &PeoplePage::chooseColumns);
    connect(m_table, &PeopleTable::copyAsked, this, &PeoplePage::copy);
    connect(m_table, &PeopleTable::menuAsked, this, &PeoplePage::showMenu);
    auto* const formats = m_export->popupMenu();
    formats->setObjectName(u"exportMenu"_s);
    connect(formats->addAction(tr("&Excel workbook (.xlsx)…")), &QAction::triggered, this,
            [this] { exportAs(u".xlsx"_s); });
    connect(formats->addAction(tr("&Text, CSV (.csv)…")), &QAction::triggered, this,
            [this] { exportAs(u".csv"_s); });
    connect(m_assign, &QPushButton::clicked, this,
            [this] { act(new AssignForm(m_context.clock, m_directory)); });
    connect(m_orient, &QPushButton::clicked, this,
            [this] { act(new OrientForm(m_context.clock, m_directory)); });
    connect(m_inNumber, &QPushButton::clicked, this,
            [this] { Q_EMIT inNumberAsked(m_table->selectedPeople()); });
    connect(m_agenda, &QPushButton::clicked, this, &PeoplePage::chooseMeeting);
    connect(m_note, &QPushButton::clicked, this, [this] { act(new NoteForm); });
}

void PeoplePage::connectViews()
{
    m_views->setCanWrite(m_workspace.canWrite());
    m_views->setCurrent(fromUtf8(builtInViews().front().name), false);
    connect(m_views, &ViewsButton::chosen, this, &PeoplePage::adopt);
    connect(m_views, &ViewsButton::saveAsked, this, &PeoplePage::askToSave);
    connect(m_views, &ViewsButton::renameAsked, this, &PeoplePage::askToRename);
    connect(m_views, &ViewsButton::deleteAsked, this, [this](const QString& name) {
        m_keeper->remove(toUtf8(name)); // first: the name is the current one itself
        m_views->setCurrent({}, false);
    });
    connect(m_keeper, &ViewKeeper::viewsRead, this, [this](const std::vector<casefile::PeopleView>& views) {
        m_views->setOwnViews(views);
        showViewName();
    });
    connect(m_keeper, &ViewKeeper::columnsRead, m_table, &PeopleTable::setColumns);
    connect(m_keeper, &ViewKeeper::failed, this,
            [this](const Error& error) { m_banner->say(Tone::Danger, errorText(error)); });
    connect(m_table, &PeopleTable::columnsChanged, this, [this] {
        m_keeper->remember(m_table->columns());
        showViewName();
    });
}

casefile::PeopleView PeoplePage::presentView() const
{
    return {toUtf8(m_views->current()), filter(), m_order, m_table->columns()};
}

/// Whether what is shown is not any more what the view of that name says.
bool PeoplePage::isChanged(const QString& name) const
{
    auto views = builtInViews();
    views.insert(views.end(), m_views->ownViews().begin(), m_views->ownViews().end());
    const auto view = std::ranges::find(views, toUtf8(name), &casefile::PeopleView::name);
    if (view == views.end()) {
        return false;
    }
    const bool sameColumns = view->columns.empty() || valuesOf(view->columns) == valuesOf(m_table->columns());
    return view->filter != filter() || view->order != m_order || !sameColumns;
}

void PeoplePage::adopt(const casefile::PeopleView& view)
{
    m_views->setCurrent(fromUtf8(view.name), false);
    m_order = view.order;
    setFilter(view.filter);
    if (!view.columns.empty()) {
        m_table->setColumns(view.columns);
    }
    reload(Keep::Selection);
}

void PeoplePage::showViewName()
{
    m_views->setCurrent(m_views->current(), isChanged(m_views->current()));
}

void PeoplePage::askToSave()
{
    const bool own = m_views->isOwn(m_views->current());
    NameDialog::ask(this, tr("Save this view"), own ? m_views->current() : QString{},
                    {namesOf(m_views->ownViews()), namesOf(builtInViews())}, [this](const QString& name) {
                        m_views->setCurrent(name, false);
                        m_keeper->save(presentView());
                    });
}

void PeoplePage::askToRename(const QString& name)
{
    const auto& own = m_views->ownViews();
    const auto view = std::ranges::find(own, toUtf8(name), &casefile::PeopleView::name);
    if (view == own.end()) {
        return;
    }
    NameDialog::ask(this, tr("Rename the view “%1”").arg(name), name, {namesOf(own), namesOf(builtInViews())},
                    [this, view = *view](const QString& next) {
                        m_views->setCurrent(next, false);
                        m_keeper->rename(view, toUtf8(next));
                    });
}

void PeoplePage::chooseColumns()
{
    ColumnsDialog::ask(this, m_table->columns(), [this](const std::vector<casefile::ViewColumn>& columns) {
        m_table->setColumns(columns);
        m_keeper->remember(columns);
        showViewName();
    });
}

void PeoplePage::showMenu(const QPoint& at)
{
    auto* const menu = new QMenu(this);
    menu->setObjectName(u"peopleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Glyph glyph, const QString& text, auto call) {
        auto* const action = menu->addAction(icon(glyph), text);
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    const bool selected = m_table->selectedCount() > 0;
    add(Glyph::FolderOpen, tr("&Open the file"), [this] {
        Q_EMIT opened(m_table->currentPerson());
    })->setEnabled(m_table->currentPerson() != PersonId{});
    add(Glyph::Paste,
        tr("&Copy the rows") + u'\t' + QKeySequence{QKeySequence::Copy}.toString(QKeySequence::NativeText),
        [this] { copy(); })
        ->setEnabled(selected);
    menu->addSeparator();
    menu->addAction(m_sort);
    add(Glyph::Columns, tr("Co&lumns…"), [this] { chooseColumns(); });
    menu->addSeparator();
    for (auto* const button : {m_assign, m_orient, m_inNumber, m_agenda, m_note}) {
        auto* const action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->popup(at);
}

void PeoplePage::copy()
{
    PeopleOutput output{m_table->selectedPeople(), valuesOf(m_table->columns()), m_context.clock.today(), {}};
    if (output.people.empty() || !mayGiveOut(m_context, *m_banner)) {
        return;
    }
    const int count = static_cast<int>(output.people.size());
    output.progress = m_output->begin(tr("Copying…"), [this] { m_outputRead.stop(); });
    m_outputRead = m_workspace.slow().read<QString>(
        this,
        [output = std::move(output), count, who = m_workspace.actor(), &clock = m_context.clock](
            const store::Database& database, const std::stop_token&) -> Expected<QString> {
            const auto terms = letOut(
                database, store::JournalEntry{store::JournalAction::ExportPeople, 0, count}, who, clock);
            return terms ? Expected<QString>{copiedText(database, output, *terms)}
                         : std::unexpected{terms.error()};
        },
        [this, count](const Expected<QString>& text) {
            m_output->end();
            if (!text) {
                m_banner->say(Tone::Danger, errorText(text.error()));
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            m_banner->say(Tone::Good, tr("%Ln row(s) copied.", nullptr, count));
        });
}

void PeoplePage::exportAs(const QString& ending)
{
    const bool xlsx = ending == u".xlsx"_s;
    const auto name = tr("People") + u' ' + fromUtf8(m_context.clock.today().toIso()) + ending;
    const SaveQuestion question{tr("Export %Ln person(s)", nullptr, m_model.rowCount()), name,
                                xlsx ? tr("Excel workbooks (*.xlsx)") : tr("CSV files (*.csv)")};
    askForExport(this, m_context, *m_banner, question,
                 [this](const std::filesystem::path& file) { write(file); });
}

void PeoplePage::write(const std::filesystem::path& target)
{
    PeopleOutput output{*m_model.people(), valuesOf(m_table->columns()), m_context.clock.today(), {}};
    const int count = static_cast<int>(output.people.size());
    output.progress = m_output->begin(tr("Writing “%1”…").arg(fromPath(target.filename())), [this] {
        m_outputRead.stop();
        m_banner->say(Tone::Info, tr("The export was stopped; no file was written."));
    });
    m_outputRead = writeOut(
        this, m_context, m_workspace, *m_banner,
        {tr("%Ln person(s) written to “%1”.", nullptr, count).arg(fromPath(target)), target,
         store::JournalEntry{store::JournalAction::ExportPeople, 0, count}},
        [output = std::move(output),
         target](const store::Database& database, const reference::ExportTerms& terms,
                 const std::stop_token& stop) { return writeFile(database, output, target, terms, stop); },
        [this] { m_output->end(); });
}

void PeoplePage::act(MassForm* form)
{
    auto* const dialog = new MassDialog(m_workspace, m_table->selectedPeople(), form, this);
    connect(dialog, &MassDialog::acted, this,
            [this](const QString& result) { m_banner->say(Tone::Good, result); });
    dialog->open();
    m_workspace.quick().read<CapacitiesPtr>(
        form,
        [today = m_context.clock.today()](const store::Database& database, const std::stop_token&)
            -> Expected<CapacitiesPtr> { return readCapacities(database, today); },
        [form](const Expected<CapacitiesPtr>& capacities) {
            if (capacities) {
                form->setCapacities(*capacities);
            }
        });
}

/// Among those that are not closed.
void PeoplePage::chooseMeeting()
{
    using Meetings = std::vector<meeting::MeetingEntry>;
    m_meetingsRead = m_workspace.quick().read<Meetings>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<Meetings> {
            auto found = meeting::meetings(database);
            std::erase_if(found, [](const auto& entry) { return entry.file.closedOn.has_value(); });
            return found;
        },
        [this](const Expected<Meetings>& open) {
            if (!open) {
                m_banner->say(Tone::Warning, errorText(open.error()));
            } else if (open->empty()) {
                m_banner->say(Tone::Info, tr("No meeting is being prepared: prepare one in “Meetings” "
                                             "(Ctrl+4), then add these people to it."));
            } else {
                act(new AgendaForm(*open));
            }
        });
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeoplePage.h"

#include "ui/casefile/FilterBar.h"
#include "ui/casefile/ViewKeeper.h"
#include "ui/casefile/ViewsButton.h"
#include "ui/common/Banner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/MenuButton.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QPushButton* button(Glyph glyph, const QString& text, const QString& name)
{
    auto* const made = new QPushButton(icon(glyph), text);
    made->setObjectName(name);
    return made;
}

} // namespace

PeoplePage::PeoplePage(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_model(workspace),
      m_keeper(new ViewKeeper(workspace, this)),
      m_search(new QLineEdit),
      m_views(new ViewsButton),
      m_columns(button(Glyph::Columns, tr("&Columns…"), u"columns"_s)),
      m_export(new MenuButton(icon(Glyph::Download), tr("E&xport"))),
      m_filters(new FilterBar),
      m_banner(new Banner),
      m_looking(new ProgressLine),
      m_output(new ProgressLine),
      m_count(new QLabel),
      m_assign(button(Glyph::Person, tr("Assign a &referent…"), u"massAssign"_s)),
      m_orient(button(Glyph::Flag, tr("&Orient…"), u"massOrient"_s)),
      m_inNumber(button(Glyph::Sitemap, tr("By the &grid…"), u"massInNumber"_s)),
      m_agenda(button(Glyph::Meeting, tr("Add to a &meeting…"), u"massAgenda"_s)),
      m_note(button(Glyph::Note, tr("Add a &note…"), u"massAddNote"_s)),
      m_sort(new QAction(tr("&Sort by this column"), this)),
      m_states(new QStackedWidget),
      m_table(new PeopleTable(m_model)),
      m_nobody(
          new EmptyState(Glyph::People, tr("Nobody yet"),
                         tr("The people of the CAF’s lists will stand here, with what is due for each of "
                            "them. Import a list to begin."))),
      m_noMatch(new EmptyState(Glyph::Search, tr("Nobody answers to this"),
                               tr("No file meets all that is asked for. Take a filter off, or type less.")))
{
    build();
    connectParts();
    connectTable();
    connectActions();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::build()
{
    m_search->setObjectName(u"listSearch"_s);
    m_search->setPlaceholderText(tr("Name, number, telephone, commune…"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    buildStates();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, 0, 0);
    layout->addLayout(buildTop());
    layout->addWidget(m_filters);
    layout->addWidget(m_banner);
    layout->addWidget(m_looking);
    layout->addWidget(m_output);
    layout->addLayout(buildCount());
    layout->addWidget(m_states, 1);
    const std::array<QWidget*, 12> inTurn = {m_search,
                                             m_views,
                                             m_columns,
                                             m_export,
                                             m_filters->addButton(),
                                             m_filters->clearButton(),
                                             m_assign,
                                             m_orient,
                                             m_inNumber,
                                             m_agenda,
                                             m_note,
                                             m_table};
    for (std::size_t at = 1; at < inTurn.size(); ++at) {
        setTabOrder(inTurn[at - 1], inTurn[at]);
    }
}

QHBoxLayout* PeoplePage::buildTop()
{
    auto* const top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_views);
    top->addWidget(m_columns);
    m_export->setObjectName(u"export"_s);
    top->addWidget(m_export);
    return top;
}

QHBoxLayout* PeoplePage::buildCount()
{
    m_count->setObjectName(u"peopleCount"_s);
    m_sort->setShortcut(QKeySequence{u"Ctrl+T"_s});
    m_sort->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sort);
    auto* const acts = new FlowLayout;
    auto* const line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addLayout(acts, 1);
    for (auto* const act : {m_assign, m_orient, m_inNumber, m_agenda, m_note}) {
        act->setToolTip(m_workspace.canWrite() ? tr("For the people selected; Ctrl+A selects all")
                                               : tr("This base can only be read"));
        acts->addWidget(act);
    }
    return line;
}

void PeoplePage::buildStates()
{
    m_states->addWidget(m_table);
    m_states->addWidget(m_nobody);
    m_states->addWidget(m_noMatch);
    auto* const import = m_nobody->addAction(tr("&Import a list"));
    import->setObjectName(u"importList"_s);
    connect(import, &QPushButton::clicked, this, &PeoplePage::importAsked);
    auto* const clear = m_noMatch->addAction(tr("C&lear the search and the filters"));
    clear->setObjectName(u"clearSearch"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        showList({});
        m_search->setFocus();
    });
}

void PeoplePage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { reload(Keep::Selection); });
    connect(m_filters, &FilterBar::changed, this, [this] { reload(Keep::Selection); });
    connect(&m_model, &PeopleModel::failed, this,
            [this](const Error& error) { m_banner->say(Tone::Danger, errorText(error)); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible()) {
            refresh();
        }
    });
}

void PeoplePage::connectTable()
{
    connect(m_table, &PeopleTable::opened, this, &PeoplePage::opened);
    connect(m_table, &PeopleTable::sortAsked, this, &PeoplePage::sortBy);
    connect(m_sort, &QAction::triggered, this, [this] { sortBy(m_table->currentColumn()); });
    connect(m_table, &PeopleTable::selectedCountChanged, this, &PeoplePage::showCount);
    connect(m_table, &PeopleTable::leftAtTop, this, [this] { m_search->setFocus(); });
    connect(m_table, &PeopleTable::typed, this, [this](const QString& text) {
        m_search->setFocus();
        m_search->setText(text);
    });
}

casefile::PeopleFilter PeoplePage::filter() const
{
    auto filter = m_filters->filter();
    filter.text = toUtf8(m_search->text().trimmed());
    return filter;
}

void PeoplePage::setFilter(const casefile::PeopleFilter& filter)
{
    const QSignalBlocker quiet{m_search};
    m_search->setText(fromUtf8(filter.text));
    m_filters->setFilter(filter);
}

void PeoplePage::enter()
{
    if (m_stale || m_day != m_context.clock.today()) {
        refresh();
    }
}

void PeoplePage::refresh()
{
    m_stale = false;
    m_day = m_context.clock.today();
    m_keeper->read();
    reload(Keep::Place);
    m_model.refresh();
    readDirectory();
}

void PeoplePage::readDirectory()
{
    m_directoryRead = m_workspace.quick().read<DirectoryPtr>(
        this,
        [](const store::Database& database, const std::stop_token&) { return ui::readDirectory(database); },
        [this](const Expected<DirectoryPtr>& directory) {
            if (directory) {
                m_directory = *directory;
                m_filters->setDirectory(m_directory);
            }
        });
}

void PeoplePage::reload(Keep keep)
{
    const bool place = keep == Keep::Place;
    const Shown asked{filter(), m_order};
    ListingRequest request{.filter = asked.filter,
                           .order = asked.order,
                           .today = m_context.clock.today(),
                           .selected = m_table->selectedPeople(),
                           .current = place ? m_table->currentPerson() : PersonId{},
                           .currentRow = place ? m_table->currentIndex().row() : 0,
                           .top = place ? m_table->topPerson() : PersonId{}};
    m_table->showOrder(m_order);
    showViewName();
    m_looking->begin(tr("Looking for people…"), [this] { giveUp(); });
    // Not with the long reads: nothing is more waited for than this, and a new request stops it.
    m_list = m_workspace.quick().read<Listing>(
        this,
        [request = std::move(request)](const store::Database& database, const std::stop_token&) {
            return listingOf(database, request);
        },
        [this, asked](const Expected<Listing>& listing) {
            m_looking->end();
            if (!listing) {
                m_banner->say(Tone::Danger, errorText(listing.error()));
                return;
            }
            m_shown = asked;
            show(*listing);
        });
}

/// Back to what the table shows.
void PeoplePage::giveUp()
{
    m_list.stop();
    m_order = m_shown.order;
    setFilter(m_shown.filter);
    m_table->showOrder(m_order);
    showViewName();
}

void PeoplePage::show(const Listing& listing)
{
    QWidget* const nobody = listing.anybody ? m_noMatch : m_nobody;
    QWidget* const state = listing.people->empty() ? nobody : m_table;
    const bool hadKeyboard = m_states->currentWidget()->isAncestorOf(focusWidget());
    if (*listing.people != *m_model.people()) {
        m_model.setPeople(listing.people);
        m_table->restore(listing.selected, listing.currentRow, listing.topRow);
    }
    if (state != m_states->currentWidget()) {
        m_states->setCurrentWidget(state);
        if (hadKeyboard) {
            takeFocus();
        }
    }
    showCount();
}

void PeoplePage::showCount()
{
    auto text = tr("%Ln person(s)", nullptr, m_model.rowCount());
    const int selected = m_table->selectedCount();
    if (selected > 0) {
        text += u"  ·  "_s + tr("%Ln selected", nullptr, selected);
    }
    m_count->setText(text);
    for (auto* const act : {m_assign, m_orient, m_inNumber, m_agenda, m_note}) {
        act->setEnabled(selected > 0 && m_workspace.canWrite());
    }
    m_export->setEnabled(m_model.rowCount() > 0);
}

void PeoplePage::showList(const casefile::PeopleFilter& filter)
{
    const auto views = builtInViews();
    const auto known = std::ranges::find(views, filter, &casefile::PeopleView::filter);
    adopt(known != views.end() ? *known : casefile::PeopleView{{}, filter, {}, {}});
}

void PeoplePage::showPerson(PersonId person)
{
    const auto& people = *m_model.people();
    const auto found = std::ranges::find(people, person);
    if (found != people.end() && person != m_table->currentPerson()) {
        m_table->selectRow(static_cast<int>(found - people.begin()));
    }
}

void PeoplePage::takeFocus()
{
    if (m_states->currentWidget() == m_nobody) {
        m_nobody->findChild<QPushButton*>()->setFocus();
    } else if (m_states->currentWidget() == m_noMatch) {
        m_search->setFocus();
    } else {
        m_table->setFocus();
    }
}

bool PeoplePage::goBack()
{
    const bool typed = !m_search->text().isEmpty();
    m_search->clear();
    return typed;
}

void PeoplePage::sortBy(SortKey column)
{
    m_order = {column, m_order.key == column && !m_order.descending};
    reload(Keep::Selection);
}

void PeoplePage::toTable()
{
    if (m_states->currentWidget() == m_table) {
        m_table->setFocus();
        if (m_table->currentIndex().isValid()) {
            m_table->selectRow(m_table->currentIndex().row());
        }
    }
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent&>(*event).key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            toTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ImportedPage.h"

#include "caf/RejectsFile.h"
#include "ui/caf/DropZone.h"
#include "ui/caf/ImportedModel.h"
#include "ui/caf/ListText.h"
#include "ui/caf/PastImports.h"
#include "ui/caf/RejectsSaving.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMonthsShown = 3;

} // namespace

ImportedPage::ImportedPage(const AppContext& context, Workspace& workspace, PastImports& past,
                           QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_past(past),
      m_banner(new Banner),
      m_drop(new DropZone),
      m_body(new QStackedWidget),
      m_filled(new QWidget),
      m_model(new ImportedModel(this)),
      m_table(new QTableView),
      m_all(button({}, "allLists")),
      m_details(new QLabel),
      m_decide(button(tr("&Decide the rows that wait"), "decideRows")),
      m_rejects(button(tr("&Save the rejects…"), "saveRejects")),
      m_undo(button(tr("&Undo this import"), "undoImport")),
      m_purge(button(tr("&Erase this import…"), "purgeImport"))
{
    setObjectName(u"listsPage"_s);
    m_empty =
        new EmptyState(Glyph::List, tr("No list yet"),
                       tr("Each list that is imported stays here: what it brought, who imported it, what is "
                          "left to decide. Begin with the CAF’s list of everybody who has rights."));
    buildLists();
    m_body->addWidget(new QWidget); // until the lists are read
    m_body->addWidget(m_empty);
    m_body->addWidget(m_filled);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(tr("CAF lists")));
    layout->addWidget(m_banner);
    layout->addWidget(m_drop);
    layout->addWidget(m_body, 1);
    passFocus(this, m_drop);
    connectAll();
    setRefusal();
}

void ImportedPage::buildLists()
{
    m_table->setObjectName(u"lists"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Imported lists"));
    showAsLines(*m_table);
    auto* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportedModel::File, QHeaderView::Stretch);
    m_details->setObjectName(u"listDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(sectionLabel(tr("Imported lists")));
    heading->addStretch(1);
    heading->addWidget(m_all);
    auto* const layout = new QVBoxLayout(m_filled);
    layout->setContentsMargins({});
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(buildActions());
}

QWidget* ImportedPage::buildActions()
{
    m_purge->setIcon(icon(Glyph::Trash));
    m_undo->setIcon(icon(Glyph::Undo));
    m_rejects->setIcon(icon(Glyph::Save));
    auto* const actions = new QWidget;
    auto* const layout = new QHBoxLayout(actions);
    layout->setContentsMargins({});
    layout->addWidget(m_decide);
    layout->addWidget(m_rejects);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_purge);
    return actions;
}

void ImportedPage::connectAll()
{
    connect(m_drop, &DropZone::chooseAsked, this, &ImportedPage::chooseAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportedPage::showChosen);
    connect(m_table, &QTableView::activated, this, [this] { m_decide->click(); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        showLists();
    });
    connect(m_decide, &QPushButton::clicked, this, [this] { Q_EMIT decideAsked(chosen()->id); });
    connect(m_rejects, &QPushButton::clicked, this, &ImportedPage::saveRejects);
    connect(m_purge, &QPushButton::clicked, this, &ImportedPage::askPurge);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_past.undo(chosen()->id, fromUtf8(chosen()->fileName), [this](const PastImports::Outcome& outcome) {
            m_banner->say(outcome.done ? Tone::Good : Tone::Warning, outcome.sentence);
        });
    });
    connect(&m_past, &PastImports::runningChanged, this, &ImportedPage::showChosen);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void ImportedPage::refresh()
{
    m_read = m_workspace.quick().read<std::vector<caf::ImportedList>>(
        this,
        [](const store::Database& database, const std::stop_token&)
            -> Expected<std::vector<caf::ImportedList>> { return caf::importedLists(database); },
        [this](const Expected<std::vector<caf::ImportedList>>& lists) {
            if (lists) {
                setLists(*lists);
            } else {
                m_banner->say(Tone::Warning, errorText(lists.error()));
            }
        });
}

void ImportedPage::setLists(std::vector<caf::ImportedList> lists)
{
    const auto newestOf = [](const auto& all) { return all.empty() ? ListId{} : all.front().id; };
    const bool isNew = newestOf(lists) > newestOf(m_lists);
    m_lists = std::move(lists);
    m_body->setCurrentWidget(m_lists.empty() ? m_empty : m_filled);
    showLists();
    if (isNew) {
        m_table->selectRow(0);
    }
}

void ImportedPage::showLists()
{
    const auto* const before = chosen();
    const auto kept = before != nullptr ? before->id : ListId{};
    const auto since = m_context.clock.today().addMonths(-kMonthsShown);
    const auto isOld = [since](const caf::ImportedList& list) {
        return list.importedOn < since && list.waiting == 0;
    };
    const auto old = std::ranges::count_if(m_lists, isOld);
    const bool onlyOld = old == static_cast<std::ptrdiff_t>(m_lists.size());
    m_model->show(m_lists, m_showAll || onlyOld ? std::nullopt : std::optional{since});
    m_all->setVisible(old > 0 && !onlyOld);
    m_all->setText(m_showAll ? tr("Show the last three months only")
                             : tr("Show %Ln older list(s)", nullptr, static_cast<int>(old)));
    m_table->selectRow(std::max(0, m_model->rowOf(kept)));
    showChosen();
}

const caf::ImportedList* ImportedPage::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->listAt(index.row()) : nullptr;
}

void ImportedPage::showChosen()
{
    const auto* const list = chosen();
    const bool canWrite = m_workspace.canWrite() && !m_busy && !m_past.isRunning();
    const bool holds = list != nullptr && !list->undone;
    const auto last = std::ranges::find(m_lists, false, &caf::ImportedList::undone);
    const bool isLast = holds && last != m_lists.end() && last->id == list->id;
    m_decide->setEnabled(holds && list->waiting > 0);
    m_rejects->setEnabled(list != nullptr && list->counts.rejected + list->counts.warnings > 0);
    m_undo->setEnabled(isLast && canWrite);
    m_undo->setToolTip(holds && !isLast ? tr("Only the last import that holds can be undone.") : QString{});
    m_purge->setEnabled(list != nullptr && canWrite);
    if (list == nullptr) {
        m_details->clear();
        return;
    }
    QStringList said{sumText(list->counts)};
    if (const auto besides = besidesText(list->counts); !besides.isEmpty()) {
        said += besides;
    }
    if (list->waiting > 0) {
        said += tr("%Ln row(s) wait for a decision.", nullptr, static_cast<int>(list->waiting));
    }
    if (list->undone) {
        said += tr("This import was undone: nothing of it holds.");
    }
    m_details->setText(said.join(u' '));
}

void ImportedPage::saveRejects()
{
    askForRejects(this, m_context, *m_banner, fromUtf8(chosen()->fileName),
                  [this, list = chosen()->id](const std::filesystem::path& target) {
                      m_save = writeRejectsFile(this, m_context, m_workspace, *m_banner, target,
                                                [list, target](const store::Database& database) {
                                                    return caf::writeRejects(database, list, target,
                                                                             rejectWords());
                                                });
                  });
}

void ImportedPage::askPurge()
{
    const auto list = *chosen();
    const auto name = fromUtf8(list.fileName);
    const prompt::Question question{
        .title = tr("Erase the import of “%1” for ever?").arg(name),
        .text = tr("Everything that it brought goes out of the base, as if it had never come in: %1 What was "
                   "there before holds again. This cannot be undone; backups made before keep it.")
                    .arg(sumText(list.counts)),
        .answers = {tr("Erase it"), tr("Keep it")}};
    prompt::ask(this, question, [this, id = list.id, name](int answer) {
        if (answer == 0) {
            m_past.purge(id, name, [this](const PastImports::Outcome& outcome) {
                m_banner->say(outcome.done ? Tone::Good : Tone::Warning, outcome.sentence);
            });
        }
    });
}

void ImportedPage::setBusy(bool busy)
{
    m_busy = busy;
    setRefusal();
    showChosen();
}

void ImportedPage::setRefusal()
{
    if (!m_workspace.canWrite()) {
        m_drop->setRefusal(tr("This base can only be read: no list can be imported into it."));
    } else {
        m_drop->setRefusal(m_busy ? tr("A list is being imported. The next one can be taken afterwards.")
                                  : QString{});
    }
}

} // namespace jalon::ui

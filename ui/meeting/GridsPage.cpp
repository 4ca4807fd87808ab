// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/GridsPage.h"

#include "base/AtomicFile.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FilePicker.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/MenuButton.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/meeting/GridEditor.h"
#include "ui/meeting/LineTable.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString gridState(const meeting::GridEntry& entry)
{
    QStringList states;
    if (entry.inUse) {
        states += GridsPage::tr("in use");
    }
    if (entry.grid.example) {
        states += GridsPage::tr("example");
    }
    return states.join(u", "_s);
}

} // namespace

GridsPage::GridsPage(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_banner(banner),
      m_pages(new QStackedWidget),
      m_table(new LineTable({tr("Grid"), tr("State"), tr("Rules"), tr("Where its rules come from")},
                            {40, 22, 10})),
      m_open(button(Glyph::FolderOpen, tr("Open"), "gridOpen")),
      m_copy(button(Glyph::Paste, tr("&Copy"), "gridCopy")),
      m_use(button(Glyph::Check, tr("&Put in use"), "gridUse")),
      m_remove(button(Glyph::Trash, tr("Remove"), "gridRemove")),
      m_more(new MenuButton({}, tr("&More"))),
      m_editor(new GridEditor(workspace, banner))
{
    m_pages->addWidget(buildList());
    m_pages->addWidget(m_editor);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connectParts();
    updateButtons();
}

QWidget* GridsPage::buildList()
{
    auto* const page = new QWidget;
    auto* const back = button(Glyph::Left, tr("All meetings"), "gridsBack");
    back->setToolTip(tr("Esc"));
    connect(back, &QPushButton::clicked, this, &GridsPage::backAsked);
    m_table->setObjectName(u"grids"_s);
    m_table->setAccessibleName(tr("Orientation grids"));
    m_open->setToolTip(tr("Enter"));
    m_copy->setToolTip(tr("Insert"));
    m_remove->setToolTip(tr("Del"));
    fillMore();
    auto* const buttons = new FlowLayout;
    for (QPushButton* const one :
         std::initializer_list<QPushButton*>{back, m_open, m_copy, m_use, m_remove, m_more}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const explained = mutedLabel(
        tr("A grid proposes a path: its rules are read in their order, the first that matches "
           "proposes. The grid in use proposes on agendas, on the sheets of meetings and when many "
           "are oriented at once. Copy an example, make it yours, try it, put it in use."));
    explained->setWordWrap(true);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(titleLabel(tr("Orientation grids")));
    layout->addWidget(explained);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    return page;
}

void GridsPage::fillMore()
{
    m_more->setObjectName(u"gridMore"_s);
    auto* const menu = m_more->popupMenu();
    const bool canWrite = m_workspace.canWrite();
    menu->addAction(tr("&New, without a rule"), this, [this] { begin({}); })->setEnabled(canWrite);
    menu->addAction(tr("&Bring in from a file…"), this, &GridsPage::import)->setEnabled(canWrite);
    m_export = menu->addAction(tr("&Save to a file…"), this, &GridsPage::exportChosen);
    menu->addAction(tr("Jalon’s &examples again"), this,
                    [this] {
                        edit(
                            tr("examples of grids"),
                            [](store::Transaction& tx) { return meeting::loadShippedGrids(tx); },
                            tr("The examples that were missing are there again."));
                    })
        ->setEnabled(canWrite);
}

void GridsPage::connectParts()
{
    connect(m_table, &LineTable::opened, m_open, &QPushButton::click);
    connect(m_table, &LineTable::addAsked, m_copy, &QPushButton::click);
    connect(m_table, &LineTable::removeAsked, m_remove, &QPushButton::click);
    connect(m_table, &LineTable::chosenChanged, this, &GridsPage::updateButtons);
    connect(m_open, &QPushButton::clicked, this, &GridsPage::open);
    connect(m_copy, &QPushButton::clicked, this, &GridsPage::copy);
    connect(m_use, &QPushButton::clicked, this, &GridsPage::use);
    connect(m_remove, &QPushButton::clicked, this, &GridsPage::remove);
    connect(m_editor, &GridEditor::peopleAsked, this, &GridsPage::peopleAsked);
    connect(m_editor, &GridEditor::left, this, [this] {
        m_pages->setCurrentIndex(0);
        takeFocus();
    });
}

void GridsPage::refresh()
{
    using Grids = std::vector<meeting::GridEntry>;
    m_read = m_workspace.quick().read<Grids>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<Grids> {
            return meeting::grids(database);
        },
        [this](const Expected<Grids>& grids) {
            grids ? show(*grids) : m_banner.say(Tone::Warning, errorText(grids.error()));
        });
}

void GridsPage::show(const std::vector<meeting::GridEntry>& grids)
{
    m_grids = grids;
    std::vector<LineModel::Line> lines;
    for (const auto& entry : m_grids) {
        lines.push_back(
            {entry.id.value,
             {fromUtf8(entry.grid.name), gridState(entry),
              numberText(static_cast<std::int64_t>(entry.grid.rules.size())), fromUtf8(entry.grid.source)}});
    }
    m_table->setLines(std::move(lines));
    if (m_pages->currentWidget() == m_editor) {
        m_editor->setGrids(m_grids);
    }
    updateButtons();
}

const meeting::GridEntry* GridsPage::chosen() const
{
    const auto found = std::ranges::find(m_grids, GridId{m_table->chosen()}, &meeting::GridEntry::id);
    return found == m_grids.end() ? nullptr : &*found;
}

void GridsPage::updateButtons()
{
    const auto* const entry = chosen();
    const bool canChange = entry != nullptr && m_workspace.canWrite();
    m_open->setEnabled(entry != nullptr);
    m_export->setEnabled(entry != nullptr);
    m_copy->setEnabled(canChange);
    m_use->setEnabled(canChange && !entry->inUse);
    m_remove->setEnabled(canChange);
}

void GridsPage::open()
{
    if (const auto* const entry = chosen(); entry != nullptr) {
        m_editor->begin(*entry);
        m_pages->setCurrentWidget(m_editor);
        takeFocus();
    }
}

void GridsPage::copy()
{
    if (const auto* const entry = chosen(); entry != nullptr) {
        auto draft = entry->grid;
        draft.name = toUtf8(tr("%1 (copy)").arg(fromUtf8(draft.name)));
        draft.example = false;
        begin(std::move(draft));
    }
}

void GridsPage::begin(meeting::OrientationGrid draft)
{
    m_editor->begin(std::move(draft));
    m_pages->setCurrentWidget(m_editor);
    takeFocus();
}

void GridsPage::edit(const QString& label, Workspace::Edit work, const QString& done)
{
    m_workspace.edit(
        this, label, std::move(work),
        [this, done](const Expected<TxId>& written) {
            written ? m_banner.mention(Tone::Good, done)
                    : m_banner.say(Tone::Warning, errorText(written.error()));
        },
        store::TxKind::Reference);
}

void GridsPage::use()
{
    if (const auto* const entry = chosen(); entry != nullptr) {
        const auto name = fromUtf8(entry->grid.name);
        edit(
            tr("grid in use: “%1”").arg(name),
            [id = entry->id](store::Transaction& tx) { return meeting::useGrid(tx, id); },
            tr("In use: %1. Ctrl+Z gives back the one before.").arg(name));
    }
}

void GridsPage::remove()
{
    if (const auto* const entry = chosen(); entry != nullptr) {
        const auto name = fromUtf8(entry->grid.name);
        edit(
            tr("removing the grid “%1”").arg(name),
            [id = entry->id](store::Transaction& tx) { return meeting::removeGrid(tx, id); },
            tr("Removed: %1. Ctrl+Z gives it back.").arg(name));
    }
}

void GridsPage::import()
{
    m_context.files.open(this, tr("Which grid?"), tr("Grids (*.json)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 edit(
                                     tr("grid brought in"),
                                     [file = *file](store::Transaction& tx) -> Expected<void> {
                                         const auto grid = meeting::importGridFile(tx, file);
                                         return grid ? Expected<void>{} : std::unexpected{grid.error()};
                                     },
                                     tr("The grid is in the base; try it before it is put in use."));
                             }
                         });
}

void GridsPage::exportChosen()
{
    const auto* const entry = chosen();
    if (entry == nullptr) {
        return;
    }
    const auto name = fromUtf8(entry->grid.name);
    askForExport(this, m_context, m_banner, {tr("Save the grid"), name + u".json"_s, tr("Grids (*.json)")},
                 [this, id = entry->id](const std::filesystem::path& file) {
                     m_written =
                         writeOut(this, m_context, m_workspace, m_banner,
                                  {tr("The grid is in “%1”.").arg(fromPath(file.filename())), file,
                                   store::JournalEntry{store::JournalAction::ExportGrid}},
                                  [id, file](const store::Database& database, const reference::ExportTerms&,
                                             const std::stop_token&) -> Expected<void> {
                                      const auto json = meeting::exportGrid(database, id);
                                      return json ? writeFile(file, *json) : std::unexpected{json.error()};
                                  });
                 });
}

bool GridsPage::goBack()
{
    if (m_pages->currentWidget() != m_editor) {
        return false;
    }
    m_editor->leave();
    return true;
}

void GridsPage::takeFocus()
{
    m_pages->currentWidget() == m_editor ? m_editor->takeFocus() : m_table->setFocus();
}

} // namespace jalon::ui

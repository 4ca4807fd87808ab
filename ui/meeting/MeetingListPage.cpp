// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingListPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/CodeText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/MenuButton.h"
#include "ui/common/Text.h"
#include "ui/meeting/LineTable.h"
#include "ui/meeting/MeetingText.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QStringList cellsOf(const meeting::MeetingEntry& entry, const MeetingList& content)
{
    const auto territory = entry.file.territory ? territoryName(*content.directory, entry.file.territory)
                                                : MeetingListPage::tr("whole département");
    return {dateText(entry.file.heldOn),
            timeText(entry.file.startsAt),
            codeText(entry.file.kind),
            territory,
            MeetingListPage::tr("%1 of %2 decided").arg(entry.decided).arg(entry.items),
            meetingState(entry.file, content.today),
            fromUtf8(entry.file.place)};
}

} // namespace

MeetingListPage::MeetingListPage(bool canWrite, QWidget* parent)
    : QWidget(parent),
      m_canWrite(canWrite),
      m_table(new LineTable(
          {tr("Day"), tr("Time"), tr("Kind"), tr("Territory"), tr("People"), tr("State"), tr("Place")},
          {13, 10, 26, 24, 18, 22})),
      m_add(button(Glyph::Plus, tr("Prepare a meeting…"), "meetingAdd")),
      m_open(button(Glyph::FolderOpen, tr("Open"), "meetingOpen")),
      m_correct(button(tr("Correct"), "meetingCorrect")),
      m_cancel(button(tr("Cancel this meeting"), "meetingCancel")),
      m_packs(new MenuButton(icon(Glyph::Briefcase), tr("&Packs"))),
      m_inNumber(button(Glyph::Flag, tr("Orient in &number…"), "meetingInNumber")),
      m_grids(button(Glyph::Sitemap, tr("Orientation &grids"), "meetingGrids"))
{
    m_table->setObjectName(u"meetings"_s);
    m_table->setAccessibleName(tr("Meetings"));
    m_add->setToolTip(tr("Insert"));
    m_open->setToolTip(tr("Enter"));
    m_cancel->setToolTip(tr("Del"));
    auto* const buttons = new FlowLayout;
    fillPacks();
    for (QPushButton* const one : std::initializer_list<QPushButton*>{m_add, m_open, m_correct, m_cancel,
                                                                      m_packs, m_inNumber, m_grids}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    connect(m_table, &LineTable::opened, m_open, &QPushButton::click);
    connect(m_table, &LineTable::addAsked, m_add, &QPushButton::click);
    connect(m_table, &LineTable::removeAsked, m_cancel, &QPushButton::click);
    connect(m_table, &LineTable::chosenChanged, this, &MeetingListPage::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &MeetingListPage::addAsked);
    connect(m_open, &QPushButton::clicked, this, &MeetingListPage::openAsked);
    connect(m_correct, &QPushButton::clicked, this, &MeetingListPage::correctAsked);
    connect(m_cancel, &QPushButton::clicked, this, &MeetingListPage::cancelAsked);
    connect(m_inNumber, &QPushButton::clicked, this, &MeetingListPage::inNumberAsked);
    connect(m_grids, &QPushButton::clicked, this, &MeetingListPage::gridsAsked);
    updateButtons();
}

void MeetingListPage::fillPacks()
{
    m_packs->setObjectName(u"meetingPacks"_s);
    m_packs->setEnabled(m_canWrite);
    auto* const menu = m_packs->popupMenu();
    menu->addAction(tr("&Take out a référent’s people…"), this, &MeetingListPage::portfolioAsked);
    menu->addAction(tr("&Bring back a pack…"), this, &MeetingListPage::bringBackAsked);
    menu->addAction(tr("Bring back all packs of a &folder…"), this, &MeetingListPage::bringFolderBackAsked);
}

void MeetingListPage::setContent(const MeetingListPtr& content)
{
    m_content = content;
    std::vector<LineModel::Line> lines;
    for (const auto& entry : content->meetings) {
        lines.push_back({entry.id.value, cellsOf(entry, *content), entry.file.closedOn.has_value()});
    }
    m_table->setLines(std::move(lines));
    updateButtons();
}

const meeting::MeetingEntry* MeetingListPage::chosen() const
{
    if (!m_content) {
        return nullptr;
    }
    const auto found =
        std::ranges::find(m_content->meetings, MeetingId{m_table->chosen()}, &meeting::MeetingEntry::id);
    return found == m_content->meetings.end() ? nullptr : &*found;
}

void MeetingListPage::choose(MeetingId meeting)
{
    m_table->choose(meeting.value);
}

void MeetingListPage::takeFocus()
{
    m_table->setFocus();
}

void MeetingListPage::updateButtons()
{
    const auto* const entry = chosen();
    const bool canChange = m_canWrite && entry != nullptr && !entry->file.closedOn;
    m_add->setEnabled(m_canWrite);
    m_inNumber->setEnabled(m_canWrite);
    m_open->setEnabled(entry != nullptr);
    m_correct->setEnabled(canChange);
    m_cancel->setEnabled(canChange);
}

} // namespace jalon::ui

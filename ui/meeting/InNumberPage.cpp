// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/InNumberPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"
#include "ui/meeting/InNumberForm.h"
#include "ui/meeting/LineTable.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

InNumberPage::InNumberPage(Workspace& workspace, Banner& banner, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(banner),
      m_summary(new QLabel),
      m_decidedOn(new DateField(workspace.clock())),
      m_table(new LineTable(inNumberTitles(), {15, 24, 18, 20, 28, 26})),
      m_form(new InNumberForm),
      m_progress(new ProgressLine),
      m_change(button(Glyph::Edit, tr("C&hange"), "inNumberChange")),
      m_leaveOut(button(tr("Leave out"), "inNumberLeaveOut")),
      m_putBack(button(tr("Put back"), "inNumberPutBack")),
      m_spread(button(Glyph::People, tr("&Balance the referents"), "inNumberSpread")),
      m_file(button(Glyph::FolderOpen, tr("Open the file"), "inNumberFile")),
      m_write(button(Glyph::Check, {}, "inNumberWrite"))
{
    build();
    connectParts();
}

void InNumberPage::build()
{
    m_table->setObjectName(u"inNumber"_s);
    m_table->setAccessibleName(tr("Orientations that are proposed"));
    m_table->allowMany();
    m_form->hide();
    auto* const beside = new QSplitter;
    beside->setChildrenCollapsible(false);
    beside->addWidget(m_table);
    beside->addWidget(m_form);
    beside->setStretchFactor(0, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buildHead());
    layout->addWidget(m_progress);
    layout->addWidget(beside, 1);
}

QLayout* InNumberPage::buildHead()
{
    m_summary->setObjectName(u"inNumberSummary"_s);
    m_summary->setWordWrap(true);
    m_decidedOn->setObjectName(u"inNumberDecidedOn"_s);
    auto* const back = button(Glyph::Left, tr("All meetings"), "inNumberBack");
    back->setToolTip(tr("Esc"));
    m_change->setToolTip(tr("Enter"));
    m_leaveOut->setToolTip(tr("Del"));
    m_putBack->setToolTip(tr("Insert"));
    m_spread->setToolTip(tr("Whoever has a referent of the organisation keeps them"));
    auto* const day = labelFor(tr("&Decided on:"), m_decidedOn);
    auto* const buttons = new FlowLayout;
    for (QWidget* const one : std::initializer_list<QWidget*>{back, m_change, m_leaveOut, m_putBack, m_spread,
                                                              m_file, day, m_decidedOn, m_write}) {
        buttons->addWidget(one);
    }
    for (auto* const one : {back, m_change, m_leaveOut, m_putBack, m_spread, m_file, m_write}) {
        one->setAutoDefault(true);
    }
    auto* const head = new QVBoxLayout;
    head->addWidget(titleLabel(tr("Orient in number")));
    head->addWidget(m_summary);
    head->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        goBack();
        if (!m_isRunning) {
            Q_EMIT backAsked();
        }
    });
    return head;
}

void InNumberPage::connectParts()
{
    connect(m_table, &LineTable::chosenChanged, this, &InNumberPage::updateButtons);
    connect(m_table, &LineTable::opened, m_change, &QPushButton::click);
    connect(m_table, &LineTable::removeAsked, m_leaveOut, &QPushButton::click);
    connect(m_table, &LineTable::addAsked, m_putBack, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &InNumberPage::change);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { leaveOut(true); });
    connect(m_putBack, &QPushButton::clicked, this, [this] { leaveOut(false); });
    connect(m_spread, &QPushButton::clicked, this, &InNumberPage::spread);
    connect(m_file, &QPushButton::clicked, this, [this] { Q_EMIT personAsked(PersonId{m_table->chosen()}); });
    connect(m_write, &QPushButton::clicked, this, &InNumberPage::write);
    connect(m_decidedOn, &DateField::dateChanged, this, &InNumberPage::updateButtons);
    connect(m_form, &SideForm::saveAsked, this, &InNumberPage::takeDraft);
    connect(m_form, &SideForm::givenUp, this, [this] { goBack(); });
}

void InNumberPage::begin(const std::vector<PersonId>& people)
{
    m_content = {};
    m_form->hide();
    m_decidedOn->setDate(m_workspace.clock().today());
    m_table->setLines({});
    m_summary->setText(tr("Asking the grid about %Ln person(s)…", nullptr, static_cast<int>(people.size())));
    updateButtons();
    m_progress->begin(tr("Asking the grid…"), [this] {
        m_read.stop();
        Q_EMIT backAsked();
    });
    m_read = m_workspace.slow().read<InNumberContent>(
        this,
        [people, today = m_workspace.clock().today()](const store::Database& database,
                                                      const std::stop_token& stop) {
            return readInNumber(database, people, today, stop);
        },
        [this](const Expected<InNumberContent>& content) { show(content); });
}

void InNumberPage::show(const Expected<InNumberContent>& content)
{
    m_progress->end();
    if (!content) {
        m_summary->setText(errorText(content.error()));
        return;
    }
    m_content = *content;
    showLines();
    m_table->setFocus();
}

void InNumberPage::showLines()
{
    const auto capacities = m_content.capacities();
    std::vector<LineModel::Line> lines;
    for (const auto& line : m_content.list.lines) {
        lines.push_back({line.person.value, inNumberCells(m_content, line, capacities), !line.chosen});
    }
    for (const auto& one : m_content.list.leftOut) {
        lines.push_back({one.person.value, leftOutCells(m_content, one), true});
    }
    m_table->setLines(std::move(lines));
    showSummary();
    updateButtons();
}

void InNumberPage::showSummary()
{
    const auto& lines = m_content.list.lines;
    const auto inForce =
        std::ranges::count_if(lines, [](const auto& line) { return line.inForce && !line.chosen; });
    const auto without =
        std::ranges::count_if(lines, [](const auto& line) { return line.chosen && !line.organisation; });
    auto text = tr("Grid “%1”.").arg(fromUtf8(m_content.grid)) + u' '
                + tr("%Ln orientation(s) to write.", nullptr, static_cast<int>(chosenCount()));
    if (inForce > 0) {
        text += u' ' + tr("%Ln say what is in force already.", nullptr, static_cast<int>(inForce));
    }
    if (without > 0) {
        text += u' '
                + tr("%Ln without an organisation: none of that kind has a place left.", nullptr,
                     static_cast<int>(without));
    }
    if (m_content.isPack) {
        text += u' ' + tr("In a pack only its people are counted.");
    }
    m_summary->setText(text);
}

meeting::ProposedOrientation* InNumberPage::lineOf(std::int64_t person)
{
    auto& lines = m_content.list.lines;
    const auto found = std::ranges::find(lines, PersonId{person}, &meeting::ProposedOrientation::person);
    return found == lines.end() ? nullptr : &*found;
}

std::size_t InNumberPage::chosenCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_content.list.lines, &meeting::ProposedOrientation::chosen));
}

void InNumberPage::updateButtons()
{
    const bool canWrite = m_workspace.canWrite() && !m_isRunning;
    const auto* const line = lineOf(m_table->chosen());
    const auto count = static_cast<int>(chosenCount());
    const auto day = m_decidedOn->date();
    m_change->setEnabled(canWrite && line != nullptr);
    m_leaveOut->setEnabled(canWrite && line != nullptr);
    m_putBack->setEnabled(canWrite && line != nullptr);
    m_spread->setEnabled(canWrite && count > 0);
    m_file->setEnabled(m_table->chosen() != 0);
    m_write->setText(tr("&Write %Ln orientation(s)", nullptr, count));
    m_write->setEnabled(canWrite && count > 0 && day && *day <= m_workspace.clock().today());
}

void InNumberPage::change()
{
    if (const auto* const line = lineOf(m_table->chosen()); line != nullptr) {
        m_form->ask(m_content, *line);
    }
}

/// What was changed by hand is meant to be written.
void InNumberPage::takeDraft()
{
    if (auto* const line = lineOf(m_form->draft().person.value); line != nullptr) {
        *line = m_form->draft();
        line->chosen = true;
    }
    goBack();
    showLines();
}

void InNumberPage::leaveOut(bool isLeftOut)
{
    for (const auto person : m_table->selected()) {
        if (auto* const line = lineOf(person); line != nullptr) {
            line->chosen = !isLeftOut;
        }
    }
    showLines();
}

void InNumberPage::spread()
{
    meeting::spreadReferents(m_content.list.lines, m_content.list.loads);
    showLines();
}

void InNumberPage::write()
{
    setRunning(true);
    const auto what = tr("Orienting in number");
    const auto progress = m_progress->begin(what, [this] { m_writing.request_stop(); });
    const QPointer<InNumberPage> self{this};
    m_writing = m_workspace.write<casefile::MassOutcome>(
        &m_workspace, what,
        [lines = m_content.list.lines, day = *m_decidedOn->date(),
         progress](const store::Session& session, const Workspace::Progress&, const std::stop_token& stop) {
            return meeting::orientInNumber(
                session, lines, day, [&progress](double share) { *progress = share; }, stop);
        },
        [&workspace = m_workspace, self](const Expected<casefile::MassOutcome>& outcome) {
            if (outcome && outcome->tx) {
                workspace.pushUndo(tr("orientation in number"), outcome->tx,
                                   tr("Undoing an orientation in number"));
            }
            if (self) {
                self->finished(outcome);
            }
        });
}

void InNumberPage::finished(const Expected<casefile::MassOutcome>& outcome)
{
    m_progress->end();
    setRunning(false);
    if (!outcome) {
        m_banner.say(Tone::Warning, errorText(outcome.error()));
        return;
    }
    auto text = tr("%Ln person(s) are oriented. Ctrl+Z undoes it.", nullptr, static_cast<int>(outcome->done));
    if (!outcome->leftOut.empty()) {
        const auto& first = outcome->leftOut.front();
        const auto count = static_cast<int>(outcome->leftOut.size());
        text += u' ' + tr("%Ln could not be: %1", nullptr, count).arg(errorText(first.reason));
    }
    Q_EMIT written(text);
}

void InNumberPage::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_table->setEnabled(!isRunning);
    m_form->setEnabled(!isRunning);
    updateButtons();
}

bool InNumberPage::goBack()
{
    if (m_isRunning) {
        m_writing.request_stop();
        return true;
    }
    const bool wasOpen = m_form->isVisible();
    m_form->hide();
    if (wasOpen) {
        m_table->setFocus();
    }
    return wasOpen;
}

void InNumberPage::takeFocus()
{
    m_form->isVisible() ? m_form->setFocus() : m_table->setFocus();
}

} // namespace jalon::ui

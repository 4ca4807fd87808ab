// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ResultStep.h"

#include "caf/ImportHistory.h"
#include "casefile/PeopleList.h"
#include "ui/caf/ListText.h"
#include "ui/caf/PastImports.h"
#include "ui/caf/RejectsSaving.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

casefile::PeopleFilter late()
{
    return {.need = casefile::Need::LateOrientation};
}

} // namespace

ResultStep::ResultStep(const AppContext& context, Workspace& workspace, PastImports& past, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_workspace(workspace),
      m_past(past),
      m_banner(new Banner),
      m_title(sectionLabel({})),
      m_sum(new QLabel),
      m_waiting(new QLabel),
      m_decide(button(Glyph::People, tr("&Decide them"), "resultDecide")),
      m_rejects(new QLabel),
      m_saveRejects(button(Glyph::Save, tr("&Save the rejects…"), "resultRejects")),
      m_toOrient(new QLabel),
      m_toOrientButton(button(Glyph::List, tr("See who is to be &oriented"), "resultToOrient")),
      m_late(new QLabel),
      m_lateButton(button(Glyph::Clock, tr("See who is &late"), "resultLate")),
      m_undoText(new QLabel),
      m_undo(button(Glyph::Undo, tr("&Undo this import"), "resultUndo"))
{
    build();
    connect(m_decide, &QPushButton::clicked, this, [this] { Q_EMIT decideAsked(m_list); });
    connect(m_saveRejects, &QPushButton::clicked, this, &ResultStep::saveRejects);
    connect(m_toOrientButton, &QPushButton::clicked, this, [this] { Q_EMIT peopleAsked(toOrient()); });
    connect(m_lateButton, &QPushButton::clicked, this, [this] { Q_EMIT peopleAsked(late()); });
    connect(m_undo, &QPushButton::clicked, this, &ResultStep::undo);
    connect(&m_workspace, &Workspace::changed, this, &ResultStep::readLeft);
    connect(&m_past, &PastImports::runningChanged, this,
            [this] { m_undo->setEnabled(m_list && !m_past.isRunning()); });
}

casefile::PeopleFilter ResultStep::toOrient()
{
    return {.neverOriented = true, .rights = casefile::RightsFilter::SubjectToDuties};
}

void ResultStep::build()
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight
    setObjectName(u"result"_s);
    m_sum->setObjectName(u"resultSum"_s);
    m_sum->setWordWrap(true);
    m_undoText->setText(tr("The wrong list? The files become what they were before it."));
    auto* const page = new QWidget;
    auto* const left = new QWidget; // each sentence close to its button
    left->setMaximumWidth(lettersWide(*this, 120));
    auto* const grid = new QGridLayout(left);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    addRow(grid, 0, m_waiting, m_decide);
    addRow(grid, 1, m_rejects, m_saveRejects);
    addRow(grid, 2, m_toOrient, m_toOrientButton);
    addRow(grid, 3, m_late, m_lateButton);
    addRow(grid, 4, m_undoText, m_undo);
    grid->setColumnStretch(0, 1);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_title);
    layout->addWidget(m_sum);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(left);
    layout->addStretch(1);
    setWidget(page);
}

void ResultStep::addRow(QGridLayout* grid, int row, QLabel* text, QPushButton* button)
{
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(button);
    grid->addWidget(text, row, 0);
    grid->addWidget(button, row, 1);
}

void ResultStep::show(const caf::ImportResult& result)
{
    m_plan = std::make_shared<const caf::ImportPlan>(result.plan);
    m_list = result.list;
    const auto& counts = m_plan->counts;
    m_banner->hide();
    m_title->setWordWrap(true);
    m_title->setText(tr("“%1” is imported").arg(fromPath(m_plan->request.file.filename())));
    m_sum->setText((sumText(counts) + u' ' + besidesText(counts)).trimmed());
    const bool hasRejects = counts.rejected + counts.warnings > 0;
    m_rejects->setText(hasRejects
                           ? tr("Rejected rows: %1; warnings: %2. Save them with their reasons, correct "
                                "them, import them again.")
                                 .arg(numberText(counts.rejected), numberText(counts.warnings))
                           : tr("No row was rejected and no value was left out."));
    m_saveRejects->setEnabled(hasRejects);
    showLeft({.waiting = counts.ambiguous});
}

/// What is left to do may have changed meanwhile.
void ResultStep::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    readLeft();
}

void ResultStep::readLeft()
{
    if (!m_list || !isVisible()) {
        return;
    }
    m_read = m_workspace.slow().read<Left>(
        this,
        [list = m_list, today = m_workspace.clock().today()](const store::Database& database,
                                                             const std::stop_token&) -> Expected<Left> {
            Left left;
            const auto lists = caf::importedLists(database);
            const auto found = std::ranges::find(lists, list, &caf::ImportedList::id);
            left.undone = found == lists.end() || found->undone;
            left.waiting = left.undone ? 0 : found->waiting;
            left.toOrient = casefile::countPeople(database, toOrient(), today);
            left.late = casefile::countPeople(database, late(), today);
            return left;
        },
        [this](const Expected<Left>& left) {
            if (left) {
                showLeft(*left);
            }
        });
}

void ResultStep::showLeft(const Left& left)
{
    m_waiting->setText(left.waiting == 0
                           ? tr("No row waits for a decision.")
                           : tr("%Ln row(s) could be about somebody else and wait for a decision.", nullptr,
                                static_cast<int>(left.waiting)));
    m_decide->setEnabled(left.waiting > 0);
    showToOrient(left.toOrient);
    showLate(left.late);
    m_undo->setEnabled(!left.undone && !m_past.isRunning());
    if (left.undone) {
        m_banner->say(Tone::Info, tr("This import was undone: the files are what they were before it."));
    }
}

void ResultStep::showToOrient(std::optional<std::int64_t> people)
{
    const auto count = static_cast<int>(people.value_or(0));
    m_toOrientButton->setEnabled(count > 0);
    if (!people) {
        m_toOrient->setText(tr("Counting who is to be oriented…"));
    } else {
        m_toOrient->setText(count == 0 ? tr("Everybody has an orientation.")
                                       : tr("%Ln person(s) have no orientation yet.", nullptr, count));
    }
}

void ResultStep::showLate(std::optional<std::int64_t> people)
{
    const auto count = static_cast<int>(people.value_or(0));
    m_lateButton->setEnabled(count > 0);
    if (!people) {
        m_late->setText(tr("Counting who waits beyond the delay…"));
    } else {
        m_late->setText(count == 0
                            ? tr("Nobody waits for an orientation beyond the delay.")
                            : tr("%Ln person(s) wait for an orientation beyond the delay.", nullptr, count));
    }
}

void ResultStep::saveRejects()
{
    askForRejects(this, m_context, *m_banner, fromPath(m_plan->request.file.filename()),
                  [this, plan = m_plan](const std::filesystem::path& target) {
                      m_save = writeRejectsFile(this, m_context, m_workspace, *m_banner, target,
                                                [plan, target](const store::Database& database) {
                                                    return caf::writeRejects(database, *plan, target,
                                                                             rejectWords());
                                                });
                  });
}

void ResultStep::undo()
{
    m_past.undo(m_list, fromPath(m_plan->request.file.filename()),
                [this](const PastImports::Outcome& outcome) {
                    m_banner->say(outcome.done ? Tone::Good : Tone::Warning, outcome.sentence);
                });
}

} // namespace jalon::ui

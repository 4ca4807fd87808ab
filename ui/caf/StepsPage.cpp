// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/StepsPage.h"

#include "ui/caf/ChangesStep.h"
#include "ui/caf/ColumnsStep.h"
#include "ui/caf/FileStep.h"
#include "ui/caf/PastImports.h"
#include "ui/caf/ResultStep.h"
#include "ui/caf/StepBar.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

StepsPage::StepsPage(const AppContext& context, Workspace& workspace, ImportJob& job, PastImports& past,
                     QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_job(job),
      m_title(titleLabel({})),
      m_bar(new StepBar({tr("The file"), tr("The columns"), tr("What will change"), tr("The result")})),
      m_steps(new QStackedWidget),
      m_file(new FileStep(context.clock)),
      m_columns(new ColumnsStep),
      m_changes(new ChangesStep(workspace)),
      m_result(new ResultStep(context, workspace, past)),
      m_missing(new QLabel),
      m_cancel(new QPushButton(tr("Give &up"))),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton)
{
    build();
    connectSteps();
}

void StepsPage::build()
{
    setObjectName(u"stepsPage"_s);
    m_title->setObjectName(u"stepsTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Preferred); // a long name does not widen the window
    m_missing->setObjectName(u"stepsMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setObjectName(u"stepsCancel"_s);
    m_back->setObjectName(u"stepsBack"_s);
    m_next->setObjectName(u"stepsNext"_s);
    for (auto* const step : std::initializer_list<QWidget*>{m_file, m_columns, m_changes, m_result}) {
        m_steps->addWidget(step);
    }
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
}

void StepsPage::connectSteps()
{
    connect(m_file, &FileStep::readingChanged, this, &StepsPage::inspect);
    connect(m_file, &FileStep::completeChanged, this, &StepsPage::showButtons);
    connect(m_file, &FileStep::otherFileAsked, this, &StepsPage::otherFileAsked);
    connect(m_columns, &ColumnsStep::completeChanged, this, &StepsPage::showButtons);
    connect(m_changes, &ChangesStep::stopAsked, &m_job, &ImportJob::stop);
    connect(m_changes, &ChangesStep::fileAsked, this, [this] { goTo(File); });
    connect(m_changes, &ChangesStep::columnsAsked, this, [this] { goTo(Columns); });
    connect(m_changes, &ChangesStep::againAsked, this, &StepsPage::tryOut);
    connect(m_changes, &ChangesStep::acceptAsked, this, [this](ErrorCode code) {
        m_accepted.push_back(code);
        tryOut();
    });
    connect(&m_job, &ImportJob::progressed, m_changes, &ChangesStep::setProgress);
    connect(&m_job, &ImportJob::runningChanged, this, &StepsPage::showButtons);
    connect(m_result, &ResultStep::decideAsked, this, &StepsPage::decideAsked);
    connect(m_result, &ResultStep::peopleAsked, this, &StepsPage::peopleAsked);
    connect(m_cancel, &QPushButton::clicked, this, &StepsPage::left);
    connect(m_back, &QPushButton::clicked, this, &StepsPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &StepsPage::goOn);
}

StepsPage::Step StepsPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void StepsPage::begin(const std::filesystem::path& file)
{
    m_path = file;
    m_plan.reset();
    m_accepted.clear();
    m_title->setText(tr("Import “%1”").arg(fromPath(file.filename())));
    m_file->begin();
    goTo(File);
    giveFocus(m_cancel, holdsFocus());
    inspect();
}

void StepsPage::inspect()
{
    caf::ImportRequest request;
    request.file = m_path;
    request.encoding = m_file->encoding();
    request.separator = m_file->separator();
    m_reading = true;
    showButtons();
    m_read = m_workspace.slow().read<caf::ListInspection>(
        this,
        [request](const store::Database& database, const std::stop_token&) {
            return caf::inspectList(database, request);
        },
        [this](const Expected<caf::ListInspection>& seen) { inspected(seen); });
}

void StepsPage::inspected(const Expected<caf::ListInspection>& seen)
{
    const bool held = holdsFocus();
    m_reading = false;
    m_accepted.clear();
    m_file->show(seen);
    if (seen) {
        m_columns->show(*seen);
        // What was made last comes last under Tab: after the fields, the buttons below them.
        QWidget* before = m_columns->lastField();
        for (auto* const button : {m_cancel, m_back, m_next}) {
            setTabOrder(before, button);
            before = button;
        }
    }
    showButtons();
    if (held && QApplication::focusWidget() == m_cancel && seen) {
        giveFocus(m_file->isComplete() ? static_cast<QWidget*>(m_next) : m_file, held);
    }
}

bool StepsPage::hasChoices() const
{
    return step() != Result && m_columns->mapping().has_value();
}

QString StepsPage::missing() const
{
    if (m_reading) {
        return tr("The file is being read…");
    }
    switch (step()) {
    case File:
        return m_file->missing();
    case Columns:
        return m_columns->missing();
    default:
        return {};
    }
}

void StepsPage::goTo(Step step)
{
    const bool held = holdsFocus();
    m_steps->setCurrentIndex(step);
    m_bar->setStep(step);
    showButtons();
    giveFocus(m_steps->currentWidget(), held);
    Q_EMIT stepChanged();
}

bool StepsPage::holdsFocus() const
{
    auto* const focused = QApplication::focusWidget();
    return focused == nullptr || isAncestorOf(focused);
}

/// Not to take it from somebody who types elsewhere in the window.
void StepsPage::giveFocus(QWidget* widget, bool held)
{
    passFocus(this, widget);
    if (held) {
        widget->setFocus();
    }
}

QString StepsPage::nextText() const
{
    switch (step()) {
    case Changes:
        return tr("&Import");
    case Result:
        return tr("&Done");
    default:
        return tr("Ne&xt");
    }
}

void StepsPage::showButtons()
{
    const auto what = missing();
    const bool running = m_job.isRunning();
    const bool canImport = m_changes->showsPlan() && m_plan && !m_plan->knownFile;
    m_missing->setText(running || step() == Columns ? QString{} : what); // the columns say it themselves
    m_back->setVisible(step() == Columns || step() == Changes);
    m_back->setEnabled(!running);
    m_cancel->setVisible(step() != Result);
    m_cancel->setEnabled(!running);
    m_next->setText(nextText());
    m_next->setIcon(step() == Changes ? icon(Glyph::Check) : QIcon{});
    m_next->setEnabled(!running && what.isEmpty() && (step() != Changes || canImport));
    m_next->setDefault(true);
}

/// Enter goes on where it has no other meaning, but writes nothing.
void StepsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (step() == File || step() == Columns)) {
        m_next->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool StepsPage::goBack()
{
    if (m_job.isRunning()) {
        return true; // it is stopped by its own button, not by Esc
    }
    if (step() == Columns || step() == Changes) {
        goTo(step() == Columns ? File : Columns);
        return true;
    }
    return false;
}

void StepsPage::goOn()
{
    switch (step()) {
    case File:
        goTo(Columns);
        break;
    case Columns:
        m_accepted.clear();
        tryOut();
        break;
    case Changes:
        import();
        break;
    case Result:
        Q_EMIT left();
        break;
    }
}

void StepsPage::tryOut()
{
    m_plan.reset();
    m_request = {};
    m_request.file = m_path;
    m_request.kind = m_file->kind();
    m_request.listedOn = m_file->listedOn();
    m_request.encoding = m_file->encoding();
    m_request.separator = m_file->separator();
    m_request.mapping = m_columns->mapping();
    m_request.accepted = m_accepted;
    m_changes->showRunning(tr("Looking at what would change… Nothing is written."));
    goTo(Changes);
    m_job.prepare(m_request, [this](const Expected<PlanPtr>& plan) { tried(plan); });
}

void StepsPage::tried(const Expected<PlanPtr>& plan)
{
    const bool held = holdsFocus();
    if (plan) {
        m_plan = *plan;
        m_changes->showPlan(m_plan);
    } else {
        m_changes->showError(plan.error());
    }
    showButtons();
    giveFocus(m_changes, held);
}

void StepsPage::import()
{
    const bool held = holdsFocus();
    m_changes->showRunning(tr("Importing…"));
    giveFocus(m_changes, held);
    m_job.apply(m_plan, [this](const Expected<caf::ImportResult>& result) { imported(result); });
}

void StepsPage::imported(const Expected<caf::ImportResult>& result)
{
    const bool held = holdsFocus();
    if (!result) {
        m_plan.reset();
        m_changes->showError(result.error());
        showButtons();
        giveFocus(m_changes, held);
        return;
    }
    m_result->show(*result);
    goTo(Result);
    giveFocus(m_next, held);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ChangesStep.h"

#include "ui/caf/ErrorPanel.h"
#include "ui/caf/ListText.h"
#include "ui/caf/PlanView.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kWhole = 1000;
constexpr int kBarWidthInLetters = 48;

QString consequenceOf(const caf::ImportPlan& plan)
{
    if (plan.knownFile) {
        return ChangesStep::tr("This very file was imported already: there is nothing to import.");
    }
    const auto day = dateText(plan.request.listedOn);
    QStringList said{ChangesStep::tr("%1, list of %2.").arg(kindText(*plan.request.kind), day)};
    if (plan.counts.gone > 0) {
        said += ChangesStep::tr("The rights of %Ln person(s) who are not in it end on %1.", nullptr,
                                static_cast<int>(plan.counts.gone))
                    .arg(day);
    }
    said +=
        ChangesStep::tr("Nothing is written yet. The import writes all of it at once, and can be undone.");
    return said.join(u' ');
}

} // namespace

ChangesStep::ChangesStep(Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent),
      m_what(sectionLabel({})),
      m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("&Cancel"))),
      m_error(new ErrorPanel),
      m_view(new PlanView(workspace)),
      m_consequence(new QLabel),
      m_running(buildRunning()),
      m_plan(buildPlan(m_view))
{
    addWidget(m_running);
    addWidget(m_error);
    addWidget(m_plan);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_what->setText(tr("Stopping…"));
        Q_EMIT stopAsked();
    });
    connect(m_error, &ErrorPanel::acceptAsked, this, &ChangesStep::acceptAsked);
    connect(m_error, &ErrorPanel::fileAsked, this, &ChangesStep::fileAsked);
    connect(m_error, &ErrorPanel::columnsAsked, this, &ChangesStep::columnsAsked);
    connect(m_error, &ErrorPanel::againAsked, this, &ChangesStep::againAsked);
}

QWidget* ChangesStep::buildRunning()
{
    m_what->setObjectName(u"importRunning"_s);
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignCenter);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * kBarWidthInLetters);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"stopImport"_s);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_stop, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return page;
}

QWidget* ChangesStep::buildPlan(PlanView* view)
{
    m_consequence->setObjectName(u"planConsequence"_s);
    m_consequence->setWordWrap(true);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(view, 1);
    layout->addWidget(m_consequence);
    return page;
}

void ChangesStep::showRunning(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    setCurrentWidget(m_running);
    passFocus(this, m_stop);
}

void ChangesStep::setProgress(double share)
{
    m_bar->setRange(0, kWhole);
    m_bar->setValue(static_cast<int>(share * kWhole));
}

void ChangesStep::showError(const Error& error)
{
    m_error->show(error);
    setCurrentWidget(m_error);
    passFocus(this, m_error);
}

void ChangesStep::showPlan(const PlanPtr& plan)
{
    m_view->show(plan);
    m_consequence->setText(consequenceOf(*plan));
    setCurrentWidget(m_plan);
    passFocus(this, m_view);
}

bool ChangesStep::showsPlan() const
{
    return currentWidget() == m_plan;
}

} // namespace jalon::ui

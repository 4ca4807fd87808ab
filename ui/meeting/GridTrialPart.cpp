// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/GridTrialPart.h"

#include "meeting/Grids.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/ProgressLine.h"
#include "ui/meeting/GridText.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

GridTrialPart::GridTrialPart(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_progress(new ProgressLine),
      m_said(new QLabel),
      m_changing(button(Glyph::People, {}, "gridChanging")),
      m_differing(button(Glyph::People, {}, "gridDiffering"))
{
    m_said->setObjectName(u"gridTrial"_s);
    m_said->setWordWrap(true);
    auto* const lists = new FlowLayout;
    lists->addWidget(m_changing);
    lists->addWidget(m_differing);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
    layout->addWidget(m_said);
    layout->addLayout(lists);
    connect(m_changing, &QPushButton::clicked, this, [this] { Q_EMIT peopleAsked(m_trial->changing); });
    connect(m_differing, &QPushButton::clicked, this, [this] { Q_EMIT peopleAsked(m_trial->differing); });
    forget();
}

void GridTrialPart::run(const meeting::OrientationGrid& grid)
{
    forget();
    m_progress->begin(tr("Trying the grid on the people of today…"), [this] { m_read.stop(); });
    m_read = m_workspace.slow().read<Tried>(
        this,
        [grid, today = m_workspace.clock().today()](const store::Database& database,
                                                    const std::stop_token& stop) -> Expected<Tried> {
            const auto inUse = meeting::gridInUse(database);
            auto trial = meeting::tryGrid(database, grid, today, inUse ? &inUse->grid : nullptr, stop);
            if (!trial) {
                return std::unexpected{trial.error()};
            }
            return Tried{std::make_shared<const meeting::GridTrial>(std::move(*trial)), inUse.has_value()};
        },
        [this](const Expected<Tried>& tried) { show(tried); });
}

void GridTrialPart::forget()
{
    m_read.stop();
    m_progress->end();
    m_trial.reset();
    for (auto* const one : std::initializer_list<QWidget*>{m_said, m_changing, m_differing}) {
        one->hide();
    }
}

void GridTrialPart::show(const Expected<Tried>& tried)
{
    m_progress->end();
    m_said->show();
    if (!tried) {
        m_said->setText(errorText(tried.error()));
        return;
    }
    m_trial = tried->trial;
    m_said->setText(trialText(*m_trial, tried->isCompared));
    const auto changing = static_cast<int>(m_trial->changing.size());
    const auto differing = static_cast<int>(m_trial->differing.size());
    m_changing->setText(tr("List the %Ln who would change path", nullptr, changing));
    m_changing->setVisible(changing > 0);
    m_differing->setText(
        tr("List the %Ln to whom the grid in use proposes something else", nullptr, differing));
    m_differing->setVisible(differing > 0);
    Q_EMIT this->tried();
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/GridTrial.h"
#include "ui/common/Workspace.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace jalon::ui {

class ProgressLine;

/// A grid tried on the people of today: what it would change, and whom. Nothing is written.
class GridTrialPart : public QWidget {
    Q_OBJECT

public:
    explicit GridTrialPart(Workspace& workspace, QWidget* parent = nullptr);

    void run(const meeting::OrientationGrid& grid);
    /// What was tried is not any more what would be saved.
    void forget();
    /// None as long as nothing was tried.
    const meeting::GridTrial* trial() const { return m_trial.get(); }

Q_SIGNALS:
    void tried();
    /// Show the list of those people.
    void peopleAsked(const std::vector<jalon::PersonId>& people);

private:
    struct Tried {
        std::shared_ptr<const meeting::GridTrial> trial;
        bool isCompared = false; ///< with the grid in use
    };
    void show(const Expected<Tried>& tried);

    Workspace& m_workspace;
    ProgressLine* m_progress;
    QLabel* m_said;
    QPushButton* m_changing;
    QPushButton* m_differing;
    std::shared_ptr<const meeting::GridTrial> m_trial;
    Latest m_read;
};

} // namespace jalon::ui

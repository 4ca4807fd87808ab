// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleFilter.h"
#include "ui/caf/ImportJob.h"
#include "ui/common/AppContext.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace jalon::ui {

class Banner;
class PastImports;

/// The last step: what the import did, and what there is to do now.
class ResultStep : public QScrollArea {
    Q_OBJECT

public:
    ResultStep(const AppContext& context, Workspace& workspace, PastImports& past, QWidget* parent = nullptr);

    void show(const caf::ImportResult& result);
    /// Subject to the duties, without any orientation in the running pathway.
    static casefile::PeopleFilter toOrient();

Q_SIGNALS:
    void decideAsked(jalon::ListId list);
    void peopleAsked(const jalon::casefile::PeopleFilter& filter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Left {
        std::int64_t waiting = 0;
        std::optional<std::int64_t> toOrient = {}; ///< nothing: not counted yet
        std::optional<std::int64_t> late = {};
        bool undone = false;
    };
    void build();
    static void addRow(QGridLayout* grid, int row, QLabel* text, QPushButton* button);
    void readLeft();
    void showLeft(const Left& left);
    void showToOrient(std::optional<std::int64_t> people);
    void showLate(std::optional<std::int64_t> people);
    void saveRejects();
    void undo();

    const AppContext& m_context;
    Workspace& m_workspace;
    PastImports& m_past;
    PlanPtr m_plan;
    ListId m_list;
    Latest m_read;
    Latest m_save;

    Banner* m_banner;
    QLabel* m_title;
    QLabel* m_sum;
    QLabel* m_waiting;
    QPushButton* m_decide;
    QLabel* m_rejects;
    QPushButton* m_saveRejects;
    QLabel* m_toOrient;
    QPushButton* m_toOrientButton;
    QLabel* m_late;
    QPushButton* m_lateButton;
    QLabel* m_undoText;
    QPushButton* m_undo;
};

} // namespace jalon::ui

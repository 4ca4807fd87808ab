// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/programme/PlanContent.h"
#include "ui/programme/Sheet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class FicheBoard;

QString codeText(programme::Severity severity);
QString codeText(programme::FindingKind kind);

/// Lists of all the plans: what the checks find, or the board of all fiches by progress or by deadline, as a
/// picture or as a table. One activation goes to the line.
class PlanListPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanListPage(const Clock& clock, QWidget* parent = nullptr);

    void setContent(const PlanContentPtr& content);
    void show(bool isBoard);
    void takeFocus();

Q_SIGNALS:
    void lineAsked(jalon::programme::NodeId node, jalon::FactId line, std::optional<int> year);
    /// Back to the plans.
    void closed();

private:
    struct Target {
        programme::NodeId node;
        FactId line;
        std::optional<int> year;
    };
    struct Listed {
        SheetRow row;
        Target target;
    };
    void fill();
    std::vector<Listed> findings() const;
    std::vector<Listed> fiches() const;
    void activate();
    Sheet* sheet() const;
    bool isPicture() const;
    void showPart();

    const Clock& m_clock;
    struct Shown {
        PlanContentPtr content;
        int order = 0;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    PlanContentPtr m_content;
    Shown m_shownChecks; ///< in its table
    Shown m_shownBoard;
    bool m_isBoard = false;
    QLabel* m_title;
    QLabel* m_summary;
    QComboBox* m_order;
    QLabel* m_orderLabel;
    QPushButton* m_asTable;
    QStackedWidget* m_sheets;
    Sheet* m_checks;
    Sheet* m_board; ///< the table of what the picture shows
    FicheBoard* m_picture;
    std::vector<Target> m_targets; ///< of the rows in sight
};

} // namespace jalon::ui

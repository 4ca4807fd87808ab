// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/programme/PlanContent.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace jalon::ui {

class PlanWriter;
class Sheet;
class YearPage;

/// A fiche (an axis, a programme) as it is printed, then a tab a year.
class PlacePage : public QWidget {
    Q_OBJECT

public:
    PlacePage(const AppContext& context, Workspace& workspace, PlanWriter& writer, QWidget* parent = nullptr);

    /// The place is one of the content's.
    void setPlace(const PlanContentPtr& content, const PlanPlace& place);
    /// Of the tab in sight; none: the fiche itself.
    std::optional<int> year() const;
    /// Goes to the line of that fact, in that year's tab where it is one of a year.
    void choose(FactId fact, std::optional<int> year);

Q_SIGNALS:
    void behindAsked(jalon::FactId indicator, jalon::programme::IndicatorSource source, int year,
                     const QString& label);

private:
    void setYears(const std::vector<int>& years);
    YearPage* yearAt(int tab) const;
    void askActivity();

    const AppContext& m_context;
    Workspace& m_workspace;
    PlanWriter& m_writer;
    QLabel* m_above;
    QLabel* m_title;
    QPushButton* m_add;
    QTabWidget* m_tabs;
    Sheet* m_texts;
    programme::NodeId m_node;
    programme::FicheId m_fiche; ///< 0 on an axis or a programme
};

} // namespace jalon::ui

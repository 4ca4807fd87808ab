// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Trends.h"
#include "ui/common/Room.h"

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace jalon::ui {

class FigureCard;
class NeedLink;

/// Accueil: what needs someone today, then six figures of the last whole month.
class HomeRoom : public ReadingRoom {
    Q_OBJECT

public:
    HomeRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    QString helpPage() const override;

private:
    void buildNeeds(QGridLayout* grid);
    void buildFigures(QGridLayout* grid);
    void readAgain() override;
    void refreshNeeds();
    void refreshFigures();
    void show(const std::vector<report::Trend>& trends);
    void showFigure(const report::Trend& trend);
    Date month() const;

    QStackedWidget* m_pages;
    QLabel* m_title;
    QLabel* m_figuresTitle;
    std::vector<std::pair<casefile::Need, NeedLink*>> m_needs;
    NeedLink* m_waitingRows = nullptr;
    std::vector<FigureCard*> m_cards;
    std::vector<std::unique_ptr<Latest>> m_counts;
    Latest m_rows;
    Latest m_figures;
};

} // namespace jalon::ui

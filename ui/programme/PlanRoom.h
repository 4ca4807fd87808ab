// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"
#include "ui/programme/PlanContent.h"

class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class Banner;
class PlacePage;
class PlanListPage;
class PlanTree;
class PlanWriter;
class TreeMenu;
struct FormPlace;
class ReportExport;

/// Plan: the tree of programmes, axes and fiches, and the page of what is chosen in it.
class PlanRoom : public ReadingRoom {
    Q_OBJECT

public:
    PlanRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    bool goBack() override;
    QString helpPage() const override;

    void openFiche(programme::FicheId fiche) { open(programme::nodeOf(fiche), {}); }
    /// A place of a plan, in the tab of that year.
    void open(programme::NodeId node, std::optional<int> year);
    /// 0 when nothing is chosen.
    programme::NodeId node() const;
    std::optional<int> year() const;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildPlan();
    QWidget* buildEmpty();
    void readAgain() override;
    void setContent(const PlanContentPtr& content);
    void showPlace(programme::NodeId node);
    void goTo(programme::NodeId node, FactId line, std::optional<int> year);
    void showList(bool isBoard);
    void loadShipped();
    FormPlace formPlace();
    void removeChosen();
    void moveChosen(int by);
    void showBehind(FactId indicator, programme::IndicatorSource source, int year, const QString& label);

    QStackedWidget* m_pages;
    Banner* m_banner;
    PlanWriter* m_writer;
    PlanListPage* m_list;
    QPushButton* m_checks;
    QPushButton* m_board;
    QPushButton* m_report;
    ReportExport* m_export;
    TreeMenu* m_menu;
    PlanTree* m_tree;
    PlacePage* m_place;
    QPushButton* m_load = nullptr;
    QPushButton* m_begin = nullptr;
    PlanContentPtr m_content;
    programme::NodeId m_wanted; ///< to be shown once the plans are read
    std::optional<int> m_wantedYear;
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"
#include "ui/document/Preview.h"
#include "ui/report/ReportContent.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class Banner;
class FigureTree;
class MenuButton;
class MonthExport;
class NameBox;
class PagesView;
class ProgressLine;

/// Rapports: the report of a month or a year, of everything or of one scope, as it prints; the people behind
/// its figures; its files.
class ReportsRoom : public ReadingRoom {
    Q_OBJECT

public:
    ReportsRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    QString helpPage() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildReport();
    QWidget* buildEmpty();
    void readAgain() override;
    void setChoices(const ReportChoicesPtr& choices);
    /// Of what is chosen; nothing while the name of no scope stands there.
    std::optional<report::Query> chosenQuery() const;
    void compute();
    /// What is to be shown is being read.
    void begin(const QString& what);
    void showWhatIsChosen();
    void fillFrozen();
    void freeze();
    void showFrozen(FactId id);
    void leaveFrozen();
    void take(const Expected<ReportContentPtr>& content);
    void sayRemarks();
    void setContent(const ReportContentPtr& content);
    void drawPages(bool keepsPlace);
    void setPages(const PreviewPtr& preview, bool keepsPlace);
    void showPeople(const QString& link, const QString& title);

    QStackedWidget* m_pages;
    Banner* m_banner;
    ProgressLine* m_progress;
    QComboBox* m_period;
    NameBox* m_scope;
    MenuButton* m_frozen;
    QPushButton* m_toToday; ///< from a report that was kept
    MenuButton* m_exports;
    MonthExport* m_export;
    QLabel* m_remarks;
    FigureTree* m_figures;
    PagesView* m_view;
    QPushButton* m_toLists = nullptr; ///< of the empty page
    ReportChoicesPtr m_choices;
    ReportContentPtr m_content;
    FactId m_shownFrozen; ///< none: today's
    Latest m_read;
    Latest m_computed;
    Latest m_drawn;
};

} // namespace jalon::ui

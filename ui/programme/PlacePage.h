// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/programme/PlanLine.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QTabWidget;

namespace jalon::ui {

class MenuButton;
class PlanWriter;
class Sheet;
class YearPage;
struct FormPlace;

/// A fiche (an axis, a programme) as it is printed, then a tab a year.
class PlacePage : public QWidget {
    Q_OBJECT

public:
    PlacePage(const AppContext& context, Workspace& workspace, PlanWriter& writer, QWidget* parent = nullptr);

    /// The place is one of the content's.
    void setPlace(const PlanContentPtr& content, const PlanPlace& place);
    /// Of the tab in sight; none: the fiche itself.
    std::optional<int> year() const;
    /// Nothing happens when it has no tab.
    void showYear(int year);
    /// Goes to the line of that fact, in that year's tab where it is one of a year.
    void choose(FactId fact, std::optional<int> year);

Q_SIGNALS:
    void behindAsked(jalon::FactId indicator, jalon::programme::IndicatorSource source, int year,
                     const QString& label);
    /// The values of a year could not be computed, or were stopped; the sentence says why.
    void failed(const QString& sentence);

private:
    void build();
    void showYears();
    YearPage& pageOf(int year);
    YearPage* yearAt(int tab) const;
    Sheet* currentSheet() const;
    PlanLine chosenLine() const;
    void offer();
    void fillAddMenu();
    FormPlace formPlace();
    void add(EntryKind kind);
    void correct();
    void remove();
    void moveChosen(int by);

    const AppContext& m_context;
    Workspace& m_workspace;
    PlanWriter& m_writer;
    QLabel* m_above;
    QLabel* m_title;
    QPushButton* m_addActivity;
    MenuButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_remove;
    QTabWidget* m_tabs;
    std::map<int, YearPage*> m_years; ///< of every year seen, in a tab or not
    Sheet* m_texts;
    PlanContentPtr m_content;
    PlanPlace m_place;
    FactId m_wanted; ///< to be chosen once it is read
};

} // namespace jalon::ui

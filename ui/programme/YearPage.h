// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workspace.h"
#include "ui/programme/PlanLine.h"
#include "ui/programme/PlanText.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalon::ui {

class ProgressLine;

/// A year of a fiche (an axis, a programme): results, budget, indicators, steps, activities.
class YearPage : public QScrollArea {
    Q_OBJECT

public:
    YearPage(Workspace& workspace, PlanWriter& writer, int year, QWidget* parent = nullptr);

    int year() const { return m_year; }
    void setPlace(const PlanContentPtr& content, const PlanPlace& place);
    /// A line shows that fact.
    bool holds(FactId fact);
    /// Its line has the keyboard.
    void choose(FactId fact);
    /// The table where a line is chosen; the first one before any is.
    Sheet* current();

Q_SIGNALS:
    /// The values could not be computed, or were stopped; the sentence says why.
    void failed(const QString& sentence);
    /// Another line is chosen, in the current table or another.
    void chosenChanged();
    void correctAsked();
    void addAsked(jalon::ui::EntryKind kind);
    void removeAsked();
    void moveAsked(int by);
    /// The people or the activities that make the value.
    void behindAsked(jalon::FactId indicator, jalon::programme::IndicatorSource source, int year,
                     const QString& label);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Part {
        QLabel* title;
        Sheet* sheet;
    };
    void build();
    void addPart(QVBoxLayout* page, const QString& title, Sheet* sheet, EntryKind kind);
    void makeCurrent(Sheet* sheet);
    void fill();
    void readFigures();
    void stopReading();
    void offerBehind();
    void actOnIndicator();
    void askBehind();
    const programme::IndicatorEntry* chosenIndicator() const;

    Workspace& m_workspace;
    PlanWriter& m_writer;
    int m_year;
    PlanContentPtr m_content;
    PlanPlace m_place;
    Figures m_figures;
    bool m_isStale = true; ///< its figures
    bool m_isFilled = true;
    Sheet* m_results = nullptr;
    Sheet* m_budget = nullptr;
    Sheet* m_indicators = nullptr;
    Sheet* m_steps = nullptr;
    Sheet* m_activities = nullptr;
    QPushButton* m_behind = nullptr;
    ProgressLine* m_progress = nullptr;
    std::vector<Part> m_parts; ///< none before they are built
    Sheet* m_current = nullptr;
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/PlanContent.h"

#include <QScrollArea>

class QHBoxLayout;
class QLabel;
class QListWidget;

namespace jalon::ui {

/// A fiche as the board shows it.
struct BoardFiche {
    programme::NodeId node;
    QString code;
    QString title;
    QString programme;
    std::optional<int> progress; ///< of the latest year that says one
    std::optional<int> year; ///< that year
    std::optional<Date> deadlineOn;
    QString deadline; ///< the day, else as written
};

/// Of all the plans, in their order.
std::vector<BoardFiche> boardFiches(const PlanContent& content);

enum class BoardOrder { Progress, Deadline };

/// All fiches as cards, in columns: one a step of progress, or one a year of deadline. Left and Right go from
/// column to column, Up and Down from card to card; Enter opens a fiche.
class FicheBoard : public QScrollArea {
    Q_OBJECT

public:
    explicit FicheBoard(QWidget* parent = nullptr);

    /// `today` tells the deadlines that are over.
    void setFiches(const std::vector<BoardFiche>& fiches, BoardOrder order, Date today);
    void takeFocus();

Q_SIGNALS:
    void ficheAsked(jalon::programme::NodeId node);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        QString title;
        std::vector<BoardFiche> fiches;
    };
    static std::vector<Column> byProgress(const std::vector<BoardFiche>& fiches);
    static std::vector<Column> byDeadline(const std::vector<BoardFiche>& fiches, Date today);
    void addColumn(const Column& column, BoardOrder order);
    void goBeside(QListWidget* from, int step);

    QHBoxLayout* m_columns;
    std::vector<QListWidget*> m_lists;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportContent.h"

#include <QTreeWidget>

namespace jalon::ui {

/// The figures of a report for the keyboard and for screen readers, their lines below them. Enter asks for
/// the people behind one.
class FigureTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit FigureTree(QWidget* parent = nullptr);

    /// What was chosen and unfolded stays so. Of a report that was kept, what the base has learnt since then;
    /// nobody stands behind its figures.
    void setContent(const ReportContent& content);

Q_SIGNALS:
    /// The name of a list (report/FigureLink.h).
    void figureAsked(const QString& link, const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNames();
    void hideEmpty();
};

} // namespace jalon::ui

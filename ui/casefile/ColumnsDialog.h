// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleViews.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace jalon::ui {

/// Which columns are shown, and in which order: Space shows or hides, Alt+Up and Alt+Down move.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    using Columns = std::vector<casefile::ViewColumn>;

    static void ask(QWidget* parent, const Columns& shown, std::function<void(const Columns&)> chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ColumnsDialog(QWidget* parent, const Columns& shown);
    void fill(const Columns& shown);
    void addLine(casefile::ViewColumn column, bool shown);
    Columns columns() const;
    void move(int rows);
    void check();

    QListWidget* m_list;
    QPushButton* m_ok;
};

} // namespace jalon::ui

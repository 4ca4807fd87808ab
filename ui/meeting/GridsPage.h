// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grids.h"
#include "ui/common/Workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace jalon::ui {

struct AppContext;
class Banner;
class GridEditor;
class LineTable;
class MenuButton;

/// The orientation grids of the base: the one in use, the examples, and each of them opened.
class GridsPage : public QWidget {
    Q_OBJECT

public:
    GridsPage(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent = nullptr);

    /// What may have changed is read again.
    void refresh();
    /// From a grid back to all of them; false when all of them are shown.
    bool goBack();
    void takeFocus();

Q_SIGNALS:
    void backAsked();
    void peopleAsked(const std::vector<jalon::PersonId>& people);

private:
    QWidget* buildList();
    void fillMore();
    void connectParts();
    void show(const std::vector<meeting::GridEntry>& grids);
    /// nullptr: none.
    const meeting::GridEntry* chosen() const;
    void updateButtons();
    void open();
    void copy();
    void begin(meeting::OrientationGrid draft);
    void edit(const QString& label, Workspace::Edit work, const QString& done);
    void use();
    void remove();
    void import();
    void exportChosen();

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    QStackedWidget* m_pages;
    LineTable* m_table;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_use;
    QPushButton* m_remove;
    MenuButton* m_more;
    QAction* m_export = nullptr;
    GridEditor* m_editor;
    std::vector<meeting::GridEntry> m_grids;
    Latest m_read;
    Latest m_written;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ImportHistory.h"
#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace jalon::ui {

class Banner;
class DropZone;
class ImportedModel;
class PastImports;

/// The lists imported, and what can still be done about them; where the next one comes in.
class ImportedPage : public QWidget {
    Q_OBJECT

public:
    ImportedPage(const AppContext& context, Workspace& workspace, PastImports& past,
                 QWidget* parent = nullptr);

    /// Reads them again.
    void refresh();
    /// While another list is tried or imported nothing is taken back and none is taken.
    void setBusy(bool busy);

Q_SIGNALS:
    void chooseAsked();
    void decideAsked(jalon::ListId list);

private:
    void buildLists();
    QWidget* buildActions();
    void connectAll();
    void setLists(std::vector<caf::ImportedList> lists);
    void showLists();
    const caf::ImportedList* chosen() const;
    void showChosen();
    void saveRejects();
    void askPurge();
    void setRefusal();

    const AppContext& m_context;
    Workspace& m_workspace;
    PastImports& m_past;
    std::vector<caf::ImportedList> m_lists;
    bool m_busy = false;
    bool m_showAll = false;
    Latest m_read;
    Latest m_save;

    Banner* m_banner;
    DropZone* m_drop;
    QStackedWidget* m_body;
    QWidget* m_empty = nullptr;
    QWidget* m_filled;
    ImportedModel* m_model;
    QTableView* m_table;
    QPushButton* m_all;
    QLabel* m_details;
    QPushButton* m_decide;
    QPushButton* m_rejects;
    QPushButton* m_undo;
    QPushButton* m_purge;
};

} // namespace jalon::ui

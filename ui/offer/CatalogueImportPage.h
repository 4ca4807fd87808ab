// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/offer/ImportLines.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace jalon::ui {

class Banner;
class ProgressLine;

/// A catalogue that comes in: what it would change, then what it changed. Nothing is written before one says
/// so.
class CatalogueImportPage : public QWidget {
    Q_OBJECT

public:
    CatalogueImportPage(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    /// Tries the file.
    void begin(const std::filesystem::path& file);
    bool isImporting() const { return m_isImporting; }
    /// What became of the undo that was asked for.
    void undone(const Expected<TxId>& undo);
    void takeFocus();

Q_SIGNALS:
    void undoAsked(jalon::TxId import);
    void closed();
    void otherFileAsked();

private:
    void build();
    void showTrial(const Expected<CatalogueTrial>& trial);
    void import();
    void showDone(const Expected<offer::CatalogueImport>& done);
    void saveRejects();
    void writeRejects(const std::filesystem::path& target);
    QString sumText() const;
    QString fileName() const;

    const AppContext& m_context;
    Workspace& m_workspace;
    QLabel* m_title;
    Banner* m_banner;
    ProgressLine* m_progress;
    QLabel* m_sum;
    QTableWidget* m_lines;
    QPushButton* m_import;
    QPushButton* m_rejects;
    QPushButton* m_undo;
    QPushButton* m_other;
    QPushButton* m_back;
    CatalogueTrial m_trial;
    bool m_isImporting = false;
    std::optional<TxId> m_done; ///< the import that was made
    Latest m_read;
    Latest m_save;
};

} // namespace jalon::ui

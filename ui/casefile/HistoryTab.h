// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileTab.h"
#include "ui/casefile/HistoryText.h"
#include "ui/common/Reader.h"

class QComboBox;
class QLabel;

namespace jalon::ui {

class RowsTable;
class Workspace;

/// Who changed what in the file, and when. Read when it is looked at.
class HistoryTab : public FileTab {
    Q_OBJECT

public:
    explicit HistoryTab(Workspace& workspace, QWidget* parent = nullptr);

    void setContent(const FileContentPtr& content) override;
    void setEditable(bool) override { }
    QWidget* entry() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void setLines(std::vector<HistoryLine> lines);
    void fillFilters();
    void filter();

    Workspace& m_workspace;
    QComboBox* m_operations;
    QComboBox* m_kinds;
    RowsTable* m_table;
    QLabel* m_state;
    FileContentPtr m_content;
    std::vector<HistoryLine> m_lines;
    bool m_isStale = true;
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileTab.h"
#include "ui/casefile/RowsTable.h"
#include "ui/common/Icons.h"

#include <functional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jalon::ui {

class FlowLayout;

/// What a tab shows of the file, as data.
struct TabSpec {
    QString name; ///< of the table: English, for those who look for it
    QString title; ///< with its letter
    std::vector<EventKind> kinds; ///< that can be added there
    QStringList headers;
    std::function<std::vector<FactRow>(const FileContent&)> rows;
    Glyph glyph = Glyph::File;
    QString emptyTitle = {};
    QString emptyText = {};
    /// Completes what is added while that line is chosen.
    std::function<void(Draft&, const FileContent&, const FactRow&)> complete = {};
};

/// A table of facts of some kinds, and what can be done to them.
class FactsTab : public FileTab {
    Q_OBJECT

public:
    /// `top` stands above; none: nullptr.
    explicit FactsTab(const TabSpec& spec, QWidget* top = nullptr, QWidget* parent = nullptr);

    void setContent(const FileContentPtr& content) override;
    void setEditable(bool isEditable) override;
    QWidget* entry() const override;
    void choose(FactId fact) override;

protected:
    RowsTable& table() { return *m_table; }
    const FileContentPtr& content() const { return m_content; }
    QPushButton* addButton(const QString& name, const QString& text, const QString& keys);
    virtual void updateButtons();
    /// Beside the others, for the line that is chosen; the letter that is underlined is its key, in the
    /// table.
    QPushButton* addKeyed(const QString& name, const QString& text);

private:
    void askToAdd();
    void add(EventKind kind);
    void cancel();

    TabSpec m_spec;
    FileContentPtr m_content;
    bool m_isEditable = true;
    QVBoxLayout* m_layout;
    FlowLayout* m_buttons;
    QStackedWidget* m_pages;
    RowsTable* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_firstAdd = nullptr; ///< of the empty page
    std::vector<QPushButton*> m_keyed;
};

} // namespace jalon::ui

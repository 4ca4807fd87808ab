// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileTab.h"
#include "ui/casefile/RowsTable.h"

#include <map>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace jalon::ui {

/// Who the person is, how to reach them, their household and rights.
class IdentityTab : public FileTab {
    Q_OBJECT

public:
    explicit IdentityTab(QWidget* parent = nullptr);

    void setContent(const FileContentPtr& content) override;
    void setEditable(bool isEditable) override;
    void choose(FactId fact) override;
    QWidget* entry() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Side by side, or one under the other where both do not fit.
    void arrangeColumns();
    static QVBoxLayout* addSection(QVBoxLayout* column, const QString& title,
                                   std::initializer_list<QPushButton*> buttons);
    QPushButton* button(const QString& name, const QString& text, const std::function<void()>& act);
    QFormLayout* addLines(QVBoxLayout* section, std::initializer_list<std::string_view> columns);
    void addLine(QFormLayout* lines, std::string_view column);
    static RowsTable* addTable(QVBoxLayout* section, const QString& name, const QString& title,
                               const QStringList& headers);
    void buildWho(QVBoxLayout* column);
    void buildWhere(QVBoxLayout* column);
    void ask(EventKind kind);
    void correct(const RowsTable* table);
    void say(std::string_view column, const QString& text);
    void showIdentity();
    void showNir();
    void showContact();
    void showHousehold();
    void showTables();

    QBoxLayout* m_columns;
    QScrollArea* m_area;
    FileContentPtr m_content;
    bool m_isEditable = true;
    std::map<std::string_view, QLabel*> m_lines; ///< by column
    QToolButton* m_seeNir;
    QVBoxLayout* m_others;
    QLabel* m_territory;
    RowsTable* m_residences = nullptr;
    RowsTable* m_rights = nullptr;
    RowsTable* m_registrations = nullptr;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_correctContact = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_cancelRegistration = nullptr;
};

} // namespace jalon::ui

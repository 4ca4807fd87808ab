// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Letters.h"
#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace jalon::ui {

class Banner;
class DateField;

/// The contract of somebody, ready to sign: what is agreed is typed, the rest comes from the file. What is
/// missing is told while one types.
class ContractDialog : public QDialog {
    Q_OBJECT

public:
    /// `said` tells that it was written; `name` is the person's.
    ContractDialog(const AppContext& context, Workspace& workspace, Banner& said, PersonId person,
                   const QString& name, QWidget* page);

private:
    void build();
    letter::LetterKind kind() const;
    letter::ContractTerms terms() const;
    void look();
    void showMissing(const Expected<letter::Letter>& contract);
    void askWhere();
    void write(const std::filesystem::path& target);

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_said;
    PersonId m_person;
    QString m_name;
    QWidget* m_page;
    QComboBox* m_kind;
    DateField* m_start;
    QSpinBox* m_months;
    QDoubleSpinBox* m_hours;
    QPlainTextEdit* m_goals;
    QCheckBox* m_blanks;
    QLabel* m_missing;
    QPushButton* m_write;
    bool m_isWhole = false; ///< nothing is missing
    bool m_canWrite = false; ///< the contract can be made
    Latest m_read;
};

} // namespace jalon::ui

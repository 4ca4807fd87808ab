// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SideForm.h"
#include "ui/meeting/InNumberContent.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace jalon::ui {

/// What will be written of one line, changed by hand.
class InNumberForm : public SideForm {
    Q_OBJECT

public:
    explicit InNumberForm(QWidget* parent = nullptr);

    void ask(const InNumberContent& content, const meeting::ProposedOrientation& line);
    const meeting::ProposedOrientation& draft() const { return m_draft; }

private:
    void fill();
    void read() override;
    Problem problem() const override;

    QComboBox* m_path;
    NameBox* m_organisation;
    QComboBox* m_support;
    NameBox* m_referent;
    QLabel* m_packCount;
    QLineEdit* m_reason;
    DirectoryPtr m_directory;
    Capacities m_capacities;
    meeting::ProposedOrientation m_draft;
};

} // namespace jalon::ui

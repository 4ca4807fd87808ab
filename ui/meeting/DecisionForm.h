// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SideForm.h"
#include "ui/meeting/MeetingContent.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace jalon::ui {

/// What a meeting decides of somebody: letters and Tab fill it, Enter writes it.
class DecisionForm : public SideForm {
    Q_OBJECT

public:
    explicit DecisionForm(QWidget* parent = nullptr);

    /// To an item that is not decided, what the grid says is proposed.
    void ask(const MeetingContent& content, const AgendaLine& line);
    /// Loads that were read again, beside the names.
    void setCapacities(const Capacities& capacities);
    const meeting::AgendaItem& draft() const { return m_draft; }
    /// Something was chosen or typed that leaving would lose.
    bool isChanged() const { return !(m_draft == m_asked); }

private:
    void fill();
    void fillNames(OrganisationId organisation);
    void read() override;
    Problem problem() const override;
    bool orients() const;
    bool sanctions() const;
    void showWhatCounts();

    QComboBox* m_decision;
    QComboBox* m_path;
    NameBox* m_organisation;
    QComboBox* m_support;
    NameBox* m_referent;
    QLineEdit* m_reason;
    QLineEdit* m_sanctionKind;
    QLineEdit* m_sanctionShare;
    QLineEdit* m_sanctionMonths;
    QLabel* m_packCount;
    DirectoryPtr m_directory;
    Capacities m_capacities;
    meeting::AgendaItem m_asked;
    meeting::AgendaItem m_draft;
};

} // namespace jalon::ui

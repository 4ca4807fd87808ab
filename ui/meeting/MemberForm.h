// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SideForm.h"
#include "ui/meeting/MeetingContent.h"

class QComboBox;
class QLineEdit;

namespace jalon::ui {

/// A member who is added or corrected, as it is typed.
struct MemberDraft {
    FactId id = {}; ///< none: a new one
    meeting::Member row = {};
};

/// A member of a meeting: a référent of the base or somebody by name, in which quality, and whether they
/// came. A beneficiary who is one keeps their file.
class MemberForm : public SideForm {
    Q_OBJECT

public:
    explicit MemberForm(QWidget* parent = nullptr);

    /// `name`: of a beneficiary who is not a member yet.
    void ask(const MeetingContent& content, const MemberDraft& draft, const QString& name = {});
    const MemberDraft& draft() const { return m_draft; }

private:
    void fill(const MeetingContent& content, const QString& name);
    void read() override;
    Problem problem() const override;

    NameBox* m_name;
    QLineEdit* m_role;
    QComboBox* m_presence;
    QLineEdit* m_replacedBy;
    MemberDraft m_draft;
};

} // namespace jalon::ui

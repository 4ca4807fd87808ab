// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DateField.h"
#include "ui/common/SideForm.h"
#include "ui/meeting/MeetingContent.h"

class QComboBox;
class QLineEdit;

namespace jalon::ui {

/// A meeting that is added or corrected, as it is typed.
struct MeetingDraft {
    MeetingId id = {}; ///< none: a new one
    meeting::Meeting file = {};
};

/// When, where and what kind of meeting.
class MeetingForm : public SideForm {
    Q_OBJECT

public:
    explicit MeetingForm(const Clock& clock, QWidget* parent = nullptr);

    void ask(const Directory& directory, const MeetingDraft& draft);
    const MeetingDraft& draft() const { return m_draft; }

private:
    void fill(const Directory& directory);
    void read() override;
    Problem problem() const override;

    QComboBox* m_kind;
    DateField* m_heldOn;
    QLineEdit* m_startsAt;
    QLineEdit* m_place;
    QComboBox* m_territory;
    MeetingDraft m_draft;
};

} // namespace jalon::ui

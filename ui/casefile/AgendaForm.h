// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Meetings.h"
#include "ui/casefile/MassForm.h"

class QComboBox;

namespace jalon::ui {

/// People put on the agenda of a meeting that is not closed.
class AgendaForm : public MassForm {
    Q_OBJECT

public:
    /// At least one.
    explicit AgendaForm(const std::vector<meeting::MeetingEntry>& open);

    QString title() const override;
    std::optional<casefile::MassAction> action() const override;
    QString problem() const override { return {}; }
    QString deed(int people) const override;
    QString result(int people) const override;

private:
    QComboBox* m_meeting;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/MassForm.h"

class QCheckBox;
class QPlainTextEdit;

namespace jalon::ui {

/// One note for many.
class NoteForm : public MassForm {
    Q_OBJECT

public:
    NoteForm();

    QString title() const override;
    std::optional<casefile::MassAction> action() const override;
    QString problem() const override;
    QString deed(int people) const override;
    QString result(int people) const override;

private:
    QPlainTextEdit* m_body;
    QCheckBox* m_sensitive;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDialog>

class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// The passphrase of a pack that comes back.
class PackKeyDialog : public QDialog {
    Q_OBJECT

public:
    /// `wrong`: what the try before met; empty at first.
    PackKeyDialog(const QString& fileName, const QString& wrong, QWidget* parent = nullptr);

    /// The field is empty afterwards.
    Secret takePassphrase();

private:
    PassphraseField* m_field;
    QPushButton* m_open;
};

} // namespace jalon::ui

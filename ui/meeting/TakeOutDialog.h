// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Secret.h"
#include "ui/common/Directory.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// Before a pack is written: whose people, who leaves with it, and its passphrase.
class TakeOutDialog : public QDialog {
    Q_OBJECT

public:
    /// Of a meeting when `directory` is nullptr; else a référent is chosen in it.
    TakeOutDialog(const QString& whose, const Directory* directory, QWidget* parent = nullptr);

    /// None for a meeting.
    ReferentId referent() const;
    QString referentName() const;
    QString takenFor() const;
    /// The fields are empty afterwards.
    Secret takePassphrase();

private:
    void check();

    NameBox* m_referent;
    QLineEdit* m_takenFor;
    PassphraseField* m_first;
    PassphraseField* m_second;
    QLabel* m_strength;
    QPushButton* m_go;
    bool m_asksReferent;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace jalon::ui {

/// Where a passphrase is typed: as long as one likes, hidden unless the eye is pressed, with a warning when
/// capitals are locked.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    /// `label` is the field's accessible name.
    explicit PassphraseField(const QString& label, QWidget* parent = nullptr);

    Secret passphrase() const;
    bool isEmpty() const;
    /// Overwrites what was typed.
    void clear();
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchCapitals(const class QKeyEvent& event);

    QLineEdit* m_edit;
    QLabel* m_capitals;
};

/// A row of a form, reached by the label's letter.
void addField(QFormLayout* form, const QString& label, PassphraseField* field);

/// How hard a passphrase is to guess, as far as that can be said of it alone.
enum class Strength { Empty, Weak, Fair, Strong };
/// Weak: below 12 characters, or few different ones. Strong: 20 characters or more, or four words.
Strength strengthOf(const QString& passphrase);
QString strengthText(Strength strength);

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "ui/common/KeptPassphrase.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>

class QCheckBox;
class QLabel;
class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// Asks for the passphrase of a base that is to be opened, or that was locked. Each wrong one makes the next
/// try wait longer.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(QWidget* parent = nullptr);

    enum class Why { Open, Locked, Restore };
    /// `note` says more about the base: where it is kept, who writes to it.
    void ask(const std::filesystem::path& base, Why why, const QString& note = {});
    /// Whether the system's session can keep the passphrase, or keeps it: nothing need be typed then.
    void setKept(kept_passphrase::Kept kept);
    bool wantsKeeping() const;
    const std::filesystem::path& base() const { return m_base; }
    /// Why the base did not open; after a wrong passphrase, the same base asked for again.
    void failed(const Error& error);
    void forget();

Q_SIGNALS:
    void submitted();
    void cancelled();

public:
    /// What was typed, nothing when the kept one is to be taken; the field is empty afterwards.
    Secret takePassphrase();

protected:
    void keyPressEvent(class QKeyEvent* event) override;

private:
    static QString titleOf(Why why);
    void submit();
    void countDown();
    void allow(bool allowed);

    std::filesystem::path m_base;
    QLabel* m_title;
    QLabel* m_note;
    PassphraseField* m_field;
    QCheckBox* m_keep;
    QLabel* m_error;
    QPushButton* m_open;
    QPushButton* m_cancel;
    bool m_isKept = false;
    int m_wrong = 0;
    int m_seconds = 0;
    QTimer m_timer;
};

} // namespace jalon::ui

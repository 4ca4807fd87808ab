// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QWidget>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;

namespace jalon::ui {

class PassphraseField;

/// Asks for the passphrase of a base that is to be created, twice, and says how good it is; and which of the
/// plans that ship it begins with.
class NewBasePage : public QWidget {
    Q_OBJECT

public:
    explicit NewBasePage(QWidget* parent = nullptr);

    void ask(const std::filesystem::path& base);
    const std::filesystem::path& base() const { return m_base; }
    void failed(const Error& error);
    /// What was typed; the fields are empty afterwards.
    Secret takePassphrase();
    /// The names of the shipped plans that stay ticked.
    std::vector<std::string> programmes() const;

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(class QKeyEvent* event) override;

private:
    QLayout* buildProgrammes();
    void submit();
    void check();

    std::filesystem::path m_base;
    QLabel* m_title;
    QLabel* m_place;
    PassphraseField* m_first;
    PassphraseField* m_second;
    QLabel* m_strength;
    QLabel* m_error;
    std::vector<std::pair<std::string, QCheckBox*>> m_programmes;
    QPushButton* m_create;
    QPushButton* m_cancel;
};

} // namespace jalon::ui

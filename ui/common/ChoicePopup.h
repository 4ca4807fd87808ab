// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <cstdint>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace jalon::ui {

struct Choice {
    std::int64_t value = 0;
    QString text;
};

/// One of several, below the widget it is about: typing keeps those that hold what is typed, the arrows move,
/// Enter takes, Esc gives up. It goes by itself.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    using Chosen = std::function<void(std::int64_t)>;

    /// `title` is its accessible name. `current` is chosen at first.
    static void open(QWidget* below, const QString& title, const std::vector<Choice>& choices,
                     std::int64_t current, Chosen chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ChoicePopup(QWidget* below, const QString& title, const std::vector<Choice>& choices,
                std::int64_t current, Chosen chosen);
    void keep(const QString& typed);
    void take();
    void place(const QWidget& below);

    QLineEdit* m_typed;
    QListWidget* m_list;
    Chosen m_chosen;
};

} // namespace jalon::ui

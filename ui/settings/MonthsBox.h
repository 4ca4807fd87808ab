// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace jalon::ui {

/// A number of months that the base keeps: empty and at rest until it is known, so that no key can change
/// what has not been read yet.
class MonthsBox : public QSpinBox {
    Q_OBJECT

public:
    explicit MonthsBox(int most);
    /// Says nothing to who waits for a change.
    void setKnown(int months, bool mayChange);
};

} // namespace jalon::ui

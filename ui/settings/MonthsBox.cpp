// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MonthsBox.h"

#include <QSignalBlocker>

namespace jalon::ui {

MonthsBox::MonthsBox(int most)
{
    setRange(1, most);
    setSuffix(tr(" months"));
    setKeyboardTracking(false);
    setEnabled(false);
    clear();
}

void MonthsBox::setKnown(int months, bool mayChange)
{
    const QSignalBlocker quiet{this};
    setValue(months);
    setEnabled(mayChange);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/World.h"

#include "demo/Calendar.h"

namespace jalon::demo {

Date World::importDay(int month) const
{
    return workingDayFrom(listDate(month));
}

Date World::partnerDay(int month) const
{
    return workingDayUntil(listDate(month).lastOfMonth());
}

} // namespace jalon::demo

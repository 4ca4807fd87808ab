// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FactsTab.h"

namespace jalon::ui {

TabSpec pathwayTab();
TabSpec orientationTab();
TabSpec appointmentsTab();
TabSpec contractsTab();
TabSpec prescriptionsTab();
TabSpec barriersTab();
TabSpec employmentTab();
TabSpec notesTab();

} // namespace jalon::ui

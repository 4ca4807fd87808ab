// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Base.h"
#include "ui/common/FilePicker.h"
#include "ui/common/MachineSettings.h"

namespace jalon::ui {

/// What the window takes from the world around it; tests give their own.
struct AppContext {
    const Clock& clock;
    FilePicker& files;
    MachineSettings& settings;
    store::BaseEnvironment machine = {};
};

} // namespace jalon::ui

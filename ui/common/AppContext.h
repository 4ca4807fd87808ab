// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "host/Keyring.h"
#include "host/Policies.h"
#include "store/Base.h"
#include "ui/common/FilePicker.h"
#include "ui/common/MachineSettings.h"

#include <QClipboard>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

namespace jalon::ui {

bool openWithItsProgram(const std::filesystem::path& file);
/// What is there was put there by this program.
bool ownsClipboard(QClipboard::Mode mode);

/// What the window takes from the world around it; tests give their own.
struct AppContext {
    const Clock& clock;
    FilePicker& files;
    MachineSettings& settings;
    store::BaseEnvironment machine = {};
    /// Where copies of bases go when nobody says where.
    std::filesystem::path ownCopies = store::localStateFolder() / "copies";
    /// What the machine's administrator imposes.
    host::Policies policies = {};
    /// Where the system's session may keep passphrases; none: nowhere.
    std::shared_ptr<host::Keyring> keyring = {};
    /// Shows a file in the program that the system has for it; false when there is none.
    std::function<bool(const std::filesystem::path&)> openFile = openWithItsProgram;
    std::function<bool(QClipboard::Mode)> ownsClipboard = ui::ownsClipboard;
    /// How long a social security number that was copied stays to be pasted.
    std::chrono::milliseconds nirOnClipboardFor = std::chrono::seconds{30};

    /// Where the copies that Jalon makes by itself go: where the user wants them, unless a policy says where.
    std::filesystem::path copiesFolder() const;

    /// The delay that holds. 0: never.
    std::chrono::minutes lockDelay() const { return host::lockDelay(policies, settings.idleLock()); }
};

} // namespace jalon::ui

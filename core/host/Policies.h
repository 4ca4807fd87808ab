// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::host {

/// What the machine's administrator imposes on every user of Jalon. Nothing imposed: as constructed.
struct Policies {
    /// How long the window may stay open without anybody at the keyboard.
    std::optional<std::chrono::minutes> longestLockDelay;
    /// No file in clear text leaves a base.
    bool exportsOff = false;
    /// The passphrase of a base is typed each time: the system's session keeps none.
    bool rememberingOff = false;
    /// Where files in clear text may be written, copies of bases, and packs; anywhere when it is empty.
    std::filesystem::path exportsFolder;
    std::filesystem::path backupsFolder;
    std::filesystem::path packsFolder;

    bool isAnythingImposed() const;
};

/// Name of the policy and its value, as the machine gives them.
using PolicyValues = std::map<std::string, std::string, std::less<>>;

/// The names under which policies are set: values of the registry, entries of the file.
std::span<const std::string_view> policyNames();

struct ReadPolicies {
    Policies policies;
    /// One sentence for each value that means nothing and was left aside; for the log, in English.
    std::vector<std::string> faults;
};

/// What these values say. A value that means nothing is as if it were not there, and is a fault.
ReadPolicies readPolicies(const PolicyValues& values);

/// Those of this machine: `HKLM\Software\Policies\Jalon`, or `/etc/jalon/policies.ini`. Faults go to the log.
Policies machinePolicies();

/// Whether a file in clear text may be written there. ExportsForbidden, FolderImposed, FolderNotFound.
Expected<void> mayExport(const Policies& policies, const std::filesystem::path& target);
/// Whether data may leave in clear text by another way: the screen of a program, the clipboard.
Expected<void> mayGiveOut(const Policies& policies);
/// Whether a copy of a base may be written there. FolderImposed, FolderNotFound.
Expected<void> mayBackUp(const Policies& policies, const std::filesystem::path& target);
/// Whether a pack may be written there. FolderImposed, FolderNotFound.
Expected<void> mayTakeOut(const Policies& policies, const std::filesystem::path& target);

/// The delay that holds, of the one that the user chose (0: never).
std::chrono::minutes lockDelay(const Policies& policies, std::chrono::minutes chosen);

} // namespace jalon::host

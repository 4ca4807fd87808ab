// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Policies.h"

#include "base/Path.h"
#include "base/Text.h"
#include "host/Log.h"
#include "host/PolicySource.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jalon::host {

namespace {

constexpr std::chrono::minutes kLongestDelay{24 * 60};

/// Empty when the value was taken, else what was expected instead.
using Taken = std::string_view;

Taken takeDelay(Policies& policies, const std::string& value)
{
    int minutes = 0;
    const auto* const end = value.data() + value.size();
    const auto [read, error] = std::from_chars(value.data(), end, minutes);
    if (error != std::errc{} || read != end || minutes < 1 || minutes > kLongestDelay.count()) {
        return "a number of minutes from 1 to 1440";
    }
    policies.longestLockDelay = std::chrono::minutes{minutes};
    return {};
}

Taken takeSwitch(bool& isOff, const std::string& value)
{
    if (value != "0" && value != "1") {
        return "0 or 1";
    }
    isOff = value == "1";
    return {};
}

Taken takeFolder(std::filesystem::path& folder, const std::string& value)
{
    auto path = isValidUtf8(value) ? pathFromText(value) : std::filesystem::path{};
    if (!path.is_absolute()) {
        return "a whole path";
    }
    folder = std::move(path);
    return {};
}

struct Policy {
    std::string_view name;
    Taken (*take)(Policies& policies, const std::string& value);
};

// The one list of policies: the ADMX of app/windows/policies is tested against it.
constexpr std::array kPolicies = {
    Policy{"LockDelayMaximum", takeDelay},
    Policy{"ExportsOff", [](Policies& policies,
                            const std::string& value) { return takeSwitch(policies.exportsOff, value); }},
    Policy{"RememberingOff",
           [](Policies& policies, const std::string& value) {
               return takeSwitch(policies.rememberingOff, value);
           }},
    Policy{"ExportsFolder",
           [](Policies& policies, const std::string& value) {
               return takeFolder(policies.exportsFolder, value);
           }},
    Policy{"BackupsFolder",
           [](Policies& policies, const std::string& value) {
               return takeFolder(policies.backupsFolder, value);
           }},
    Policy{"PacksFolder", [](Policies& policies,
                             const std::string& value) { return takeFolder(policies.packsFolder, value); }},
};

constexpr auto kNames = [] {
    std::array<std::string_view, kPolicies.size()> names;
    std::ranges::transform(kPolicies, names.begin(), &Policy::name);
    return names;
}();

/// Links are followed, and letters of either case are one where the system says so.
bool isUnderFolder(const std::filesystem::path& target, const std::filesystem::path& folder)
{
    std::error_code error;
    auto place = std::filesystem::weakly_canonical(std::filesystem::absolute(target, error), error);
    while (!error && place.has_relative_path()) {
        place = place.parent_path();
        std::error_code notThere;
        if (std::filesystem::equivalent(place, folder, notThere)) {
            return true;
        }
    }
    return false;
}

Expected<void> mayWriteUnder(const std::filesystem::path& folder, const std::filesystem::path& target)
{
    std::error_code error;
    if (folder.empty()) {
        return {};
    }
    if (!std::filesystem::is_directory(folder, error)) {
        return failure(ErrorCode::FolderNotFound, pathText(folder));
    }
    if (!isUnderFolder(target, folder)) {
        return failure(ErrorCode::FolderImposed, pathText(target), pathText(folder));
    }
    return {};
}

} // namespace

bool Policies::isAnythingImposed() const
{
    return longestLockDelay || exportsOff || rememberingOff || !exportsFolder.empty()
           || !backupsFolder.empty() || !packsFolder.empty();
}

std::span<const std::string_view> policyNames()
{
    return kNames;
}

ReadPolicies readPolicies(const PolicyValues& values)
{
    ReadPolicies read;
    for (const auto& [name, value] : values) {
        const auto isIt = [&name](const Policy& known) { return isSameName(known.name, name); };
        const auto* const policy = std::ranges::find_if(kPolicies, isIt);
        if (policy == kPolicies.end()) {
            read.faults.push_back("policy " + name + ": unknown, ignored");
        } else if (const auto expected = policy->take(read.policies, value); !expected.empty()) {
            read.faults.push_back("policy " + name + ": ignored, " + std::string{expected} + " was expected");
        }
    }
    return read;
}

Policies machinePolicies()
{
    auto read = readPolicies(machinePolicyValues());
    for (const auto& fault : read.faults) {
        note(fault);
    }
    return std::move(read.policies);
}

Expected<void> mayExport(const Policies& policies, const std::filesystem::path& target)
{
    if (const auto allowed = mayGiveOut(policies); !allowed) {
        return allowed;
    }
    return mayWriteUnder(policies.exportsFolder, target);
}

Expected<void> mayGiveOut(const Policies& policies)
{
    return policies.exportsOff ? failure(ErrorCode::ExportsForbidden) : Expected<void>{};
}

Expected<void> mayBackUp(const Policies& policies, const std::filesystem::path& target)
{
    return mayWriteUnder(policies.backupsFolder, target);
}

Expected<void> mayTakeOut(const Policies& policies, const std::filesystem::path& target)
{
    return mayWriteUnder(policies.packsFolder, target);
}

std::chrono::minutes lockDelay(const Policies& policies, std::chrono::minutes chosen)
{
    if (!policies.longestLockDelay) {
        return chosen;
    }
    const bool never = chosen.count() == 0;
    return never ? *policies.longestLockDelay : std::min(chosen, *policies.longestLockDelay);
}

} // namespace jalon::host

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Outlets.h"

#include "base/AtomicFile.h"
#include "base/Path.h"

#include <algorithm>

namespace jalon::cli {

namespace {

/// What the command line says for that word; nothing when it is not there.
std::optional<std::string> given(const CommandSpec& spec, const Arguments& arguments, std::string_view word)
{
    const auto place = std::ranges::find(spec.positionals, word);
    if (place != spec.positionals.end()) {
        return arguments.positional(static_cast<std::size_t>(place - spec.positionals.begin()));
    }
    return arguments.value(word);
}

bool isAsked(const Outlet& outlet, const Arguments& arguments)
{
    return outlet.word.empty() || given(arguments.spec(), arguments, outlet.word);
}

Expected<void> mayUse(const Outlet& outlet, const std::string& value, const host::Policies& policies)
{
    switch (outlet.kind) {
    case OutletKind::ExportFile:
        return host::mayExport(policies, pathFromText(value));
    case OutletKind::Screen:
        return host::mayGiveOut(policies);
    case OutletKind::BackupFile:
        return host::mayBackUp(policies, pathFromText(value));
    case OutletKind::PackFile:
        return host::mayTakeOut(policies, pathFromText(value));
    }
    return {};
}

} // namespace

Expected<void> mayGiveOut(const CommandSpec& spec, const Arguments& arguments, const host::Policies& policies)
{
    for (const auto& outlet : spec.outlets) {
        const auto value =
            outlet.word.empty() ? std::optional{std::string{}} : given(spec, arguments, outlet.word);
        if (!value) {
            continue;
        }
        if (auto allowed = mayUse(outlet, *value, policies); !allowed) {
            return allowed;
        }
    }
    return {};
}

bool leavesInClear(const Arguments& arguments)
{
    return std::ranges::any_of(arguments.spec().outlets, [&](const Outlet& outlet) {
        const bool clear = outlet.kind == OutletKind::ExportFile || outlet.kind == OutletKind::Screen;
        return clear && isAsked(outlet, arguments);
    });
}

Expected<void> noteLeaving(const Arguments& arguments, const store::Database& database)
{
    for (const auto& outlet : arguments.spec().outlets) {
        if (!outlet.noted || !isAsked(outlet, arguments)) {
            continue;
        }
        if (auto noted = store::noteFirst(database, {*outlet.noted}); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> provePlace(const std::optional<std::string>& file)
{
    if (file) {
        if (const auto tried = AtomicFile::create(pathFromText(*file)); !tried) {
            return std::unexpected{tried.error()};
        }
    }
    return {};
}

} // namespace jalon::cli

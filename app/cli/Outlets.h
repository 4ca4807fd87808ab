// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"

#include "base/Error.h"
#include "host/Policies.h"

namespace jalon::cli {

/// Whether this machine's administrator lets a command give out what its words ask for. Asked before the base
/// is opened. Errors: as host::mayExport and host::mayBackUp.
Expected<void> mayGiveOut(const CommandSpec& spec, const Arguments& arguments,
                          const host::Policies& policies);

/// Whether something leaves the base in clear text: what an account's rights have to allow.
bool leavesInClear(const Arguments& arguments);

/// What leaves in clear text is in the journal first. Error: JournalNotWritten.
Expected<void> noteLeaving(const Arguments& arguments, const store::Database& database);

/// Before anything is imported: the file of rejects will have its place. Its disk may still be full then.
Expected<void> provePlace(const std::optional<std::string>& file);

} // namespace jalon::cli

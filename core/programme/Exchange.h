// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "programme/Entities.h"
#include "store/Transaction.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

/// Programmes in and out of a base as JSON (resources/programmes/README.md), and those that ship with Jalon.
namespace jalon::programme {

/// Brings in a programme with its local plans, and the other programmes of the same document. All of it or,
/// as long as the caller does not commit after an error, nothing. Errors: those of ProgrammeJson.h, `file`
/// being named; ProgrammeExists for a code that the base has.
Expected<ProgrammeId> importProgramme(store::Transaction& tx, std::string_view json, std::string_view file);

/// The same from a file. FileNotReadable.
Expected<ProgrammeId> importProgrammeFile(store::Transaction& tx, const std::filesystem::path& file);

/// The programme with its local plans, as text. Imported elsewhere it is the same programme.
/// Errors: ProgrammeUnknown.
Expected<std::string> exportProgramme(const store::Database& database, ProgrammeId programme);

struct ShippedProgramme {
    std::string_view name; ///< of its file: "drome-pdie-2019-2022"
    std::string_view json;
};

/// The documents of resources/programmes, by name.
std::span<const ShippedProgramme> shippedProgrammes();
/// ProgrammeUnknown when none bears the name; else as importProgramme.
Expected<ProgrammeId> importShipped(store::Transaction& tx, std::string_view name);
/// Each of them, in that order, up to the first that fails.
Expected<void> importShipped(store::Transaction& tx, const std::vector<std::string>& names);
/// Of all that ship.
std::vector<std::string> shippedNames();

} // namespace jalon::programme

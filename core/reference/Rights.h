// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <string_view>

/// What each role may do: the one table of it. Whose files it may be done to is another matter:
/// casefile/Sight.
namespace jalon::reference {

enum class Role {
    Referent, ///< the people whom one référent accompanies
    Pole, ///< those who receive the lists and prepare the meetings
    Head, ///< who answers for the pôle
    Administrator, ///< who answers for the base: accounts, journal
    Guest ///< who reads the files of one meeting while it is open
};

enum class Operation {
    ReadFiles,
    WriteFiles,
    WriteNotes,
    ReadSensitiveNotes, ///< those of others; everybody reads their own
    ImportLists,
    UndoImports,
    Erase, ///< for good: an import, people whose time in the base is over
    MergeFiles,
    Meetings,
    OrientInNumber, ///< several people's orientations or référents at once
    PacksOut,
    PacksIn,
    Programme,
    Offers, ///< the catalogue; prescribing is WriteFiles
    Reports,
    Exports, ///< what leaves in clear text
    Settings,
    Accounts,
    Journal
};

/// Whether a role may do it at all.
bool may(Role role, Operation operation);

} // namespace jalon::reference

template <>
struct jalon::EnumCodes<jalon::reference::Role> {
    static constexpr std::array<std::string_view, 5> codes = {"referent", "pole", "head", "administrator",
                                                              "guest"};
};

template <>
struct jalon::EnumCodes<jalon::reference::Operation> {
    static constexpr std::array<std::string_view, 19> codes = {
        "read-files",   "write-files",      "write-notes", "read-sensitive-notes",
        "import-lists", "undo-imports",     "erase",       "merge-files",
        "meetings",     "orient-in-number", "packs-out",   "packs-in",
        "programme",    "offers",           "reports",     "exports",
        "settings",     "accounts",         "journal"};
};

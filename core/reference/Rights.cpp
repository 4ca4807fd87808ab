// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Rights.h"

namespace jalon::reference {

namespace {

struct Right {
    Operation operation;
    std::string_view roles; ///< initials, in the order of Role
};

// An administrator is somebody of the pôle, who does everything there but read what was confided to others. A
// référent's export holds nobody but the people accompanied.
constexpr std::array kRights = {
    Right{Operation::ReadFiles, "RPHAG"}, Right{Operation::WriteFiles, "RPHA"},
    Right{Operation::WriteNotes, "RPHA"}, Right{Operation::ReadSensitiveNotes, "H"},
    Right{Operation::ImportLists, "PHA"}, Right{Operation::UndoImports, "PHA"},
    Right{Operation::Erase, "HA"},        Right{Operation::MergeFiles, "PHA"},
    Right{Operation::Meetings, "PHA"},    Right{Operation::OrientInNumber, "PHA"},
    Right{Operation::PacksOut, "RPHA"},   Right{Operation::PacksIn, "RPHA"},
    Right{Operation::Programme, "PHA"},   Right{Operation::Offers, "PHA"},
    Right{Operation::Reports, "PHA"},     Right{Operation::Exports, "RPHA"},
    Right{Operation::Settings, "HA"},     Right{Operation::Accounts, "A"},
    Right{Operation::Journal, "A"},
};
constexpr std::string_view kInitials = "RPHAG";

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < kRights.size(); ++at) {
        if (kRights[at].operation != static_cast<Operation>(at)) {
            return false;
        }
    }
    return kRights.size() == EnumCodes<Operation>::codes.size();
}
static_assert(inOrder());

} // namespace

bool may(Role role, Operation operation)
{
    return kRights.at(static_cast<std::size_t>(operation))
        .roles.contains(kInitials.at(static_cast<std::size_t>(role)));
}

} // namespace jalon::reference

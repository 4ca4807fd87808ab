// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fingerprint.h"
#include "caf/MatchReason.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace jalon::caf {

/// What people are told apart by, in 64 bits each; 0: not known. Of a row and of a person of the base alike.
struct MatchKeys {
    std::uint64_t nir = 0;
    std::uint64_t ownId = 0;
    std::uint64_t roleAndFirstName = 0; ///< matricule, role, first name
    std::uint64_t roleAndBirth = 0; ///< matricule, role, birth date
    std::uint64_t nameAndBirth = 0; ///< casefile::nameKey, when the birth date is known
    std::int32_t birthOn = kNoBirth; ///< days since 1970

    static constexpr std::int32_t kNoBirth = std::numeric_limits<std::int32_t>::min();
};

/// The texts that the keys are made of, normalised by the parser of rows.
struct MatchTexts {
    std::string_view lastName;
    std::string_view firstName;
    std::optional<Date> birthOn;
    std::string_view nir; ///< 13 characters
    std::string_view ownId;
    std::string_view matricule;
    std::string_view role;
};

MatchKeys matchKeys(const MatchTexts& texts);

/// The parts of it, for the base, where they come from several tables.
std::uint64_t firstNameHash(std::string_view firstName);
void placeInHousehold(MatchKeys& keys, std::uint64_t matriculeHash, std::string_view role,
                      std::uint64_t firstNameHash);

constexpr bool differentNirs(const MatchKeys& one, const MatchKeys& other)
{
    return one.nir != 0 && other.nir != 0 && one.nir != other.nir;
}

constexpr bool differentBirths(const MatchKeys& one, const MatchKeys& other)
{
    return one.birthOn != MatchKeys::kNoBirth && other.birthOn != MatchKeys::kNoBirth
           && one.birthOn != other.birthOn;
}

enum class RowFate : std::uint8_t {
    New,
    Known, ///< the base's person `person`
    Ambiguous,
    Duplicate,
    Rejected,
};

/// What is kept of a row once it is settled who it is about: 24 bytes, so that the rows of a long list leave
/// the memory to the base.
struct SettledRow {
    std::uint64_t values = 0; ///< Fingerprint to compare with the base
    std::uint32_t person = kNobody; ///< index in KnownPeople
    std::uint32_t line = 0;
    RowFate fate = RowFate::New;
    MatchReason reason = MatchReason::None;
    bool hasNotes = false; ///< rejected, or with values left out
    bool hasAddress = false;
    bool hasFamily = false;

    static constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();
};

/// What the first reading keeps of a row: 88 bytes, so that a million rows stay in memory.
struct ListedRow : SettledRow {
    MatchKeys keys;
    std::uint64_t whole = 0; ///< Fingerprint to compare with other rows
    std::uint32_t sameAs = 0; ///< an earlier row of the same person, or the row itself
};

} // namespace jalon::caf

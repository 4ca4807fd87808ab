// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowKeys.h"

#include "base/Text.h"
#include "casefile/NameKey.h"

namespace jalon::caf {

std::uint64_t firstNameHash(std::string_view firstName)
{
    return hashOf(foldCompact(firstName));
}

void placeInHousehold(MatchKeys& keys, std::uint64_t matriculeHash, std::string_view role,
                      std::uint64_t firstNameHash)
{
    const std::uint64_t place = hashOf(matriculeHash, hashOf(role));
    keys.roleAndFirstName = hashOf(place, firstNameHash);
    if (keys.birthOn != MatchKeys::kNoBirth) {
        keys.roleAndBirth = hashOf(place, static_cast<std::uint64_t>(std::int64_t{keys.birthOn}));
    }
}

MatchKeys matchKeys(const MatchTexts& texts)
{
    MatchKeys keys;
    keys.nir = texts.nir.empty() ? 0 : hashOf(texts.nir);
    keys.ownId = texts.ownId.empty() ? 0 : hashOf(texts.ownId);
    if (texts.birthOn) {
        keys.birthOn = texts.birthOn->days();
        keys.nameAndBirth =
            static_cast<std::uint64_t>(casefile::nameKey(texts.lastName, texts.firstName, texts.birthOn));
    }
    if (!texts.matricule.empty()) {
        placeInHousehold(keys, hashOf(texts.matricule), texts.role, firstNameHash(texts.firstName));
    }
    return keys;
}

} // namespace jalon::caf

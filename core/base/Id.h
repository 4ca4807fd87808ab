// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace jalon {

/// An id that the compiler does not let stand in for another kind of id. Values are
/// `issuer << 40 | n`: issuer 0 is the base itself, every pack has one of its own.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using PersonId = Id<struct PersonTag>;
using HouseholdId = Id<struct HouseholdTag>;
using PathwayId = Id<struct PathwayTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ReferentId = Id<struct ReferentTag>;
using TerritoryId = Id<struct TerritoryTag>;
using MeetingId = Id<struct MeetingTag>;
using GridId = Id<struct GridTag>;
using ListId = Id<struct ListTag>;
using AccountId = Id<struct AccountTag>;
using TxId = Id<struct TxTag>;
/// Names a fact through all its versions.
using FactId = Id<struct FactTag>;

} // namespace jalon

template <class Tag>
struct std::hash<jalon::Id<Tag>> {
    std::size_t operator()(jalon::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};

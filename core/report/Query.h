// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Id.h"
#include "casefile/Codes.h"

#include <cstdint>
#include <optional>

namespace jalon::report {

enum class ScopeKind { Everything, Territory, Organisation, Referent, Path };

/// What a figure is about. Territory (by commune), référent, organisation and path type are those in force on
/// the event's day (stock figures: on the stock's day), else the first after. 0 is "none": hors territoire,
/// sans référent, no organisation, no path type; so the scopes of one kind always add up to everything.
struct Scope {
    ScopeKind kind = ScopeKind::Everything;
    std::int64_t id = 0; ///< of the territory, the organisation or the référent; a path's rank + 1

    static Scope everything() { return {}; }
    static Scope territory(TerritoryId id) { return {ScopeKind::Territory, id.value}; }
    static Scope organisation(OrganisationId id) { return {ScopeKind::Organisation, id.value}; }
    static Scope referent(ReferentId id) { return {ScopeKind::Referent, id.value}; }
    static Scope path(std::optional<casefile::PathType> path)
    {
        return {ScopeKind::Path, path ? static_cast<std::int64_t>(*path) + 1 : 0};
    }
    friend bool operator==(const Scope&, const Scope&) = default;
};

/// Three times, three words: the period reported, `asOf`: facts dated until that day in today's base,
/// `knownAt`: only what transactions recorded until that day had brought.
struct Query {
    DateRange period;
    std::optional<Date> asOf = {}; ///< the period's last day, if not given
    std::optional<Date> knownAt = {};
    Scope scope = {};

    Date facts() const { return asOf.value_or(period.lastDay()); }
};

DateRange monthOf(Date day);
DateRange yearOf(int year);

} // namespace jalon::report

template <>
struct jalon::EnumCodes<jalon::report::ScopeKind> {
    static constexpr std::array<std::string_view, 5> codes = {"everything", "territory", "organisation",
                                                              "referent", "path"};
};

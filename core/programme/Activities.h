// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Entities.h"
#include "store/Facts.h"

#include <optional>
#include <string_view>
#include <vector>

/// The sums of activities that counted indicators are (PDIE, fiches 2, 6, 8, 9, 12, 16 to 18).
namespace jalon::programme {

/// `activities`, `participants`, `partners`, `companies` or `hours`, of all kinds or of one:
/// `participants:atelier`.
struct CountedBinding {
    enum class What { Activities, Participants, Partners, Companies, Hours };
    What what = What::Activities;
    std::optional<ActivityKind> kind;

    static std::optional<CountedBinding> parse(std::string_view text);
};

/// The fiche, and those that count the same work, whichever of the two names the other.
std::vector<FicheId> fichesOfSameWork(const store::Database& database, FicheId fiche);

/// Activities of these fiches held in the period, by day; each once.
std::vector<store::Fact<Activity>> activitiesOf(const store::Database& database,
                                                const std::vector<FicheId>& fiches, DateRange period);

/// What the binding sums over them; a count that nobody gave is 0.
double sumOf(const CountedBinding& binding, const std::vector<store::Fact<Activity>>& activities);

} // namespace jalon::programme

template <>
struct jalon::EnumCodes<jalon::programme::CountedBinding::What> {
    static constexpr std::array<std::string_view, 5> codes = {"activities", "participants", "partners",
                                                              "companies", "hours"};
};

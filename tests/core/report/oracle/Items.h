// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/oracle/World.h"

#include <string>
#include <vector>

namespace jalon::test::oracle {

enum class ScopeKind { Everything, Territory, Organisation, Referent, Path };

/// `id`: the territory's, the organisation's, the référent's, 1 to 3 for a path type; 0: none.
struct Scope {
    ScopeKind kind = ScopeKind::Everything;
    std::int64_t id = 0;
};

/// One thing that an indicator counts, on its day.
struct Item {
    std::int64_t id = 0; ///< of the person, household, pathway or fact
    std::int64_t person = 0;
    std::int64_t pathway = 0; ///< 0: the person's own on that day
    Date on;
    bool stock = false;
    bool numerator = true;
    bool denominator = false;
    bool running = false;
    int days = 0;
    std::vector<std::string> labels = {};
};

enum class Measure {
    NotComputable,
    Count, ///< how many in the numerator
    CountOf, ///< the same, not computable when some could count and none has the delay
    Rate, ///< percentage of the denominator
    Mean, ///< of the days, over the numerator
    MeanOfMonths ///< the numerator over the number of months
};

struct Items {
    Measure measure = Measure::Count;
    std::vector<Item> items = {};
    int months = 0;
};

Items personsWithOpenRights(const World& world, DateRange period);
Items householdsWithOpenRights(const World& world, DateRange period);
Items sddPeople(const World& world, DateRange period);
Items orientedStock(const World& world, DateRange period);
Items withoutNews(const World& world, DateRange period);
Items contractsOutsideFranceTravail(const World& world, DateRange period);
Items contractsWithFranceTravail(const World& world, DateRange period);
Items barriersInForce(const World& world, DateRange period);
Items overdueToday(const World& world, DateRange period);

Items entrants(const World& world, DateRange period);
Items returns(const World& world, DateRange period);
Items returnsWithinAYear(const World& world, DateRange period);
Items orientedInAMonth(const World& world, DateRange period);
Items rateInAMonth(const World& world, DateRange period);
Items rateInTheRulesDelay(const World& world, DateRange period);
Items rateReceived(const World& world, DateRange period);

Items orientationDelay(const World& world, DateRange period);
Items referentChanges(const World& world, DateRange period);
Items reorientations(const World& world, DateRange period);
Items firstAppointments(const World& world, DateRange period);
Items firstAppointmentsInTime(const World& world, DateRange period);
Items absences(const World& world, DateRange period);
Items globalDecided(const World& world, DateRange period);
Items globalInForce(const World& world, DateRange period);
Items globalMean(const World& world, DateRange period);
Items globalDelay(const World& world, DateRange period);
Items barriersLowered(const World& world, DateRange period);
Items barriersResolved(const World& world, DateRange period);

Items firstContracts(const World& world, DateRange period);
Items firstContractsInTime(const World& world, DateRange period);
Items contractRate(const World& world, DateRange period);
Items contractDelay(const World& world, DateRange period);
Items contractsBefore(const World& world, DateRange period);

Items sanctionsNotified(const World& world, DateRange period);
Items employmentsStarted(const World& world, DateRange period);
Items exitsByReason(const World& world, DateRange period);
Items exitsToEmployment(const World& world, DateRange period);
Items returnsAfterPositiveExit(const World& world, DateRange period);

/// Where an item stands, for the scopes of a kind; 0: nowhere.
std::int64_t placeOf(const World& world, const Item& item, ScopeKind kind);

template <class Visit>
void forEachPathway(const World& world, Visit&& visit)
{
    for (const auto& person : world.people) {
        for (const auto& pathway : person.pathways) {
            visit(person, pathway);
        }
    }
}

} // namespace jalon::test::oracle

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Tables.h"
#include "reference/Entities.h"
#include "report/Compute.h"
#include "store/TestBase.h"

namespace jalon::test {

struct OrientationSpec {
    std::optional<casefile::PathType> path = casefile::PathType::Social;
    OrganisationId organisation = {};
    std::string ends = {};
    std::string notified = {};
    std::string requested = {};
    casefile::Support support = casefile::Support::Standard;
};

/// A base that a test fills by hand, one call per fact, days as `AAAA-MM-JJ` ("" for none). Every call is a
/// transaction of its own, recorded on `clock`'s day. The two rule sets that ship and two territories are
/// there: rules recorded on 2018-01-01.
class SmallBase : public TestBase {
public:
    SmallBase();

    TerritoryId valley; ///< commune 26001
    TerritoryId plain; ///< commune 26002
    OrganisationId franceTravail;
    OrganisationId departement;

    /// A person alone in a household, with open rights and sdd from `since`.
    PersonId person(const std::string& name, const std::string& since, const std::string& until = {},
                    const std::string& insee = "26001");
    PersonId bare(const std::string& name, const std::string& birth = {});
    HouseholdId household(const std::string& insee, const std::string& family = {});
    void member(HouseholdId household, PersonId person, const std::string& role = "DEM",
                const std::string& since = {}, const std::string& until = {});
    FactId rights(PersonId person, const std::string& since, const std::string& until = {}, bool sdd = true,
                  const std::string& state = "2");
    PathwayId pathway(PersonId person, const std::string& notified, const std::string& firstList = {});
    FactId orientation(PathwayId pathway, const std::string& decided, const OrientationSpec& spec = {});
    FactId referent(PathwayId pathway, ReferentId referent, const std::string& since,
                    const std::string& until = {},
                    casefile::ReferentRole role = casefile::ReferentRole::Unique);
    ReferentId newReferent(const std::string& name);
    FactId appointment(PathwayId pathway, casefile::AppointmentKind kind, const std::string& fixed,
                       const std::string& scheduled, casefile::AppointmentStatus status,
                       const std::string& statusOn = {});
    FactId contract(PathwayId pathway, casefile::ContractKind kind, const std::string& signedOn,
                    const std::string& starts, const std::string& ends = {});
    FactId exit(PathwayId pathway, const std::string& on, const std::string& reason);

    template <class Row>
    FactId fact(const Row& row)
    {
        FactId id;
        write([&](auto& tx) { id = store::add(tx, row); });
        return id;
    }

    report::Figure figure(report::IndicatorId id, const std::string& month, const std::string& asOf = {},
                          const std::string& knownAt = {}) const;
    /// Last names, in the list's order.
    std::vector<std::string> names(report::IndicatorId id, const std::string& month,
                                   std::string_view part = "numerator", const std::string& asOf = {}) const;
};

report::Query monthQuery(const std::string& month, const std::string& asOf = {},
                         const std::string& knownAt = {});
std::optional<Date> maybe(const std::string& day);
/// The count of a figure's line; -1 when it has none of that code.
std::int64_t lineOf(const report::Figure& figure, std::string_view code);

} // namespace jalon::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

namespace jalon::test {

using namespace casefile;

namespace {

template <class IdType>
IdType anchor(store::Transaction& tx, std::string_view table)
{
    const IdType id{tx.newId()};
    tx.database().run("INSERT INTO " + std::string{table} + " (id) VALUES (?1)", id);
    return id;
}

TerritoryId territory(store::Transaction& tx, const std::string& name, const std::string& insee)
{
    const auto id = anchor<TerritoryId>(tx, "territory");
    store::addAs(tx, FactId{id.value}, reference::TerritoryFile{name});
    store::add(tx, reference::CommuneTerritory{insee, id});
    return id;
}

OrganisationId organisation(store::Transaction& tx, const std::string& name, reference::OrganisationKind kind)
{
    const auto id = anchor<OrganisationId>(tx, "organisation");
    store::addAs(tx, FactId{id.value},
                 reference::OrganisationFile{.name = name, .kind = kind, .capacity = {}, .territory = {}});
    return id;
}

void rules(store::Transaction& tx)
{
    store::add(tx, reference::RuleSet{.name = "PDIE",
                                      .notifiedFrom = {},
                                      .orientationDelay = "2 m",
                                      .appointmentDelay = "2 s",
                                      .contractDelay = "2 m",
                                      .contractStartsAt = reference::ContractStart::Orientation,
                                      .socialReviewDelay = {},
                                      .noNewsDelay = "8 s",
                                      .targets = R"({"O2": 100, "C2t": 50})"});
    store::add(tx, reference::RuleSet{.name = "Plein emploi",
                                      .notifiedFrom = day("2025-01-01"),
                                      .orientationDelay = "6 s",
                                      .appointmentDelay = {},
                                      .contractDelay = "1 m",
                                      .contractStartsAt = reference::ContractStart::OrientationNotification,
                                      .socialReviewDelay = "6 m",
                                      .noNewsDelay = "8 s",
                                      .targets = {}});
    store::add(tx, reference::ExitReason{"emploi-durable", "Emploi durable", true, true});
    store::add(tx, reference::ExitReason{"formation", "Formation qualifiante", false, true});
    store::add(tx, reference::ExitReason{"demenagement", "Déménagement", false, false});
}

} // namespace

SmallBase::SmallBase()
{
    clock.set(day("2018-01-01"));
    write([this](auto& tx) {
        rules(tx);
        valley = territory(tx, "Vallée", "26001");
        plain = territory(tx, "Plaine", "26002");
        franceTravail =
            organisation(tx, "France Travail Valmont", reference::OrganisationKind::FranceTravail);
        departement = organisation(tx, "Pôle de Valmont", reference::OrganisationKind::Departement);
    });
}

PersonId SmallBase::bare(const std::string& name, const std::string& birth)
{
    PersonId id;
    write([&](auto& tx) {
        id = anchor<PersonId>(tx, "person");
        Identity identity;
        identity.lastName = name;
        identity.firstName = "Alix";
        identity.birthOn = maybe(birth);
        store::addAs(tx, FactId{id.value}, identity);
    });
    return id;
}

HouseholdId SmallBase::household(const std::string& insee, const std::string& family)
{
    HouseholdId id;
    write([&](auto& tx) {
        id = anchor<HouseholdId>(tx, "household");
        store::addAs(tx, FactId{id.value}, HouseholdFile{std::to_string(1000000 + id.value), "CAF", family});
        Residence residence;
        residence.household = id;
        residence.insee = insee;
        store::add(tx, residence);
    });
    return id;
}

void SmallBase::member(HouseholdId household, PersonId person, const std::string& role,
                       const std::string& since, const std::string& until)
{
    fact(HouseholdMember{household, person, role, maybe(since), maybe(until)});
}

PersonId SmallBase::person(const std::string& name, const std::string& since, const std::string& until,
                           const std::string& insee)
{
    const auto id = bare(name);
    member(household(insee), id);
    rights(id, since, until);
    return id;
}

FactId SmallBase::rights(PersonId person, const std::string& since, const std::string& until, bool sdd,
                         const std::string& state)
{
    RightsPeriod period;
    period.person = person;
    period.state = state;
    period.sdd = sdd;
    period.startsOn = day(since);
    period.endsOn = maybe(until);
    return fact(period);
}

PathwayId SmallBase::pathway(PersonId person, const std::string& notified, const std::string& firstList)
{
    PathwayId id;
    write([&](auto& tx) {
        id = anchor<PathwayId>(tx, "pathway");
        store::addAs(tx, FactId{id.value},
                     PathwayFile{person, maybe(notified),
                                 notified.empty() ? NotifiedBy::Unknown : NotifiedBy::List, maybe(firstList),
                                 ""});
    });
    return id;
}

FactId SmallBase::orientation(PathwayId pathway, const std::string& decided, const OrientationSpec& spec)
{
    Orientation row;
    row.pathway = pathway;
    row.path = spec.path;
    row.organisation = spec.organisation;
    row.support = spec.support;
    row.requestedOn = maybe(spec.requested);
    row.decidedOn = row.startsOn = day(decided);
    row.notifiedOn = maybe(spec.notified);
    row.endsOn = maybe(spec.ends);
    return fact(row);
}

FactId SmallBase::referent(PathwayId pathway, ReferentId referent, const std::string& since,
                           const std::string& until, ReferentRole role)
{
    return fact(ReferentAssignment{pathway, referent, role, day(since), maybe(until)});
}

ReferentId SmallBase::newReferent(const std::string& name)
{
    ReferentId id;
    write([&](auto& tx) {
        id = anchor<ReferentId>(tx, "referent");
        reference::ReferentFile file;
        file.name = name;
        store::addAs(tx, FactId{id.value}, file);
    });
    return id;
}

FactId SmallBase::appointment(PathwayId pathway, AppointmentKind kind, const std::string& fixed,
                              const std::string& scheduled, AppointmentStatus status,
                              const std::string& statusOn)
{
    Appointment row;
    row.pathway = pathway;
    row.kind = kind;
    row.fixedOn = maybe(fixed);
    row.scheduledOn = maybe(scheduled);
    row.status = status;
    row.statusOn = maybe(statusOn);
    return fact(row);
}

FactId SmallBase::contract(PathwayId pathway, ContractKind kind, const std::string& signedOn,
                           const std::string& starts, const std::string& ends)
{
    Contract row;
    row.pathway = pathway;
    row.kind = kind;
    row.signedOn = day(signedOn);
    row.startsOn = day(starts);
    row.endsOn = maybe(ends);
    return fact(row);
}

FactId SmallBase::exit(PathwayId pathway, const std::string& on, const std::string& reason)
{
    return fact(Exit{pathway, day(on), reason});
}

report::Figure SmallBase::figure(report::IndicatorId id, const std::string& month, const std::string& asOf,
                                 const std::string& knownAt) const
{
    return report::compute(database, id, monthQuery(month, asOf, knownAt));
}

std::vector<std::string> SmallBase::names(report::IndicatorId id, const std::string& month,
                                          std::string_view part, const std::string& asOf) const
{
    std::vector<std::string> names;
    const auto rows = report::people(database, id, monthQuery(month, asOf), part).value();
    for (const auto& row : rows) {
        names.push_back(row.lastName);
    }
    return names;
}

report::Query monthQuery(const std::string& month, const std::string& asOf, const std::string& knownAt)
{
    return {.period = report::monthOf(day(month + "-01")), .asOf = maybe(asOf), .knownAt = maybe(knownAt)};
}

std::optional<Date> maybe(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{day(text)};
}

std::int64_t lineOf(const report::Figure& figure, std::string_view code)
{
    for (const auto& line : figure.lines) {
        if (line.code == code) {
            return line.count;
        }
    }
    return -1;
}

} // namespace jalon::test

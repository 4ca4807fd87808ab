// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/World.h"

#include "report/oracle/Cut.h"

#include <algorithm>

namespace jalon::test::oracle {

namespace {

bool isOfTheBase(const std::string& role)
{
    return role == "DEM" || role == "CJT";
}

bool isOpen(const std::string& state)
{
    return state == "2" || state == "3" || state == "4";
}

template <class Row, class Take>
void forEachThatCounts(const std::vector<Recorded<Row>>& versions, const World& world,
                       std::optional<Date> knownAt, Take&& take)
{
    for (const auto& version : versions) {
        if (!version.knownAt(knownAt)) {
            continue;
        }
        store::Fact<Row> fact{FactId{version.fact}, version.row};
        const auto dated = datedOn(fact.value);
        if (!dated || *dated <= world.asOf) {
            forgetAfter(fact.value, world.asOf);
            take(fact);
        }
    }
}

template <class Row, class Key>
void sortBy(Facts<Row>& facts, Key&& key)
{
    std::sort(facts.begin(), facts.end(), [&](const auto& a, const auto& b) {
        return std::pair{key(a.value), a.id} < std::pair{key(b.value), b.id};
    });
}

void sortFacts(PathwayFacts& pathway)
{
    sortBy(pathway.orientations, [](const auto& row) { return row.decidedOn; });
    sortBy(pathway.assignments, [](const auto& row) { return row.startsOn; });
    sortBy(pathway.contracts, [](const auto& row) { return row.signedOn; });
    sortBy(pathway.barriers, [](const auto& row) { return row.observedOn; });
    sortBy(pathway.exits, [](const auto& row) { return row.exitedOn; });
}

reference::RuleSet rulesFor(const Versions& versions, std::optional<Date> knownAt,
                            std::optional<Date> notifiedOn)
{
    const reference::RuleSet* best = nullptr;
    for (const auto& version : versions.ruleSets) {
        const auto& from = version.row.notifiedFrom;
        const bool applies = version.knownAt(knownAt) && (!from || (notifiedOn && *from <= *notifiedOn));
        if (applies && (best == nullptr || from > best->notifiedFrom)) {
            best = &version.row;
        }
    }
    return best != nullptr ? *best : reference::RuleSet{};
}

using Pathways = std::map<std::int64_t, PathwayFacts>;

Pathways pathwaysOf(const Versions& versions, const World& world, std::optional<Date> knownAt)
{
    Pathways all;
    forEachThatCounts(versions.pathways, world, knownAt, [&](const auto& fact) {
        auto& pathway = all[fact.id.value];
        pathway.id = fact.id.value;
        pathway.file = fact.value;
        pathway.rules = rulesFor(versions, knownAt, fact.value.notifiedOn);
    });
    const auto into = [&](const auto& rows, auto member) {
        forEachThatCounts(rows, world, knownAt, [&](const auto& fact) {
            if (const auto found = all.find(fact.value.pathway.value); found != all.end()) {
                (found->second.*member).push_back(fact);
            }
        });
    };
    into(versions.orientations, &PathwayFacts::orientations);
    into(versions.appointments, &PathwayFacts::appointments);
    into(versions.contracts, &PathwayFacts::contracts);
    into(versions.diagnostics, &PathwayFacts::diagnostics);
    into(versions.barriers, &PathwayFacts::barriers);
    into(versions.sanctions, &PathwayFacts::sanctions);
    into(versions.exits, &PathwayFacts::exits);
    into(versions.exitContacts, &PathwayFacts::exitContacts);
    forEachThatCounts(versions.assignments, world, knownAt, [&](const auto& fact) {
        if (const auto found = all.find(fact.value.pathway.value); found != all.end()) {
            const bool unique = fact.value.role == casefile::ReferentRole::Unique;
            (unique ? found->second.assignments : found->second.companions).push_back(fact);
        }
    });
    return all;
}

} // namespace

Date Delay::after(Date day) const
{
    return unit == 'm' ? day.addMonths(count) : day.addDays(unit == 's' ? 7 * count : count);
}

Date Delay::before(Date day) const
{
    return Delay{-count, unit}.after(day);
}

std::optional<Delay> delayOf(const std::string& text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    return Delay{std::stoi(text), text.back()};
}

const casefile::Orientation* PathwayFacts::firstOrientation() const
{
    return orientations.empty() ? nullptr : &orientations.front().value;
}

const store::Fact<casefile::Orientation>* PathwayFacts::orientationInForce(Date day) const
{
    const store::Fact<casefile::Orientation>* last = nullptr;
    for (const auto& fact : orientations) {
        if (fact.value.decidedOn <= day && covers(fact.value, day)) {
            last = &fact;
        }
    }
    return last;
}

bool PathwayFacts::contractInForce(Date day, const std::set<casefile::ContractKind>& kinds) const
{
    return std::ranges::any_of(contracts, [&](const auto& fact) {
        const auto& row = fact.value;
        return kinds.contains(row.kind) && row.signedOn <= day && row.startsOn <= day
               && (!row.endsOn || day <= *row.endsOn);
    });
}

bool PersonFacts::openOn(Date day) const
{
    return std::ranges::any_of(
        rights, [&](const auto& fact) { return isOpen(fact.value.state) && covers(fact.value, day); });
}

bool PersonFacts::sddOn(Date day) const
{
    return std::ranges::any_of(rights, [&](const auto& fact) {
        return fact.value.sdd && isOpen(fact.value.state) && covers(fact.value, day);
    });
}

const PathwayFacts* PersonFacts::lastStarted(Date day) const
{
    const PathwayFacts* last = nullptr;
    for (const auto& pathway : pathways) {
        if (!pathway.start() || *pathway.start() <= day) {
            last = &pathway;
        }
    }
    return last;
}

const PathwayFacts* PersonFacts::running(Date day) const
{
    const PathwayFacts* last = nullptr;
    for (const auto& pathway : pathways) {
        if ((!pathway.start() || *pathway.start() <= day) && !pathway.overOn(day)) {
            last = &pathway;
        }
    }
    return last;
}

World::World(const Versions& versions, Date asOfDay, std::optional<Date> knownAt) : asOf(asOfDay)
{
    std::map<std::int64_t, PersonFacts> all;
    forEachThatCounts(versions.members, *this, knownAt, [&](const auto& fact) {
        auto& person = all[fact.value.person.value];
        person.memberships.push_back(fact);
    });
    forEachThatCounts(versions.rights, *this, knownAt,
                      [&](const auto& fact) { all[fact.value.person.value].rights.push_back(fact); });
    forEachThatCounts(versions.employments, *this, knownAt,
                      [&](const auto& fact) { all[fact.value.person.value].employments.push_back(fact); });
    forEachThatCounts(versions.notes, *this, knownAt,
                      [&](const auto& fact) { all[fact.value.person.value].notes.push_back(fact); });
    forEachThatCounts(versions.residences, *this, knownAt,
                      [&](const auto& fact) { residences[fact.value.household.value].push_back(fact); });
    for (auto& [id, pathway] : pathwaysOf(versions, *this, knownAt)) {
        sortFacts(pathway);
        all[pathway.file.person.value].pathways.push_back(pathway);
    }
    const auto known = [&](const auto& rows, auto&& take) {
        for (const auto& version : rows) {
            if (version.knownAt(knownAt)) {
                take(version);
            }
        }
    };
    known(versions.identities, [&](const auto& version) { all[version.fact].identity = version.row; });
    known(versions.households, [&](const auto& version) { households[version.fact] = version.row; });
    known(versions.communes,
          [&](const auto& version) { territoryOfCommune[version.row.insee] = version.row.territory.value; });
    known(versions.organisations,
          [&](const auto& version) { organisationKinds[version.fact] = version.row.kind; });
    known(versions.exitReasons, [&](const auto& version) { exitReasons[version.row.code] = version.row; });
    for (auto& [id, person] : all) {
        const auto& roles = person.memberships;
        if (!roles.empty()
            && std::ranges::none_of(roles, [](const auto& fact) { return isOfTheBase(fact.value.role); })) {
            continue;
        }
        person.id = id;
        std::sort(person.pathways.begin(), person.pathways.end(), [](const auto& a, const auto& b) {
            return std::pair{a.start(), a.id} < std::pair{b.start(), b.id};
        });
        m_places[id] = people.size();
        people.push_back(person);
    }
}

const PersonFacts& World::person(std::int64_t id) const
{
    return people.at(m_places.at(id));
}

std::int64_t World::householdOn(const PersonFacts& person, Date day) const
{
    const auto* member = onOrFirstAfter(person.memberships, day);
    return member != nullptr ? member->value.household.value : 0;
}

std::int64_t World::territoryOn(const PersonFacts& person, Date day) const
{
    const auto household = residences.find(householdOn(person, day));
    const auto* residence = household != residences.end() ? onOrFirstAfter(household->second, day) : nullptr;
    if (residence == nullptr) {
        return 0;
    }
    const auto found = territoryOfCommune.find(residence->value.insee);
    return found != territoryOfCommune.end() ? found->second : 0;
}

std::optional<reference::OrganisationKind> World::kindOf(OrganisationId organisation) const
{
    const auto found = organisationKinds.find(organisation.value);
    return found != organisationKinds.end() ? std::optional{found->second} : std::nullopt;
}

} // namespace jalon::test::oracle

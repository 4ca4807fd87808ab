// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Items.h"

#include <algorithm>

namespace jalon::test::oracle {

using casefile::ContractKind;

namespace {

Item stockItem(const PersonFacts& person, Date day)
{
    return {.id = person.id, .person = person.id, .on = day, .stock = true};
}

const casefile::Orientation* orientationOf(const PersonFacts& person, Date day)
{
    const auto* pathway = person.running(day);
    const auto* fact = pathway != nullptr ? pathway->orientationInForce(day) : nullptr;
    return fact != nullptr ? &fact->value : nullptr;
}

std::string ageBand(const PersonFacts& person, Date day)
{
    if (!person.identity.birthOn) {
        return "unknown";
    }
    const int age = ageAt(*person.identity.birthOn, day);
    return age <= 24   ? "0-24"
           : age <= 29 ? "25-29"
           : age <= 39 ? "30-39"
           : age <= 49 ? "40-49"
           : age <= 59 ? "50-59"
                       : "60+";
}

std::string familyGroup(const World& world, const PersonFacts& person, Date day)
{
    static const std::set<std::string> couple{"MAR", "PAC", "RPA", "RVC", "RVM", "VIM"};
    static const std::set<std::string> alone{"CEL", "DIV", "ISO", "SEF", "SEL", "VEU"};
    const auto household = world.households.find(world.householdOn(person, day));
    const std::string code = household != world.households.end() ? household->second.familySituation : "";
    return couple.contains(code)  ? "couple"
           : alone.contains(code) ? "alone"
           : code.empty()         ? "unknown"
                                  : code;
}

std::vector<std::string> divisionOf(const World& world, const PersonFacts& person, Date day)
{
    const auto* orientation = orientationOf(person, day);
    const auto& civility = person.identity.civility;
    std::string path = "not-oriented";
    std::string kind = "not-oriented";
    if (orientation != nullptr) {
        const auto held = world.kindOf(orientation->organisation);
        path = orientation->path ? codeOf(*orientation->path) : "unknown";
        kind = held ? codeOf(*held) : "unknown";
    }
    const std::string sex = !civility ? "unknown" : *civility == casefile::Civility::Madame ? "f" : "m";
    return {"path:" + path, "organisation-kind:" + kind, "age:" + ageBand(person, day), "sex:" + sex,
            "family:" + familyGroup(world, person, day)};
}

/// C3 and C5: of the people whose last orientation is (or is not) with France Travail.
Items withContract(const World& world, Date day, bool franceTravail, const std::set<ContractKind>& kinds)
{
    Items result{Measure::Rate};
    for (const auto& person : world.people) {
        const auto* orientation = orientationOf(person, day);
        if (!person.sddOn(day) || orientation == nullptr) {
            continue;
        }
        const bool there =
            world.kindOf(orientation->organisation) == reference::OrganisationKind::FranceTravail;
        if (there == franceTravail) {
            Item item = stockItem(person, day);
            item.denominator = true;
            item.numerator = person.running(day)->contractInForce(day, kinds);
            result.items.push_back(item);
        }
    }
    return result;
}

/// The latest day, not after `day`, on which something happened to the person.
std::optional<Date> lastEvent(const PersonFacts& person, Date day)
{
    std::optional<Date> last;
    const auto see = [&](std::optional<Date> seen) {
        if (seen && *seen <= day && (!last || *seen > *last)) {
            last = seen;
        }
    };
    const auto all = [&](const auto& facts, auto member) {
        std::ranges::for_each(facts, [&](const auto& fact) { see(fact.value.*member); });
    };
    all(person.employments, &casefile::Employment::startsOn);
    all(person.notes, &casefile::Note::writtenOn);
    for (const auto& pathway : person.pathways) {
        all(pathway.orientations, &casefile::Orientation::decidedOn);
        all(pathway.orientations, &casefile::Orientation::notifiedOn);
        all(pathway.assignments, &casefile::ReferentAssignment::startsOn);
        all(pathway.companions, &casefile::ReferentAssignment::startsOn);
        all(pathway.contracts, &casefile::Contract::signedOn);
        all(pathway.sanctions, &casefile::Sanction::notifiedOn);
        all(pathway.diagnostics, &casefile::Diagnostic::doneOn);
        all(pathway.barriers, &casefile::Barrier::observedOn);
        all(pathway.exitContacts, &casefile::ExitContact::contactedOn);
        for (const auto& fact : pathway.appointments) {
            see(fact.value.fixedOn);
            if (fact.value.status != casefile::AppointmentStatus::Cancelled) {
                see(fact.value.scheduledOn);
            }
        }
    }
    return last;
}

} // namespace

Items personsWithOpenRights(const World& world, DateRange period)
{
    Items result;
    for (const auto& person : world.people) {
        if (person.openOn(period.lastDay())) {
            result.items.push_back(stockItem(person, period.lastDay()));
        }
    }
    return result;
}

Items householdsWithOpenRights(const World& world, DateRange period)
{
    const Date day = period.lastDay();
    std::map<std::int64_t, std::pair<bool, std::int64_t>> heads;
    for (const auto& person : world.people) {
        const auto household = world.householdOn(person, day);
        if (!person.openOn(day) || household == 0) {
            continue;
        }
        const auto& role = onOrFirstAfter(person.memberships, day)->value.role;
        const bool demandeur = role == "DEM";
        const std::pair candidate{!demandeur, person.id};
        const auto [head, isNew] = heads.try_emplace(household, candidate);
        head->second = std::min(head->second, candidate);
    }
    Items result;
    for (const auto& [household, head] : heads) {
        result.items.push_back({.id = household, .person = head.second, .on = day, .stock = true});
    }
    return result;
}

Items sddPeople(const World& world, DateRange period)
{
    Items result;
    for (const auto& person : world.people) {
        if (person.sddOn(period.lastDay())) {
            Item item = stockItem(person, period.lastDay());
            item.labels = divisionOf(world, person, period.lastDay());
            result.items.push_back(item);
        }
    }
    return result;
}

Items orientedStock(const World& world, DateRange period)
{
    Items result = sddPeople(world, period);
    result.measure = Measure::Rate;
    for (auto& item : result.items) {
        item.denominator = true;
        item.numerator = orientationOf(world.person(item.person), item.on) != nullptr;
        item.labels.clear();
    }
    return result;
}

Items withoutNews(const World& world, DateRange period)
{
    const Date day = period.lastDay();
    Items result;
    for (const auto& person : world.people) {
        if (!person.sddOn(day) || orientationOf(person, day) == nullptr) {
            continue;
        }
        const auto delay = delayOf(person.running(day)->rules.noNewsDelay);
        const auto last = lastEvent(person, day);
        if (delay && (!last || *last < delay->before(day))) {
            result.items.push_back(stockItem(person, day));
        }
    }
    return result;
}

Items contractsOutsideFranceTravail(const World& world, DateRange period)
{
    return withContract(world, period.lastDay(), false, {ContractKind::Cer, ContractKind::ContratEngagement});
}

Items contractsWithFranceTravail(const World& world, DateRange period)
{
    return withContract(world, period.lastDay(), true,
                        {ContractKind::Ppae, ContractKind::Cej, ContractKind::ContratEngagement});
}

Items barriersInForce(const World& world, DateRange period)
{
    const Date day = period.lastDay();
    Items result;
    for (const auto& person : world.people) {
        const auto* pathway = person.running(day);
        if (pathway == nullptr) {
            continue;
        }
        std::map<casefile::BarrierTheme, int> levels;
        for (const auto& fact : pathway->barriers) {
            if (fact.value.observedOn <= day) {
                levels[fact.value.theme] = fact.value.level;
            }
        }
        Item item = stockItem(person, day);
        for (const auto& [theme, level] : levels) {
            if (level >= 1) {
                item.labels.push_back("theme:" + std::string{codeOf(theme)});
            }
        }
        if (!item.labels.empty()) {
            result.items.push_back(item);
        }
    }
    return result;
}

Items overdueToday(const World& world, DateRange period)
{
    const Date day = period.lastDay();
    Items result;
    for (const auto& person : world.people) {
        const auto* pathway = person.running(day);
        if (!person.sddOn(day) || pathway == nullptr || !pathway->start()) {
            continue;
        }
        const auto* first = pathway->firstOrientation();
        const bool oriented = first != nullptr && first->decidedOn <= day;
        const auto delay = delayOf(pathway->rules.orientationDelay);
        if (!oriented && delay && delay->after(*pathway->start()) < day) {
            result.items.push_back(stockItem(person, day));
        }
    }
    return result;
}

} // namespace jalon::test::oracle

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Simulation.h"

#include "demo/Accompaniment.h"
#include "demo/Calendar.h"
#include "demo/Catalogue.h"
#include "demo/Departure.h"
#include "demo/Network.h"
#include "demo/Population.h"
#include "demo/Prescribing.h"

#include <algorithm>

namespace jalon::demo {

namespace {

using casefile::Orientation;
using casefile::PathType;
using casefile::Support;

/// The days after the list, for each share of rates::kOrientationDelay; the last never are.
constexpr std::array<std::pair<int, int>, 4> kOrientationDays = {{{4, 29}, {32, 59}, {61, 180}, {181, 400}}};

PathType pathOf(Random& random, reference::OrganisationKind kind)
{
    using enum reference::OrganisationKind;
    switch (kind) {
    case FranceTravail:
    case CapEmploi:
        return PathType::Emploi;
    case MissionLocale:
        return random.chance(600) ? PathType::Emploi : PathType::SocioProfessionnel;
    case Ccas:
        return random.chance(750) ? PathType::Social : PathType::SocioProfessionnel;
    default:
        return random.chance(620) ? PathType::SocioProfessionnel : PathType::Social;
    }
}

/// One person's stay, told from beginning to end.
class Story {
public:
    Story(World& world, Random& random, const FileSpan& span, const Person& person, std::uint8_t territory)
        : m_world(world),
          m_random(random),
          m_log(world, random, span),
          m_age(ageAt(person.birthOn, span.from)),
          m_territory(territory)
    {
    }

    void tell()
    {
        const auto decidedOn = drawFirstOrientation();
        if (!decidedOn) {
            return;
        }
        const bool running = *decidedOn < m_log.span().from;
        if (!running) {
            assess(m_log, *decidedOn, poleOf(m_world, m_territory));
        }
        auto segment = orient(*decidedOn, kNone, Support::Standard);
        segment.running = running;
        while (auto next = drawNext(segment)) {
            segment.until = next->from;
            accompany(m_log, m_world, segment);
            segment = *next;
        }
        accompany(m_log, m_world, segment);
        incidents(m_log);
    }

private:
    std::optional<Date> drawFirstOrientation()
    {
        const Date from = m_log.span().from;
        if (m_log.span().veteran && m_random.chance(rates::kStockOriented)) {
            return workingDayUntil(from.addDays(-m_random.between(20, 800)));
        }
        const auto delay = m_random.weighted(rates::kOrientationDelay);
        if (delay == kOrientationDays.size()) {
            return std::nullopt;
        }
        const auto [first, last] = kOrientationDays[delay];
        const Date day = workingDayUntil(from.addDays(m_random.between(first, last)));
        return day < m_log.span().until ? std::optional{day} : std::nullopt;
    }

    Segment orient(Date decidedOn, std::uint32_t except, Support support,
                   std::optional<Date> requestedOn = std::nullopt)
    {
        const auto index = support == Support::Global
                               ? except
                               : drawOrganisation(m_random, m_world, m_age, m_territory, except);
        const auto& organisation = m_world.organisations[index];
        const auto referent = m_random.pick(organisation.referents);
        const bool partner = organisation.kind == reference::OrganisationKind::FranceTravail;
        Orientation orientation;
        orientation.path = pathOf(m_random, organisation.kind);
        orientation.support = support;
        orientation.requestedOn = requestedOn;
        orientation.decidedOn = decidedOn;
        orientation.notifiedOn = decidedOn.addDays(m_random.between(0, 6));
        orientation.startsOn = decidedOn;
        write(orientation, {index, referent, partner});
        if (!partner) {
            casefile::ReferentAssignment assignment;
            assignment.startsOn = decidedOn;
            m_log.add(*orientation.notifiedOn, assignment, {index, referent, false});
        }
        return {decidedOn, m_log.span().until, index, referent, partner};
    }

    void write(const Orientation& orientation, const Where& where)
    {
        if (!where.byPartner && m_random.chance(rates::kCorrected)) {
            auto wrong = orientation;
            wrong.path =
                orientation.path == PathType::Social ? PathType::SocioProfessionnel : PathType::Social;
            m_log.addCorrected(*orientation.notifiedOn, wrong, orientation, where);
        } else {
            m_log.add(*orientation.notifiedOn, orientation, where);
        }
    }

    /// Another organisation, or global support where the person is.
    std::optional<Segment> drawNext(const Segment& segment)
    {
        if (m_changed) {
            return std::nullopt;
        }
        m_changed = true;
        const bool global = segment.partner && m_random.chance(rates::kGlobalSupport);
        if (!global && !m_random.chance(rates::kReoriented)) {
            return std::nullopt;
        }
        const Date start = std::max(segment.from, m_log.span().from);
        const Date asked = workingDayFrom(start.addDays(m_random.between(60, 420)));
        const Date decided = workingDayUntil(asked.addDays(m_random.around(20, 60)));
        if (decided >= m_log.span().until) {
            return std::nullopt;
        }
        return global ? orient(decided, segment.organisation, Support::Global, asked)
                      : orient(decided, segment.organisation, Support::Standard, asked);
    }

    World& m_world;
    Random& m_random;
    FileLog m_log;
    int m_age;
    std::uint8_t m_territory;
    bool m_changed = false;
};

/// The first list of the stay in which the person must be accompanied.
std::optional<int> followedFrom(const Person& person, const Stay& stay, int months)
{
    for (int month = stay.first; month < std::min<int>(stay.beyond, months) && month <= person.lastAlive;
         ++month) {
        if (at(person.sdd, static_cast<Month>(month))) {
            return month;
        }
    }
    return std::nullopt;
}

void simulateStay(World& world, FileKey key)
{
    const auto& household = world.households[key.household];
    const auto& person = household.adults[key.adult];
    const auto& stay = household.stays[key.stay];
    if (stay.first > person.lastAlive) {
        return;
    }
    Random random = Random::of(world.options.seed,
                               streams::kPathways + std::uint64_t{key.adult} * 16 + key.stay, key.household);
    const auto departure = drawDeparture(random, world, key);
    if (const auto month = followedFrom(person, stay, world.options.months)) {
        const FileSpan span{key,
                            world.listDate(*month),
                            world.importDay(*month),
                            departure.until,
                            departure.recordUntil,
                            *month == 0};
        const auto territory = territoryOf(household, *month);
        const auto before = world.events.size();
        Story{world, random, span, person, territory}.tell();
        prescribe(world, span, territory, before);
    }
    recordDeparture(random, world, key, departure);
}

} // namespace

World simulate(const Options& options)
{
    World world{.options = options};
    world.households = simulatePopulation(world);
    makeNetwork(world);
    makeCatalogue(world);
    for (std::size_t index = 0; index < world.households.size(); ++index) {
        const auto& household = world.households[index];
        for (std::size_t adult = 0; adult < household.adults.size(); ++adult) {
            for (std::size_t stay = 0; stay < household.stays.size(); ++stay) {
                simulateStay(world, fileKey(index, adult, stay));
            }
        }
    }
    givePlaces(world);
    std::ranges::stable_sort(world.events, {}, &Event::recordedOn);
    return world;
}

std::uint8_t territoryOf(const Household& household, int month)
{
    return at(household.addresses, static_cast<Month>(month)).commune->territory;
}

} // namespace jalon::demo

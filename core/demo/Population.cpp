// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Population.h"

#include "demo/HouseholdMaker.h"

#include <algorithm>

namespace jalon::demo {

namespace {

int openAdults(const Household& household, int month)
{
    return static_cast<int>(std::ranges::count_if(
        household.adults, [&](const Person& person) { return isOpen(household, person, month); }));
}

/// One month after the other over one vector of households; indices in it never change.
class Population {
public:
    explicit Population(const World& calendar)
        : m_calendar(calendar),
          m_seed(calendar.options.seed),
          m_maker(calendar.options.seed, calendar.listDate(calendar.options.months - 1))
    {
    }

    std::vector<Household> run()
    {
        enter(0);
        for (int next = 1; next < m_calendar.options.months; ++next) {
            const auto month = static_cast<Month>(next);
            for (std::uint32_t index = 0; index < m_households.size(); ++index) {
                live(index, month);
            }
            enter(month);
        }
        return std::move(m_households);
    }

private:
    /// Growth is even, so that each list misses the last one's count by the months that remain.
    int target(int month) const
    {
        const std::int64_t people = m_calendar.options.people;
        const std::int64_t left = m_calendar.options.months - 1 - month;
        return static_cast<int>(people - people * rates::kGrowthPer100000 * left / 12 / 100000);
    }

    void enter(Month month)
    {
        Random random = Random::of(m_seed, streams::kPopulation, static_cast<std::uint64_t>(month));
        int open = 0;
        for (const auto& household : m_households) {
            open += openAdults(household, month);
        }
        while (open < target(month)) {
            const int room = target(month) - open;
            if (month > 3 && random.chance(rates::kReturning) && comeBack(random, month, room)) {
                open += openAdults(m_households[m_returned], month);
                continue;
            }
            m_households.push_back(m_maker.make(month, m_calendar.listDate(month), month == 0, room == 1));
            open += openAdults(m_households.back(), month);
        }
    }

    /// Tries one of those who left: not everyone comes back, and nobody before three months.
    bool comeBack(Random& random, Month month, int room)
    {
        if (m_gone.empty()) {
            return false;
        }
        const auto place = random.below(static_cast<std::uint32_t>(m_gone.size()));
        const auto index = m_gone[place];
        auto& household = m_households[index];
        const bool whole = std::ranges::all_of(
            household.adults, [](const Person& person) { return person.lastAlive == kNever; });
        if (!whole || household.stays.back().beyond + 3 > month
            || static_cast<int>(household.adults.size()) > room) {
            return false;
        }
        m_gone[place] = m_gone.back();
        m_gone.pop_back();
        household.stays.push_back(
            {.first = month, .rightsFrom = m_calendar.listDate(month).addDays(-random.between(1, 30))});
        household.states.push_back({month, '2'});
        m_returned = index;
        return true;
    }

    /// From the list before to the one of `month`.
    void live(std::uint32_t index, Month month)
    {
        auto& household = m_households[index];
        auto& stay = household.stays.back();
        if (stay.beyond != kNever) {
            return;
        }
        Random random = Random::of(m_seed, streams::kPopulation + static_cast<std::uint64_t>(month), index);
        if (random.rare(rates::kLeavingMonthly)) {
            leave(random, index, month, random.chance(rates::kClosedShownOnce));
            return;
        }
        if (random.rare(rates::kDyingPer100000Monthly)) {
            die(random, index, month);
            return;
        }
        change(random, household, month);
    }

    void leave(Random& random, std::uint32_t index, Month month, bool closedShown)
    {
        auto& stay = m_households[index].stays.back();
        stay.beyond = month;
        stay.closedShown = closedShown;
        const Date before = m_calendar.listDate(month - 1);
        stay.leftOn = before.addDays(random.between(1, m_calendar.listDate(month) - before));
        m_gone.push_back(index);
    }

    void die(Random& random, std::uint32_t index, Month month)
    {
        auto& household = m_households[index];
        if (household.adults.size() == 1) {
            household.adults[0].lastAlive = static_cast<Month>(month - 1);
            leave(random, index, month, false);
        } else if (household.adults[1].lastAlive == kNever) {
            household.adults[1].lastAlive = static_cast<Month>(month - 1);
        }
    }

    static char nextState(Random& random, char state)
    {
        if (state != '2') {
            return '2';
        }
        return random.chance(300) ? '3' : '4';
    }

    static void change(Random& random, Household& household, Month month)
    {
        if (random.chance(rates::kMovingMonthly)) {
            household.addresses.push_back({month, drawAddress(random)});
        }
        if (random.chance(rates::kStateChangeMonthly)) {
            household.states.push_back({month, nextState(random, household.states.back().value)});
        }
        for (auto& person : household.adults) {
            const bool sdd = person.sdd.back().value;
            if (random.chance(sdd ? rates::kSddLostMonthly : rates::kSddGainedMonthly)) {
                person.sdd.push_back({month, !sdd});
            }
            if (random.chance(8)) {
                person.phones.push_back({month, drawPhone(random)});
            }
        }
    }

    const World& m_calendar;
    std::uint64_t m_seed;
    HouseholdMaker m_maker;
    std::vector<Household> m_households;
    std::vector<std::uint32_t> m_gone;
    std::uint32_t m_returned = 0;
};

} // namespace

std::vector<Household> simulatePopulation(const World& calendar)
{
    return Population{calendar}.run();
}

bool isOpen(const Household& household, const Person& person, int month)
{
    const auto* stay = stayAt(household, month);
    return stay != nullptr && month < stay->beyond && month <= person.lastAlive;
}

const Stay* stayAt(const Household& household, int month)
{
    for (const auto& stay : household.stays) {
        if (month >= stay.first && (month < stay.beyond || (stay.closedShown && month == stay.beyond))) {
            return &stay;
        }
    }
    return nullptr;
}

} // namespace jalon::demo

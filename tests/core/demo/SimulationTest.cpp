// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Simulation.h"

#include "demo/Calendar.h"
#include "demo/Population.h"
#include "reference/Communes.h"
#include "reference/Seed.h"
#include "store/TestBase.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace jalon::demo {

namespace {

Options optionsOf(int people, int months, std::uint64_t seed = 26)
{
    return {.people = people, .months = months, .seed = seed, .end = test::day("2026-10-15")};
}

const World& drome()
{
    static const World world = simulate(optionsOf(4000, 24));
    return world;
}

/// Calls `found(household, person)` for everybody with open rights in a list.
template <class Found>
void forEachOpen(const World& world, int month, const Found& found)
{
    for (const auto& household : world.households) {
        for (const auto& person : household.adults) {
            if (isOpen(household, person, month)) {
                found(household, person);
            }
        }
    }
}

int openAt(const World& world, int month)
{
    int count = 0;
    forEachOpen(world, month, [&](const auto&, const auto&) { ++count; });
    return count;
}

double share(int part, int whole)
{
    return 100.0 * part / whole;
}

} // namespace

TEST_CASE("The last list of a demonstration holds the people asked for", "[demo]")
{
    CHECK(openAt(drome(), 23) == 4000);
    CHECK(openAt(simulate(optionsOf(1, 1)), 0) == 1);
    CHECK(openAt(simulate(optionsOf(300, 6)), 5) == 300);
}

TEST_CASE("People are as the PDIE describes them", "[demo]")
{
    const auto& world = drome();
    int adults = 0;
    int middle = 0;
    int older = 0;
    int sdd = 0;
    std::set<std::string> households;
    std::array<int, 5> perTerritory{};
    forEachOpen(world, 23, [&](const Household& household, const Person& person) {
        const int age = ageAt(person.birthOn, world.listDate(23));
        ++adults;
        middle += age >= 25 && age < 50 ? 1 : 0;
        older += age >= 50 ? 1 : 0;
        sdd += at(person.sdd, 23) ? 1 : 0;
        if (households.insert(household.matricule).second) {
            ++perTerritory.at(territoryOf(household, 23));
        }
    });
    CHECK(std::abs(share(middle, adults) - 70) < 3);
    CHECK(std::abs(share(older, adults) - 24) < 3);
    CHECK(std::abs(share(sdd, adults) - 80) < 3);
    const auto households23 = static_cast<int>(households.size());
    CHECK(std::abs(share(households23, adults) - 85) < 3);
    const std::array expected = {33.7, 26.1, 14.4, 13.8, 11.9};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("territory " << i);
        CHECK(std::abs(share(perTerritory.at(i), households23) - expected.at(i)) < 3);
    }
}

TEST_CASE("About 6 000 of 16 000 leave in a year, and somewhat more enter", "[demo]")
{
    const auto& world = drome();
    int left = 0;
    int entered = 0;
    int returned = 0;
    for (int month = 12; month < 24; ++month) {
        for (const auto& household : world.households) {
            for (const auto& person : household.adults) {
                const bool before = isOpen(household, person, month - 1);
                const bool now = isOpen(household, person, month);
                left += before && !now ? 1 : 0;
                entered += now && !before ? 1 : 0;
                returned += now && !before && stayAt(household, month) != &household.stays[0] ? 1 : 0;
            }
        }
    }
    CHECK(std::abs(share(left, 4000) - share(6000, 16018)) < 4);
    CHECK(entered > left);
    CHECK(std::abs(share(entered, 4000) - share(6400, 16018)) < 4);
    CHECK(returned > 0);
    CHECK(returned < entered / 4);
}

TEST_CASE("Numbers of the demonstration are well formed and belong to one person", "[demo]")
{
    std::set<std::string> nirs;
    std::set<std::string> matricules;
    for (const auto& household : drome().households) {
        CHECK(matricules.insert(household.matricule).second);
        REQUIRE(household.matricule.size() == 7);
        for (const auto& person : household.adults) {
            REQUIRE(person.nir.size() == 15);
            CHECK(nirs.insert(person.nir).second);
            CHECK(person.nir[0] == (person.woman ? '2' : '1'));
            CHECK(person.nir.substr(1, 2) == person.birthOn.toIso().substr(2, 2));
            CHECK(person.nir.substr(3, 2) == person.birthOn.toIso().substr(5, 2));
            auto digits = person.nir.substr(0, 13);
            if (digits[6] == 'A' || digits[6] == 'B') {
                digits.replace(5, 2, digits[6] == 'A' ? "19" : "18");
            }
            CHECK(std::stoull(person.nir.substr(13)) == 97 - std::stoull(digits) % 97);
        }
    }
}

TEST_CASE("Nobody can be reached: telephones of fiction, addresses at example.org", "[demo]")
{
    for (const auto& household : drome().households) {
        for (const auto& person : household.adults) {
            CHECK((person.email.empty() || person.email.ends_with("@example.org")));
            for (const auto& [month, phone] : person.phones) {
                CHECK((phone.empty() || phone.starts_with("063998") || phone.starts_with("046571")));
            }
        }
    }
}

TEST_CASE("Names bear accents, hyphens, apostrophes and particles", "[demo]")
{
    std::string names;
    for (const auto& household : drome().households) {
        names += household.adults[0].firstName + "|" + household.adults[0].lastName + "|";
    }
    for (const auto* sign : {"é", "ç", "Œ", "-", "'", "De la ", "Le "}) {
        INFO(sign);
        CHECK(names.find(sign) != std::string::npos);
    }
}

TEST_CASE("Communes of the demonstration are those of the reference, with their postcode and territory",
          "[demo]")
{
    test::TestBase base;
    base.write([](auto& tx) { reference::seed(tx); });
    const reference::Communes known{base.database};
    for (const auto& commune : communes()) {
        INFO(commune.name);
        CHECK(known.insee(commune.postcode, commune.name) == std::string{commune.insee});
        CHECK(base.database.value<std::string>(
                  "SELECT t.name FROM commune_territory_now c JOIN territory_file_now t"
                  " ON t.territory_id = c.territory_id WHERE c.insee = ?1",
                  commune.insee)
              == std::string{territories()[commune.territory]});
    }
}

TEST_CASE("Every event is recorded on a working day, after the list that shows the person", "[demo]")
{
    const auto& world = drome();
    REQUIRE(std::ranges::is_sorted(world.events, {}, &Event::recordedOn));
    for (const auto& event : world.events) {
        const auto& stay = world.households[event.file.household].stays[event.file.stay];
        CHECK(isWorkingDay(event.recordedOn));
        CHECK(event.recordedOn >= world.importDay(stay.first));
        CHECK(event.recordedOn <= world.partnerDay(23));
        if (event.byPartner) {
            CHECK(event.recordedOn == workingDayUntil(event.recordedOn.lastOfMonth()));
        }
    }
}

TEST_CASE("What completes or corrects an event comes after it", "[demo]")
{
    const auto& world = drome();
    std::map<std::uint32_t, const Event*> seen;
    int replacing = 0;
    for (const auto& event : world.events) {
        if (event.replaces != kNone) {
            ++replacing;
            REQUIRE(seen.contains(event.replaces));
            const auto& former = *seen.at(event.replaces);
            CHECK(former.file == event.file);
            CHECK(former.fact.index() == event.fact.index());
        }
        seen[event.id] = &event;
    }
    CHECK(replacing > 1000);
    CHECK(seen.size() == world.events.size());
}

TEST_CASE("First orientations, contracts and absences follow the documented delays", "[demo]")
{
    const auto& world = drome();
    std::map<FileKey, Date> oriented;
    std::map<FileKey, int> contractDelay;
    int held = 0;
    int missed = 0;
    for (const auto& event : world.events) {
        const auto& stay = world.households[event.file.household].stays[event.file.stay];
        if (const auto* orientation = std::get_if<casefile::Orientation>(&event.fact)) {
            if (stay.first > 0) {
                oriented.try_emplace(event.file, orientation->decidedOn);
            }
        } else if (const auto* contract = std::get_if<casefile::Contract>(&event.fact)) {
            if (const auto found = oriented.find(event.file); found != oriented.end()) {
                contractDelay.try_emplace(event.file, contract->signedOn - found->second);
            }
        } else if (const auto* appointment = std::get_if<casefile::Appointment>(&event.fact)) {
            using enum casefile::AppointmentStatus;
            const bool counts = appointment->status == Attended || appointment->status == Excused
                                || appointment->status == NoShow;
            held += counts ? 1 : 0;
            missed += appointment->status == NoShow ? 1 : 0;
        }
    }
    int days = 0;
    for (const auto& [file, delay] : contractDelay) {
        days += delay;
    }
    CHECK(share(missed, held) > 15);
    CHECK(share(missed, held) < 20);
    // Contracts of those who entered late have no time to be late ones: the mean is a little under 76.
    const double mean = static_cast<double>(days) / static_cast<double>(contractDelay.size());
    CHECK(mean > 55);
    CHECK(mean < 85);
    int inMonth = 0;
    int entrants = 0;
    for (std::uint32_t index = 0; index < world.households.size(); ++index) {
        const auto& household = world.households[index];
        const auto first = household.stays[0].first;
        if (first == 0 || first > 20 || !at(household.adults[0].sdd, first)) {
            continue;
        }
        ++entrants;
        const auto found = oriented.find({index, 0, 0});
        const bool early = found != oriented.end() && found->second <= world.listDate(first).addMonths(1);
        inMonth += early ? 1 : 0;
    }
    CHECK(std::abs(share(inMonth, entrants) - share(4067, 6361)) < 5);
}

TEST_CASE("What is prescribed is near, open, and comes after the orientation", "[demo][offer]")
{
    const auto& world = drome();
    std::map<FileKey, Date> oriented;
    std::map<std::uint32_t, offer::Prescription> now;
    int other = 0;
    for (const auto& event : world.events) {
        if (const auto* const orientation = std::get_if<casefile::Orientation>(&event.fact)) {
            oriented.try_emplace(event.file, orientation->decidedOn);
        }
    }
    for (const auto& event : world.events) { // a partner tells its orientations at the end of the month
        const auto* const row = std::get_if<offer::Prescription>(&event.fact);
        if (row == nullptr) {
            continue;
        }
        REQUIRE(event.offer < world.offers.size());
        const auto& offered = world.offers[event.offer];
        const auto& household = world.households[event.file.household];
        const auto month = household.stays[event.file.stay].first;
        other += offered.territory.value_or(territoryOf(household, month)) == territoryOf(household, month)
                     ? 0
                     : 1;
        CHECK(row->prescribedOn >= oriented.at(event.file));
        CHECK((!offered.endsOn || row->prescribedOn <= *offered.endsOn));
        now[event.replaces == kNone ? event.id : event.replaces] = *row;
    }
    CHECK(other < 20); // who moved before the list from which on they are followed
    CHECK(now.size() > 500);
}

TEST_CASE("Offers have about the places that are held, some fewer, and some no limit", "[demo][offer]")
{
    int lacking = 0;
    int open = 0;
    int held = 0;
    for (const auto& offered : drome().offers) {
        open += offered.places ? 0 : 1;
        lacking += offered.places && offered.held > *offered.places ? 1 : 0;
        held += offered.held;
    }
    CHECK(open > 5);
    CHECK(lacking > 0);
    CHECK(lacking < 10);
    CHECK(held > 200);
}

TEST_CASE("The same options give the same world, another seed another one", "[demo]")
{
    const auto names = [](const World& world) {
        std::string all;
        for (const auto& household : world.households) {
            all += household.matricule + household.adults[0].nir + household.adults[0].lastName;
        }
        for (const auto& event : world.events) {
            all += std::to_string(event.recordedOn.days()) + "." + std::to_string(event.fact.index());
        }
        return all;
    };
    const auto once = names(simulate(optionsOf(200, 6)));
    CHECK(once == names(simulate(optionsOf(200, 6))));
    CHECK(once != names(simulate(optionsOf(200, 6, 27))));
}

} // namespace jalon::demo

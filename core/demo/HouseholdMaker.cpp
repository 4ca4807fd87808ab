// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/HouseholdMaker.h"

#include "base/Text.h"
#include "demo/Names.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace jalon::demo {

namespace {

// Months: the youngest, 20 on the day their age is drawn for, are of age when they come in.
constexpr int kMostAgeing = 24;

constexpr std::array<std::string_view, 6> kCouple = {"MAR", "VIM", "PAC", "RVM", "RVC", "RPA"};
constexpr std::array kCoupleWeights = {40, 38, 12, 6, 2, 2};
constexpr std::array<std::string_view, 7> kAlone = {"CEL", "DIV", "SEF", "ISO", "SEL", "VEU", "ABA"};
constexpr std::array kAloneWeights = {58, 16, 11, 8, 4, 2, 1};
constexpr std::array<std::string_view, 4> kBenefits = {"RSD", "RCD", "RSI", "RCI"};
constexpr std::array kBenefitWeights = {84, 16, 0, 0};
constexpr std::array kMotherAloneWeights = {68, 14, 15, 3};
constexpr std::array kStateWeights = {92, 3, 5};

std::string padded(int value, int width)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%0*d", width, value);
    return text.data();
}

Date drawBirth(Random& random, Date on, int ageOfOther)
{
    int age = 0;
    if (ageOfOther > 0) {
        age = std::clamp(ageOfOther + random.around(-7, 7), 20, 64);
    } else {
        constexpr std::array<std::pair<int, int>, 3> kBands = {{{20, 24}, {25, 49}, {50, 64}}};
        const auto [first, last] = kBands[random.weighted(rates::kAgeShares)];
        age = random.between(first, last);
    }
    return on.addMonths(-12 * age).addDays(-random.between(0, 364));
}

/// INSEE's place of birth: two in three in the Drôme, one in seven abroad.
std::string drawBirthPlace(Random& random)
{
    constexpr std::array<std::string_view, 12> kElsewhere = {"07", "38", "69", "42", "84", "13",
                                                             "30", "75", "59", "93", "2A", "2B"};
    constexpr std::array<std::string_view, 7> kAbroad = {"99352", "99350", "99351", "99208",
                                                         "99139", "99134", "99341"};
    constexpr std::array kWeights = {64, 22, 14};
    switch (random.weighted(kWeights)) {
    case 0:
        return "26" + std::string{random.pick(communes()).insee.substr(2)};
    case 1: {
        // One draw a statement: compilers differ on which operand of a sum comes first.
        const auto commune = padded(random.between(1, 290), 3);
        return std::string{random.pick(kElsewhere)} + commune;
    }
    default:
        return std::string{random.pick(kAbroad)};
    }
}

/// 97 less the number's remainder, 2A counted as 19 and 2B as 18.
std::string nirKey(const std::string& number)
{
    std::string digits = number;
    const auto department = digits.substr(5, 2);
    if (department == "2A" || department == "2B") {
        digits.replace(5, 2, department == "2A" ? "19" : "18");
    }
    return padded(static_cast<int>(97 - std::stoull(digits) % 97), 2);
}

std::string emailOf(Random& random, const Person& person)
{
    const auto local = foldCompact(person.firstName) + "." + foldCompact(person.lastName);
    return local + std::to_string(random.between(1, 99)) + "@example.org";
}

/// 9 000 000 numbers of seven digits, none twice: 7 919 and 9 000 000 have no common factor.
std::string matriculeOf(std::uint64_t seed, std::uint32_t index)
{
    return std::to_string(1000000 + (index * 7919ULL + seed % 1000000 * 31) % 9000000);
}

} // namespace

std::string drawPhone(Random& random)
{
    const auto end = padded(random.between(0, 9999), 4);
    return (random.chance(940) ? "063998" : "046571") + end;
}

std::string HouseholdMaker::makeNir(Random& random, bool woman, Date birthOn)
{
    const std::string start = (woman ? "2" : "1") + padded(birthOn.year() % 100, 2)
                              + padded(static_cast<int>(birthOn.month()), 2) + drawBirthPlace(random);
    int order = random.between(1, 400);
    while (!m_nirs.insert(start + padded(order, 3)).second) {
        ++order;
    }
    const auto number = start + padded(order, 3);
    return number + nirKey(number);
}

Person HouseholdMaker::makeAdult(Random& random, Date on, bool woman, int ageOfOther)
{
    Person person;
    person.woman = woman;
    person.birthOn = drawBirth(random, on, ageOfOther);
    person.firstName = drawFirstName(random, woman, person.birthOn.year());
    person.lastName = drawLastName(random);
    person.birthName = woman && random.chance(350) ? drawLastName(random) : person.lastName;
    person.nir = makeNir(random, woman, person.birthOn);
    person.phones.push_back({0, random.chance(rates::kWithMobile) ? drawPhone(random) : std::string{}});
    if (random.chance(rates::kWithEmail)) {
        person.email = emailOf(random, person);
    }
    person.sdd.push_back({0, random.chance(rates::kSdd)});
    return person;
}

Household HouseholdMaker::make(Month month, Date listDate, bool veteran, bool alone)
{
    Random random = Random::of(m_seed, streams::kHouseholds, m_count);
    Household household;
    household.matricule = matriculeOf(m_seed, m_count++);
    const bool couple = random.chance(rates::kCouples) && !alone;
    const bool woman = random.chance(rates::kWomen);
    const Date ageDay = std::min(m_lastList, listDate.addMonths(kMostAgeing));
    household.adults.push_back(makeAdult(random, ageDay, woman, 0));
    if (couple) {
        const int age = ageAt(household.adults[0].birthOn, ageDay);
        household.adults.push_back(makeAdult(random, ageDay, !woman, age));
        if (random.chance(800)) {
            household.adults[1].lastName = household.adults[0].lastName;
        }
    }
    household.familySituation =
        couple ? kCouple[random.weighted(kCoupleWeights)] : kAlone[random.weighted(kAloneWeights)];
    const bool young = ageAt(household.adults[0].birthOn, listDate) < 25;
    household.benefit =
        young && random.chance(200)
            ? "RSJ"
            : kBenefits[random.weighted(woman && !couple ? kMotherAloneWeights : kBenefitWeights)];
    household.addresses.push_back({0, drawAddress(random)});
    household.states.push_back({0, "234"[random.weighted(kStateWeights)]});
    const Date rightsFrom = veteran ? listDate.addMonths(-random.between(2, 110)).firstOfMonth()
                                    : listDate.addDays(-random.between(1, 30));
    household.stays.push_back({.first = month, .rightsFrom = rightsFrom});
    return household;
}

} // namespace jalon::demo

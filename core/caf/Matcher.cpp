// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Matcher.h"

#include "base/Text.h"
#include "casefile/NameKey.h"

#include <algorithm>

namespace jalon::caf {

namespace {

void addOnce(std::vector<std::uint32_t>& people, std::uint32_t person)
{
    if (std::ranges::find(people, person) == people.end()) {
        people.push_back(person);
    }
}

/// The existing days whose `JJMMAAAA` differs from this one by one digit.
std::vector<Date> oneDigitAway(Date day)
{
    std::vector<Date> days;
    std::string text = day.toIso();
    for (auto& letter : text) {
        if (letter == '-') {
            continue;
        }
        const char original = letter;
        for (char digit = '0'; digit <= '9'; ++digit) {
            letter = digit;
            if (digit != original) {
                if (const auto other = Date::fromIso(text)) {
                    days.push_back(*other);
                }
            }
        }
        letter = original;
    }
    return days;
}

std::uint64_t nameKeyOf(std::string_view lastName, std::string_view firstName, Date birthOn)
{
    return static_cast<std::uint64_t>(casefile::nameKey(lastName, firstName, birthOn));
}

} // namespace

bool Matcher::mayBe(std::uint32_t person, const MatchKeys& keys) const
{
    const auto& known = m_people[person];
    // Several rows for one person are normal in a follow-up list, with more keys in one than in another.
    const bool taken = known.claimed && m_kind != ListKind::FollowUp;
    return !taken && !differentNirs(known.keys, keys);
}

void Matcher::collect(std::uint64_t MatchKeys::* key, const MatchKeys& keys, Match& match,
                      MatchReason reason) const
{
    m_people.withKey(key, keys.*key, [&](std::uint32_t person) {
        addOnce(match.people, person);
        return true;
    });
    if (!match.people.empty() && match.reason == MatchReason::None) {
        match.reason = reason;
    }
}

Match Matcher::strongMatch(const MatchKeys& keys) const
{
    Match match;
    collect(&MatchKeys::nir, keys, match, MatchReason::Nir);
    collect(&MatchKeys::ownId, keys, match, MatchReason::OwnId);
    if (match.people.empty()) {
        Match byFirstName;
        Match byBirth;
        collect(&MatchKeys::roleAndFirstName, keys, byFirstName, MatchReason::MatriculeAndRole);
        collect(&MatchKeys::roleAndBirth, keys, byBirth, MatchReason::MatriculeAndRole);
        // Somebody whom both confirm is surer than those whom one does: twins, namesakes of one household.
        std::vector<std::uint32_t> both;
        std::ranges::copy_if(byFirstName.people, std::back_inserter(both), [&byBirth](std::uint32_t person) {
            return std::ranges::find(byBirth.people, person) != byBirth.people.end();
        });
        if (both.empty()) {
            match = byFirstName;
            for (const auto person : byBirth.people) {
                addOnce(match.people, person);
            }
        } else {
            match.people = both;
        }
        match.reason = match.people.empty() ? MatchReason::None : MatchReason::MatriculeAndRole;
    }
    if (match.people.size() > 1) {
        match.reason = MatchReason::SeveralPeople;
    } else if (match.people.size() == 1) {
        const auto& known = m_people[match.people.front()].keys;
        if (differentNirs(known, keys)) {
            match.reason = MatchReason::OtherNir;
        } else if (differentBirths(known, keys)) {
            match.reason = MatchReason::OtherBirthDate;
        }
    }
    return match;
}

Match Matcher::nameMatch(const MatchKeys& keys) const
{
    Match match;
    m_people.withKey(&MatchKeys::nameAndBirth, keys.nameAndBirth, [&](std::uint32_t person) {
        if (mayBe(person, keys)) {
            addOnce(match.people, person);
        }
        return true;
    });
    if (!match.people.empty()) {
        match.reason = match.people.size() == 1 ? MatchReason::NameAndBirth : MatchReason::SeveralPeople;
    }
    return match;
}

Match Matcher::match(const MatchKeys& keys) const
{
    auto match = strongMatch(keys);
    return match.people.empty() ? nameMatch(keys) : match;
}

Match Matcher::nearMatch(const MatchKeys& keys, const NearTexts& texts) const
{
    Match match;
    if (!texts.birthOn || m_people.size() == 0) {
        return match;
    }
    const auto found = [&](MatchReason reason) {
        return [this, &match, &keys, reason](std::uint32_t person) {
            if (mayBe(person, keys)) {
                match.reason = match.people.empty() ? reason : match.reason;
                addOnce(match.people, person);
            }
            return true;
        };
    };
    const auto last = foldCompact(texts.lastName);
    const auto first = foldCompact(texts.firstName);
    const auto birth = foldCompact(texts.birthName);
    m_people.withBirthName(keys.nameAndBirth, found(MatchReason::BirthName));
    if (!birth.empty() && birth != last) {
        const auto key = nameKeyOf(birth, first, *texts.birthOn);
        m_people.withKey(&MatchKeys::nameAndBirth, key, found(MatchReason::BirthName));
        m_people.withBirthName(key, found(MatchReason::BirthName));
    }
    m_people.withKey(&MatchKeys::nameAndBirth, nameKeyOf(first, last, *texts.birthOn),
                     found(MatchReason::SwappedNames));
    const casefile::NameKeys names{last, first};
    for (const auto day : oneDigitAway(*texts.birthOn)) {
        m_people.withKey(&MatchKeys::nameAndBirth, static_cast<std::uint64_t>(names.at(day)),
                         found(MatchReason::OneDigitBirthDate));
    }
    return match;
}

void Matcher::take(ListedRow& row, const Match& match)
{
    row.reason = match.reason;
    if (match.people.empty()) {
        return;
    }
    for (const auto person : match.people) {
        m_people[person].seen = true;
    }
    if (isAmbiguous(match.reason)) {
        row.fate = RowFate::Ambiguous;
    } else {
        row.fate = RowFate::Known;
        row.person = match.people.front();
    }
}

void Matcher::settle(std::vector<ListedRow>& rows)
{
    if (m_people.size() != 0) {
        for (auto& row : rows) {
            if (row.fate != RowFate::Rejected) {
                take(row, strongMatch(row.keys));
                if (row.fate == RowFate::Known) {
                    m_people[row.person].claimed = true;
                }
            }
        }
        for (auto& row : rows) {
            if (row.fate == RowFate::New) {
                take(row, nameMatch(row.keys));
            }
        }
    }
    if (m_kind != ListKind::FollowUp) {
        settleRepeatedRows(rows, m_people.size());
    }
}

} // namespace jalon::caf

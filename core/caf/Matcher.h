// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/KnownPeople.h"
#include "caf/ListKind.h"

#include <optional>
#include <string_view>
#include <vector>

namespace jalon::caf {

/// Who a row is about, and why.
struct Match {
    MatchReason reason = MatchReason::None;
    std::vector<std::uint32_t> people; ///< indexes in KnownPeople; one unless ambiguous
};

/// What a near match is looked for with.
struct NearTexts {
    std::string_view lastName;
    std::string_view firstName;
    std::string_view birthName;
    std::optional<Date> birthOn;
};

/// Says who the rows of a list are (caf-lists.md, "Same person"): by (1) NIR, (2) own identifier, (3)
/// matricule and role confirmed by first name or birth date; then, among people whom no row claims so, by (4)
/// name, first name and birth date. What is contradicted, or could be two people, is ambiguous.
class Matcher {
public:
    Matcher(KnownPeople& people, ListKind kind) : m_people(people), m_kind(kind) { }

    /// Settles the rows that are not rejected, in their order: `fate`, `reason`, `person`, `sameAs`; marks
    /// the people as claimed and seen. New rows may still turn out near somebody.
    void settle(std::vector<ListedRow>& rows);

    /// The whole answer for a row: the people that make it ambiguous too.
    Match match(const MatchKeys& keys) const;
    /// People whom a row that matches nobody resembles; empty: nobody.
    Match nearMatch(const MatchKeys& keys, const NearTexts& texts) const;

private:
    Match strongMatch(const MatchKeys& keys) const;
    Match nameMatch(const MatchKeys& keys) const;
    void collect(std::uint64_t MatchKeys::* key, const MatchKeys& keys, Match& match,
                 MatchReason reason) const;
    bool mayBe(std::uint32_t person, const MatchKeys& keys) const;
    void take(ListedRow& row, const Match& match);

    KnownPeople& m_people;
    ListKind m_kind;
};

/// Rows of one stock or new-entrants list for one person: identical ones count once, different ones are all
/// ambiguous.
void settleRepeatedRows(std::vector<ListedRow>& rows, std::size_t peopleCount);

} // namespace jalon::caf

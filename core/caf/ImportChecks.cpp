// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportChecks.h"

#include "reference/Settings.h"

#include <algorithm>
#include <charconv>
#include <ranges>

namespace jalon::caf {

namespace {

constexpr std::int64_t kMisreadShare = 100; // one row in …
constexpr std::int64_t kEnoughPostcodes = 5;
constexpr std::int64_t kOwnShare = 20; // a département is the base's from one household in … on
constexpr std::size_t kEnoughPeople = 20;
constexpr std::int64_t kKnownShare = 20;
constexpr std::int64_t kAbsentPercent = 20;

std::int64_t sumOf(const std::map<std::string, std::int64_t>& counts)
{
    std::int64_t sum = 0;
    for (const auto count : counts | std::views::values) {
        sum += count;
    }
    return sum;
}

std::int64_t absentPercent(const store::Database& database)
{
    const auto written = reference::setting(database, "import.gone_limit_percent").value_or("");
    std::int64_t percent = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), percent);
    const bool whole = error == std::errc{} && end == written.data() + written.size();
    return whole && percent >= 0 ? percent : kAbsentPercent;
}

} // namespace

Expected<void> checkEncoding(const ListSource& source, const ListReading& reading)
{
    const auto rows = static_cast<std::int64_t>(reading.rows.size());
    if (reading.misread > 0 && reading.misread * kMisreadShare >= rows) {
        return failure(ErrorCode::ListEncodingSuspect, source.reader.name(), codeOf(source.reader.encoding()),
                       std::to_string(reading.firstMisreadLine));
    }
    return {};
}

Expected<void> checkDepartement(const ListSource& source, const ListReading& reading,
                                const KnownPeople& people)
{
    if (source.kind == ListKind::FollowUp) {
        return {};
    }
    const auto& own = people.departements();
    const auto households = sumOf(own);
    const auto rows = sumOf(reading.departements);
    std::int64_t inside = 0;
    std::string names;
    for (const auto& [departement, count] : own) {
        if (count * kOwnShare >= households) {
            const auto listed = reading.departements.find(departement);
            inside += listed == reading.departements.end() ? 0 : listed->second;
            names += names.empty() ? departement : ", " + departement;
        }
    }
    if (households >= kEnoughPostcodes && rows >= kEnoughPostcodes && inside * 2 < rows) {
        return failure(ErrorCode::ListOfOtherDepartement, source.reader.name(), std::to_string(rows - inside),
                       std::to_string(rows), names);
    }
    const auto known = std::ranges::count_if(reading.rows, [](const ListedRow& row) {
        return row.person != ListedRow::kNobody || row.fate == RowFate::Ambiguous;
    });
    const auto total = static_cast<std::int64_t>(reading.rows.size());
    const bool enough = reading.rows.size() >= kEnoughPeople && people.size() >= kEnoughPeople;
    if (source.kind == ListKind::Stock && enough && known * kKnownShare < total) {
        return failure(ErrorCode::ListOfOtherDepartement, source.reader.name(), std::to_string(total - known),
                       std::to_string(total), names);
    }
    return {};
}

Expected<void> checkBegun(const ListSource& source, Date today)
{
    constexpr int kMonthsAhead = 1;
    if (source.listedOn > today.addMonths(kMonthsAhead)) {
        return failure(ErrorCode::ListDateAhead, source.reader.name(), source.listedOn.toIso(),
                       today.toIso());
    }
    return {};
}

Expected<void> checkAge(const ListSource& source, const ListPast& past)
{
    if (source.kind != ListKind::FollowUp && past.lastListedOn && source.listedOn < *past.lastListedOn) {
        return failure(ErrorCode::ListOlder, source.reader.name(), source.listedOn.toIso(),
                       past.lastListedOn->toIso());
    }
    return {};
}

Expected<void> checkAbsent(const store::Database& database, const ListSource& source,
                           const KnownPeople& people)
{
    const auto open = std::ranges::count_if(people.all(), &KnownPerson::openRights);
    const auto absent = std::ranges::count_if(
        people.all(), [](const KnownPerson& person) { return person.openRights && !person.seen; });
    if (absent * 100 > open * absentPercent(database)) {
        return failure(ErrorCode::ListTooManyAbsent, source.reader.name(), std::to_string(absent),
                       std::to_string(open));
    }
    return {};
}

} // namespace jalon::caf

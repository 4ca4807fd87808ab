// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/YearTables.h"

#include "report/Labels.h"
#include "report/Moment.h"

#include <array>

namespace jalon::report {

namespace {

constexpr std::int64_t kKinds = EnumCodes<reference::OrganisationKind>::codes.size();
constexpr std::int64_t kContracts = EnumCodes<casefile::ContractKind>::codes.size();
constexpr std::int64_t kTermFactor = 10;
constexpr std::array kTermMonths = {3, 6, 12};

/// The last ranks are those of what is not known: read last.
std::vector<std::int64_t> ranksUpTo(std::int64_t last, bool withNotOriented)
{
    std::vector<std::int64_t> ranks;
    for (std::int64_t rank = 1; rank <= last; ++rank) {
        ranks.push_back(rank);
    }
    if (withNotOriented) {
        ranks.push_back(kNotOriented);
    }
    ranks.push_back(0);
    return ranks;
}

std::vector<std::int64_t> ranksOf(Detail detail)
{
    constexpr std::int64_t kAges = 6;
    constexpr std::int64_t kSexes = 2;
    constexpr std::int64_t kFamilies = 3;
    constexpr std::int64_t kSeniorities = 5;
    constexpr std::int64_t kPaths = EnumCodes<casefile::PathType>::codes.size();
    switch (detail) {
    case Detail::AgeBand:
        return ranksUpTo(kAges, false);
    case Detail::Sex:
        return ranksUpTo(kSexes, false);
    case Detail::Family:
        return ranksUpTo(kFamilies, false);
    case Detail::Seniority:
        return ranksUpTo(kSeniorities, false);
    default:
        return ranksUpTo(kPaths, true);
    }
}

std::int64_t lengthRank(const ContractRow& contract)
{
    if (!contract.endsOn) {
        return 0;
    }
    const auto after = contract.endsOn->addDays(1); // its last day is in it
    return 1 + std::ranges::count_if(kTermMonths, [&](int months) {
               return contract.startsOn.addMonths(months) <= after;
           });
}

/// The one signed last.
std::int64_t contractTerm(const PersonView& person, Date day)
{
    const ContractRow* found = nullptr;
    for (const auto& pathway : person.pathways) {
        for (const auto& contract : pathway.contracts) {
            const bool isLater = found == nullptr || contract.signedOn >= found->signedOn;
            found = pathway.runsOn(day) && isInForce(contract, day) && isLater ? &contract : found;
        }
    }
    return found == nullptr ? 0
                            : (static_cast<std::int64_t>(found->kind) + 1) * kTermFactor + lengthRank(*found);
}

std::int64_t familyRank(std::int64_t family)
{
    constexpr std::int64_t kOther = 3;
    switch (family) {
    case kCouple:
        return 1;
    case kAlone:
        return 2;
    default:
        return family == 0 ? 0 : kOther;
    }
}

Line cellOf(const Labels& labels, const Tally& tally, DetailKey key)
{
    const auto& counted = tally.details(IndicatorId::K2);
    const auto found = counted.find(key);
    const auto count = found == counted.end() ? 0 : found->second.count;
    return {labels.code(key), labels.label(key), static_cast<double>(count), count};
}

/// What stands behind the comma of a cell's name.
std::string columnName(const Labels& labels, DetailKey key)
{
    const auto words = labels.valueLabel(key);
    return words.substr(words.find(", ") + 2);
}

YearTable crossedTable(const Labels& labels, const Tally& tally, std::size_t with)
{
    constexpr std::array<std::string_view, kCrossedWith.size()> kTitles = {
        "Orientation par structure et âge", "Orientation par structure et sexe",
        "Orientation par structure et situation familiale",
        "Orientation par structure et ancienneté des droits", "Orientation par structure et parcours"};
    YearTable table{.title = std::string{kTitles[with]}, .rowsAre = "Structure", .columns = {}, .rows = {}};
    const auto ranks = ranksOf(kCrossedWith[with]);
    const auto keyOf = [with](std::int64_t kind, std::int64_t rank) {
        return DetailKey{Detail::Cross, Crossed{with, kind, rank}.value()};
    };
    for (const auto rank : ranks) {
        table.columns.push_back(columnName(labels, keyOf(0, rank)));
    }
    for (const auto kind : ranksUpTo(kKinds, true)) {
        YearTable::Row row{labels.valueLabel({Detail::OrganisationKind, kind}), {}};
        for (const auto rank : ranks) {
            row.cells.push_back(cellOf(labels, tally, keyOf(kind, rank)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

YearTable contractTable(const Labels& labels, const Tally& tally)
{
    YearTable table{
        .title = "Contrats en cours par sorte et durée", .rowsAre = "Contrat", .columns = {}, .rows = {}};
    const auto terms = ranksUpTo(kTermMonths.size() + 1, false);
    for (const auto term : terms) {
        table.columns.push_back(columnName(labels, {Detail::ContractTerm, kTermFactor + term}));
    }
    for (std::int64_t kind = 1; kind <= kContracts; ++kind) {
        YearTable::Row row;
        for (const auto term : terms) {
            const DetailKey key{Detail::ContractTerm, kind * kTermFactor + term};
            const auto words = labels.valueLabel(key);
            row.name = words.substr(0, words.find(", "));
            row.cells.push_back(cellOf(labels, tally, key));
        }
        table.rows.push_back(std::move(row));
    }
    // No contract has no length: it stands in the last column.
    YearTable::Row none{labels.valueLabel({Detail::ContractTerm, 0}), std::vector<Line>(terms.size())};
    none.cells.back() = cellOf(labels, tally, {Detail::ContractTerm, 0});
    table.rows.push_back(std::move(none));
    return table;
}

} // namespace

void countCrossed(const Moment& moment, const PersonView& person, const CrossedPerson& crossed,
                  const Hit& hit, Tally& tally)
{
    for (std::size_t with = 0; with < kCrossedWith.size(); ++with) {
        auto rank = crossed.ranks[with];
        rank = kCrossedWith[with] == Detail::Family ? familyRank(rank) : rank;
        tally.add(IndicatorId::K2, {Detail::Cross, Crossed{with, crossed.kind, rank}.value()}, hit);
    }
    tally.add(IndicatorId::K2, {Detail::ContractTerm, contractTerm(person, moment.stockDay())}, hit);
}

std::vector<YearTable> yearTables(const Labels& labels, const Tally& tally)
{
    std::vector<YearTable> tables;
    tables.reserve(kCrossedWith.size() + 1);
    for (std::size_t with = 0; with < kCrossedWith.size(); ++with) {
        tables.push_back(crossedTable(labels, tally, with));
    }
    tables.push_back(contractTable(labels, tally));
    return tables;
}

std::int64_t totalOf(const YearTable::Row& row)
{
    std::int64_t total = 0;
    for (const auto& cell : row.cells) {
        total += cell.count;
    }
    return total;
}

std::int64_t totalOf(const YearTable& table, std::size_t column)
{
    std::int64_t total = 0;
    for (const auto& row : table.rows) {
        total += row.cells[column].count;
    }
    return total;
}

std::int64_t totalOf(const YearTable& table)
{
    std::int64_t total = 0;
    for (const auto& row : table.rows) {
        total += totalOf(row);
    }
    return total;
}

} // namespace jalon::report

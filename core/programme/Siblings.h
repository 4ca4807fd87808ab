// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Tables.h"

#include <string>
#include <tuple>
#include <vector>

/// Which entries stand beside each other in an order that people chose. For the services of this room.
namespace jalon::programme {

template <class Row>
struct Siblings;

template <>
struct Siblings<ProgrammeFile> {
    static constexpr std::string_view where = "parent_id IS ?1";
    static auto key(const ProgrammeFile& row) { return std::tuple{row.parent}; }
};

template <>
struct Siblings<AxisFile> {
    static constexpr std::string_view where = "programme_id = ?1 AND parent_id IS ?2";
    static auto key(const AxisFile& row) { return std::tuple{row.programme, row.parent}; }
};

template <>
struct Siblings<ObjectiveFile> {
    static constexpr std::string_view where = "axis_id = ?1";
    static auto key(const ObjectiveFile& row) { return std::tuple{row.axis}; }
};

template <>
struct Siblings<FicheFile> {
    static constexpr std::string_view where = "axis_id = ?1 AND objective_id IS ?2";
    static auto key(const FicheFile& row) { return std::tuple{row.axis, row.objective}; }
};

template <>
struct Siblings<FicheLink> {
    static constexpr std::string_view where = "fiche_id = ?1";
    static auto key(const FicheLink& row) { return std::tuple{row.fiche}; }
};

template <>
struct Siblings<Narrative> {
    static constexpr std::string_view where = "node_id = ?1";
    static auto key(const Narrative& row) { return std::tuple{row.node}; }
};

template <>
struct Siblings<Step> {
    static constexpr std::string_view where = "fiche_id = ?1";
    static auto key(const Step& row) { return std::tuple{row.fiche}; }
};

template <>
struct Siblings<BudgetLine> {
    static constexpr std::string_view where = "node_id = ?1 AND part_of_id IS ?2";
    static auto key(const BudgetLine& row) { return std::tuple{row.node, row.partOf}; }
};

template <>
struct Siblings<Indicator> {
    static constexpr std::string_view where = "node_id = ?1";
    static auto key(const Indicator& row) { return std::tuple{row.node}; }
};

template <class Row>
concept Ordered = requires { Siblings<Row>::where; };

/// Those beside `row` and itself, in order.
template <Ordered Row>
std::vector<store::Fact<Row>> siblingsOf(const store::Database& database, const Row& row)
{
    static const std::string condition = std::string{Siblings<Row>::where} + " ORDER BY place, id";
    return std::apply(
        [&](const auto&... key) { return store::currentWhere<Row>(database, condition, key...); },
        Siblings<Row>::key(row));
}

} // namespace jalon::programme

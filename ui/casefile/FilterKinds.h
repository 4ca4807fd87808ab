// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleFilter.h"
#include "ui/common/ChoicePopup.h"
#include "ui/common/Directory.h"

#include <array>
#include <optional>

/// The parts of a filter that are chosen from lists, in words. The values of a kind are numbers: ids, of
/// which 0 is "none", or places in an enumeration.
namespace jalon::ui {

enum class FilterKind {
    Territory,
    Referent,
    Organisation,
    Path,
    Rights,
    Contract,
    Barrier,
    Need,
    Among ///< those that another room has found: nothing to choose from, it is only taken off
};

inline constexpr std::array kFilterKinds = {
    FilterKind::Territory, FilterKind::Referent, FilterKind::Organisation,
    FilterKind::Path,      FilterKind::Rights,   FilterKind::Contract,
    FilterKind::Barrier,   FilterKind::Need,     FilterKind::Among};

QString filterKindText(FilterKind kind);
std::vector<Choice> filterChoices(FilterKind kind, const Directory& directory);

std::optional<std::int64_t> filterValue(const casefile::PeopleFilter& filter, FilterKind kind);
/// Nothing: the filter says nothing about it any more.
void setFilterValue(casefile::PeopleFilter& filter, FilterKind kind, std::optional<std::int64_t> value);
/// "Territoire : Valence"; a value that is not among the choices any more is said to be unknown.
QString filterText(const casefile::PeopleFilter& filter, FilterKind kind, const Directory& directory);

} // namespace jalon::ui

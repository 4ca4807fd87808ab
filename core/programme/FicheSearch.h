// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Entities.h"
#include "store/Database.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::programme {

struct FoundFiche {
    FicheId id;
    std::string code;
    std::string title;
    std::string programme; ///< its name

    friend bool operator==(const FoundFiche&, const FoundFiche&) = default;
};

/// Fiches whose code is what is typed (`a3.1`, `A3-1`; `1.1` is sooner 1.1 than 11), then those that have
/// every typed word at the start of one of their title's; folded as base/Text.h folds, in the order of the
/// plans. Titles are few: they are all looked at.
std::vector<FoundFiche> findFiches(const store::Database& database, std::string_view text, int limit);

/// The fiches that `7`, or `drome-pdie-2019-2022/7`, may name, capitals or not.
std::vector<FicheId> fichesNamed(const store::Database& database, std::string_view text);

/// Where each fiche stands in the plans, from 0: by programme, axis, objective; an axis's own fiches after
/// those of its objectives.
std::map<FicheId, int> ficheOrder(const store::Database& database);

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Merge.h"
#include "exchange/Shapes.h"

#include <map>
#include <optional>
#include <utility>

/// What a pack did, beside what its base says by now. For this room.
namespace jalon::exchange {

/// Which of the pack's transactions are to come back.
struct Stretch {
    std::int64_t issuer = 0;
    TxId leftAt; ///< in the base
    TxId upTo; ///< the pack's last transaction that the base knows
    TxId first; ///< the first one after it; none: nothing was done since
    TxId last;
    std::int64_t nextId = 0; ///< above every id of the pack
    std::string origin; ///< its token and what its journal holds up to `last`: for the return's entry
    std::string actors; ///< who worked in it: "Claire Roux, Paul Morel"
};

/// Errors: as planMerge.
Expected<Stretch> stretchOf(const store::Database& base, store::Base& pack);

/// Under which number people, pathways and households are found in the base by now.
class Followed {
public:
    explicit Followed(const store::Database& base);
    std::int64_t now(const std::string& anchor, std::int64_t id) const;
    /// Every column that names one of them.
    Row now(const Shape& shape, Row row) const;

private:
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> m_kept;
};

enum class Fate { Written, AlreadyThere, Contradicted, Gone };

/// A fact that the pack changed. All ids are the base's.
struct Change {
    const Shape* shape = nullptr;
    FactId fact;
    std::optional<Row> left; ///< when it left
    std::optional<Row> now; ///< in the pack
    std::optional<Row> base;
    std::int64_t baseVersion = 0;
    PersonId person;
    std::string personName;
    Fate fate = Fate::Written;
    std::optional<Error> why = {}; ///< of Gone
};

std::vector<Change> changesOf(const store::Database& base, const store::Database& pack,
                              const std::vector<Shape>& shapes, const Stretch& stretch);

/// A current row of the base and its version.
struct BaseRow {
    const Shape* shape = nullptr;
    FactId fact;
    std::int64_t version = 0;
    Row row;
};

/// `condition` over the table's columns, with one parameter a value.
std::vector<BaseRow> baseRows(const store::Database& base, const Shape& shape, const std::string& condition,
                              const std::vector<Cell>& values);

/// Whether somebody, or something, has a current file.
bool hasFile(const store::Database& base, const std::vector<Shape>& shapes, const std::string& anchor,
             std::int64_t id);

/// People, their pathways and households, and meetings: facts stand or fall with them.
bool isOwner(const std::string& anchor);

std::int64_t number(const Cell& cell);

} // namespace jalon::exchange

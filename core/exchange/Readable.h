// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Changes.h"

namespace jalon::exchange {

/// What facts say, as people read it: days and codes in French, names instead of numbers. Of two bases, so
/// that both sides of a conflict are read; of one, it is given twice.
class Readable {
public:
    Readable(const store::Database& base, const store::Database& pack) : m_base(base), m_pack(pack) { }

    ConflictedFact sides(const Shape& shape, FactId fact, const std::optional<Row>& base,
                         const std::optional<Row>& pack) const;
    /// By column, what a row says; without whom it is about.
    std::vector<std::pair<std::string, std::string>> valuesOf(const Shape& shape, const Row& row) const;

private:
    std::string text(const Shape& shape, std::size_t column, const Cell& cell) const;
    std::string nameOf(const std::string& anchor, std::int64_t id) const;

    const store::Database& m_base;
    const store::Database& m_pack;
};

} // namespace jalon::exchange

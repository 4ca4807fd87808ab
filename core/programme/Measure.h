// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/SqlValue.h"

#include <optional>
#include <string>
#include <string_view>

namespace jalon::programme {

/// A value of an indicator as its document writes it: `4 067`, `52%`, `129 jours`, `47 entretiens`. `-` is a
/// cell with nothing in it, an empty text no cell at all.
class Measure {
public:
    Measure() = default;
    explicit Measure(std::string_view text);
    /// A number that was not written by anybody: `4067`, `0,25`.
    static Measure of(double number);

    const std::string& text() const { return m_text; }
    /// A cell is there, with or without a number.
    bool isThere() const { return !m_text.empty(); }
    std::optional<double> number() const { return m_number; }
    /// Behind the number; empty without one.
    const std::string& unit() const { return m_unit; }
    /// How many decimals the number was written with.
    int decimals() const { return m_decimals; }

    friend bool operator==(const Measure& left, const Measure& right) { return left.m_text == right.m_text; }

private:
    std::string m_text;
    std::optional<double> m_number;
    std::string m_unit;
    int m_decimals = 0;
};

inline store::SqlValue toSql(const Measure& measure)
{
    return store::toSql(std::string_view{measure.text()});
}

} // namespace jalon::programme

template <>
struct jalon::store::FromSql<jalon::programme::Measure> {
    static programme::Measure from(const SqlValue& value)
    {
        return programme::Measure{FromSql<std::string_view>::from(value)};
    }
};

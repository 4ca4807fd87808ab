// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jalon::caf {

/// What a list may say of a person and the base holds; the order has no meaning.
enum class ListedValue : std::uint8_t {
    Civility,
    LastName,
    BirthName,
    FirstName,
    BirthOn,
    Nir,
    OwnId,
    FranceTravailId,
    Matricule,
    Fund,
    FamilySituation,
    Role,
    Mobile,
    Landline,
    Email,
    Line1,
    Line2,
    Postcode,
    City,
    Insee,
    State,
    Sdd,
    Benefit,
    NotifiedOn,
    PreOrientation,
    RightsOpenedOn,
    NeedsLook, ///< the base cannot be compared by values alone
};

/// A hash of 64 bits, spread over all of them; never 0.
std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0);
/// One hash of two, in this order.
std::uint64_t hashOf(std::uint64_t one, std::uint64_t other);

/// Tells whether two sets of values are the same, whatever the order they come in. A value that is nothing
/// counts for nothing.
class Fingerprint {
public:
    void add(ListedValue field, std::string_view value)
    {
        if (!value.empty()) {
            m_bits ^= hashOf(value, seed(field));
        }
    }
    void add(ListedValue field, std::optional<Date> value)
    {
        if (value) {
            addNumber(field, value->days());
        }
    }
    void addNumber(ListedValue field, std::int64_t value);
    void add(const Fingerprint& other) { m_bits ^= other.m_bits; }

    std::uint64_t bits() const { return m_bits; }
    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;

private:
    static constexpr std::uint64_t seed(ListedValue field) { return static_cast<std::uint64_t>(field) + 1; }

    std::uint64_t m_bits = 0;
};

/// The values that a list has columns for: only these are compared.
class ListedValues {
public:
    void set(ListedValue field) { m_bits |= bit(field); }
    bool has(ListedValue field) const { return (m_bits & bit(field)) != 0; }

private:
    static constexpr std::uint64_t bit(ListedValue field)
    {
        return std::uint64_t{1} << static_cast<unsigned>(field);
    }

    std::uint64_t m_bits = 0;
};

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

/// Words for the values of an enum: a table in the enum's order, which a static_assert checks.
namespace jalon {

template <class Enum>
struct Worded {
    Enum value;
    std::string_view words;
};

/// Whether each of the first `count` values has its words, at its own place.
template <class Enum, std::size_t N>
constexpr bool isComplete(const std::array<Worded<Enum>, N>& table, std::size_t count)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(table[i].value) != i || table[i].words.empty()) {
            return false;
        }
    }
    return N == count;
}

template <class Enum, std::size_t N>
constexpr std::string_view wordsFor(const std::array<Worded<Enum>, N>& table, Enum value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < N ? table[place].words : std::string_view{};
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace jalon {

/// Specialised next to an enum with `static constexpr std::array<std::string_view, N> codes`, in the
/// order of its enumerators. The code is what the base and JSON hold; screens show a French label.
template <class Enum>
struct EnumCodes;

template <class Enum>
concept CodedEnum = requires { EnumCodes<Enum>::codes.size(); };

template <CodedEnum Enum>
constexpr std::string_view codeOf(Enum value)
{
    return EnumCodes<Enum>::codes[static_cast<std::size_t>(value)];
}

template <CodedEnum Enum>
constexpr std::optional<Enum> fromCode(std::string_view code)
{
    const auto& codes = EnumCodes<Enum>::codes;
    const auto found = std::ranges::find(codes, code);
    if (found == codes.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - codes.begin());
}

} // namespace jalon

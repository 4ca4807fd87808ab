// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Id.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

/// How values are read from a command line and written in JSON, the same for all commands. Errors are French
/// sentences.
namespace jalon::cli {

std::optional<std::int64_t> wholeNumber(std::string_view text);

/// At least 1.
std::expected<std::int64_t, std::string> numberOption(const Arguments& arguments, std::string_view option,
                                                      std::int64_t otherwise);
/// AAAA-MM-JJ.
std::expected<std::optional<Date>, std::string> dateOption(const Arguments& arguments,
                                                           std::string_view option);
/// AAAA-MM, as its first day.
std::expected<std::optional<Date>, std::string> monthOption(const Arguments& arguments,
                                                            std::string_view option);

/// `      12  nouvelles`, as the counts of an import stand below one another.
std::string countLine(std::string_view label, std::int64_t count);

// An absent value is null.
inline nlohmann::ordered_json jsonOf(const std::string& text)
{
    return text.empty() ? nlohmann::ordered_json{} : nlohmann::ordered_json(text);
}

inline nlohmann::ordered_json jsonOf(Date date)
{
    return date.toIso();
}

inline nlohmann::ordered_json jsonOf(bool value)
{
    return value;
}

inline nlohmann::ordered_json jsonOf(int value)
{
    return value;
}

inline nlohmann::ordered_json jsonOf(std::int64_t value)
{
    return value;
}

inline nlohmann::ordered_json jsonOf(double value)
{
    return value;
}

template <CodedEnum E>
nlohmann::ordered_json jsonOf(E value)
{
    return codeOf(value);
}

template <class Tag>
nlohmann::ordered_json jsonOf(Id<Tag> id)
{
    return id ? nlohmann::ordered_json(id.value) : nlohmann::ordered_json{};
}

template <class T>
nlohmann::ordered_json jsonOf(const std::optional<T>& value)
{
    return value ? jsonOf(*value) : nlohmann::ordered_json{};
}

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include <charconv>

namespace jalon::cli {

namespace {

std::unexpected<std::string> notA(std::string_view option, std::string_view value, std::string_view what)
{
    return std::unexpected{std::string{option} + " : « " + std::string{value} + " » n’est pas "
                           + std::string{what} + "."};
}

} // namespace

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return number;
}

std::string countLine(std::string_view label, std::int64_t count)
{
    constexpr std::size_t kWidth = 8;
    std::string number = std::to_string(count);
    number.insert(0, kWidth - std::min(kWidth, number.size()), ' ');
    return number + "  " + std::string{label} + "\n";
}

std::expected<std::int64_t, std::string> numberOption(const Arguments& arguments, std::string_view option,
                                                      std::int64_t otherwise)
{
    const auto value = arguments.value(option);
    if (!value) {
        return otherwise;
    }
    const auto number = wholeNumber(*value);
    if (!number || *number < 1) {
        return notA(option, *value, "un nombre entier positif");
    }
    return *number;
}

std::expected<std::optional<Date>, std::string> dateOption(const Arguments& arguments,
                                                           std::string_view option)
{
    const auto value = arguments.value(option);
    if (!value) {
        return std::optional<Date>{};
    }
    const auto date = Date::fromIso(*value);
    if (!date) {
        return notA(option, *value, "une date (AAAA-MM-JJ)");
    }
    return date;
}

std::expected<std::optional<Date>, std::string> monthOption(const Arguments& arguments,
                                                            std::string_view option)
{
    const auto value = arguments.value(option);
    if (!value) {
        return std::optional<Date>{};
    }
    const auto date = Date::fromIso(*value + "-01");
    if (!date) {
        return notA(option, *value, "un mois (AAAA-MM)");
    }
    return date;
}

} // namespace jalon::cli

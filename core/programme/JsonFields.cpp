// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/JsonFields.h"

#include "programme/PlanRules.h"

namespace jalon::programme {

std::optional<int> yearOf(JsonObject& object, std::string_view key)
{
    const auto* value = object.find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto number = wholeOf(*value);
    if (!number || !isYear(*number)) {
        object.note(ErrorCode::PlanYearWrong, key, shownValue(*value));
        return std::nullopt;
    }
    return number;
}

Amount amountOf(JsonObject& object, std::string_view key)
{
    const auto* value = object.find(key);
    if (value == nullptr) {
        return {};
    }
    // A number is read as it is written: 7434.63 has two decimals, 1e9 or 0.005 is no amount.
    const auto read =
        value->is_string() || value->is_number() ? readAmount(shownValue(*value)) : std::nullopt;
    if (!read) {
        object.note(ErrorCode::PlanAmountWrong, key, shownValue(*value));
    }
    return read.value_or(Amount{});
}

std::optional<Money> moneyOf(JsonObject& object, std::string_view key)
{
    const auto read = amountOf(object, key);
    if (!read.text.empty()) {
        object.note(ErrorCode::PlanAmountWrong, key, read.text);
    }
    return read.money;
}

Measure measureOf(JsonObject& object, std::string_view key)
{
    const auto* value = object.find(key);
    if (value == nullptr) {
        return {};
    }
    return value->is_number() ? Measure::of(value->get<double>()) : Measure{object.text(key)};
}

} // namespace jalon::programme

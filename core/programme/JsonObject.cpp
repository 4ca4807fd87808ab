// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/JsonObject.h"

#include "base/Text.h"
#include "programme/PlanRules.h"

#include <algorithm>
#include <charconv>

namespace jalon::programme {

namespace {

const nlohmann::json& emptyObject()
{
    static const nlohmann::json empty = nlohmann::json::object();
    return empty;
}

std::optional<int> wholeOf(const nlohmann::json& value)
{
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        return std::in_range<int>(number) ? std::optional{static_cast<int>(number)} : std::nullopt;
    }
    if (!value.is_string()) {
        return std::nullopt;
    }
    const auto& text = value.get_ref<const std::string&>();
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole ? std::optional{number} : std::nullopt;
}

} // namespace

std::string shownValue(const nlohmann::json& value)
{
    // What a list or an object holds is not shown: it may be of any depth, and dump() recurses.
    if (value.is_structured()) {
        return value.is_array() ? "[…]" : "{…}";
    }
    constexpr std::size_t kLongest = 60;
    auto text = value.is_string() ? value.get<std::string>() : value.dump();
    if (text.size() > kLongest) {
        text.resize(kLongest);
        while (!text.empty() && !isValidUtf8(text)) {
            text.pop_back();
        }
        text += "…";
    }
    return text;
}

JsonObject::JsonObject(const nlohmann::json& value, std::string place, FirstError& errors)
    : m_value(value.is_object() ? &value : &emptyObject()), m_place(std::move(place)), m_errors(&errors)
{
    if (!value.is_object()) {
        errors.note(ErrorCode::PlanFieldWrong, m_place, shownValue(value));
    }
}

std::string JsonObject::placeOf(std::string_view key) const
{
    return m_place.empty() ? std::string{key} : m_place + "." + std::string{key};
}

bool JsonObject::has(std::string_view key) const
{
    const auto found = m_value->find(key);
    return found != m_value->end() && !found->is_null();
}

const nlohmann::json* JsonObject::find(std::string_view key)
{
    m_asked.emplace(key);
    const auto found = m_value->find(key);
    return found == m_value->end() || found->is_null() ? nullptr : &*found;
}

std::string JsonObject::text(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        note(ErrorCode::PlanFieldWrong, key, shownValue(*value));
        return {};
    }
    return toNfc(trimmed(value->get_ref<const std::string&>()));
}

std::string JsonObject::neededText(std::string_view key)
{
    auto found = text(key);
    if (found.empty()) {
        note(ErrorCode::PlanFieldMissing, key);
    }
    return found;
}

bool JsonObject::flag(std::string_view key)
{
    const auto* value = find(key);
    if (value != nullptr && !value->is_boolean()) {
        note(ErrorCode::PlanFieldWrong, key, shownValue(*value));
        return false;
    }
    return value != nullptr && value->get<bool>();
}

std::optional<int> JsonObject::wholeNumber(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto number = wholeOf(*value);
    if (!number || *number < 0) {
        note(ErrorCode::PlanFieldWrong, key, shownValue(*value));
    }
    return number;
}

std::optional<double> JsonObject::number(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_number() || value->get<double>() < 0) {
        note(ErrorCode::PlanFieldWrong, key, shownValue(*value));
        return std::nullopt;
    }
    return value->get<double>();
}

std::optional<int> JsonObject::year(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto number = wholeOf(*value);
    if (!number || !isYear(*number)) {
        note(ErrorCode::PlanYearWrong, key, shownValue(*value));
        return std::nullopt;
    }
    return number;
}

std::optional<Date> JsonObject::date(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto date = value->is_string() ? Date::fromIso(value->get_ref<const std::string&>()) : std::nullopt;
    if (!date) {
        note(ErrorCode::PlanDateWrong, key, shownValue(*value));
    }
    return date;
}

Amount JsonObject::amount(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return {};
    }
    // A number is read as it is written: 7434.63 has two decimals, 1e9 or 0.005 is no amount.
    const auto read =
        value->is_string() || value->is_number() ? readAmount(shownValue(*value)) : std::nullopt;
    if (!read) {
        note(ErrorCode::PlanAmountWrong, key, shownValue(*value));
    }
    return read.value_or(Amount{});
}

std::optional<Money> JsonObject::money(std::string_view key)
{
    const auto read = amount(key);
    if (!read.text.empty()) {
        note(ErrorCode::PlanAmountWrong, key, read.text);
    }
    return read.money;
}

Measure JsonObject::measure(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return {};
    }
    return value->is_number() ? Measure::of(value->get<double>()) : Measure{text(key)};
}

std::vector<JsonObject> JsonObject::list(std::string_view key)
{
    std::vector<JsonObject> objects;
    const auto* value = find(key);
    if (value == nullptr) {
        return objects;
    }
    // A budget's parts and local plans may nest; no document does so that deep, and reading recurses.
    constexpr std::ptrdiff_t kDeepest = 20;
    if (!value->is_array() || std::ranges::count(m_place, '[') > kDeepest) {
        note(ErrorCode::PlanFieldWrong, key, shownValue(*value));
        return objects;
    }
    for (std::size_t at = 0; at < value->size(); ++at) {
        objects.emplace_back((*value)[at], placeOf(key) + "[" + std::to_string(at) + "]", *m_errors);
    }
    return objects;
}

void JsonObject::end()
{
    for (const auto& [key, value] : m_value->items()) {
        if (!m_asked.contains(key)) {
            note(ErrorCode::PlanFieldUnknown, key);
        }
    }
}

} // namespace jalon::programme

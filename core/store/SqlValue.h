// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Id.h"
#include "base/Money.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace jalon::store {

/// What a column holds, before and after C++ types. Texts are views: see Statement for how long they live.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string_view>;

// One representation of nothing: an empty text is stored as NULL, NULL is read as an empty text.
inline SqlValue toSql(std::string_view text)
{
    return text.empty() ? SqlValue{} : SqlValue{text};
}

inline SqlValue toSql(Date date)
{
    return std::int64_t{date.days()};
}

/// In cents.
inline SqlValue toSql(Money money)
{
    return money.inCents();
}

template <std::integral T>
SqlValue toSql(T value)
{
    return static_cast<std::int64_t>(value);
}

template <std::floating_point T>
SqlValue toSql(T value)
{
    return static_cast<double>(value);
}

template <class Tag>
SqlValue toSql(Id<Tag> id)
{
    return id ? SqlValue{id.value} : SqlValue{};
}

template <CodedEnum E>
SqlValue toSql(E value)
{
    return codeOf(value);
}

template <class T>
SqlValue toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : SqlValue{};
}

/// Specialised per C++ type; `from` reads what `toSql` wrote.
template <class T>
struct FromSql;

template <std::integral T>
struct FromSql<T> {
    static T from(const SqlValue& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number ? static_cast<T>(*number) : T{};
    }
};

template <>
struct FromSql<double> {
    static double from(const SqlValue& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            return static_cast<double>(*number);
        }
        const auto* real = std::get_if<double>(&value);
        return real ? *real : 0.0;
    }
};

template <>
struct FromSql<std::string_view> {
    static std::string_view from(const SqlValue& value)
    {
        const auto* text = std::get_if<std::string_view>(&value);
        return text ? *text : std::string_view{};
    }
};

template <>
struct FromSql<std::string> {
    static std::string from(const SqlValue& value)
    {
        return std::string{FromSql<std::string_view>::from(value)};
    }
};

template <>
struct FromSql<Date> {
    static Date from(const SqlValue& value) { return Date{FromSql<std::int32_t>::from(value)}; }
};

template <>
struct FromSql<Money> {
    static Money from(const SqlValue& value) { return Money::cents(FromSql<std::int64_t>::from(value)); }
};

template <class Tag>
struct FromSql<Id<Tag>> {
    static Id<Tag> from(const SqlValue& value) { return {FromSql<std::int64_t>::from(value)}; }
};

template <CodedEnum E>
struct FromSql<E> {
    static E from(const SqlValue& value)
    {
        const auto code = FromSql<std::string_view>::from(value);
        if (const auto found = fromCode<E>(code)) {
            return *found;
        }
        throw std::runtime_error("unknown code in the base: " + std::string{code});
    }
};

template <class T>
struct FromSql<std::optional<T>> {
    static std::optional<T> from(const SqlValue& value)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            return std::nullopt;
        }
        return FromSql<T>::from(value);
    }
};

} // namespace jalon::store

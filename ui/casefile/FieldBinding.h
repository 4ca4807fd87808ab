// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Tables.h"
#include "ui/casefile/EventFields.h"
#include "ui/common/CodeText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

/// Between a column's C++ type and a field of a form.
namespace jalon::ui {

template <class Tag>
FieldValue toValue(Id<Tag> id)
{
    return id ? FieldValue{id.value} : FieldValue{};
}

template <CodedEnum Enum>
FieldValue toValue(Enum value)
{
    return static_cast<std::int64_t>(value);
}

inline FieldValue toValue(Date value)
{
    return value;
}

inline FieldValue toValue(const std::string& value)
{
    return value.empty() ? FieldValue{} : FieldValue{value};
}

inline FieldValue toValue(double value)
{
    return value;
}

template <std::integral Number>
FieldValue toValue(Number value)
{
    return static_cast<std::int64_t>(value);
}

template <class T>
FieldValue toValue(const std::optional<T>& value)
{
    return value ? toValue(*value) : FieldValue{};
}

/// A day that cannot be nothing becomes the blank event's; codes stay.
template <class T>
void fromValue(T& member, const FieldValue& value)
{
    if constexpr (requires {
                      typename T::value_type;
                      member.has_value();
                  }) {
        if (std::holds_alternative<std::monostate>(value)) {
            member.reset();
        } else {
            typename T::value_type known{};
            fromValue(known, value);
            member = known;
        }
    } else if constexpr (std::same_as<T, std::string>) {
        const auto* const text = std::get_if<std::string>(&value);
        member = text == nullptr ? std::string{} : *text;
    } else if constexpr (std::same_as<T, Date> || std::same_as<T, double>) {
        const auto* const known = std::get_if<T>(&value);
        member = known == nullptr ? T{} : *known;
    } else if constexpr (requires { T{std::int64_t{}}.value; }) {
        const auto* const id = std::get_if<std::int64_t>(&value);
        member = T{id == nullptr ? 0 : *id};
    } else if (const auto* const number = std::get_if<std::int64_t>(&value)) {
        member = static_cast<T>(*number);
    }
}

/// An id that is known, or the name of a new one.
template <class IdType>
void setNamed(Draft& draft, IdType& id, std::string Draft::* newName, const FieldValue& value)
{
    const auto* const name = std::get_if<std::string>(&value);
    draft.*newName = name == nullptr ? std::string{} : *name;
    id = {};
    fromValue(id, name == nullptr ? value : FieldValue{});
}

template <class T>
struct Unwrapped {
    using Type = T;
    static constexpr bool kIsOptional = false;
};
template <class T>
struct Unwrapped<std::optional<T>> {
    using Type = T;
    static constexpr bool kIsOptional = true;
};

template <class T>
std::vector<FieldChoice> choicesOf(bool withNothing)
{
    std::vector<FieldChoice> choices;
    if (withNothing) {
        choices.push_back({std::monostate{}, QCoreApplication::translate("EventFields", "not known")});
    }
    if constexpr (std::same_as<T, bool>) {
        choices.push_back({std::int64_t{1}, QCoreApplication::translate("Fields", "yes")});
        choices.push_back({std::int64_t{0}, QCoreApplication::translate("Fields", "no")});
    } else if constexpr (CodedEnum<T>) {
        for (const auto value : valuesOf<T>()) {
            choices.push_back({static_cast<std::int64_t>(value), codeText(value)});
        }
    }
    return choices;
}

template <class T>
constexpr FieldKind fieldKindOf()
{
    if constexpr (std::same_as<T, Date>) {
        return FieldKind::Day;
    } else if constexpr (std::same_as<T, bool> || CodedEnum<T>) {
        return FieldKind::Choice;
    } else if constexpr (std::same_as<T, OrganisationId>) {
        return FieldKind::Organisation;
    } else if constexpr (std::same_as<T, ReferentId>) {
        return FieldKind::Referent;
    } else if constexpr (std::same_as<T, offer::OfferId>) {
        return FieldKind::Offer;
    } else if constexpr (std::same_as<T, double>) {
        return FieldKind::Decimal;
    } else if constexpr (std::integral<T>) {
        return FieldKind::Whole;
    } else {
        return FieldKind::Line;
    }
}

template <class Row, class Member>
void bindMember(EventField& field, Member Row::* member)
{
    using Known = typename Unwrapped<Member>::Type;
    field.kind = fieldKindOf<Known>();
    field.required = std::same_as<Member, Date>;
    field.choices = choicesOf<Known>(Unwrapped<Member>::kIsOptional);
    field.get = [member](const Draft& draft) { return toValue(std::get<Row>(draft.event).*member); };
    field.set = [member](Draft& draft, const FieldValue& value) {
        auto& row = std::get<Row>(draft.event);
        if constexpr (std::same_as<Member, OrganisationId>) {
            setNamed(draft, row.*member, &Draft::newOrganisation, value);
        } else if constexpr (std::same_as<Member, ReferentId>) {
            setNamed(draft, row.*member, &Draft::newReferent, value);
        } else {
            fromValue(row.*member, value);
        }
    };
}

/// The member of the column that the field names.
template <class Row>
void bindColumn(EventField& field)
{
    std::apply(
        [&field](const auto&... columns) {
            ((columns.name == field.column ? bindMember<Row>(field, columns.member) : void()), ...);
        },
        store::FactTable<Row>::columns);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/Draft.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A form as data: what each kind of event is made of, how it is typed, and where it goes in the draft.
namespace jalon::ui {

enum class FieldKind {
    Day,
    Time, ///< minutes after midnight
    Line,
    Text, ///< of several lines
    Choice,
    Organisation, ///< one that is known, or a new one's name
    Referent,
    Offer, ///< one of `choices`, typed
    Whole,
    Decimal,
    Secret ///< a number that is masked until one asks to see it
};

/// Nothing, a day, a number (also yes and no, codes of choices, ids), a decimal, a text.
using FieldValue = std::variant<std::monostate, Date, std::int64_t, double, std::string>;

struct FieldChoice {
    FieldValue value;
    QString text;
};

struct EventField {
    std::string_view column; ///< also the one that errors name: "decided_on"
    QString label = {};
    FieldKind kind = FieldKind::Line;
    bool required = false;
    std::vector<FieldChoice> choices = {};
    QStringList suggestions = {}; ///< for a line
    std::string_view follows = {}; ///< takes the value of that column until somebody types another
    std::function<FieldValue(const Draft&)> get = {};
    std::function<void(Draft&, const FieldValue&)> set = {};
};

/// In the order in which they are typed.
std::vector<EventField> fieldsOf(const Draft& draft, const FileContent& content);

} // namespace jalon::ui

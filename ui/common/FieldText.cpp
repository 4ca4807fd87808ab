// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldText.h"

#include "base/FieldWords.h"
#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <charconv>

namespace jalon::ui {

namespace {

std::optional<std::int32_t> wholeNumber(std::string_view text)
{
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{number} : std::nullopt;
}

template <CodedEnum Enum>
QString enumText(std::string_view code)
{
    const auto value = fromCode<Enum>(code);
    return value ? codeText(*value) : fromUtf8(code);
}

bool isYesNo(std::string_view column)
{
    constexpr std::array<std::string_view, 7> kColumns = {
        "sdd", "state_assumed", "sdd_assumed", "licence", "vehicle", "with_rsa", "sensitive"};
    return std::ranges::find(kColumns, column) != kColumns.end();
}

QString codedText(std::string_view table, std::string_view column, std::string_view value)
{
    if (column == "civility") {
        return enumText<casefile::Civility>(value);
    }
    if (column == "path") {
        return enumText<casefile::PathType>(value);
    }
    if (column == "support") {
        return enumText<casefile::Support>(value);
    }
    if (column == "status") {
        return enumText<casefile::AppointmentStatus>(value);
    }
    if (column == "theme") {
        return enumText<casefile::BarrierTheme>(value);
    }
    if (column == "notified_by") {
        return enumText<casefile::NotifiedBy>(value);
    }
    if (column == "state") {
        return rightsStateText(value);
    }
    if (column == "family_situation") {
        return familyText(value);
    }
    if (column == "role") {
        return table == "referent_assignment" ? enumText<casefile::ReferentRole>(value) : roleText(value);
    }
    if (column == "kind" && table == "appointment") {
        return enumText<casefile::AppointmentKind>(value);
    }
    if (column == "kind" && table == "contract") {
        return enumText<casefile::ContractKind>(value);
    }
    if (column == "kind" && table == "privacy_request") {
        return enumText<casefile::PrivacyKind>(value);
    }
    if (column == "outcome") {
        return enumText<offer::Outcome>(value);
    }
    return column.ends_with("_by") ? enumText<casefile::Source>(value) : fromUtf8(value);
}

} // namespace

QString fieldText(std::string_view column)
{
    return fromUtf8(fieldWords(column));
}

QString fieldValueText(std::string_view table, std::string_view column, std::string_view value)
{
    const auto number = wholeNumber(value);
    if (number && column == "ends_on" && table != "contract") {
        return dateText(Date{*number}.addDays(-1)); // people count the last day in
    }
    if (number && column.ends_with("_on")) {
        return dateText(Date{*number});
    }
    if (number && column == "scheduled_at") {
        constexpr int kMinutes = 60;
        return QStringLiteral("%1:%2")
            .arg(*number / kMinutes, 2, 10, QChar{u'0'})
            .arg(*number % kMinutes, 2, 10, QChar{u'0'});
    }
    if (number && isYesNo(column)) {
        return *number != 0 ? QCoreApplication::translate("Fields", "yes")
                            : QCoreApplication::translate("Fields", "no");
    }
    if (number && column == "level") {
        return barrierLevelText(*number);
    }
    return codedText(table, column, value);
}

} // namespace jalon::ui

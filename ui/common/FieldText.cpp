// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldText.h"

#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <charconv>

namespace jalon::ui {

namespace {

struct FieldName {
    std::string_view column;
    const char* text;
};

constexpr std::array kNames = {
    // Kinds of facts
    FieldName{"identity", QT_TRANSLATE_NOOP("Fields", "identity")},
    FieldName{"contact", QT_TRANSLATE_NOOP("Fields", "contact details")},
    FieldName{"household_file", QT_TRANSLATE_NOOP("Fields", "household")},
    FieldName{"household_member", QT_TRANSLATE_NOOP("Fields", "place in the household")},
    FieldName{"residence", QT_TRANSLATE_NOOP("Fields", "address")},
    FieldName{"pathway_file", QT_TRANSLATE_NOOP("Fields", "pathway")},
    FieldName{"rights_period", QT_TRANSLATE_NOOP("Fields", "RSA rights")},
    FieldName{"diagnostic", QT_TRANSLATE_NOOP("Fields", "diagnostic")},
    FieldName{"barrier", QT_TRANSLATE_NOOP("Fields", "barrier")},
    FieldName{"orientation", QT_TRANSLATE_NOOP("Fields", "orientation")},
    FieldName{"referent_assignment", QT_TRANSLATE_NOOP("Fields", "referent")},
    FieldName{"appointment", QT_TRANSLATE_NOOP("Fields", "appointment")},
    FieldName{"contract", QT_TRANSLATE_NOOP("Fields", "contract")},
    FieldName{"employment", QT_TRANSLATE_NOOP("Fields", "employment")},
    FieldName{"sanction", QT_TRANSLATE_NOOP("Fields", "sanction")},
    FieldName{"pathway_exit", QT_TRANSLATE_NOOP("Fields", "exit")},
    FieldName{"exit_contact", QT_TRANSLATE_NOOP("Fields", "contact after the exit")},
    FieldName{"registration", QT_TRANSLATE_NOOP("Fields", "registration with France Travail")},
    FieldName{"note", QT_TRANSLATE_NOOP("Fields", "note")},
    FieldName{"prescription", QT_TRANSLATE_NOOP("Fields", "prescription")},
    // Their columns
    FieldName{"civility", QT_TRANSLATE_NOOP("Fields", "title")},
    FieldName{"last_name", QT_TRANSLATE_NOOP("Fields", "last name")},
    FieldName{"birth_name", QT_TRANSLATE_NOOP("Fields", "birth name")},
    FieldName{"first_name", QT_TRANSLATE_NOOP("Fields", "first name")},
    FieldName{"birth_on", QT_TRANSLATE_NOOP("Fields", "birth date")},
    FieldName{"nir", QT_TRANSLATE_NOOP("Fields", "NIR")},
    FieldName{"own_id", QT_TRANSLATE_NOOP("Fields", "the Département’s identifier")},
    FieldName{"france_travail_id", QT_TRANSLATE_NOOP("Fields", "France Travail’s identifier")},
    FieldName{"audience", QT_TRANSLATE_NOOP("Fields", "audience")},
    FieldName{"mobile", QT_TRANSLATE_NOOP("Fields", "mobile")},
    FieldName{"landline", QT_TRANSLATE_NOOP("Fields", "landline")},
    FieldName{"email", QT_TRANSLATE_NOOP("Fields", "e-mail")},
    FieldName{"mobile_by", QT_TRANSLATE_NOOP("Fields", "mobile: comes from")},
    FieldName{"landline_by", QT_TRANSLATE_NOOP("Fields", "landline: comes from")},
    FieldName{"email_by", QT_TRANSLATE_NOOP("Fields", "e-mail: comes from")},
    FieldName{"matricule", QT_TRANSLATE_NOOP("Fields", "matricule")},
    FieldName{"fund", QT_TRANSLATE_NOOP("Fields", "fund")},
    FieldName{"family_situation", QT_TRANSLATE_NOOP("Fields", "family situation")},
    FieldName{"role", QT_TRANSLATE_NOOP("Fields", "role")},
    FieldName{"line1", QT_TRANSLATE_NOOP("Fields", "street")},
    FieldName{"line2", QT_TRANSLATE_NOOP("Fields", "complement of address")},
    FieldName{"postcode", QT_TRANSLATE_NOOP("Fields", "postcode")},
    FieldName{"city", QT_TRANSLATE_NOOP("Fields", "commune")},
    FieldName{"insee", QT_TRANSLATE_NOOP("Fields", "INSEE code")},
    FieldName{"notified_on", QT_TRANSLATE_NOOP("Fields", "notified on")},
    FieldName{"notified_by", QT_TRANSLATE_NOOP("Fields", "origin of the notification")},
    FieldName{"first_list_on", QT_TRANSLATE_NOOP("Fields", "first list")},
    FieldName{"pre_orientation", QT_TRANSLATE_NOOP("Fields", "pre-orientation")},
    FieldName{"state", QT_TRANSLATE_NOOP("Fields", "state of the rights")},
    FieldName{"sdd", QT_TRANSLATE_NOOP("Fields", "subject to rights and duties")},
    FieldName{"benefit", QT_TRANSLATE_NOOP("Fields", "benefit")},
    FieldName{"starts_on", QT_TRANSLATE_NOOP("Fields", "start")},
    FieldName{"ends_on", QT_TRANSLATE_NOOP("Fields", "end")},
    FieldName{"state_assumed", QT_TRANSLATE_NOOP("Fields", "state assumed")},
    FieldName{"sdd_assumed", QT_TRANSLATE_NOOP("Fields", "rights and duties assumed")},
    FieldName{"done_on", QT_TRANSLATE_NOOP("Fields", "done on")},
    FieldName{"situation", QT_TRANSLATE_NOOP("Fields", "situation")},
    FieldName{"distance", QT_TRANSLATE_NOOP("Fields", "distance to employment")},
    FieldName{"project", QT_TRANSLATE_NOOP("Fields", "project")},
    FieldName{"licence", QT_TRANSLATE_NOOP("Fields", "driving licence")},
    FieldName{"vehicle", QT_TRANSLATE_NOOP("Fields", "vehicle")},
    FieldName{"education", QT_TRANSLATE_NOOP("Fields", "level of education")},
    FieldName{"theme", QT_TRANSLATE_NOOP("Fields", "theme")},
    FieldName{"level", QT_TRANSLATE_NOOP("Fields", "level")},
    FieldName{"observed_on", QT_TRANSLATE_NOOP("Fields", "observed on")},
    FieldName{"path", QT_TRANSLATE_NOOP("Fields", "path")},
    FieldName{"organisation_id", QT_TRANSLATE_NOOP("Fields", "organisation")},
    FieldName{"referent_id", QT_TRANSLATE_NOOP("Fields", "referent")},
    FieldName{"support", QT_TRANSLATE_NOOP("Fields", "support")},
    FieldName{"requested_on", QT_TRANSLATE_NOOP("Fields", "requested on")},
    FieldName{"decided_on", QT_TRANSLATE_NOOP("Fields", "decided on")},
    FieldName{"origin", QT_TRANSLATE_NOOP("Fields", "origin")},
    FieldName{"reason", QT_TRANSLATE_NOOP("Fields", "reason")},
    FieldName{"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
    FieldName{"fixed_on", QT_TRANSLATE_NOOP("Fields", "fixed on")},
    FieldName{"scheduled_on", QT_TRANSLATE_NOOP("Fields", "held on")},
    FieldName{"scheduled_at", QT_TRANSLATE_NOOP("Fields", "time")},
    FieldName{"place", QT_TRANSLATE_NOOP("Fields", "place")},
    FieldName{"status", QT_TRANSLATE_NOOP("Fields", "attendance")},
    FieldName{"status_on", QT_TRANSLATE_NOOP("Fields", "attendance known on")},
    FieldName{"signed_on", QT_TRANSLATE_NOOP("Fields", "signed on")},
    FieldName{"weekly_hours", QT_TRANSLATE_NOOP("Fields", "hours a week")},
    FieldName{"goals", QT_TRANSLATE_NOOP("Fields", "goals")},
    FieldName{"with_rsa", QT_TRANSLATE_NOOP("Fields", "combined with the RSA")},
    FieldName{"proposed_on", QT_TRANSLATE_NOOP("Fields", "proposed on")},
    FieldName{"share", QT_TRANSLATE_NOOP("Fields", "share")},
    FieldName{"months", QT_TRANSLATE_NOOP("Fields", "months")},
    FieldName{"exited_on", QT_TRANSLATE_NOOP("Fields", "exited on")},
    FieldName{"contacted_on", QT_TRANSLATE_NOOP("Fields", "contacted on")},
    FieldName{"category", QT_TRANSLATE_NOOP("Fields", "category")},
    FieldName{"written_on", QT_TRANSLATE_NOOP("Fields", "written on")},
    FieldName{"author", QT_TRANSLATE_NOOP("Fields", "author")},
    FieldName{"sensitive", QT_TRANSLATE_NOOP("Fields", "sensitive")},
    FieldName{"body", QT_TRANSLATE_NOOP("Fields", "text")},
    FieldName{"offer_id", QT_TRANSLATE_NOOP("Fields", "offer")},
    FieldName{"prescribed_on", QT_TRANSLATE_NOOP("Fields", "prescribed on")},
    FieldName{"received_on", QT_TRANSLATE_NOOP("Fields", "received on")},
    FieldName{"accepted_on", QT_TRANSLATE_NOOP("Fields", "accepted on")},
    FieldName{"started_on", QT_TRANSLATE_NOOP("Fields", "started on")},
    FieldName{"ended_on", QT_TRANSLATE_NOOP("Fields", "ended on")},
    FieldName{"outcome", QT_TRANSLATE_NOOP("Fields", "outcome")},
    FieldName{"title", QT_TRANSLATE_NOOP("Fields", "name of the entry")},
    FieldName{"organisation_name", QT_TRANSLATE_NOOP("Fields", "organisation")},
    FieldName{"places", QT_TRANSLATE_NOOP("Fields", "places")},
    // Of a plan
    FieldName{"code", QT_TRANSLATE_NOOP("Fields", "code")},
    FieldName{"name", QT_TRANSLATE_NOOP("Fields", "name")},
    FieldName{"parent_id", QT_TRANSLATE_NOOP("Fields", "what it is part of")},
    FieldName{"first_year", QT_TRANSLATE_NOOP("Fields", "first year")},
    FieldName{"last_year", QT_TRANSLATE_NOOP("Fields", "last year")},
    FieldName{"year", QT_TRANSLATE_NOOP("Fields", "year")},
    FieldName{"grant_year", QT_TRANSLATE_NOOP("Fields", "year of the grant")},
    FieldName{"action_year", QT_TRANSLATE_NOOP("Fields", "year of the action")},
    FieldName{"target_year", QT_TRANSLATE_NOOP("Fields", "year of the target")},
    FieldName{"heading", QT_TRANSLATE_NOOP("Fields", "heading")},
    FieldName{"label", QT_TRANSLATE_NOOP("Fields", "name of the indicator")},
    FieldName{"amount", QT_TRANSLATE_NOOP("Fields", "amount")},
    FieldName{"progress", QT_TRANSLATE_NOOP("Fields", "progress")},
    FieldName{"binding", QT_TRANSLATE_NOOP("Fields", "where the values come from")},
    FieldName{"target_binding", QT_TRANSLATE_NOOP("Fields", "what the target is compared with")},
    FieldName{"relation", QT_TRANSLATE_NOOP("Fields", "the other indicator")},
    FieldName{"participants", QT_TRANSLATE_NOOP("Fields", "participants")},
    FieldName{"partners", QT_TRANSLATE_NOOP("Fields", "partners")},
    FieldName{"companies", QT_TRANSLATE_NOOP("Fields", "companies")},
    FieldName{"hours", QT_TRANSLATE_NOOP("Fields", "hours")},
};

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
    if (column == "outcome") {
        return enumText<offer::Outcome>(value);
    }
    return column.ends_with("_by") ? enumText<casefile::Source>(value) : fromUtf8(value);
}

} // namespace

QString fieldText(std::string_view column)
{
    const auto* const found = std::ranges::find(kNames, column, &FieldName::column);
    return found == kNames.end() ? QString{} : QCoreApplication::translate("Fields", found->text);
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

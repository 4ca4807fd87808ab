// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/EventFields.h"

#include "casefile/Tables.h"
#include "ui/casefile/EventText.h"
#include "ui/casefile/FieldBinding.h"
#include "ui/casefile/OfferChoices.h"
#include "ui/common/CodeText.h"
#include "ui/common/FieldText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString formText(const char* text)
{
    return QCoreApplication::translate("EventFields", text);
}

/// A column that is not typed as its C++ type says by itself.
struct Special {
    EventKind event;
    std::string_view column;
    FieldKind kind;
};

constexpr std::array kSpecials = {
    Special{EventKind::Diagnostic, "situation", FieldKind::Text},
    Special{EventKind::Diagnostic, "project", FieldKind::Text},
    Special{EventKind::Orientation, "reason", FieldKind::Text},
    Special{EventKind::Appointment, "scheduled_at", FieldKind::Time},
    Special{EventKind::Contract, "goals", FieldKind::Text},
    Special{EventKind::ExitContact, "situation", FieldKind::Text},
    Special{EventKind::Note, "body", FieldKind::Text},
    Special{EventKind::Identity, "nir", FieldKind::Secret},
    Special{EventKind::Request, "reason", FieldKind::Text},
    Special{EventKind::PrivacyRequest, "about", FieldKind::Text},
    Special{EventKind::PrivacyRequest, "answer", FieldKind::Text},
};

/// Empty after the last one.
using Columns = std::array<std::string_view, 11>;

struct Form {
    EventKind event{};
    Columns columns;
};

/// What is typed, in order; "+" begins what is no column of the event's own table.
constexpr std::array kForms = {
    Form{EventKind::Diagnostic,
         {"done_on", "situation", "distance", "project", "licence", "vehicle", "education"}},
    Form{EventKind::Barrier, {"theme", "level", "observed_on"}},
    Form{EventKind::Orientation,
         {"decided_on", "path", "organisation_id", "+referent_id", "support", "starts_on", "ends_on",
          "requested_on", "notified_on", "origin", "reason"}},
    Form{EventKind::Referent, {"+organisation_id", "referent_id", "role", "starts_on", "ends_on"}},
    Form{EventKind::Appointment,
         {"kind", "fixed_on", "scheduled_on", "scheduled_at", "place", "organisation_id", "referent_id",
          "status", "status_on"}},
    Form{EventKind::Contract, {"kind", "signed_on", "starts_on", "ends_on", "weekly_hours", "goals"}},
    Form{EventKind::Employment, {"kind", "starts_on", "ends_on", "weekly_hours", "with_rsa"}},
    Form{EventKind::Sanction, {"kind", "proposed_on", "decided_on", "notified_on", "share", "months"}},
    Form{EventKind::Exit, {"exited_on", "reason"}},
    Form{EventKind::ExitContact, {"months", "contacted_on", "situation"}},
    Form{EventKind::Registration, {"starts_on", "ends_on", "category", "reason"}},
    Form{EventKind::Note, {"written_on", "sensitive", "body"}},
    Form{EventKind::Pathway, {"notified_on"}},
    Form{EventKind::Residence, {"line1", "line2", "postcode", "city", "starts_on"}},
    Form{EventKind::Identity,
         {"civility", "last_name", "birth_name", "first_name", "birth_on", "nir", "own_id",
          "france_travail_id"}},
    Form{EventKind::Prescription,
         {"offer_id", "prescribed_on", "received_on", "accepted_on", "started_on", "ended_on", "outcome",
          "reason"}},
    Form{EventKind::Request, {"requested_on", "requested_by", "reason"}},
    Form{EventKind::PrivacyRequest, {"kind", "requested_on", "about", "answered_on", "answer"}},
    Form{EventKind::Contact, {"mobile", "landline", "email"}},
};

constexpr Columns kReschedule = {"fixed_on", "scheduled_on", "scheduled_at"};

bool isColumn(std::string_view text)
{
    return !text.empty();
}

QString labelOf(std::string_view column)
{
    if (column == "pathway") {
        return formText(QT_TRANSLATE_NOOP("EventFields", "Pathway concerned"));
    }
    return column == "ends_on" ? formText(QT_TRANSLATE_NOOP("EventFields", "Last day"))
                               : sentenceCase(fieldText(column));
}

/// People write the last day of a period, the base the day after it.
void showLastDay(EventField& field)
{
    field.kind = FieldKind::Day;
    field.get = [get = field.get](const Draft& draft) {
        const auto value = get(draft);
        const auto* const day = std::get_if<Date>(&value);
        return day == nullptr ? value : FieldValue{day->addDays(-1)};
    };
    field.set = [set = field.set](Draft& draft, const FieldValue& value) {
        const auto* const day = std::get_if<Date>(&value);
        set(draft, day == nullptr ? value : FieldValue{day->addDays(1)});
    };
}

/// Whole numbers of which few are possible.
std::vector<FieldChoice> numberChoices(EventKind event, std::string_view column)
{
    std::vector<FieldChoice> choices;
    if (event == EventKind::Barrier && column == "level") {
        for (int level = 3; level >= 0; --level) {
            choices.push_back({std::int64_t{level}, barrierLevelText(level)});
        }
    } else if (event == EventKind::Diagnostic && column == "distance") {
        choices.push_back({std::monostate{}, formText(QT_TRANSLATE_NOOP("EventFields", "not known"))});
        for (int distance = 1; distance <= 4; ++distance) {
            choices.push_back({std::int64_t{distance}, QString::number(distance)});
        }
    } else if (event == EventKind::ExitContact && column == "months") {
        for (const int months : {3, 6, 12}) {
            choices.push_back(
                {std::int64_t{months},
                 QCoreApplication::translate("EventFields", "%n month(s) after the exit", nullptr, months)});
        }
    }
    return choices;
}

std::vector<FieldChoice> exitReasons(const Directory& directory)
{
    std::vector<FieldChoice> choices{
        {std::monostate{}, formText(QT_TRANSLATE_NOOP("EventFields", "still to qualify"))}};
    for (const auto& reason : directory.exitReasons) {
        choices.push_back({reason.code, fromUtf8(reason.label)});
    }
    return choices;
}

QStringList suggestionsFor(EventKind event, std::string_view column)
{
    if (event == EventKind::Employment && column == "kind") {
        return formText(QT_TRANSLATE_NOOP("EventFields",
                                          "permanent|fixed-term|temporary agency|subsidised|integration "
                                          "enterprise|own business|apprenticeship"))
            .split(u'|');
    }
    if (event == EventKind::Sanction && column == "kind") {
        return formText(QT_TRANSLATE_NOOP("EventFields", "warning|reduction|suspension|removal")).split(u'|');
    }
    if (event == EventKind::Request && column == "requested_by") {
        return formText(QT_TRANSLATE_NOOP("EventFields", "the person|the referent|the organisation"))
            .split(u'|');
    }
    if (event == EventKind::Prescription && column == "reason") {
        return formText(QT_TRANSLATE_NOOP("EventFields",
                                          "too far away|hours not possible|group full|conditions not met|"
                                          "repeated absences|health|found a job|no news|moved away"))
            .split(u'|');
    }
    return {};
}

void specialise(EventField& field, EventKind event, const FileContent& content)
{
    for (const auto& special : kSpecials) {
        if (special.event == event && special.column == field.column) {
            field.kind = special.kind;
        }
    }
    if (field.column == "ends_on" && event != EventKind::Contract) {
        showLastDay(field);
    }
    if (auto choices = numberChoices(event, field.column); !choices.empty()) {
        field.kind = FieldKind::Choice;
        field.choices = std::move(choices);
    }
    if (event == EventKind::Exit && field.column == "reason") {
        field.kind = FieldKind::Choice;
        field.choices = exitReasons(*content.directory);
    }
    if (event == EventKind::Prescription && field.column == "outcome") {
        field.choices.front().text = formText(QT_TRANSLATE_NOOP("EventFields", "none yet"));
    }
    field.suggestions = suggestionsFor(event, field.column);
    const bool isStart = field.column == "starts_on";
    if (isStart && (event == EventKind::Orientation || event == EventKind::Contract)) {
        field.follows = event == EventKind::Contract ? "signed_on" : "decided_on";
    }
    field.required = field.required || field.kind == FieldKind::Offer || field.column == "body"
                     || field.column == "last_name" || field.column == "first_name" || field.column == "city"
                     || (event == EventKind::Referent && field.column == "referent_id")
                     || (event == EventKind::Residence && isStart);
}

EventField pathwayField(const FileContent& content)
{
    EventField field{.column = "pathway", .label = labelOf("pathway"), .kind = FieldKind::Choice};
    for (const auto& view : std::views::reverse(content.file.pathways)) {
        field.choices.push_back({view.pathway.id.value, pathwayText(view.pathway)});
    }
    field.get = [](const Draft& draft) { return FieldValue{pathwayOf(draft.event).value}; };
    field.set = [](Draft& draft, const FieldValue& value) {
        setPathway(draft.event, PathwayId{std::get<std::int64_t>(value)});
    };
    return field;
}

/// A référent assigned with an orientation, the organisation of a new référent.
EventField besideField(std::string_view column)
{
    EventField field{.column = column.substr(1), .label = labelOf(column.substr(1))};
    const auto bindBeside = [&field](FieldKind kind, auto member, std::string Draft::* newName) {
        field.kind = kind;
        field.get = [member](const Draft& draft) { return toValue(draft.*member); };
        field.set = [member, newName](Draft& draft, const FieldValue& value) {
            setNamed(draft, draft.*member, newName, value);
        };
    };
    if (field.column == "referent_id") {
        bindBeside(FieldKind::Referent, &Draft::referent, &Draft::newReferent);
    } else {
        bindBeside(FieldKind::Organisation, &Draft::organisation, &Draft::newOrganisation);
    }
    return field;
}

EventField columnField(const AnyEvent& event, std::string_view column)
{
    EventField field{.column = column, .label = labelOf(column)};
    std::visit([&]<class Row>(const Row&) { bindColumn<Row>(field); }, event);
    return field;
}

} // namespace

std::vector<EventField> fieldsOf(const Draft& draft, const FileContent& content)
{
    const auto event = kindOf(draft.event);
    const auto* const form = std::ranges::find(kForms, event, &Form::event);
    const bool isNew = draft.purpose == Purpose::Add;
    std::vector<EventField> fields;
    if (form == kForms.end()) {
        return fields;
    }
    if (isNew && isOfPathway(event) && content.file.pathways.size() > 1) {
        fields.push_back(pathwayField(content));
    }
    const auto& columns = draft.purpose == Purpose::Reschedule ? kReschedule : form->columns;
    for (const auto column : columns | std::views::take_while(isColumn)) {
        const bool isBeside = column.starts_with('+');
        if (isBeside && event == EventKind::Orientation && !isNew) {
            continue; // the référent has a line of its own by then
        }
        fields.push_back(isBeside ? besideField(column) : columnField(draft.event, column));
        specialise(fields.back(), event, content);
        if (fields.back().kind == FieldKind::Offer) {
            fields.back().choices = offerChoices(content, std::get<offer::Prescription>(draft.event).offer);
        }
        fields.back().required =
            fields.back().required || (draft.purpose == Purpose::Reschedule && column == "scheduled_on");
    }
    return fields;
}

} // namespace jalon::ui

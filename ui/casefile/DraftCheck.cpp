// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/DraftCheck.h"

#include "caf/Email.h"
#include "caf/Nir.h"
#include "caf/Phone.h"
#include "meeting/Candidates.h"
#include "offer/OfferRules.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct DraftCheckWords {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
};

class Sentences {
public:
    Sentences(const Draft& draft, const std::vector<EventField>& fields, std::string_view lastEdited)
        : m_draft(draft), m_fields(fields), m_lastEdited(lastEdited)
    {
    }

    Problem of(const Error& error) const
    {
        switch (error.code) {
        case ErrorCode::DatesReversed:
            return reversed(error);
        case ErrorCode::OrientationBeforeNotification:
            return {columnOf(dateAt(error, 0)),
                    DraftCheckWords::tr("Cannot come before the notification of %1.")
                        .arg(dateText(dateAt(error, 1)))};
        case ErrorCode::AfterExit:
            return {columnOf(dateAt(error, 1)),
                    DraftCheckWords::tr(
                        "After the exit of %1, only employment and follow-up contacts are recorded; "
                        "open a new pathway for more.")
                        .arg(dateText(dateAt(error, 2)))};
        case ErrorCode::EventsAfterExit:
            return {columnOf(dateAt(error, 0)),
                    DraftCheckWords::tr("An orientation was decided on %1, after this exit.")
                        .arg(dateText(dateAt(error, 1)))};
        case ErrorCode::PathwayExited:
            return {m_fields.front().column,
                    DraftCheckWords::tr("This pathway has an exit already, on %1: correct that one.")
                        .arg(dateText(dateAt(error, 1)))};
        case ErrorCode::InvalidValue:
            return invalid(error);
        default:
            return {m_fields.front().column, errorText(error)};
        }
    }

private:
    static std::optional<Date> dateAt(const Error& error, std::size_t place)
    {
        return place < error.parameters.size() ? Date::fromIso(error.parameters[place]) : std::nullopt;
    }

    bool has(std::string_view column) const
    {
        return std::ranges::find(m_fields, column, &EventField::column) != m_fields.end();
    }

    /// The field that holds that day.
    std::string_view columnOf(std::optional<Date> day) const
    {
        for (const auto& field : m_fields) {
            if (day && field.get(m_draft) == FieldValue{*day}) {
                return field.column;
            }
        }
        return m_fields.front().column;
    }

    /// The name as the form has it; days that are not typed here have their own.
    QString nameOf(std::string_view column) const
    {
        if (column == "ends_on" && kindOf(m_draft.event) == EventKind::Prescription) {
            return DraftCheckWords::tr("last day of the offer");
        }
        const auto field = std::ranges::find(m_fields, column, &EventField::column);
        return field == m_fields.end() ? fieldText(column) : field->label.toLower();
    }

    Problem reversed(const Error& error) const
    {
        const auto& first = error.parameters[0];
        const auto& next = error.parameters[2];
        const bool sayFirst = has(first) && (m_lastEdited == first || !has(next));
        const auto column = std::ranges::find(m_fields, sayFirst ? first : next, &EventField::column);
        const auto place = column == m_fields.end() ? m_fields.front().column : column->column;
        return sayFirst ? Problem{place, DraftCheckWords::tr("Cannot come after “%1” (%2).")
                                             .arg(nameOf(next), dateText(dateAt(error, 3)))}
                        : Problem{place, DraftCheckWords::tr("Cannot come before “%1” (%2).")
                                             .arg(nameOf(first), dateText(dateAt(error, 1)))};
    }

    Problem invalid(const Error& error) const
    {
        const auto& column = error.parameters[0];
        const auto field = std::ranges::find(m_fields, column, &EventField::column);
        const auto place = field == m_fields.end() ? m_fields.front().column : field->column;
        const bool isMissing = error.parameters[1].empty();
        if (isMissing && column == "exited_on" && !has(column)) {
            return {place, DraftCheckWords::tr("This pathway has no exit yet: record it first.")};
        }
        return {place, isMissing ? DraftCheckWords::tr("To be filled in.") : rangeOf(column), isMissing};
    }

    static QString rangeOf(const std::string& column)
    {
        if (column == "weekly_hours") {
            return DraftCheckWords::tr("Between 0 and 168 hours.");
        }
        if (column == "share") {
            return DraftCheckWords::tr("Between 0 and 100.");
        }
        if (column == "started_on") {
            return DraftCheckWords::tr("Who was refused, or refused, did not start: leave this day empty.");
        }
        if (column == "requested_on" || column == "answered_on") {
            return DraftCheckWords::tr("This day is still to come.");
        }
        return column == "birth_on"
                   ? DraftCheckWords::tr("A birth date is in the past, and less than 130 years ago.")
                   : DraftCheckWords::tr("Not a possible value.");
    }

    const Draft& m_draft;
    const std::vector<EventField>& m_fields;
    std::string_view m_lastEdited;
};

std::optional<Problem> missing(const Draft& draft, const std::vector<EventField>& fields)
{
    const auto isCreated = [&](const EventField& field) {
        return (field.kind == FieldKind::Organisation && !draft.newOrganisation.empty())
               || (field.kind == FieldKind::Referent && !draft.newReferent.empty());
    };
    for (const auto& field : fields) {
        const auto value = field.get(draft);
        const bool isBlank = std::holds_alternative<std::monostate>(value)
                             || value == FieldValue{Date{}}; // the day of a blank event
        if (field.required && isBlank && !isCreated(field)) {
            return Problem{field.column, DraftCheckWords::tr("To be filled in."), true};
        }
    }
    return std::nullopt;
}

/// A period whose last day is before its first would have no length.
std::optional<Error> emptyPeriod(const AnyEvent& event)
{
    return std::visit(
        []<class Row>(const Row& row) -> std::optional<Error> {
            if constexpr (requires { row.startsOn < *row.endsOn; } && !std::same_as<Row, casefile::Contract>
                          && !std::same_as<Row, casefile::Residence>) {
                if (row.endsOn && *row.endsOn <= row.startsOn) {
                    return Error{
                        ErrorCode::DatesReversed,
                        {"starts_on", row.startsOn.toIso(), "ends_on", row.endsOn->addDays(-1).toIso()}};
                }
            }
            return std::nullopt;
        },
        event);
}

std::optional<Date> lastDecision(const FileContent& content, PathwayId pathway)
{
    std::optional<Date> last;
    for (const auto& event : content.events) {
        const auto* const orientation = std::get_if<casefile::Orientation>(&event.event);
        if (orientation != nullptr && orientation->pathway == pathway) {
            last = std::max(last, std::optional{orientation->decidedOn});
        }
    }
    return last;
}

/// The rules of each kind of event.
class Rules {
public:
    Rules(const Draft& draft, const FileContent& content) : m_draft(draft), m_content(content) { }

    template <class Row>
        requires requires(const Row& row) { row.pathway; }
    Expected<void> operator()(const Row& row) const
    {
        const auto* const pathway = m_content.pathway(row.pathway);
        if (pathway == nullptr) {
            return failure(ErrorCode::PathwayUnknown, "");
        }
        auto frame = casefile::frameOf(*pathway);
        if constexpr (std::same_as<Row, offer::Prescription>) {
            const auto& offers = m_content.directory->offers;
            const auto offered =
                std::ranges::find(offers, FactId{row.offer.value}, &store::Fact<offer::Offer>::id);
            return offered == offers.end() ? failure(ErrorCode::FactUnknown, std::to_string(row.offer.value))
                                           : offer::check(frame, offered->value, row);
        } else if constexpr (std::same_as<Row, meeting::ReorientationRequest>) {
            return m_draft.purpose == Purpose::Add && frame.exitedOn
                       ? failure(ErrorCode::AfterExit, "reorientation_request", row.requestedOn.toIso(),
                                 frame.exitedOn->toIso())
                       : meeting::check(frame, row, m_content.today);
        } else {
            return checkEvent(frame, row);
        }
    }

    template <class Row>
        requires requires(const Row& row) { casefile::check(row); }
    Expected<void> operator()(const Row& row) const
    {
        return casefile::check(row);
    }

    Expected<void> operator()(const casefile::PrivacyRequest& row) const
    {
        return casefile::check(row, m_content.today);
    }

    Expected<void> operator()(const casefile::Identity& row) const
    {
        if (!row.nir.empty() && !caf::parseNir(row.nir)) {
            return failure(ErrorCode::InvalidValue, "nir", row.nir);
        }
        return casefile::check(row, m_content.today);
    }

    Expected<void> operator()(const casefile::Contact& row) const
    {
        if (!row.mobile.empty() && !caf::parsePhone(row.mobile)) {
            return failure(ErrorCode::InvalidValue, "mobile", row.mobile);
        }
        if (!row.landline.empty() && !caf::parsePhone(row.landline)) {
            return failure(ErrorCode::InvalidValue, "landline", row.landline);
        }
        if (!row.email.empty() && !caf::parseEmail(row.email)) {
            return failure(ErrorCode::InvalidValue, "email", row.email);
        }
        return {};
    }

    Expected<void> operator()(const casefile::PathwayFile& row) const
    {
        const auto* const running = m_content.pathway();
        if (m_draft.purpose == Purpose::Add && running != nullptr && !running->exitedOn) {
            return failure(ErrorCode::PathwayStillOpen, "");
        }
        const auto* const last = m_draft.purpose == Purpose::Add ? running : nullptr;
        if (last != nullptr && row.notifiedOn && *row.notifiedOn < *last->exitedOn) {
            return failure(ErrorCode::DatesReversed, "exited_on", last->exitedOn->toIso(), "notified_on",
                           row.notifiedOn->toIso());
        }
        return {};
    }

    Expected<void> operator()(const casefile::Residence&) const { return {}; }

private:
    template <class Row>
    Expected<void> checkEvent(casefile::PathwayFrame& frame, const Row& row) const
    {
        if constexpr (std::same_as<Row, casefile::Exit>) {
            if (m_draft.purpose == Purpose::Add && frame.exitedOn) {
                return failure(ErrorCode::PathwayExited, "", frame.exitedOn->toIso());
            }
            frame.lastDecisionOn = lastDecision(m_content, row.pathway);
        }
        return casefile::check(frame, row);
    }

    const Draft& m_draft;
    const FileContent& m_content;
};

} // namespace

std::optional<Problem> problemOf(const Draft& draft, const std::vector<EventField>& fields,
                                 const FileContent& content, std::string_view lastEdited)
{
    const Sentences sentences{draft, fields, lastEdited};
    if (auto problem = missing(draft, fields)) {
        return problem;
    }
    const auto* const known = content.event(draft.fact);
    const bool isAsKnown = known != nullptr && known->event == draft.event;
    if (const auto error = emptyPeriod(draft.event); error && !isAsKnown) {
        return sentences.of(*error);
    }
    const auto checked = std::visit(Rules{draft, content}, draft.event);
    return checked ? std::nullopt : std::optional{sentences.of(checked.error())};
}

} // namespace jalon::ui

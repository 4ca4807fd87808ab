// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FileEvent.h"

#include <utility>

namespace jalon::ui {

namespace {

template <std::size_t... Places>
AnyEvent blankAt(std::size_t place, std::index_sequence<Places...>)
{
    AnyEvent event;
    ((place == Places ? void(event.emplace<Places>()) : void()), ...);
    return event;
}

std::optional<Date> firstOf(std::initializer_list<std::optional<Date>> days)
{
    for (const auto& day : days) {
        if (day) {
            return day;
        }
    }
    return std::nullopt;
}

struct DayOf {
    std::optional<Date> operator()(const casefile::Diagnostic& row) const { return row.doneOn; }
    std::optional<Date> operator()(const casefile::Barrier& row) const { return row.observedOn; }
    std::optional<Date> operator()(const casefile::Orientation& row) const { return row.decidedOn; }
    std::optional<Date> operator()(const casefile::Appointment& row) const
    {
        return firstOf({row.scheduledOn, row.fixedOn});
    }
    std::optional<Date> operator()(const casefile::Contract& row) const { return row.signedOn; }
    std::optional<Date> operator()(const casefile::Sanction& row) const
    {
        return firstOf({row.notifiedOn, row.decidedOn, row.proposedOn});
    }
    std::optional<Date> operator()(const casefile::Exit& row) const { return row.exitedOn; }
    std::optional<Date> operator()(const casefile::ExitContact& row) const { return row.contactedOn; }
    std::optional<Date> operator()(const casefile::Note& row) const { return row.writtenOn; }
    std::optional<Date> operator()(const casefile::PathwayFile& row) const
    {
        return firstOf({row.notifiedOn, row.firstListOn});
    }
    std::optional<Date> operator()(const offer::Prescription& row) const { return row.prescribedOn; }
    std::optional<Date> operator()(const meeting::ReorientationRequest& row) const { return row.requestedOn; }
    std::optional<Date> operator()(const casefile::PrivacyRequest& row) const { return row.requestedOn; }
    std::optional<Date> operator()(const casefile::Identity&) const { return std::nullopt; }
    std::optional<Date> operator()(const casefile::Contact&) const { return std::nullopt; }
    template <class Period>
    std::optional<Date> operator()(const Period& row) const
    {
        return row.startsOn;
    }
};

} // namespace

AnyEvent blankEvent(EventKind kind)
{
    return blankAt(static_cast<std::size_t>(kind), std::make_index_sequence<std::variant_size_v<AnyEvent>>{});
}

std::string_view tableOf(EventKind kind)
{
    return std::visit([]<class Row>(const Row&) { return store::FactTable<Row>::name; }, blankEvent(kind));
}

bool isOfPathway(EventKind kind)
{
    return std::visit([]<class Row>(const Row&) { return requires(Row row) { row.pathway; }; },
                      blankEvent(kind));
}

PathwayId pathwayOf(const AnyEvent& event)
{
    return std::visit(
        []<class Row>(const Row& row) {
            if constexpr (requires { row.pathway; }) {
                return row.pathway;
            } else {
                return PathwayId{};
            }
        },
        event);
}

void setPathway(AnyEvent& event, PathwayId pathway)
{
    std::visit(
        [pathway]<class Row>(Row& row) {
            if constexpr (requires { row.pathway; }) {
                row.pathway = pathway;
            }
        },
        event);
}

std::optional<Date> dayOf(const AnyEvent& event)
{
    return std::visit(DayOf{}, event);
}

std::optional<Date> lastDayOf(const AnyEvent& event)
{
    if (const auto* const contract = std::get_if<casefile::Contract>(&event)) {
        return contract->endsOn;
    }
    if (const auto* const prescription = std::get_if<offer::Prescription>(&event)) {
        return prescription->endedOn;
    }
    return std::visit(
        []<class Row>(const Row& row) -> std::optional<Date> {
            if constexpr (requires { row.endsOn; }) {
                return row.endsOn ? std::optional{row.endsOn->addDays(-1)} : std::nullopt;
            } else {
                return std::nullopt;
            }
        },
        event);
}

bool isPeriod(EventKind kind)
{
    return kind == EventKind::Prescription
           || std::visit([]<class Row>(const Row&) { return requires(Row row) { row.endsOn; }; },
                         blankEvent(kind));
}

} // namespace jalon::ui

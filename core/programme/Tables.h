// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Entities.h"
#include "store/Facts.h"

/// Where each struct of Entities.h is stored: migrations/0005_programme.sql.
namespace jalon::store {

template <>
struct FactTable<programme::ProgrammeFile> {
    using Row = programme::ProgrammeFile;
    static constexpr std::string_view name = "programme_file";
    static constexpr auto columns =
        std::tuple{column("code", &Row::code),          column("name", &Row::name),
                   column("kind", &Row::kind),          column("departement", &Row::departement),
                   column("area", &Row::area),          column("territory_id", &Row::territory),
                   column("parent_id", &Row::parent),   column("first_year", &Row::firstYear),
                   column("last_year", &Row::lastYear), column("signed_on", &Row::signedOn),
                   column("source", &Row::source),      column("summary", &Row::summary),
                   column("place", &Row::place)};
};

template <>
struct FactTable<programme::AxisFile> {
    using Row = programme::AxisFile;
    static constexpr std::string_view name = "axis_file";
    static constexpr auto columns = std::tuple{column("programme_id", &Row::programme),
                                               column("parent_id", &Row::parent),
                                               column("code", &Row::code),
                                               column("title", &Row::title),
                                               column("body", &Row::body),
                                               column("place", &Row::place)};
};

template <>
struct FactTable<programme::ObjectiveFile> {
    using Row = programme::ObjectiveFile;
    static constexpr std::string_view name = "objective_file";
    static constexpr auto columns = std::tuple{column("axis_id", &Row::axis), column("title", &Row::title),
                                               column("body", &Row::body), column("place", &Row::place)};
};

template <>
struct FactTable<programme::FicheFile> {
    using Row = programme::FicheFile;
    static constexpr std::string_view name = "fiche_file";
    static constexpr auto columns = std::tuple{column("axis_id", &Row::axis),
                                               column("objective_id", &Row::objective),
                                               column("code", &Row::code),
                                               column("title", &Row::title),
                                               column("lead", &Row::lead),
                                               column("goals", &Row::goals),
                                               column("content", &Row::content),
                                               column("audience", &Row::audience),
                                               column("pilot", &Row::pilot),
                                               column("start", &Row::start),
                                               column("duration", &Row::duration),
                                               column("deadline", &Row::deadline),
                                               column("deadline_on", &Row::deadlineOn),
                                               column("partners", &Row::partners),
                                               column("already_funded", &Row::alreadyFunded),
                                               column("funding_note", &Row::fundingNote),
                                               column("place", &Row::place)};
};

template <>
struct FactTable<programme::FicheLink> {
    using Row = programme::FicheLink;
    static constexpr std::string_view name = "fiche_link";
    static constexpr auto columns =
        std::tuple{column("fiche_id", &Row::fiche),      column("other_id", &Row::other),
                   column("programme", &Row::programme), column("code", &Row::code),
                   column("title", &Row::title),         column("place", &Row::place)};
};

template <>
struct FactTable<programme::Execution> {
    using Row = programme::Execution;
    static constexpr std::string_view name = "execution";
    static constexpr auto columns =
        std::tuple{column("fiche_id", &Row::fiche),          column("year", &Row::year),
                   column("description", &Row::description), column("next_goals", &Row::nextGoals),
                   column("progress", &Row::progress),       column("justification", &Row::justification)};
};

template <>
struct FactTable<programme::Narrative> {
    using Row = programme::Narrative;
    static constexpr std::string_view name = "narrative";
    static constexpr auto columns = std::tuple{
        column("node_id", &Row::node),    column("year", &Row::year), column("kind", &Row::kind),
        column("heading", &Row::heading), column("body", &Row::body), column("place", &Row::place)};
};

template <>
struct FactTable<programme::Step> {
    using Row = programme::Step;
    static constexpr std::string_view name = "step";
    static constexpr auto columns = std::tuple{column("fiche_id", &Row::fiche),
                                               column("heading", &Row::heading),
                                               column("code", &Row::code),
                                               column("title", &Row::title),
                                               column("first_year", &Row::firstYear),
                                               column("last_year", &Row::lastYear),
                                               column("done", &Row::done),
                                               column("note", &Row::note),
                                               column("place", &Row::place)};
};

template <>
struct FactTable<programme::BudgetLine> {
    using Row = programme::BudgetLine;
    static constexpr std::string_view name = "budget_line";
    static constexpr auto columns = std::tuple{column("node_id", &Row::node),
                                               column("part_of_id", &Row::partOf),
                                               column("of_which", &Row::ofWhich),
                                               column("year", &Row::year),
                                               column("status", &Row::status),
                                               column("grant_year", &Row::grantYear),
                                               column("action_year", &Row::actionYear),
                                               column("funder", &Row::funder),
                                               column("funder_name", &Row::funderName),
                                               column("nature", &Row::nature),
                                               column("label", &Row::label),
                                               column("detail", &Row::detail),
                                               column("quantity", &Row::quantity),
                                               column("unit_price", &Row::unitPrice),
                                               column("amount", &Row::amount),
                                               column("amount_text", &Row::amountText),
                                               column("step_id", &Row::step),
                                               column("place", &Row::place)};
};

template <>
struct FactTable<programme::Indicator> {
    using Row = programme::Indicator;
    static constexpr std::string_view name = "plan_indicator";
    static constexpr auto columns = std::tuple{column("node_id", &Row::node),
                                               column("measure", &Row::measure),
                                               column("label", &Row::label),
                                               column("unit", &Row::unit),
                                               column("source", &Row::source),
                                               column("binding", &Row::binding),
                                               column("target_binding", &Row::targetBinding),
                                               column("relation", &Row::relation),
                                               column("related_id", &Row::related),
                                               column("place", &Row::place)};
};

template <>
struct FactTable<programme::IndicatorValue> {
    using Row = programme::IndicatorValue;
    static constexpr std::string_view name = "indicator_value";
    static constexpr auto columns =
        std::tuple{column("indicator_id", &Row::indicator), column("year", &Row::year),
                   column("previous", &Row::previous),      column("actual", &Row::current),
                   column("target", &Row::target),          column("target_of", &Row::targetOf),
                   column("target_year", &Row::targetYear), column("growth", &Row::growth),
                   column("comment", &Row::comment)};
};

template <>
struct FactTable<programme::Activity> {
    using Row = programme::Activity;
    static constexpr std::string_view name = "activity";
    static constexpr auto columns =
        std::tuple{column("fiche_id", &Row::fiche),    column("kind", &Row::kind),
                   column("held_on", &Row::heldOn),    column("territory_id", &Row::territory),
                   column("title", &Row::title),       column("participants", &Row::participants),
                   column("partners", &Row::partners), column("companies", &Row::companies),
                   column("hours", &Row::hours),       column("note", &Row::note)};
};

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <string_view>

/// The closed code lists of the plan (domain.md, "The plan").
namespace jalon::programme {

enum class ProgrammeKind { Pdie, Pdi, PdiPti, Convention, Fund, LocalPlan, Other };
/// "Action déjà financée au titre du FAPI".
enum class Funded { No, Partly, Yes };
enum class NarrativeKind { Section, Enjeu, Priority };
/// Total: of what was executed, what remains and what is carried over of one year.
enum class BudgetStatus {
    Planned,
    Granted,
    Committed,
    Estimated,
    Executed,
    Remaining,
    CarriedOver,
    Forecast,
    Total
};
enum class Funder { Etat, Departement, Caf, Fse, Other };
enum class Nature {
    Rh,
    Prestations,
    Participations,
    Subventions,
    Hebergement,
    Fonctionnement,
    Equipement,
    Communication,
    Other
};
/// Typed in, summed from activities, or computed from people.
enum class IndicatorSource { Entered, Counted, Computed };
/// Within: never more than the other indicator. GrowsBy: its situation N and its target are its situation N-1
/// plus the other's.
enum class Relation { Within, GrowsBy };
enum class ActivityKind { Atelier, Reunion, Session, Visite, ContactPartenaire, ContactEntreprise, Other };

} // namespace jalon::programme

template <>
struct jalon::EnumCodes<jalon::programme::ProgrammeKind> {
    static constexpr std::array<std::string_view, 7> codes = {"pdie",  "pdi",        "pdi-pti", "convention",
                                                              "fonds", "plan-local", "autre"};
};

template <>
struct jalon::EnumCodes<jalon::programme::Funded> {
    static constexpr std::array<std::string_view, 3> codes = {"non", "en-partie", "oui"};
};

template <>
struct jalon::EnumCodes<jalon::programme::NarrativeKind> {
    static constexpr std::array<std::string_view, 3> codes = {"section", "enjeu", "priorite"};
};

template <>
struct jalon::EnumCodes<jalon::programme::BudgetStatus> {
    static constexpr std::array<std::string_view, 9> codes = {"planned",      "granted",  "committed",
                                                              "estimated",    "executed", "remaining",
                                                              "carried-over", "forecast", "total"};
};

template <>
struct jalon::EnumCodes<jalon::programme::Funder> {
    static constexpr std::array<std::string_view, 5> codes = {"etat", "departement", "caf", "fse", "autre"};
};

template <>
struct jalon::EnumCodes<jalon::programme::Nature> {
    static constexpr std::array<std::string_view, 9> codes = {
        "rh",         "prestations",   "participations", "subventions", "hebergement", "fonctionnement",
        "equipement", "communication", "autre"};
};

template <>
struct jalon::EnumCodes<jalon::programme::IndicatorSource> {
    static constexpr std::array<std::string_view, 3> codes = {"entered", "counted", "computed"};
};

template <>
struct jalon::EnumCodes<jalon::programme::Relation> {
    static constexpr std::array<std::string_view, 2> codes = {"within", "grows-by"};
};

template <>
struct jalon::EnumCodes<jalon::programme::ActivityKind> {
    static constexpr std::array<std::string_view, 7> codes = {
        "atelier", "reunion", "session", "visite", "contact-partenaire", "contact-entreprise", "autre"};
};

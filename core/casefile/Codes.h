// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <string_view>

/// The closed code lists of the people's files (domain.md, "Code lists"). Lists that grow are texts.
namespace jalon::casefile {

enum class Civility { Monsieur, Madame };
/// Who a contact detail comes from.
enum class Source { List, Staff };
/// Where a pathway's notification date comes from (indicators.md, "Notification").
enum class NotifiedBy { List, FirstSeen, Unknown };
enum class PathType { Emploi, SocioProfessionnel, Social };
/// Global: accompagnement global / garantie d'activité.
enum class Support { Standard, Renforce, Global };
enum class ReferentRole { Unique, CoAccompagnant };
enum class AppointmentKind { InformationCollective, EntretienOrientation, PremierAccompagnement, FollowUp };
enum class AppointmentStatus { Planned, Attended, Excused, NoShow, Cancelled };
enum class ContractKind { Cer, Ppae, Cej, ContratEngagement };
enum class BarrierTheme {
    Logement,
    Emploi,
    Formation,
    Demarches,
    Finances,
    Mobilite,
    Sante,
    Famille,
    Langue,
    Numerique,
    Isolement
};

} // namespace jalon::casefile

template <>
struct jalon::EnumCodes<jalon::casefile::Civility> {
    static constexpr std::array<std::string_view, 2> codes = {"M", "MME"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::Source> {
    static constexpr std::array<std::string_view, 2> codes = {"list", "staff"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::NotifiedBy> {
    static constexpr std::array<std::string_view, 3> codes = {"list", "first-seen", "unknown"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::PathType> {
    static constexpr std::array<std::string_view, 3> codes = {"emploi", "socio-professionnel", "social"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::Support> {
    static constexpr std::array<std::string_view, 3> codes = {"standard", "renforce", "global"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::ReferentRole> {
    static constexpr std::array<std::string_view, 2> codes = {"unique", "co-accompagnant"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::AppointmentKind> {
    static constexpr std::array<std::string_view, 4> codes = {
        "information-collective", "entretien-orientation", "premier-accompagnement", "suivi"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::AppointmentStatus> {
    static constexpr std::array<std::string_view, 5> codes = {"planned", "attended", "excused", "no-show",
                                                              "cancelled"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::ContractKind> {
    static constexpr std::array<std::string_view, 4> codes = {"cer", "ppae", "cej", "contrat-engagement"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::BarrierTheme> {
    static constexpr std::array<std::string_view, 11> codes = {
        "logement", "emploi",  "formation", "demarches", "finances", "mobilite",
        "sante",    "famille", "langue",    "numerique", "isolement"};
};

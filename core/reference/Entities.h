// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Id.h"
#include "store/Facts.h"

#include <optional>
#include <string>

/// What the people's files speak of, one plain struct per table of migrations/0002_reference.sql.
/// Terms: design, domain.md, glossary.
namespace jalon::reference {

struct TerritoryFile {
    std::string name;
};

/// Which territory a commune belongs to; one current fact per INSEE code.
struct CommuneTerritory {
    std::string insee;
    TerritoryId territory;
};

enum class OrganisationKind {
    Departement,
    FranceTravail,
    MissionLocale,
    CapEmploi, ///< Cap emploi / PLIE
    Ccas,
    Caf,
    Msa,
    Association,
    PrivateOperator,
    Siae,
    Other
};

/// The public employment service: France Travail, mission locale, Cap emploi / PLIE.
constexpr bool isSpe(OrganisationKind kind)
{
    return kind == OrganisationKind::FranceTravail || kind == OrganisationKind::MissionLocale
           || kind == OrganisationKind::CapEmploi;
}

struct OrganisationFile {
    std::string name;
    OrganisationKind kind = OrganisationKind::Other;
    std::optional<int> capacity;
    TerritoryId territory;

    friend bool operator==(const OrganisationFile&, const OrganisationFile&) = default;
};

struct ReferentFile {
    std::string name;
    OrganisationId organisation;
    std::string email;
    std::string phone;
    std::optional<int> capacity;

    friend bool operator==(const ReferentFile&, const ReferentFile&) = default;
};

/// The flags are data, so that a change of doctrine keeps its history (domain.md, "Exit").
struct ExitReason {
    std::string code;
    std::string label;
    bool employment = false;
    bool positive = false;
};

enum class ContractStart {
    Orientation, ///< delay counted from the first orientation
    OrientationNotification ///< from its notification, else from its decision, marked
};

/// Delays by date of notification of the pathway (domain.md, "Rules with a date"). Delays: "1 m", "6 s", "14
/// j" (reference/Delay.h); empty: the rule set has none. Targets: JSON object, indicator id -> number.
struct RuleSet {
    std::string name;
    std::optional<Date> notifiedFrom; ///< nothing: the first, that every earlier or unknown notification gets
    std::string orientationDelay;
    std::string appointmentDelay;
    std::string contractDelay;
    ContractStart contractStartsAt = ContractStart::Orientation;
    std::string socialReviewDelay;
    std::string noNewsDelay;
    std::string targets;
};

struct Setting {
    std::string key;
    std::string value;
};

} // namespace jalon::reference

template <>
struct jalon::EnumCodes<jalon::reference::OrganisationKind> {
    static constexpr std::array<std::string_view, 11> codes = {
        "departement", "france-travail", "mission-locale", "cap-emploi", "ccas", "caf",
        "msa",         "association",    "private",        "siae",       "other"};
};

template <>
struct jalon::EnumCodes<jalon::reference::ContractStart> {
    static constexpr std::array<std::string_view, 2> codes = {"orientation", "orientation-notification"};
};

namespace jalon::store {

template <>
struct FactTable<reference::TerritoryFile> {
    using Row = reference::TerritoryFile;
    static constexpr std::string_view name = "territory_file";
    static constexpr auto columns = std::tuple{column("name", &Row::name)};
};

template <>
struct FactTable<reference::CommuneTerritory> {
    using Row = reference::CommuneTerritory;
    static constexpr std::string_view name = "commune_territory";
    static constexpr auto columns =
        std::tuple{column("insee", &Row::insee), column("territory_id", &Row::territory)};
};

template <>
struct FactTable<reference::OrganisationFile> {
    using Row = reference::OrganisationFile;
    static constexpr std::string_view name = "organisation_file";
    static constexpr auto columns =
        std::tuple{column("name", &Row::name), column("kind", &Row::kind), column("capacity", &Row::capacity),
                   column("territory_id", &Row::territory)};
};

template <>
struct FactTable<reference::ReferentFile> {
    using Row = reference::ReferentFile;
    static constexpr std::string_view name = "referent_file";
    static constexpr auto columns = std::tuple{
        column("name", &Row::name), column("organisation_id", &Row::organisation),
        column("email", &Row::email), column("phone", &Row::phone), column("capacity", &Row::capacity)};
};

template <>
struct FactTable<reference::ExitReason> {
    using Row = reference::ExitReason;
    static constexpr std::string_view name = "exit_reason";
    static constexpr auto columns =
        std::tuple{column("code", &Row::code), column("label", &Row::label),
                   column("employment", &Row::employment), column("positive", &Row::positive)};
};

template <>
struct FactTable<reference::RuleSet> {
    using Row = reference::RuleSet;
    static constexpr std::string_view name = "rule_set";
    static constexpr bool holdsFiles = true;
    static constexpr auto columns = std::tuple{column("name", &Row::name),
                                               column("notified_from", &Row::notifiedFrom),
                                               column("orientation_delay", &Row::orientationDelay),
                                               column("appointment_delay", &Row::appointmentDelay),
                                               column("contract_delay", &Row::contractDelay),
                                               column("contract_starts_at", &Row::contractStartsAt),
                                               column("social_review_delay", &Row::socialReviewDelay),
                                               column("no_news_delay", &Row::noNewsDelay),
                                               column("targets", &Row::targets)};
};

template <>
struct FactTable<reference::Setting> {
    using Row = reference::Setting;
    static constexpr std::string_view name = "setting";
    static constexpr bool holdsFiles = true;
    static constexpr auto columns = std::tuple{column("key", &Row::key), column("value", &Row::value)};
};

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Labels.h"

#include <set>

namespace jalon::report {

namespace {

using casefile::BarrierTheme;
using casefile::PathType;
using reference::OrganisationKind;

// Ranks count from 1; 0 is "inconnu".
constexpr std::array<std::string_view, 3> kPaths = {"Emploi", "Socio-professionnel", "Social"};
constexpr std::array<std::string_view, 11> kKinds = {"Département",
                                                     "France Travail",
                                                     "Mission locale",
                                                     "Cap emploi / PLIE",
                                                     "CCAS",
                                                     "CAF",
                                                     "MSA",
                                                     "Association",
                                                     "Opérateur privé",
                                                     "SIAE",
                                                     "Autre"};
constexpr std::array<std::string_view, 6> kAges = {"Moins de 25 ans", "25 à 29 ans", "30 à 39 ans",
                                                   "40 à 49 ans",     "50 à 59 ans", "60 ans et plus"};
constexpr std::array<std::string_view, 6> kAgeCodes = {"0-24", "25-29", "30-39", "40-49", "50-59", "60+"};
constexpr std::array<std::string_view, 2> kSexes = {"Femmes", "Hommes"};
constexpr std::array<std::string_view, 2> kSexCodes = {"f", "m"};
constexpr std::array<std::string_view, 5> kSeniorities = {"Moins de 6 mois", "6 mois à 1 an", "1 à 2 ans",
                                                          "2 à 5 ans", "5 ans et plus"};
constexpr std::array<std::string_view, 5> kSeniorityCodes = {"0-6m", "6-12m", "1-2y", "2-5y", "5y+"};
constexpr std::array<std::string_view, 2> kGroups = {"CER et contrats d’engagement", "Autres contrats"};
constexpr std::array<std::string_view, 2> kGroupCodes = {"cer", "other"};
constexpr std::array<std::string_view, 2> kSpe = {"SPE", "Hors SPE"};
constexpr std::array<std::string_view, 2> kSpeCodes = {"spe", "outside"};
constexpr std::array<std::string_view, 11> kThemes = {"Logement",
                                                      "Emploi",
                                                      "Formation",
                                                      "Démarches administratives",
                                                      "Difficultés financières",
                                                      "Mobilité",
                                                      "Santé",
                                                      "Contraintes familiales",
                                                      "Maîtrise de la langue et illettrisme",
                                                      "Numérique",
                                                      "Isolement et lien social"};

constexpr std::array<std::string_view, 4> kContractNames = {"CER", "PPAE", "CEJ", "Contrat d’engagement"};
constexpr std::array<std::string_view, 4> kTerms = {"moins de 3 mois", "3 à 6 mois", "6 mois à 1 an",
                                                    "1 an et plus"};
constexpr std::array<std::string_view, 4> kTermCodes = {"0-3m", "3-6m", "6-12m", "12m+"};
constexpr std::array<std::string_view, 3> kFamilyNames = {"En couple", "Personne seule", "Autre situation"};

constexpr std::string_view kUnknown = "Inconnu";

template <std::size_t Size>
std::string_view ranked(const std::array<std::string_view, Size>& names, std::int64_t rank,
                        std::string_view unknown)
{
    return rank < 1 || static_cast<std::size_t>(rank) > Size ? unknown
                                                             : names[static_cast<std::size_t>(rank) - 1];
}

/// The names of a detail's values by rank, as codes or as labels; null for the details that have none.
struct Names {
    std::span<const std::string_view> codes;
    std::span<const std::string_view> labels;
};

Names namesOf(Detail detail)
{
    switch (detail) {
    case Detail::Path:
        return {EnumCodes<PathType>::codes, kPaths};
    case Detail::OrganisationKind:
        return {EnumCodes<OrganisationKind>::codes, kKinds};
    case Detail::AgeBand:
        return {kAgeCodes, kAges};
    case Detail::Sex:
        return {kSexCodes, kSexes};
    case Detail::Seniority:
        return {kSeniorityCodes, kSeniorities};
    case Detail::ContractGroup:
        return {kGroupCodes, kGroups};
    case Detail::Theme:
        return {EnumCodes<BarrierTheme>::codes, kThemes};
    default:
        return {};
    }
}

std::string_view heading(Detail detail)
{
    constexpr std::array<std::string_view, EnumCodes<Detail>::codes.size()> kHeadings = {
        "Foyers",
        "Personnes soumises aux droits et devoirs",
        "Parcours",
        "Structure",
        "Âge",
        "Sexe",
        "Situation familiale",
        "Ancienneté des droits",
        "dont moins de 12 mois après la sortie",
        "Réorientations",
        "Changement de parcours",
        "Changement de service public de l’emploi",
        "Sans délai dans la règle",
        "Contrats",
        "Signés avant l’orientation",
        "En cours en fin de période",
        "Moyenne des fins de mois",
        "Référent",
        "Frein",
        "Freins diminués",
        "Freins levés",
        "Motif",
        "Tableau annuel",
        "Contrat en cours"};
    return kHeadings[static_cast<std::size_t>(detail)];
}

std::vector<DetailKey> ranks(Detail detail, bool withUnknown)
{
    std::vector<DetailKey> keys;
    for (std::size_t rank = withUnknown ? 0 : 1; rank <= namesOf(detail).codes.size(); ++rank) {
        keys.push_back({detail, static_cast<std::int64_t>(rank)});
    }
    return keys;
}

void append(std::set<DetailKey>& keys, const std::vector<DetailKey>& more)
{
    keys.insert(more.begin(), more.end());
}

std::set<DetailKey> standing(IndicatorId id)
{
    using enum IndicatorId;
    std::set<DetailKey> keys;
    switch (id) {
    case K1:
        return {{Detail::Households}, {Detail::Sdd}};
    case K2:
        for (const auto detail :
             {Detail::Path, Detail::OrganisationKind, Detail::AgeBand, Detail::Sex, Detail::Seniority}) {
            append(keys, ranks(detail, true));
        }
        append(keys, {{Detail::Path, kNotOriented},
                      {Detail::OrganisationKind, kNotOriented},
                      {Detail::Family, kCouple},
                      {Detail::Family, kAlone},
                      {Detail::Family, 0}});
        return keys;
    case E2:
        return {{Detail::ReturnWithin12Months}};
    case O5:
        return {{Detail::Reorientation}};
    case C1:
        append(keys, ranks(Detail::ContractGroup, false));
        return keys;
    case C4:
        return {{Detail::SignedBefore}};
    case G1:
        return {{Detail::InForce}, {Detail::MonthEnds}};
    case F1:
        append(keys, ranks(Detail::Theme, false));
        append(keys, {{Detail::Lowered}, {Detail::Resolved}});
        return keys;
    case X1:
        return {{Detail::ExitReason, 0}};
    default:
        return {};
    }
}

std::string nameOrNone(const store::Database& database, std::string_view table, std::int64_t id,
                       std::string_view none)
{
    if (id == 0) {
        return std::string{none};
    }
    const std::string from = "SELECT name FROM " + std::string{table};
    return database
        .value<std::string>(from + " WHERE fact_id = ?1 ORDER BY tx_out IS NULL DESC, tx_in DESC", id)
        .value_or("n° " + std::to_string(id));
}

bool hasValues(Detail detail)
{
    return !namesOf(detail).codes.empty() || detail == Detail::Family || detail == Detail::PathChange
           || detail == Detail::SpeChange || detail == Detail::Adviser || detail == Detail::ExitReason
           || detail == Detail::Cross || detail == Detail::ContractTerm;
}

} // namespace

std::string Labels::territory(std::int64_t id) const
{
    return nameOrNone(m_database, "territory_file", id, "Hors territoire");
}

std::string Labels::referent(std::int64_t id) const
{
    return nameOrNone(m_database, "referent_file", id, "Sans référent");
}

std::string scopeName(const store::Database& database, const Scope& scope)
{
    switch (scope.kind) {
    case ScopeKind::Territory:
        return "Territoire\u202F: " + nameOrNone(database, "territory_file", scope.id, "hors territoire");
    case ScopeKind::Organisation:
        return "Structure\u202F: " + nameOrNone(database, "organisation_file", scope.id, "sans structure");
    case ScopeKind::Referent:
        return "Référent\u202F: " + nameOrNone(database, "referent_file", scope.id, "sans référent");
    case ScopeKind::Path:
        return "Parcours\u202F: " + std::string{ranked(kPaths, scope.id, "sans parcours")};
    case ScopeKind::Everything:
        break;
    }
    return "Ensemble";
}

std::string Labels::valueCode(DetailKey key) const
{
    switch (key.detail) {
    case Detail::Family:
        if (key.value < 0) {
            return key.value == kCouple ? "couple" : "alone";
        }
        return key.value == 0 ? "unknown" : std::string{m_data.families.at(static_cast<Index>(key.value))};
    case Detail::PathChange:
        return std::string{ranked(EnumCodes<PathType>::codes, key.value / 4, "unknown")} + ">"
               + std::string{ranked(EnumCodes<PathType>::codes, key.value % 4, "unknown")};
    case Detail::SpeChange:
        return std::string{ranked(kSpeCodes, key.value / 3, "unknown")} + ">"
               + std::string{ranked(kSpeCodes, key.value % 3, "unknown")};
    case Detail::Adviser:
        return std::to_string(m_data.referents.idOf(static_cast<Index>(key.value)));
    case Detail::Cross:
        return crossCode(Crossed::of(key.value));
    case Detail::ContractTerm:
        return key.value == 0
                   ? "none"
                   : std::string{ranked(EnumCodes<casefile::ContractKind>::codes, key.value / 10, "unknown")}
                         + ">" + std::string{ranked(kTermCodes, key.value % 10, "unknown")};
    case Detail::ExitReason:
        return key.value == 0 ? "to-qualify" : std::string{m_data.reasons.at(static_cast<Index>(key.value))};
    default:
        break;
    }
    if (key.value == kNotOriented) {
        return "not-oriented";
    }
    return key.value == 0 ? "unknown"
                          : std::string{namesOf(key.detail).codes[static_cast<std::size_t>(key.value) - 1]};
}

std::string Labels::crossCode(Crossed crossed) const
{
    const auto detail = kCrossedWith[crossed.with];
    constexpr std::array<std::string_view, 3> kFamilies = {"couple", "alone", "other"};
    const auto rank = detail == Detail::Family ? std::string{ranked(kFamilies, crossed.rank, "unknown")}
                                               : valueCode({detail, crossed.rank});
    return std::string{codeOf(detail)} + ":" + valueCode({Detail::OrganisationKind, crossed.kind}) + ">"
           + rank;
}

std::string Labels::valueLabel(DetailKey key) const
{
    switch (key.detail) {
    case Detail::Cross: {
        const auto crossed = Crossed::of(key.value);
        const auto detail = kCrossedWith[crossed.with];
        return valueLabel({Detail::OrganisationKind, crossed.kind}) + ", "
               + (detail == Detail::Family ? std::string{ranked(kFamilyNames, crossed.rank, kUnknown)}
                                           : valueLabel({detail, crossed.rank}));
    }
    case Detail::ContractTerm:
        return key.value == 0 ? "Sans contrat"
                              : std::string{ranked(kContractNames, key.value / 10, kUnknown)} + ", "
                                    + std::string{ranked(kTerms, key.value % 10, "durée inconnue")};
    case Detail::Family:
        if (key.value < 0) {
            return key.value == kCouple ? "En couple" : "Personne seule";
        }
        return std::string{key.value == 0 ? kUnknown : m_data.families.at(static_cast<Index>(key.value))};
    case Detail::PathChange:
        return std::string{ranked(kPaths, key.value / 4, kUnknown)} + " → "
               + std::string{ranked(kPaths, key.value % 4, kUnknown)};
    case Detail::SpeChange:
        return std::string{ranked(kSpe, key.value / 3, kUnknown)} + " → "
               + std::string{ranked(kSpe, key.value % 3, kUnknown)};
    case Detail::Adviser:
        return referent(m_data.referents.idOf(static_cast<Index>(key.value)));
    case Detail::ExitReason: {
        if (key.value == 0) {
            return "À qualifier";
        }
        const auto code = m_data.reasons.at(static_cast<Index>(key.value));
        return m_database
            .value<std::string>("SELECT label FROM exit_reason WHERE code = ?1"
                                " ORDER BY tx_out IS NULL DESC, tx_in DESC",
                                code)
            .value_or(std::string{code});
    }
    default:
        break;
    }
    if (key.value == kNotOriented) {
        return "Sans orientation";
    }
    return std::string{key.value == 0 ? kUnknown
                                      : namesOf(key.detail).labels[static_cast<std::size_t>(key.value) - 1]};
}

std::string Labels::code(DetailKey key) const
{
    const std::string detail{codeOf(key.detail)};
    return hasValues(key.detail) ? detail + ":" + valueCode(key) : detail;
}

std::string Labels::label(DetailKey key) const
{
    const std::string detail{heading(key.detail)};
    return hasValues(key.detail) ? detail + " : " + valueLabel(key) : detail;
}

std::vector<Line> Labels::standingLines(IndicatorId id) const
{
    std::vector<Line> lines;
    for (const auto& key : standing(id)) {
        lines.push_back({code(key), label(key), std::nullopt, 0});
    }
    return lines;
}

std::vector<Line> Labels::lines(IndicatorId id, const Tally& tally) const
{
    const auto& counted = tally.details(id);
    auto keys = standing(id);
    for (const auto& [key, counter] : counted) {
        // Yearly tables show those.
        if (key.detail != Detail::Cross && key.detail != Detail::ContractTerm) {
            keys.insert(key);
        }
    }
    std::vector<Line> lines;
    for (const auto& key : keys) {
        const auto found = counted.find(key);
        const auto count = found == counted.end() ? 0 : found->second.count;
        std::optional<double> value = static_cast<double>(count);
        if (key.detail == Detail::MonthEnds) {
            value = tally.monthEnds() == 0 ? 0 : static_cast<double>(count) / tally.monthEnds();
        }
        lines.push_back({code(key), label(key), value, count});
    }
    return lines;
}

std::string_view unitLabel(Unit unit)
{
    constexpr std::array<std::string_view, 5> kLabels = {"personnes", "foyers", "%", "jours", "nombre"};
    return kLabels[static_cast<std::size_t>(unit)];
}

std::string_view whyLabel(Why why)
{
    constexpr std::array<std::string_view, 5> kLabels = {
        "", "n. c. : personne dont le calculer", "n. c. : la règle n’a pas ce délai",
        "n. c. : pas encore enregistré dans la base", "inconnu : avant la première écriture de la base"};
    return kLabels[static_cast<std::size_t>(why)];
}

} // namespace jalon::report

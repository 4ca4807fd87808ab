// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "reference/Directory.h"

#include <array>

namespace jalon::reference {

namespace {

struct Announced {
    std::string_view words; ///< folded
    OrganisationKind kind;
};

// In this order: "Association mission locale" is a mission locale, "CD 26" comes after longer words. A name
// announces a kind by whole words at its start, or anywhere for the words that are no one else's.
constexpr std::array kAnywhere = {
    Announced{"france travail", OrganisationKind::FranceTravail},
    Announced{"pole emploi", OrganisationKind::FranceTravail},
    Announced{"mission locale", OrganisationKind::MissionLocale},
    Announced{"cap emploi", OrganisationKind::CapEmploi},
    Announced{"plie", OrganisationKind::CapEmploi},
    Announced{"ccas", OrganisationKind::Ccas},
    Announced{"cias", OrganisationKind::Ccas},
    Announced{"centre communal d action sociale", OrganisationKind::Ccas},
    Announced{"centre intercommunal d action sociale", OrganisationKind::Ccas},
    Announced{"caisse d allocations familiales", OrganisationKind::Caf},
    Announced{"mutualite sociale agricole", OrganisationKind::Msa},
    Announced{"conseil departemental", OrganisationKind::Departement},
    Announced{"conseil general", OrganisationKind::Departement},
    Announced{"centre medico social", OrganisationKind::Departement},
    Announced{"maison des solidarites", OrganisationKind::Departement},
    Announced{"pole insertion", OrganisationKind::Departement},
    Announced{"entreprise d insertion", OrganisationKind::Siae},
    Announced{"chantier d insertion", OrganisationKind::Siae},
};
constexpr std::array kAtStart = {
    Announced{"ft", OrganisationKind::FranceTravail},
    Announced{"ml", OrganisationKind::MissionLocale},
    Announced{"caf", OrganisationKind::Caf},
    Announced{"msa", OrganisationKind::Msa},
    Announced{"departement", OrganisationKind::Departement},
    Announced{"cd", OrganisationKind::Departement},
    Announced{"cd26", OrganisationKind::Departement},
    Announced{"cms", OrganisationKind::Departement},
    Announced{"siae", OrganisationKind::Siae},
    Announced{"association", OrganisationKind::Association},
    Announced{"asso", OrganisationKind::Association},
};

bool holds(std::string_view text, std::string_view words)
{
    return (" " + std::string{text} + " ").find(" " + std::string{words} + " ") != std::string::npos;
}

bool startsWith(std::string_view text, std::string_view words)
{
    return (std::string{text} + " ").starts_with(std::string{words} + " ");
}

} // namespace

OrganisationKind proposedKind(std::string_view organisationName)
{
    const auto folded = fold(organisationName);
    for (const auto& [words, kind] : kAnywhere) {
        if (holds(folded, words)) {
            return kind;
        }
    }
    for (const auto& [words, kind] : kAtStart) {
        if (startsWith(folded, words)) {
            return kind;
        }
    }
    return OrganisationKind::Other;
}

} // namespace jalon::reference

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RetentionText.h"

#include "Words.h"

#include "base/FieldWords.h"

namespace jalon::cli {

namespace {

std::string contactWords(const retention::Proposal& proposal)
{
    if (proposal.table == "identity") {
        return "enregistrement du dossier";
    }
    const auto words = fieldWords(proposal.table);
    return words.empty() ? proposal.table : std::string{words};
}

std::string packLine(const exchange::PackEntry& pack)
{
    return "  paquet n° " + std::to_string(pack.issuer) + ", parti le " + pack.leftOn.toFrench()
           + (pack.takenFor.empty() ? std::string{} : " avec " + pack.takenFor) + '\n';
}

} // namespace

std::string proposalsText(const std::vector<retention::Proposal>& all, int months)
{
    if (all.empty()) {
        return "Personne n’est proposé : aucun dossier clos n’est sans contact depuis "
               + std::to_string(months) + " mois.\n";
    }
    std::string text = std::to_string(all.size()) + " personne(s) sans contact depuis "
                       + std::to_string(months) + " mois ou plus :\n";
    for (const auto& proposal : all) {
        text += std::to_string(proposal.person.value) + "  " + proposal.lastName + ' ' + proposal.firstName
                + ", dernier contact le " + proposal.lastContact.toFrench() + " : " + contactWords(proposal)
                + '\n';
    }
    return text;
}

nlohmann::ordered_json toJson(const std::vector<retention::Proposal>& all)
{
    auto json = nlohmann::ordered_json::array();
    for (const auto& proposal : all) {
        json.push_back({{"id", proposal.person.value},
                        {"last_name", proposal.lastName},
                        {"first_name", proposal.firstName},
                        {"last_contact", proposal.lastContact.toIso()},
                        {"contact", proposal.table},
                        {"contact_date", proposal.column}});
    }
    return json;
}

std::string previewText(const retention::Preview& preview)
{
    return "Seraient anonymisés :\n" + countLine("personnes", preview.people)
           + countLine("foyers où personne d’autre ne vit", preview.households)
           + countLine("fiches, avec leurs versions passées", preview.versions)
           + countLine("lignes de listes gardées", preview.savedRows)
           + countLine("listes enregistrées qui les nomment", preview.views)
           + countLine("comptes rendus de réunions, effacés en entier", preview.minutes);
}

std::string holdersText(const Holders& holders)
{
    if (holders.copies.empty() && holders.packs.empty()) {
        return {};
    }
    std::string text =
        "Gardent encore ce que la base n’a plus (à détruire, ou à laisser sortir de la rotation) :\n";
    for (const auto& copy : holders.copies) {
        text += "  " + copy + '\n';
    }
    for (const auto& pack : holders.packs) {
        text += packLine(pack);
    }
    return text;
}

nlohmann::ordered_json toJson(const retention::Preview& preview, const Holders& holders)
{
    auto packs = nlohmann::ordered_json::array();
    for (const auto& pack : holders.packs) {
        packs.push_back({{"number", pack.issuer},
                         {"left_on", pack.leftOn.toIso()},
                         {"taken_for", jsonOf(pack.takenFor)}});
    }
    return {{"people", preview.people},     {"households", preview.households},
            {"versions", preview.versions}, {"saved_rows", preview.savedRows},
            {"views", preview.views},       {"minutes", preview.minutes},
            {"copies", holders.copies},     {"packs", packs}};
}

std::string doneText(std::int64_t people, const store::Anonymised& done)
{
    std::string text = std::to_string(people) + " personne(s) anonymisée(s), pour toujours (opération "
                       + std::to_string(done.recordedAs.value) + ").\n";
    if (!done.pagesCleaned) {
        text += "Le disque manque de place pour réécrire le fichier : libérez-en, la prochaine ouverture en "
                "écriture "
                "le fera.\n";
    }
    if (!done.logEmptied) {
        text += "Quelqu’un lit la base : le journal d’écriture se videra à sa fermeture.\n";
    }
    return text;
}

} // namespace jalon::cli

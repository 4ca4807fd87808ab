// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfferText.h"

#include "Words.h"
#include "base/WordTable.h"

namespace jalon::cli {

namespace {

using namespace offer;
using Json = nlohmann::ordered_json;

// On a screen; JSON and the rejects file hold them all.
constexpr std::size_t kShownRejects = 20;

constexpr std::array kProblems = {
    Worded<RowProblem>{RowProblem::NoTitle, "la ligne n’a pas d’intitulé"},
    Worded<RowProblem>{RowProblem::TooManyCells, "plus de cellules que de colonnes"},
    Worded<RowProblem>{RowProblem::UnknownFiche, "aucune fiche-action de la base ne porte ce code"},
    Worded<RowProblem>{RowProblem::SeveralFiches,
                       "plusieurs programmes ont une fiche de ce code ; écrivez PROGRAMME/CODE"},
    Worded<RowProblem>{RowProblem::UnknownTerritory, "ce territoire n’est pas dans la base"},
    Worded<RowProblem>{RowProblem::BadDate, "ce n’est pas une date possible"},
    Worded<RowProblem>{RowProblem::EndBeforeStart, "la fin est avant le début"},
    Worded<RowProblem>{RowProblem::BadPlaces, "ce n’est pas un nombre de places"},
    Worded<RowProblem>{RowProblem::SameAsRow, "même offre que la ligne indiquée"},
    Worded<RowProblem>{RowProblem::SeveralOffers,
                       "plusieurs offres de la base portent ce nom ; précisez le code ou le territoire"},
};
static_assert(isComplete(kProblems, EnumCodes<RowProblem>::codes.size()));

std::string rejectLines(const std::vector<RejectedRow>& rows)
{
    if (rows.empty()) {
        return {};
    }
    std::string text = "\nRejets\n";
    for (std::size_t i = 0; i < rows.size() && i < kShownRejects; ++i) {
        const auto& row = rows[i];
        text += "  ligne " + std::to_string(row.line);
        text += row.column.empty() ? "" : ", " + row.column;
        text += row.value.empty() ? "" : " « " + row.value + " »";
        text += " : " + std::string{wordsOf(row.reason)} + "\n";
    }
    if (rows.size() > kShownRejects) {
        text += "  … et " + std::to_string(rows.size() - kShownRejects)
                + " autres : --rejects les écrit toutes, --json aussi.\n";
    }
    return text;
}

std::string placesText(const OfferEntry& entry)
{
    if (!entry.file.places) {
        return entry.taken == 0 ? std::string{} : ", " + std::to_string(entry.taken) + " en cours";
    }
    return ", " + std::to_string(entry.taken) + " places prises sur " + std::to_string(*entry.file.places);
}

std::string datesText(const Offer& offer)
{
    return (offer.startsOn ? ", à partir du " + offer.startsOn->toFrench() : std::string{})
           + (offer.endsOn ? ", jusqu’au " + offer.endsOn->toFrench() : std::string{});
}

} // namespace

std::string_view wordsOf(RowProblem problem)
{
    return wordsFor(kProblems, problem);
}

Json toJson(const CataloguePlan& plan)
{
    auto rejects = Json::array();
    for (const auto& row : plan.rejected) {
        rejects.push_back({{"line", row.line},
                           {"column", jsonOf(row.column)},
                           {"value", jsonOf(row.value)},
                           {"reason", codeOf(row.reason)}});
    }
    auto updated = Json::array();
    for (const auto& row : plan.updated) {
        auto fields = Json::array();
        for (const auto field : row.fields) {
            fields.push_back(codeOf(field));
        }
        updated.push_back({{"line", row.line}, {"title", row.file.title}, {"fields", fields}});
    }
    const auto& counts = plan.counts;
    return {{"rows", counts.rows},         {"new", counts.added},
            {"updated", counts.updated},   {"unchanged", counts.unchanged},
            {"rejected", counts.rejected}, {"rejects", rejects},
            {"updated_rows", updated},     {"unknown_columns", plan.unknownColumns}};
}

std::string catalogueText(const CataloguePlan& plan, bool dryRun)
{
    const auto& counts = plan.counts;
    std::string text = dryRun ? "Essai, rien n’a été écrit.\n" : "";
    text += countLine("lignes", counts.rows) + countLine("nouvelles", counts.added)
            + countLine("modifiées", counts.updated) + countLine("inchangées", counts.unchanged)
            + countLine("rejetées", counts.rejected);
    std::string unknown;
    for (const auto& header : plan.unknownColumns) {
        unknown += (unknown.empty() ? "" : ", ") + header;
    }
    text += unknown.empty() ? "" : "\nColonnes non reprises : " + unknown + "\n";
    return text + rejectLines(plan.rejected);
}

Json toJson(const std::vector<OfferEntry>& offers)
{
    auto list = Json::array();
    for (const auto& entry : offers) {
        const auto& file = entry.file;
        list.push_back({{"id", entry.id.value},
                        {"code", jsonOf(file.code)},
                        {"title", file.title},
                        {"organisation", jsonOf(entry.organisation)},
                        {"fiche", jsonOf(entry.ficheCode)},
                        {"territory", jsonOf(entry.territory)},
                        {"audience", jsonOf(file.audience)},
                        {"places", jsonOf(file.places)},
                        {"taken", entry.taken},
                        {"free", jsonOf(entry.freePlaces())},
                        {"starts_on", jsonOf(file.startsOn)},
                        {"ends_on", jsonOf(file.endsOn)},
                        {"contact", jsonOf(file.contact)},
                        {"description", jsonOf(file.description)}});
    }
    return list;
}

std::string offersText(const std::vector<OfferEntry>& offers)
{
    if (offers.empty()) {
        return "Aucune offre ne correspond.\n";
    }
    std::string text;
    for (const auto& entry : offers) {
        const auto& file = entry.file;
        text += (file.code.empty() ? "" : file.code + "  ") + file.title;
        text += entry.organisation.empty() ? "" : " (" + entry.organisation + ")";
        text += "\n    " + (entry.territory.empty() ? "Tout le département" : entry.territory);
        text += entry.ficheCode.empty() ? "" : ", fiche " + entry.ficheCode;
        text += placesText(entry) + datesText(file) + "\n";
        text += file.contact.empty() ? "" : "    " + file.contact + "\n";
    }
    return text + std::to_string(offers.size()) + (offers.size() > 1 ? " offres\n" : " offre\n");
}

Json toJson(const std::vector<FicheCounts>& counts)
{
    auto list = Json::array();
    for (const auto& fiche : counts) {
        list.push_back({{"programme", jsonOf(fiche.programme)},
                        {"fiche", jsonOf(fiche.code)},
                        {"title", jsonOf(fiche.title)},
                        {"same_work", fiche.sameWork},
                        {"prescribed", fiche.prescribed},
                        {"received", fiche.received},
                        {"accepted", fiche.accepted},
                        {"started", fiche.started},
                        {"completed", fiche.completed},
                        {"refused_by_person", fiche.refusedByPerson},
                        {"refused_by_organisation", fiche.refusedByOrganisation},
                        {"abandoned", fiche.abandoned}});
    }
    return list;
}

std::string countsText(const std::vector<FicheCounts>& counts, int year)
{
    if (counts.empty()) {
        return "Le catalogue n’a aucune offre.\n";
    }
    std::string text = "Prescriptions de l’année " + std::to_string(year) + "\n";
    for (const auto& fiche : counts) {
        text += fiche.fiche ? fiche.programme + ", fiche " + fiche.code + "  " + fiche.title
                            : std::string{"Offres sans fiche-action"};
        text += "\n    prescrites " + std::to_string(fiche.prescribed) + ", reçues "
                + std::to_string(fiche.received) + ", acceptées " + std::to_string(fiche.accepted)
                + ", commencées " + std::to_string(fiche.started) + ", menées à terme "
                + std::to_string(fiche.completed) + "\n    refusées par la personne "
                + std::to_string(fiche.refusedByPerson) + ", par l’organisme "
                + std::to_string(fiche.refusedByOrganisation) + ", abandonnées "
                + std::to_string(fiche.abandoned) + "\n";
        for (const auto& code : fiche.sameWork) {
            text += "    le même travail compte pour " + code + "\n";
        }
    }
    return text;
}

} // namespace jalon::cli

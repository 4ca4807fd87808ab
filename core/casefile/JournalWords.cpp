// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Journal.h"

#include "base/WordTable.h"

namespace jalon::casefile {

namespace {

using store::JournalAction;
using store::JournalFlaw;

struct ActionWords {
    JournalAction action;
    std::string_view words;
    std::string_view subject; ///< before its number; empty: none
    std::string_view one; ///< after an amount of one; empty: none
    std::string_view several;
};

constexpr std::array kActions = {
    ActionWords{JournalAction::Enter, "Entrée", "compte", "", ""},
    ActionWords{JournalAction::EnterRefused, "Mot de passe refusé", "compte", "", ""},
    ActionWords{JournalAction::EnterDelayed, "Essai pendant l’attente imposée", "compte", "", ""},
    ActionWords{JournalAction::PassphraseRefused, "Phrase secrète refusée", "", "", ""},
    ActionWords{JournalAction::PassphraseChanged, "Phrase secrète changée", "", "", ""},
    ActionWords{JournalAction::Consult, "Dossier consulté", "dossier", "", ""},
    ActionWords{JournalAction::Search, "Recherche", "", "personne montrée", "personnes montrées"},
    ActionWords{JournalAction::List, "Liste de personnes", "", "personne", "personnes"},
    ActionWords{JournalAction::ExportPeople, "Export d’une liste de personnes", "", "personne", "personnes"},
    ActionWords{JournalAction::ExportReport, "Export d’un rapport", "", "", ""},
    ActionWords{JournalAction::ExportProgramme, "Export d’un programme", "", "", ""},
    ActionWords{JournalAction::ExportOffers, "Export du guide des offres", "", "", ""},
    ActionWords{JournalAction::ExportGrid, "Export d’une grille", "", "", ""},
    ActionWords{JournalAction::ExportRejects, "Export des lignes rejetées", "liste", "", ""},
    ActionWords{JournalAction::ExportJournal, "Export du journal", "", "ligne", "lignes"},
    ActionWords{JournalAction::ExportAnswer, "Réponse donnée en JSON", "", "", ""},
    ActionWords{JournalAction::PrintLetters, "Courriers imprimés", "réunion", "courrier", "courriers"},
    ActionWords{JournalAction::PrintContract, "Contrat imprimé", "dossier", "", ""},
    ActionWords{JournalAction::PrintMeeting, "Papiers de réunion", "réunion", "personne", "personnes"},
    ActionWords{JournalAction::PackOut, "Paquet emporté", "paquet", "personne", "personnes"},
    ActionWords{JournalAction::PackBack, "Paquet rapporté", "paquet", "fait écrit", "faits écrits"},
    ActionWords{JournalAction::Import, "Import d’une liste", "liste", "ligne", "lignes"},
    ActionWords{JournalAction::Access, "Droit d’accès : tout ce qui est détenu", "dossier", "", ""},
    ActionWords{JournalAction::RetentionTrial, "Anonymisation essayée", "", "personne", "personnes"},
    ActionWords{JournalAction::Anonymise, "Anonymisation", "", "personne", "personnes"},
    ActionWords{JournalAction::Backup, "Copie de la base", "", "", ""},
    ActionWords{JournalAction::Restore, "Copie remise en service", "", "", ""},
    ActionWords{JournalAction::JournalRead, "Journal lu", "", "", ""},
    ActionWords{JournalAction::JournalPurge, "Lignes trop anciennes effacées", "", "ligne", "lignes"},
    ActionWords{JournalAction::ClockSetBack, "L’horloge de cet ordinateur a reculé", "", "", ""},
    ActionWords{JournalAction::Unknown, "Ligne illisible", "", "", ""}};

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < kActions.size(); ++at) {
        if (kActions.at(at).action != static_cast<JournalAction>(at)) {
            return false;
        }
    }
    return kActions.size() == EnumCodes<JournalAction>::codes.size();
}
static_assert(inOrder());

constexpr std::array kFlaws = {
    Worded<JournalFlaw>{JournalFlaw::Removed, "ne sont plus dans le journal, quelqu’un les a retirées"},
    Worded<JournalFlaw>{JournalFlaw::Changed, "ne disent plus ce qui avait été noté, ou en suivent d’autres "
                                              "que celles qu’elles suivaient"},
    Worded<JournalFlaw>{JournalFlaw::Moved, "ne sont plus dans leur ordre"},
    Worded<JournalFlaw>{JournalFlaw::Cut, "manquent à la fin du journal, quelqu’un l’a coupé"},
    Worded<JournalFlaw>{JournalFlaw::Replaced, "ne sont plus celles qui avaient été vues, le journal a été "
                                               "réécrit"},
    Worded<JournalFlaw>{JournalFlaw::Unguarded, "Ce qui protège le journal des modifications a été enlevé"},
    Worded<JournalFlaw>{JournalFlaw::ClockSetBack, "L’horloge de cet ordinateur a reculé"}};

std::string linesWords(std::int64_t first, std::int64_t last)
{
    return first == last ? "ligne " + std::to_string(first)
                         : "lignes " + std::to_string(first) + " à " + std::to_string(last);
}

} // namespace

std::string_view wordsOf(JournalAction action)
{
    return kActions.at(static_cast<std::size_t>(action)).words;
}

std::string aboutOf(const store::JournalLine& line)
{
    const auto& words = kActions.at(static_cast<std::size_t>(line.action));
    std::string about;
    if (line.subject != 0) {
        about = std::string{words.subject}.append(words.subject.empty() ? "" : " ")
                + std::to_string(line.subject);
    }
    if (line.amount) {
        about += (about.empty() ? "" : ", ") + std::to_string(*line.amount);
        const auto unit = *line.amount == 1 || *line.amount == 0 ? words.one : words.several;
        about.append(unit.empty() ? "" : " ").append(unit);
    }
    return about;
}

std::string originWords(std::int64_t origin)
{
    if (origin == 0) {
        return "la base";
    }
    return origin > 0 ? "le paquet " + std::to_string(origin) : "à côté de la base";
}

std::string sentenceOf(const store::JournalFinding& finding)
{
    const std::string words{wordsFor(kFlaws, finding.flaw)};
    const auto near = finding.near ? " (vers le " + frenchTime(*finding.near) + ")" : std::string{};
    switch (finding.flaw) {
    case JournalFlaw::Unguarded:
        return "Journal : " + words + ".";
    case JournalFlaw::ClockSetBack:
        return "Journal, " + linesWords(finding.first, finding.last) + near + " : " + words
               + " ; les heures qui suivent ne sont pas sûres, l’ordre des lignes l’est.";
    default:
        break;
    }
    const auto witness = finding.witness.empty() ? std::string{} : ", d’après « " + finding.witness + " »";
    return "Journal, " + linesWords(finding.first, finding.last) + near + " : " + words + witness + ".";
}

} // namespace jalon::casefile

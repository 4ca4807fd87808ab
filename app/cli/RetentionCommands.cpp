// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long people are kept: retention list, keep, dry-run, anonymise.
#include "Commands.h"
#include "OpenBase.h"
#include "RetentionText.h"
#include "Words.h"

#include "base/Path.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndMonths = {"BASE", "MOIS"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr OptionSpec kPerson = {"--person", "NUMÉRO", "cette personne seule"};
constexpr OptionSpec kUntil = {"--until", "DATE", "celles dont le dernier contact est de ce jour ou d’avant"};
constexpr OptionSpec kCopies = {
    "--copies", "DOSSIER",
    "un dossier de copies de la base, quel que soit leur nom : elles gardent ces personnes"};
constexpr std::array kListOptions = {kUntil, kJson};
constexpr std::array kDryRunOptions = {kPerson, kUntil, kCopies, kJson};
constexpr std::array kAnonymiseOptions = {kPerson, kUntil, kCopies,
                                          OptionSpec{"--yes", "", "le faire ; sinon rien n’est écrit"}};
constexpr std::array kJsonOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};
constexpr std::string_view kProposedHelp = "Sont proposées les personnes sans droits ouverts ni parcours en "
                                           "cours dont le dernier contact (tout fait daté "
                                           "du dossier) remonte à plus longtemps que la durée de "
                                           "conservation : 24 mois, ou ce que dit « retention keep ».";
constexpr std::string_view kFinalHelp = "Noms, numéros, adresses, notes et textes sont effacés de toutes les "
                                        "versions ; restent les dates et les codes "
                                        "que comptent les rapports passés. Cela ne s’annule pas. Les "
                                        "sauvegardes et les paquets déjà faits gardent ce "
                                        "qu’ils contiennent.";

using Proposals = std::vector<retention::Proposal>;

/// Those that the options name; what is wrong is said on stderr.
std::expected<Proposals, ExitCode> chosen(const Arguments& arguments, const store::Database& database,
                                          Date today)
{
    const auto until = dateOption(arguments, "--until");
    if (!until) {
        return std::unexpected{usageError(until.error())};
    }
    auto all = retention::proposals(database, retention::keptMonths(database), today);
    std::erase_if(all, [&](const auto& proposal) { return *until && proposal.lastContact > **until; });
    const auto person = arguments.value("--person");
    if (!person) {
        return all;
    }
    const auto number = wholeNumber(*person);
    if (!number) {
        return std::unexpected{
            usageError("« " + *person + " » n’est pas un numéro de dossier ; « retention list » les donne.")};
    }
    std::erase_if(all, [&](const auto& proposal) { return proposal.person.value != *number; });
    if (all.empty()) {
        return std::unexpected{report({ErrorCode::PersonStillKept, {*person}})};
    }
    return all;
}

std::vector<PersonId> peopleOf(const Proposals& proposals)
{
    std::vector<PersonId> people;
    for (const auto& proposal : proposals) {
        people.push_back(proposal.person);
    }
    return people;
}

/// The copies made until now: whoever goes is still in them.
Expected<Holders> holdersOf(const Arguments& arguments, const store::Base& base)
{
    Holders holders;
    if (const auto folder = arguments.value("--copies")) {
        const auto copies = store::copiesFound(base, pathFromText(*folder));
        if (!copies) {
            return std::unexpected{copies.error()};
        }
        std::ranges::transform(*copies, std::back_inserter(holders.copies), pathText);
    }
    for (const auto& file : store::migrationBackups(base.path())) {
        holders.copies.push_back(pathText(file));
    }
    return holders;
}

ExitCode runList(const Arguments& arguments)
{
    return withWholeBase(arguments, store::OpenMode::Read,
                         [&](store::Base& base, const store::Session& session) {
                             const auto all = chosen(arguments, base.database(), session.clock.today());
                             if (!all) {
                                 return all.error();
                             }
                             if (arguments.has("--json")) {
                                 std::cout << toJson(*all).dump(2) << '\n';
                             } else {
                                 std::cout << proposalsText(*all, retention::keptMonths(base.database()));
                             }
                             return ExitCode::Done;
                         });
}

ExitCode runKeep(const Arguments& arguments)
{
    const auto months = wholeNumber(arguments.positional(1));
    if (!months) {
        return usageError("« " + arguments.positional(1) + " » n’est pas un nombre de mois (de 1 à 36).");
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        if (const auto set = retention::setKeptMonths(tx, *months); !set) {
            return report(set.error());
        }
        tx.commit();
        std::cout << "Les dossiers sont proposés à l’anonymisation " << *months
                  << " mois après le dernier contact.\n";
        return ExitCode::Done;
    });
}

ExitCode runDryRun(const Arguments& arguments)
{
    return withWholeBase(
        arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
            const auto today = session.clock.today();
            const auto all = chosen(arguments, base.database(), today);
            if (!all) {
                return all.error();
            }
            const auto found = retention::preview(base.database(), peopleOf(*all), today);
            if (!found) {
                return report(found.error());
            }
            auto holders = holdersOf(arguments, base);
            if (!holders) {
                return report(holders.error());
            }
            holders->packs = found->packs;
            if (arguments.has("--json")) {
                std::cout << toJson(*found, *holders).dump(2) << '\n';
            } else {
                std::cout << previewText(*found) << holdersText(*holders) << "Rien n’a été modifié.\n";
            }
            return ExitCode::Done;
        });
}

ExitCode runAnonymise(const Arguments& arguments)
{
    return withWholeBase(
        arguments, store::OpenMode::Write, [&](store::Base& base, const store::Session& session) {
            const auto all = chosen(arguments, base.database(), session.clock.today());
            if (!all) {
                return all.error();
            }
            if (all->empty()) {
                std::cout << "Personne n’est à anonymiser. Rien n’a été modifié.\n";
                return ExitCode::Done;
            }
            const auto found = retention::preview(base.database(), peopleOf(*all), session.clock.today());
            if (!found) {
                return report(found.error());
            }
            std::cout << previewText(*found);
            if (!arguments.has("--yes")) {
                return usageError(
                    "Une anonymisation ne s’annule pas : ajoutez --yes pour la faire. Rien n’a été modifié.");
            }
            auto holders = holdersOf(arguments, base);
            if (!holders) {
                return report(holders.error());
            }
            holders->packs = found->packs;
            const auto done = retention::anonymise(session, peopleOf(*all));
            if (!done) {
                return report(done.error());
            }
            std::cout << doneText(found->people, *done) << holdersText(*holders);
            return ExitCode::Done;
        });
}

} // namespace

Command retentionListCommand()
{
    return {{"retention list", "Lister les personnes proposées à l’anonymisation, avec le dernier contact",
             kBase, kListOptions, kProposedHelp, kJsonOutlets},
            runList};
}

Command retentionKeepCommand()
{
    return {{"retention keep",
             "Dire combien de mois un dossier est gardé après le dernier contact (1 à 36)",
             kBaseAndMonths,
             {},
             {}},
            runKeep};
}

Command retentionDryRunCommand()
{
    return {{"retention dry-run", "Dire ce qu’une anonymisation ôterait, sans rien écrire", kBase,
             kDryRunOptions, kProposedHelp, kJsonOutlets},
            runDryRun};
}

Command retentionAnonymiseCommand()
{
    return {{"retention anonymise", "Anonymiser les personnes proposées, pour toujours", kBase,
             kAnonymiseOptions, kFinalHelp},
            runAnonymise};
}

} // namespace jalon::cli

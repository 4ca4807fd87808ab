// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters as files: meeting letters, letter contract.
#include "Commands.h"
#include "DocumentOutput.h"
#include "LetterText.h"
#include "MeetingOptions.h"
#include "OpenBase.h"
#include "Words.h"

#include "base/FrenchNumber.h"
#include "base/Path.h"
#include "meeting/Notified.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndPerson = {"BASE", "NUMÉRO"};
constexpr OptionSpec kOutput = {"-o", "FICHIER", "un fichier .pdf, .odt ou .html"};
constexpr std::array kLettersOptions = {
    kMeetingOption, OptionSpec{"--kind", "COURRIER", "invitation, ou notification (d’une réunion close)"},
    OptionSpec{"--skip-incomplete", "", "imprimer sans les personnes dont il manque quelque chose"},
    OptionSpec{"--notified-on", "DATE",
               "noter dans les dossiers le jour où ces notifications partent (AAAA-MM-JJ)"},
    kOutput};
constexpr std::array kContractOptions = {
    OptionSpec{"--kind", "CONTRAT", "contrat-engagement (si rien n’est dit) ou cer"},
    OptionSpec{"--start", "DATE", "premier jour (AAAA-MM-JJ)"},
    OptionSpec{"--months", "N", "durée en mois, 24 au plus"},
    OptionSpec{"--hours", "H", "heures par semaine : 15, ou 17,5"},
    OptionSpec{"--goals", "TEXTE", "objectifs ; « | » entre deux"},
    OptionSpec{"--blanks", "", "imprimer des pointillés à remplir à la main là où il manque quelque chose"},
    kOutput};
constexpr std::array kOutlets = {Outlet{"-o", OutletKind::ExportFile, {}}};

/// The file asked for, or a French sentence.
std::expected<std::filesystem::path, std::string> letterFile(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output) {
        return std::unexpected{"Il faut un fichier pour les courriers : -o OUT.pdf ou OUT.odt."};
    }
    auto file = pathFromText(*output);
    if (!isDocumentFile(file)) {
        return std::unexpected{"« " + *output + " » : un courrier s’écrit en .pdf, .odt ou .html."};
    }
    return file;
}

/// Not before the journal says it.
ExitCode writeLetters(const store::Database& database, const store::JournalEntry& entry,
                      const Arguments& arguments, const std::filesystem::path& file, letter::LetterKind kind,
                      std::span<const letter::Letter> letters)
{
    if (const auto noted = store::noteFirst(database, entry); !noted) {
        return report(noted.error());
    }
    if (const auto written = writeDocument(file, letter::documentOf(kind, letters), {}); !written) {
        return reportFile(written.error());
    }
    std::cout << (letters.size() > 1 ? std::to_string(letters.size()) + " courriers écrits : "
                                     : "Courrier écrit : ")
              << *arguments.value("-o") << '\n';
    return ExitCode::Done;
}

/// The day that opens the contract's delay: noted when it was given, else how to note it is said.
ExitCode noteNotified(const store::Session& session, const letter::LetterSet& set, std::optional<Date> on)
{
    const auto people = letter::peopleOf(set.letters);
    const auto found = meeting::notificationsOf(session.database, set.meeting, people);
    if (!found) {
        return report(found.error());
    }
    if (!on) {
        if (!found->open.empty()) {
            std::cout << "Pour noter le jour où elles partent, d’où court le délai du contrat : "
                         "--notified-on AAAA-MM-JJ.\n";
        }
        return ExitCode::Done;
    }
    store::Transaction tx{session, store::TxKind::Edit};
    const auto noted = meeting::noteNotified(tx, set.meeting, people, *on);
    if (!noted) {
        return report(noted.error());
    }
    if (*noted > 0) {
        tx.commit();
    }
    std::cout << countLine("notifiées le " + on->toFrench(), *noted);
    if (found->noted > 0) {
        std::cout << countLine("déjà notées, laissées telles quelles", found->noted);
    }
    return ExitCode::Done;
}

ExitCode printSet(const store::Session& session, letter::LetterSet set, const Arguments& arguments,
                  const std::filesystem::path& file, std::optional<Date> notifiedOn)
{
    std::cerr << missingText(set.letters);
    const auto all = set.letters.size();
    std::erase_if(set.letters, [](const auto& letter) { return !letter.missing.empty(); });
    const auto incomplete = all - set.letters.size();
    if (incomplete > 0 && (!arguments.has("--skip-incomplete") || set.letters.empty())) {
        return report({ErrorCode::LettersIncomplete, {std::to_string(incomplete)}});
    }
    std::cout << notWrittenText(set);
    if (set.letters.empty()) {
        std::cerr << "Cette réunion n’a personne à qui écrire : aucun courrier n’a été imprimé.\n";
        return ExitCode::Refused;
    }
    const store::JournalEntry entry{store::JournalAction::PrintLetters, set.meeting.value,
                                    std::ssize(set.letters)};
    const auto written = writeLetters(session.database, entry, arguments, file, set.kind, set.letters);
    return written == ExitCode::Done && set.kind == letter::LetterKind::Notification
               ? noteNotified(session, set, notifiedOn)
               : written;
}

ExitCode runMeetingLetters(const Arguments& arguments)
{
    const auto kind = fromCode<letter::LetterKind>(arguments.value("--kind").value_or(""));
    if (!kind || letter::isContract(*kind)) {
        return usageError("Dites quel courrier : --kind invitation ou --kind notification.");
    }
    const auto file = letterFile(arguments);
    if (!file) {
        return usageError(file.error());
    }
    const auto meeting = meetingOption(arguments);
    if (!meeting) {
        return usageError(meeting.error());
    }
    const auto notifiedOn = dateOption(arguments, "--notified-on");
    if (!notifiedOn) {
        return usageError(notifiedOn.error());
    }
    if (*notifiedOn && *kind != letter::LetterKind::Notification) {
        return usageError("--notified-on : seules des notifications (--kind notification) se notent.");
    }
    const auto mode = *notifiedOn ? store::OpenMode::Write : store::OpenMode::Read;
    return withBase(arguments, mode, [&](store::Base& base, const store::Session& session) {
        auto set = letter::meetingLetters(base.database(), *meeting, *kind, session.clock.today());
        return set ? printSet(session, std::move(*set), arguments, *file, *notifiedOn) : report(set.error());
    });
}

/// Errors are French sentences.
std::expected<letter::ContractTerms, std::string> readTerms(const Arguments& arguments)
{
    letter::ContractTerms terms;
    const auto start = dateOption(arguments, "--start");
    const auto months = numberOption(arguments, "--months", 1);
    if (!start || !months) {
        return std::unexpected{start ? months.error() : start.error()};
    }
    terms.startsOn = *start;
    if (arguments.has("--months")) {
        constexpr std::int64_t kFarTooMany = 1000;
        terms.months = static_cast<int>(std::min(*months, kFarTooMany));
    }
    if (const auto hours = arguments.value("--hours")) {
        const auto number = readFrenchNumber(*hours);
        if (!number || !number->rest.empty()) {
            return std::unexpected{"« " + *hours + " » n’est pas un nombre d’heures (15, 17,5)."};
        }
        terms.weeklyHours = number->value();
    }
    terms.goals = arguments.value("--goals").value_or("");
    std::ranges::replace(terms.goals, '|', '\n');
    return terms;
}

ExitCode runLetterContract(const Arguments& arguments)
{
    const auto kind = fromCode<letter::LetterKind>(arguments.value("--kind").value_or("contrat-engagement"));
    if (!kind || !letter::isContract(*kind)) {
        return usageError("Dites quel contrat : --kind contrat-engagement ou --kind cer.");
    }
    const auto person = wholeNumber(arguments.positional(1));
    if (!person) {
        return usageError("« " + arguments.positional(1)
                          + " » n’est pas un numéro de dossier ; « jalon-cli find » les donne.");
    }
    const auto file = letterFile(arguments);
    const auto terms = readTerms(arguments);
    if (!file || !terms) {
        return usageError(file ? terms.error() : file.error());
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const bool isRuled = arguments.has("--blanks");
        const auto contract =
            letter::contractToSign(base.database(), PersonId{*person}, *kind, *terms, session.clock.today(),
                                   isRuled ? letter::Gaps::Ruled : letter::Gaps::Marked);
        if (!contract) {
            return report(contract.error());
        }
        const std::span one{&*contract, 1};
        std::cerr << missingText(one);
        if (!contract->missing.empty() && !isRuled) {
            std::cerr << "Avec --blanks, des pointillés à remplir à la main sont imprimés à la place.\n";
            return report({ErrorCode::LettersIncomplete, {"1"}});
        }
        return writeLetters(base.database(), {store::JournalAction::PrintContract, *person}, arguments, *file,
                            *kind, one);
    });
}

} // namespace

Command meetingLettersCommand()
{
    return {{"meeting letters", "Écrire les courriers d’une réunion (PDF, ODT)", kBase, kLettersOptions,
             "Un courrier par personne à l’ordre du jour, son adresse à la place de la fenêtre d’une "
             "enveloppe DL. "
             "Ce qui manque est dit par personne, et rien n’est alors imprimé.\n"
             "Les notifications sont celles des orientations et réorientations d’une réunion close ; avec "
             "--notified-on, le jour est noté dans les dossiers où il manque.",
             kOutlets},
            runMeetingLetters};
}

Command letterContractCommand()
{
    return {
        {"letter contract", "Écrire le contrat d’une personne, prêt à signer (PDF, ODT)", kBaseAndPerson,
         kContractOptions,
         "NUMÉRO : celui du dossier. Ce que les options ne disent pas vient du contrat en cours du dossier, "
         "s’il y en a un de ce genre.",
         kOutlets},
        runLetterContract};
}

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that take people along and bring them back: meeting pack, merge.
#include "Commands.h"
#include "MeetingOptions.h"
#include "MergeText.h"
#include "Passphrase.h"
#include "Words.h"

#include "base/Path.h"
#include "exchange/Pack.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndPack = {"BASE", "PAQUET"};
constexpr OptionSpec kPackPassphraseFile = {
    "--pack-passphrase-file", "FICHIER",
    "lire la phrase secrète du paquet dans la première ligne de ce fichier"};
constexpr std::array kPackOptions = {
    OptionSpec{"--meeting", "N", "les personnes d’une réunion ; « jalon-cli meeting list » donne son numéro"},
    OptionSpec{"--referent", "NOM", "les personnes suivies par un référent : son nom, ou son numéro"},
    OptionSpec{"--for", "TEXTE", "qui part avec"},
    OptionSpec{"-o", "FICHIER", "le paquet à écrire : X.jalonpack"},
    kPackPassphraseFile,
    OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kMergeOptions = {
    OptionSpec{"--keep", "CÔTÉ",
               "base ou pack : qui a raison partout où ils se contredisent ; sinon rien n’est écrit"},
    OptionSpec{"--dry-run", "", "montrer ce qui entrerait, sans rien écrire"}, kPackPassphraseFile,
    OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kPackOutlets = {Outlet{"-o", OutletKind::PackFile, {}}};
constexpr std::array kMergeOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};

std::expected<exchange::PackContent, ExitCode> readContent(const Arguments& arguments,
                                                           const store::Database& database)
{
    if (const auto name = arguments.value("--referent")) {
        const auto referent = referentNamed(database, *name);
        return referent ? std::expected<exchange::PackContent, ExitCode>{{.referent = *referent}}
                        : std::unexpected{referent.error()};
    }
    const auto meeting = meetingOption(arguments);
    return meeting ? std::expected<exchange::PackContent, ExitCode>{{.meeting = *meeting}}
                   : std::unexpected{usageError(meeting.error())};
}

ExitCode pack(const store::Session& session, const Arguments& arguments, const fs::path& file,
              const Secret& passphrase)
{
    const auto content = readContent(arguments, session.database);
    if (!content) {
        return content.error();
    }
    const auto left =
        exchange::writePack(session, *content, arguments.value("--for").value_or(""), file, passphrase);
    if (!left) {
        return report(left.error());
    }
    if (arguments.has("--json")) {
        const nlohmann::ordered_json json = {
            {"pack", left->issuer}, {"people", left->people}, {"file", pathText(file)}};
        std::cout << json.dump(2) << '\n';
    } else {
        std::cout << "Paquet n° " << left->issuer << " écrit : " << pathText(file) << " (" << left->people
                  << (left->people > 1 ? " personnes)" : " personne)")
                  << ". Rapportez-le avec « jalon-cli meeting merge ».\n";
    }
    return ExitCode::Done;
}

ExitCode runPack(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output || !exchange::isPackFile(pathFromText(*output))) {
        return usageError("Il faut un fichier pour le paquet : -o X.jalonpack.");
    }
    if (arguments.has("--meeting") == arguments.has("--referent")) {
        return usageError("Dites qui emporter : --meeting N, ou --referent NOM.");
    }
    const auto passphrase =
        askPassphrase(arguments.value("--pack-passphrase-file"), true, PassphraseOf::Pack);
    if (!passphrase) {
        return usageError(passphrase.error());
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return pack(session, arguments, pathFromText(*output), *passphrase);
    });
}

struct Wanted {
    std::optional<exchange::Keep> keep;
    bool write = true;
};

void say(const std::vector<exchange::BroughtBack>& returns, bool asJson)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto& back : returns) {
        if (asJson) {
            list.push_back(toJson(back));
        } else {
            (back.error ? std::cerr : std::cout) << returnText(back);
        }
    }
    if (asJson) {
        std::cout << list.dump(2) << '\n';
    }
}

ExitCode mergeAll(const store::Session& session, const Arguments& arguments, const Secret& passphrase,
                  const Wanted& wanted)
{
    const auto files = exchange::packFiles(pathFromText(arguments.positional(1)));
    if (files.empty()) {
        std::cerr << "Aucun paquet (.jalonpack) dans « " << arguments.positional(1)
                  << " ». Rien n’a été modifié.\n";
        return ExitCode::Unknown;
    }
    std::vector<exchange::BroughtBack> returns;
    std::optional<Error> refused;
    for (const auto& file : files) {
        returns.push_back(wanted.write ? exchange::bringBack(session, file, passphrase, wanted.keep)
                                       : exchange::compare(session.database, file, passphrase));
        refused = refused ? refused : returns.back().error;
    }
    say(returns, arguments.has("--json"));
    const bool someCameIn =
        std::ranges::any_of(returns, [](const auto& back) { return back.merged && back.merged->recordedAs; });
    if (!refused) {
        return ExitCode::Done;
    }
    return someCameIn ? ExitCode::DoneWithoutFile : exitCodeOf(refused->code);
}

ExitCode runMerge(const Arguments& arguments)
{
    Wanted wanted{{}, !arguments.has("--dry-run")};
    if (const auto side = arguments.value("--keep")) {
        if (*side != "base" && *side != "pack") {
            return usageError("« " + *side + " » : --keep attend base ou pack.");
        }
        wanted.keep = *side == "base" ? exchange::Keep::Base : exchange::Keep::Pack;
    }
    const auto passphrase =
        askPassphrase(arguments.value("--pack-passphrase-file"), false, PassphraseOf::Pack);
    if (!passphrase) {
        return usageError(passphrase.error());
    }
    const auto mode = wanted.write ? store::OpenMode::Write : store::OpenMode::Read;
    return withWholeBase(arguments, mode, [&](store::Base&, const store::Session& session) {
        return mergeAll(session, arguments, *passphrase, wanted);
    });
}

} // namespace

Command meetingPackCommand()
{
    return {
        {"meeting pack", "Emporter les personnes d’une réunion, ou d’un référent", kBase, kPackOptions,
         "Le paquet est chiffré sous sa propre phrase secrète et ne contient personne d’autre. Il s’ouvre "
         "avec les mêmes commandes qu’une base, sans elle.",
         kPackOutlets},
        runPack};
}

Command meetingMergeCommand()
{
    return {
        {"meeting merge", "Rapporter un paquet, ou tous ceux d’un dossier", kBaseAndPack, kMergeOptions,
         "Ce qui se contredit est montré des deux côtés ; sans --keep, un paquet qui contredit la base n’y "
         "entre pas.\n"
         "Rapporter deux fois le même paquet ne change rien. Dans un dossier, chaque paquet entre à part ; "
         "100 : certains seulement sont entrés.",
         kMergeOutlets},
        runMerge};
}

} // namespace jalon::cli

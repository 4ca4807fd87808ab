// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that look at people: find, show.
#include "Commands.h"
#include "FileText.h"
#include "OpenBase.h"
#include "PrescriptionText.h"
#include "Words.h"

#include "casefile/FileView.h"
#include "casefile/Search.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 2> kBaseAndText = {"BASE", "TEXTE"};
constexpr std::array<std::string_view, 2> kBaseAndId = {"BASE", "NUMÉRO"};
constexpr OptionSpec kJson = {"--json", "", "le résultat en JSON"};
constexpr std::array kFindOptions = {OptionSpec{"--limit", "N", "au plus N personnes (20 si rien n’est dit)"},
                                     kJson};
constexpr std::array kShowOptions = {kJson};
constexpr std::array kJsonOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};
constexpr int kDefaultLimit = 20;

nlohmann::ordered_json foundJson(const std::vector<casefile::Found>& found)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto& person : found) {
        list.push_back({{"id", person.person.value},
                        {"last_name", person.lastName},
                        {"first_name", person.firstName},
                        {"birth_date", jsonOf(person.birthOn)},
                        {"matricule", jsonOf(person.matricule)},
                        {"city", jsonOf(person.city)}});
    }
    return list;
}

void print(const std::vector<casefile::Found>& found)
{
    for (const auto& person : found) {
        std::cout << person.person.value << "  " << person.lastName << ' ' << person.firstName;
        if (person.birthOn) {
            std::cout << ", " << person.birthOn->toFrench();
        }
        if (!person.matricule.empty()) {
            std::cout << ", matricule " << person.matricule;
        }
        if (!person.city.empty()) {
            std::cout << ", " << person.city;
        }
        std::cout << '\n';
    }
    if (found.empty()) {
        std::cout << "Personne ne correspond.\n";
    }
}

ExitCode runFind(const Arguments& arguments)
{
    const auto limit = numberOption(arguments, "--limit", kDefaultLimit);
    if (!limit) {
        return usageError(limit.error());
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto found = casefile::find(base.database(), arguments.positional(1), static_cast<int>(*limit));
        if (arguments.has("--json")) {
            std::cout << foundJson(found).dump(2) << '\n';
        } else {
            print(found);
        }
        return ExitCode::Done;
    });
}

ExitCode runShow(const Arguments& arguments)
{
    const auto id = wholeNumber(arguments.positional(1));
    if (!id) {
        return usageError("« " + arguments.positional(1)
                          + " » n’est pas un numéro de dossier ; « jalon-cli find » les donne.");
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto file = casefile::fileOf(base.database(), PersonId{*id});
        if (!file) {
            return report(file.error());
        }
        const auto prescribed = offer::prescriptionsOf(base.database(), PersonId{*id});
        if (arguments.has("--json")) {
            auto json = fileJson(*file);
            json["prescriptions"] = toJson(prescribed);
            std::cout << json.dump(2) << '\n';
        } else {
            std::cout << fileText(*file) << prescriptionsText(prescribed);
        }
        return ExitCode::Done;
    });
}

} // namespace

Command findCommand()
{
    return {{"find", "Chercher une personne : nom, prénom, numéro, commune", kBaseAndText, kFindOptions,
             "Plusieurs mots se cherchent ensemble, chacun par son début, sans accents ni majuscules.",
             kJsonOutlets},
            runFind};
}

Command showCommand()
{
    return {{"show", "Montrer le dossier d’une personne", kBaseAndId, kShowOptions, "", kJsonOutlets},
            runShow};
}

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "NewBase.h"
#include "OpenBase.h"
#include "ProgressLine.h"
#include "Words.h"

#include "base/Path.h"
#include "demo/Demo.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kOptions = {
    OptionSpec{"--people", "N", "personnes à la fin (16 018 si rien n’est dit)"},
    OptionSpec{"--months", "M", "mois de listes et de suivi (24)"},
    OptionSpec{"--seed", "S", "graine : la même donne les mêmes listes (26)"},
    OptionSpec{"--end", "AAAA-MM", "dernier mois (le dernier mois entier si rien n’est dit)"},
    OptionSpec{"--write-lists", "DOSSIER", "écrire aussi les listes importées"}};

std::expected<demo::FillRequest, std::string> readRequest(const Arguments& arguments)
{
    demo::FillRequest request;
    const auto people = numberOption(arguments, "--people", request.options.people);
    const auto months = numberOption(arguments, "--months", request.options.months);
    const auto seed = numberOption(arguments, "--seed", static_cast<std::int64_t>(request.options.seed));
    const auto end = monthOption(arguments, "--end");
    for (const auto* number : {&people, &months, &seed}) {
        if (!*number) {
            return std::unexpected{number->error()};
        }
    }
    if (!end) {
        return std::unexpected{end.error()};
    }
    request.options.people = static_cast<int>(*people);
    request.options.months = static_cast<int>(*months);
    request.options.seed = static_cast<std::uint64_t>(*seed);
    request.options.end = end->value_or(SystemClock{}.today().firstOfMonth().addMonths(-1));
    if (const auto folder = arguments.value("--write-lists")) {
        request.keepLists = pathFromText(*folder);
    }
    return request;
}

ExitCode runDemo(const Arguments& arguments)
{
    const auto request = readRequest(arguments);
    if (!request) {
        return usageError(request.error());
    }
    // Not seeded here: the journal's time begins with the demonstration's first month.
    const auto passphrase = newPassphrase(arguments);
    if (!passphrase) {
        return passphrase.error();
    }
    auto base = createBase(arguments, *passphrase);
    if (!base) {
        return base.error();
    }
    ProgressLine line{"Démonstration"};
    const auto filled =
        demo::fill(base->database(), *request, [&line](double done) { line.show(done); }, interruption());
    if (!filled) {
        const auto code = closed(*base, report(filled.error()));
        std::error_code ignored;
        std::filesystem::remove(base->path(), ignored);
        return code;
    }
    std::cout << "Base de démonstration écrite : " << arguments.positional(0) << "\n"
              << filled->lists << " listes (" << filled->listRows << " lignes), " << filled->events
              << " événements de suivi. Toutes les personnes sont inventées.\n";
    return closed(*base, ExitCode::Done);
}

} // namespace

Command demoCommand()
{
    return {
        {"demo", "Créer une base de démonstration : une Drôme plausible et inventée", kBase, kOptions, ""},
        runDemo};
}

} // namespace jalon::cli

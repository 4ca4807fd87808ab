// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// offer guide: a territory's offers, to read or print.
#include "Commands.h"
#include "DocumentOutput.h"
#include "OfferOptions.h"
#include "OpenBase.h"

#include "base/Path.h"
#include "offer/Guide.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kOptions = {
    kTerritoryOption, OptionSpec{"-o", "FICHIER", "le guide : .html, .pdf ou .odt selon l’extension"}};
constexpr std::array kOutlets = {Outlet{"-o", OutletKind::ExportFile, store::JournalAction::ExportOffers}};

ExitCode runOfferGuide(const Arguments& arguments)
{
    const auto output = arguments.value("-o");
    if (!output) {
        return usageError("Il faut un fichier pour le guide : -o OUT.html, OUT.pdf ou OUT.odt.");
    }
    const auto file = pathFromText(*output);
    if (!isDocumentFile(file)) {
        return usageError("« " + *output + " » : le guide s’écrit en .html, .pdf ou .odt.");
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
        const auto filter = readOfferFilter(arguments, base.database());
        if (!filter) {
            return filter.error();
        }
        const auto guide = offer::guide(base.database(), filter->territory, session.clock.today());
        if (const auto written = writeDocument(file, guide, {}); !written) {
            return reportFile(written.error());
        }
        std::cout << "Guide écrit : " << *output << '\n';
        return ExitCode::Done;
    });
}

} // namespace

Command offerGuideCommand()
{
    return {{"offer guide", "Écrire le guide des offres d’un territoire (HTML, PDF, ODT)", kBase, kOptions,
             "Les offres en cours ou à venir, par fiche-action, avec leurs contacts ; la page se lit et "
             "s’imprime sans aucun autre fichier.",
             kOutlets},
            runOfferGuide};
}

} // namespace jalon::cli

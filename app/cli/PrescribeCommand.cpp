// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// offer prescribe: what is prescribed to a person, as far as it is known.
#include "Commands.h"
#include "OpenBase.h"
#include "PrescriptionText.h"
#include "Words.h"

#include "casefile/FileView.h"
#include "offer/Offers.h"
#include "offer/Tables.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

using offer::Prescription;

constexpr std::array<std::string_view, 3> kWords = {"BASE", "NUMÉRO", "OFFRE"};
constexpr std::array kOptions = {
    OptionSpec{"--on", "DATE", "jour de la prescription (aujourd’hui si rien n’est dit)"},
    OptionSpec{"--received", "DATE", "la personne a été reçue"},
    OptionSpec{"--accepted", "DATE", "l’organisme l’a acceptée"},
    OptionSpec{"--started", "DATE", "elle a commencé"},
    OptionSpec{"--ended", "DATE", "c’est terminé"},
    OptionSpec{"--outcome", "ISSUE", "terme, refus-personne, refus-organisme ou abandon"},
    OptionSpec{"--reason", "TEXTE", "motif d’un refus ou d’un abandon"},
    OptionSpec{"--accept-full", "", "prescrire même s’il ne reste aucune place"}};

/// In the order of offer::Outcome.
constexpr std::array<std::string_view, 4> kOutcomeWords = {"terme", "refus-personne", "refus-organisme",
                                                           "abandon"};

/// The days and what became of it; the error is a French sentence.
std::expected<Prescription, std::string> readPrescription(const Arguments& arguments, Date today)
{
    const auto on = dateOption(arguments, "--on");
    const auto received = dateOption(arguments, "--received");
    const auto accepted = dateOption(arguments, "--accepted");
    const auto started = dateOption(arguments, "--started");
    const auto ended = dateOption(arguments, "--ended");
    for (const auto* const day : {&on, &received, &accepted, &started, &ended}) {
        if (!*day) {
            return std::unexpected{day->error()};
        }
    }
    Prescription row;
    row.prescribedOn = on->value_or(today);
    row.receivedOn = *received;
    row.acceptedOn = *accepted;
    row.startedOn = *started;
    row.endedOn = *ended;
    row.reason = arguments.value("--reason").value_or("");
    if (const auto word = arguments.value("--outcome")) {
        const auto* const found = std::ranges::find(kOutcomeWords, *word);
        if (found == kOutcomeWords.end()) {
            return std::unexpected{
                "« " + *word + " » n’est pas une issue : terme, refus-personne, refus-organisme ou abandon."};
        }
        row.outcome = static_cast<offer::Outcome>(found - kOutcomeWords.begin());
    }
    return row;
}

/// By the code of its catalogue, else by its number.
std::optional<offer::OfferId> findOffer(const store::Database& database, const std::string& word)
{
    if (const auto coded = offer::offerOfCode(database, word)) {
        return coded;
    }
    const auto number = wholeNumber(word);
    return number && store::current<offer::Offer>(database, FactId{*number})
               ? std::optional{offer::OfferId{*number}}
               : std::nullopt;
}

ExitCode prescribe(const store::Session& session, const Arguments& arguments, PersonId person,
                   Prescription row)
{
    const auto offered = findOffer(session.database, arguments.positional(2));
    if (!offered) {
        std::cerr << "Aucune offre n’a le code ni le numéro « " << arguments.positional(2)
                  << " » ; « jalon-cli offer list » les donne. Rien n’a été modifié.\n";
        return ExitCode::Unknown;
    }
    if (const auto known = casefile::fileOf(session.database, person); !known) {
        return report(known.error());
    }
    const auto pathway = casefile::lastPathway(session.database, person);
    if (!pathway) {
        return report({ErrorCode::PathwayUnknown, {std::to_string(person.value)}});
    }
    row.offer = *offered;
    row.pathway = pathway->id;
    store::Transaction tx{session, store::TxKind::Edit};
    const auto full = arguments.has("--accept-full") ? offer::Full::Accept : offer::Full::Refuse;
    if (const auto written = offer::record(tx, row, full); !written) {
        return report(written.error());
    }
    tx.commit();
    std::cout << prescriptionsText(offer::prescriptionsOf(session.database, person));
    return ExitCode::Done;
}

ExitCode runPrescribe(const Arguments& arguments)
{
    const auto person = wholeNumber(arguments.positional(1));
    if (!person) {
        return usageError("« " + arguments.positional(1)
                          + " » n’est pas un numéro de dossier ; « jalon-cli find » les donne.");
    }
    const auto row = readPrescription(arguments, SystemClock{}.today());
    if (!row) {
        return usageError(row.error());
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return prescribe(session, arguments, PersonId{*person}, *row);
    });
}

} // namespace

Command offerPrescribeCommand()
{
    return {{"offer prescribe", "Prescrire une offre à une personne", kWords, kOptions,
             "NUMÉRO : celui du dossier. OFFRE : son code, ou son numéro (offer list --json).\n"
             "Les dates sont contrôlées comme dans la fenêtre ; « show » montre les prescriptions d’un "
             "dossier."},
            runPrescribe};
}

} // namespace jalon::cli

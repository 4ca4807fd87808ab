// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people may ask about their own data: access, request record, answer, list.
#include "Commands.h"
#include "DocumentOutput.h"
#include "OpenBase.h"
#include "Words.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "base/Text.h"
#include "casefile/FileView.h"
#include "casefile/PrivacyRequests.h"
#include "retention/Access.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 2> kBaseAndPerson = {"BASE", "NUMÉRO"};
constexpr std::array<std::string_view, 2> kBaseAndRequest = {"BASE", "DEMANDE"};
constexpr std::array kAccessOptions = {OptionSpec{"-o", "FICHIER", "un fichier .pdf, .odt, .html ou .json"}};
constexpr std::array kAccessOutlets = {Outlet{"-o", OutletKind::ExportFile, {}}};
constexpr std::array kRecordOptions = {
    OptionSpec{"--kind", "SORTE", "acces, rectification, opposition ou effacement"},
    OptionSpec{"--on", "DATE", "jour de la demande (aujourd’hui si rien n’est dit)"},
    OptionSpec{"--about", "TEXTE", "ce qui est à rectifier, ou le motif"}};
constexpr std::array kAnswerOptions = {
    OptionSpec{"--on", "DATE", "jour de la réponse (aujourd’hui si rien n’est dit)"},
    OptionSpec{"--answer", "TEXTE", "ce qui a été répondu"}};
constexpr std::array kListOptions = {OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr std::array kJsonOutlets = {
    Outlet{"--json", OutletKind::Screen, store::JournalAction::ExportAnswer}};

struct KindWord {
    std::string_view word;
    casefile::PrivacyKind kind;
};
constexpr std::array kKinds = {KindWord{"acces", casefile::PrivacyKind::Access},
                               KindWord{"rectification", casefile::PrivacyKind::Rectification},
                               KindWord{"opposition", casefile::PrivacyKind::Objection},
                               KindWord{"effacement", casefile::PrivacyKind::Erasure}};

ExitCode notANumber(const std::string& word)
{
    return usageError("« " + word + " » n’est pas un numéro.");
}

bool isJson(const std::filesystem::path& file)
{
    auto ending = pathText(file.extension());
    std::ranges::transform(ending, ending.begin(), toLowerAscii);
    return ending == ".json";
}

Expected<void> write(const std::filesystem::path& file, const retention::Held& held, std::string_view mark)
{
    if (!isJson(file)) {
        return writeDocument(file, retention::documentOf(held), mark);
    }
    return writeFile(file, retention::toJson(held).dump(2) + "\n");
}

ExitCode runAccess(const Arguments& arguments)
{
    const auto number = wholeNumber(arguments.positional(1));
    if (!number) {
        return notANumber(arguments.positional(1));
    }
    const auto output = arguments.value("-o");
    const auto file = pathFromText(output.value_or(""));
    if (!output || !(isDocumentFile(file) || isJson(file))) {
        return usageError("Il faut un fichier : -o OUT.pdf, OUT.odt, OUT.html ou OUT.json.");
    }
    return withWholeBase(
        arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session& session) {
            const auto held = retention::heldOn(base.database(), PersonId{*number}, session.clock.today());
            if (!held) {
                return report(held.error());
            }
            if (const auto written = write(file, *held, termsOf(session).mark); !written) {
                return reportFile(written.error());
            }
            std::cout
                << "Tout ce que la base contient sur cette personne : " << *output
                << "\nCe fichier est en clair : remettez-le à la personne elle-même, puis effacez-le.\n";
            return ExitCode::Done;
        });
}

ExitCode runRecord(const Arguments& arguments)
{
    const auto number = wholeNumber(arguments.positional(1));
    const auto on = dateOption(arguments, "--on");
    const auto word = arguments.value("--kind").value_or("");
    const auto* const kind = std::ranges::find(kKinds, word, &KindWord::word);
    if (!number) {
        return notANumber(arguments.positional(1));
    }
    if (!on) {
        return usageError(on.error());
    }
    if (kind == kKinds.end()) {
        return usageError(
            "Dites ce qui est demandé : --kind acces, rectification, opposition ou effacement.");
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        const auto made = casefile::recordRequest(tx, {.person = PersonId{*number},
                                                       .kind = kind->kind,
                                                       .requestedOn = on->value_or(session.clock.today()),
                                                       .about = arguments.value("--about").value_or(""),
                                                       .answeredOn = {},
                                                       .answer = {}});
        if (!made) {
            return report(made.error());
        }
        tx.commit();
        std::cout << "Demande notée au dossier sous le numéro " << made->value << ".\n";
        return ExitCode::Done;
    });
}

ExitCode runAnswer(const Arguments& arguments)
{
    const auto number = wholeNumber(arguments.positional(1));
    const auto on = dateOption(arguments, "--on");
    if (!number) {
        return notANumber(arguments.positional(1));
    }
    if (!on) {
        return usageError(on.error());
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        if (const auto done =
                casefile::answerRequest(tx, FactId{*number}, on->value_or(session.clock.today()),
                                        arguments.value("--answer").value_or(""));
            !done) {
            return report(done.error());
        }
        tx.commit();
        std::cout << "Réponse notée au dossier.\n";
        return ExitCode::Done;
    });
}

void print(const store::Fact<casefile::PrivacyRequest>& fact)
{
    const auto& request = fact.value;
    std::cout << fact.id.value << "  " << request.requestedOn.toFrench() << "  " << wordsOf(request.kind)
              << (request.about.empty() ? "" : " : " + request.about)
              << (request.answeredOn ? " ; réponse le " + request.answeredOn->toFrench()
                                     : std::string{" ; sans réponse"})
              << (request.answer.empty() ? "" : " : " + request.answer) << '\n';
}

ExitCode runList(const Arguments& arguments)
{
    const auto number = wholeNumber(arguments.positional(1));
    if (!number) {
        return notANumber(arguments.positional(1));
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto file = casefile::fileOf(base.database(), PersonId{*number});
        if (!file) {
            return report(file.error());
        }
        const auto& all = file->privacyRequests;
        if (!arguments.has("--json")) {
            std::ranges::for_each(all, print);
            std::cerr << (all.empty() ? "Aucune demande n’est notée à ce dossier.\n" : "");
            return ExitCode::Done;
        }
        auto json = nlohmann::ordered_json::array();
        for (const auto& [id, request] : all) {
            json.push_back({{"id", id.value},
                            {"kind", codeOf(request.kind)},
                            {"requested_on", request.requestedOn.toIso()},
                            {"about", jsonOf(request.about)},
                            {"answered_on", jsonOf(request.answeredOn)},
                            {"answer", jsonOf(request.answer)}});
        }
        std::cout << json.dump(2) << '\n';
        return ExitCode::Done;
    });
}

} // namespace

Command accessCommand()
{
    return {{"access", "Écrire tout ce que la base contient sur une personne (droit d’accès)", kBaseAndPerson,
             kAccessOptions,
             "Toutes les versions de chaque information, avec qui l’a enregistrée et quand, notes sensibles "
             "comprises : avec des comptes, c’est à un responsable, qui peut les lire, de l’écrire ; "
             "rien de ce qui ne concerne que d’autres personnes.",
             kAccessOutlets},
            runAccess};
}

Command requestRecordCommand()
{
    return {{"request record",
             "Noter au dossier qu’une personne exerce un droit sur ses données",
             kBaseAndPerson,
             kRecordOptions,
             {}},
            runRecord};
}

Command requestAnswerCommand()
{
    return {{"request answer", "Noter la réponse faite à une demande", kBaseAndRequest, kAnswerOptions, {}},
            runAnswer};
}

Command requestListCommand()
{
    return {{"request list",
             "Lister les demandes notées à un dossier",
             kBaseAndPerson,
             kListOptions,
             {},
             kJsonOutlets},
            runList};
}

} // namespace jalon::cli

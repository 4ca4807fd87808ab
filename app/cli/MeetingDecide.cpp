// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that hold a meeting: meeting decide, close.
#include "Commands.h"
#include "MeetingOptions.h"
#include "Words.h"

#include "casefile/Pathways.h"
#include "meeting/Meetings.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 2> kBaseAndPerson = {"BASE", "NUMÉRO"};
constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kDecideOptions = {
    kMeetingOption,
    OptionSpec{"--decision", "DÉCISION",
               "orientation, reorientation, maintained, sanction-proposed ou adjourned"},
    OptionSpec{"--path", "PARCOURS", "emploi, socio-professionnel ou social"},
    OptionSpec{"--organisation", "NOM", "la structure : son nom, ou son numéro"},
    OptionSpec{"--referent", "NOM", "le référent unique : son nom, ou son numéro"},
    OptionSpec{"--support", "ACCOMPAGNEMENT", "standard (si rien n’est dit), reinforced ou global"},
    OptionSpec{"--reason", "TEXTE", "le motif"}};
constexpr std::array kCloseOptions = {kMeetingOption};

std::expected<meeting::AgendaItem, std::string> readDecision(const Arguments& arguments)
{
    const auto decision = codeOption<meeting::DecisionKind>(arguments, "--decision");
    const auto path = codeOption<casefile::PathType>(arguments, "--path");
    const auto support = codeOption<casefile::Support>(arguments, "--support");
    if (!decision) {
        return std::unexpected{decision.error()};
    }
    if (!path) {
        return std::unexpected{path.error()};
    }
    if (!support) {
        return std::unexpected{support.error()};
    }
    meeting::AgendaItem item;
    item.decision = *decision;
    item.path = *path;
    item.support = *support;
    item.reason = arguments.value("--reason").value_or("");
    return item;
}

std::expected<void, ExitCode> readNames(const Arguments& arguments, const store::Database& database,
                                        meeting::AgendaItem& item)
{
    if (const auto name = arguments.value("--organisation")) {
        const auto organisation = organisationNamed(database, *name);
        if (!organisation) {
            return std::unexpected{organisation.error()};
        }
        item.organisation = *organisation;
    }
    if (const auto name = arguments.value("--referent")) {
        const auto referent = referentNamed(database, *name);
        if (!referent) {
            return std::unexpected{referent.error()};
        }
        item.referent = *referent;
    }
    return {};
}

std::optional<FactId> itemOf(const store::Database& database, MeetingId meeting, PersonId person)
{
    return database.value<FactId>("SELECT a.fact_id FROM agenda_item_now a"
                                  " JOIN pathway_file_now p ON p.pathway_id = a.pathway_id"
                                  " WHERE a.meeting_id = ?1 AND p.person_id = ?2",
                                  meeting, person);
}

ExitCode decide(const store::Session& session, const Arguments& arguments, MeetingId meeting, PersonId person,
                meeting::AgendaItem decision)
{
    if (const auto names = readNames(arguments, session.database, decision); !names) {
        return names.error();
    }
    const auto item = itemOf(session.database, meeting, person);
    if (!item) {
        std::cerr << "La personne " << person.value << " n’est pas à l’ordre du jour de la réunion "
                  << meeting.value << ". Rien n’a été modifié.\n";
        return ExitCode::Unknown;
    }
    store::Transaction tx{session, store::TxKind::Edit};
    if (const auto decided = meeting::decide(tx, *item, decision); !decided) {
        return report(decided.error());
    }
    tx.commit();
    const auto items = meeting::agenda(session.database, meeting);
    const auto left = std::ranges::count_if(items, [](const auto& fact) { return !fact.value.decision; });
    std::cout << "Décision notée ; " << left << " à prendre.\n";
    return ExitCode::Done;
}

ExitCode runDecide(const Arguments& arguments)
{
    const auto person = wholeNumber(arguments.positional(1));
    const auto meeting = meetingOption(arguments);
    const auto decision = readDecision(arguments);
    if (!person) {
        return usageError("« " + arguments.positional(1)
                          + " » n’est pas un numéro de dossier ; « jalon-cli find » les donne.");
    }
    if (!meeting || !decision) {
        return usageError(meeting ? decision.error() : meeting.error());
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return decide(session, arguments, *meeting, PersonId{*person}, *decision);
    });
}

ExitCode runClose(const Arguments& arguments)
{
    const auto meeting = meetingOption(arguments);
    if (!meeting) {
        return usageError(meeting.error());
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        if (const auto closing = meeting::close(session, *meeting); !closing) {
            return report(closing.error());
        }
        std::cout << "Réunion " << meeting->value << " close : ses décisions sont dans les dossiers.\n";
        return ExitCode::Done;
    });
}

} // namespace

Command meetingDecideCommand()
{
    return {{"meeting decide", "Noter ce qu’une réunion décide d’une personne", kBaseAndPerson,
             kDecideOptions,
             "NUMÉRO : celui du dossier. Rien n’est écrit dans le dossier avant « meeting close »."},
            runDecide};
}

Command meetingCloseCommand()
{
    return {{"meeting close", "Clore une réunion : écrire ses décisions dans les dossiers", kBase,
             kCloseOptions, "En une fois, ou pas du tout."},
            runClose};
}

} // namespace jalon::cli

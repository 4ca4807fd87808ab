// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/CaseBase.h"
#include "meeting/Meetings.h"
#include "meeting/Tables.h"
#include "reference/Seed.h"

namespace jalon::test {

/// A meeting of 12 February 2026 (the clock says the 10th), three people whose pathways began in January, two
/// organisations and a référent of one.
struct MeetingBase : CaseBase {
    OrganisationId pole;
    OrganisationId mission;
    ReferentId referent;
    std::vector<PathwayId> pathways;
    MeetingId meeting;

    MeetingBase()
    {
        clock.set(day("2026-02-10"));
        write([](auto& tx) { reference::seed(tx); }, store::TxKind::Reference);
        for (const auto* name : {"Durand", "Martin", "Petit"}) {
            pathways.push_back(pathway(person(named(name, "Léa")), day("2026-01-05")));
        }
        write([this](auto& tx) {
            reference::OrganisationFile file;
            file.name = "Pôle de Valence";
            pole = reference::addOrganisation(tx, file);
            file.name = "Mission locale";
            mission = reference::addOrganisation(tx, file);
            reference::ReferentFile person;
            person.name = "Claire Roux";
            person.organisation = pole;
            referent = reference::addReferent(tx, person);
            meeting = jalon::meeting::addMeeting(tx, held("2026-02-12")).value();
        });
    }

    static jalon::meeting::Meeting held(const char* on)
    {
        jalon::meeting::Meeting file;
        file.heldOn = day(on);
        file.place = "Salle des fêtes de Die";
        return file;
    }

    /// What one write gives.
    template <class Work>
    auto tried(const Work& work)
    {
        decltype(work(std::declval<store::Transaction&>())) result;
        write([&](auto& tx) { result = work(tx); });
        return result;
    }

    FactId onAgenda(PathwayId pathway)
    {
        return tried([&](auto& tx) { return jalon::meeting::addToAgenda(tx, meeting, pathway); }).value();
    }

    Expected<void> decided(FactId item, const jalon::meeting::AgendaItem& decision)
    {
        return tried([&](auto& tx) { return jalon::meeting::decide(tx, item, decision); });
    }

    std::vector<PathwayId> order() const
    {
        std::vector<PathwayId> found;
        for (const auto& [id, item] : jalon::meeting::agenda(database, meeting)) {
            found.push_back(item.pathway);
        }
        return found;
    }
};

inline jalon::meeting::AgendaItem decision(jalon::meeting::DecisionKind kind, std::string reason = {})
{
    jalon::meeting::AgendaItem item;
    item.decision = kind;
    item.reason = std::move(reason);
    return item;
}

} // namespace jalon::test

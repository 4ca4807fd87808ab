// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Merge.h"
#include "exchange/Pack.h"
#include "meeting/MeetingBase.h"

#include "casefile/Invariants.h"
#include "casefile/MassActions.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

namespace jalon::test {

/// The meeting's base with its three people on the agenda, and a fourth one who is on none.
struct PackBase : MeetingBase {
    std::vector<FactId> items;
    PersonId outsider;
    PathwayId outsidersPathway;
    std::filesystem::path file = folder / "jeudi.jalonpack";

    PackBase()
    {
        for (const auto pathway : pathways) {
            items.push_back(onAgenda(pathway));
        }
        outsider = person(named("Zyxquvart", "Wolkemir"));
        outsidersPathway = pathway(outsider, day("2026-01-05"));
    }

    PersonId personOf(std::size_t place) const
    {
        return now<casefile::PathwayFile>(FactId{pathways[place].value}).person;
    }

    static Secret secret() { return Secret{"la phrase du paquet"}; }

    exchange::LeftPack leave()
    {
        return exchange::writePack(session, {.meeting = meeting}, "Claire Roux", file, secret()).value();
    }

    store::Base opened(store::OpenMode mode = store::OpenMode::Write) const
    {
        return store::Base::open(file, secret(), mode, localEnvironment(folder)).value();
    }

    /// Works in the pack as in a base, in a transaction of its own.
    template <class Work>
    void inPack(const Work& work, store::TxKind kind = store::TxKind::Edit)
    {
        auto pack = opened();
        const auto inside = casefile::makeSession(pack.database(), "Claire Roux", clock);
        {
            store::Transaction tx{inside, kind};
            work(tx);
            tx.commit();
        }
        pack.close().value();
    }

    exchange::MergePlan plan() const
    {
        auto pack = opened(store::OpenMode::Read);
        return exchange::planMerge(database, pack).value();
    }

    Expected<exchange::Merged> broughtBack(const exchange::Decisions& decisions = {})
    {
        auto pack = opened(store::OpenMode::Read);
        return exchange::merge(session, pack, decisions);
    }

    /// Every conflict decided alike.
    exchange::Decisions all(exchange::Keep keep) const
    {
        exchange::Decisions decisions;
        for (const auto& conflict : plan().conflicts) {
            decisions[conflict.key] = keep;
        }
        return decisions;
    }

    static casefile::Note note(PersonId person, const std::string& body)
    {
        return {person, day("2026-02-10"), "Claire Roux", false, body};
    }

    std::vector<std::string> notesOf(PersonId person) const
    {
        std::vector<std::string> bodies;
        for (const auto& [id, row] :
             store::currentWhere<casefile::Note>(database, "person_id = ?1 ORDER BY body", person)) {
            bodies.push_back(row.body);
        }
        return bodies;
    }

    /// Nothing that `check` would find.
    static std::vector<std::string> findings(const store::Database& checked)
    {
        auto found = store::integrityFindings(checked);
        for (auto& line : casefile::checkInvariants(checked)) {
            found.push_back(std::move(line));
        }
        return found;
    }
};

} // namespace jalon::test

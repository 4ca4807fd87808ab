// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Sight.h"
#include "exchange/PackBase.h"
#include "store/Guarded.h"

#include <map>

namespace jalon::test {

inline constexpr std::array kRoles = {reference::Role::Referent, reference::Role::Pole, reference::Role::Head,
                                      reference::Role::Administrator, reference::Role::Guest};

/// The packs' base with an account of each role; the référent accompanies the first person of the agenda
/// alone.
struct RolesBase : PackBase {
    std::map<reference::Role, reference::Account> accounts;
    PersonId followed = personOf(0);

    RolesBase()
    {
        record(casefile::ReferentAssignment{
                   pathways[0], referent, casefile::ReferentRole::Unique, day("2026-01-10"), {}})
            .value();
        using enum reference::Role;
        for (const auto& [name, role] : {std::pair{"Noémie Vasseur", Administrator},
                                         {"Inès Carlier", Head},
                                         {"Ludovic Ferrand", Pole},
                                         {"Claire Roux", Referent},
                                         {"Une invitée", Guest}}) {
            reference::NewAccount account{{name, role, {}, {}}, {}};
            account.file.referent = role == Referent ? referent : ReferentId{};
            account.file.meeting = role == Guest ? meeting : MeetingId{};
            addAccount(account);
        }
    }

    void addAccount(const reference::NewAccount& account)
    {
        write(
            [&](auto& tx) {
                reference::addAccount(tx, account, Secret{"une porte bleue"}, reference::leastCost()).value();
            },
            store::TxKind::Reference);
        accounts[account.file.role] = reference::findAccount(database, account.file.name).value();
    }

    /// From now on, this role's account works.
    void as(reference::Role role)
    {
        const auto& account = accounts.at(role);
        database.setGuard(casefile::guardFor(account, clock));
        session.actor = account.file.name;
    }

    void asNobody()
    {
        database.setGuard(nullptr);
        session.actor = "testeur";
    }

    /// In a transaction of its own, which is committed.
    template <class Work>
    Expected<void> attempt(const Work& work, store::TxKind kind = store::TxKind::Edit,
                           store::TxLinks links = {})
    {
        return store::guarded(database.file(), [&] {
            store::Transaction tx{session, kind, links};
            work(tx);
            tx.commit();
        });
    }

    Expected<void> attemptNote(PersonId person, bool sensitive = false)
    {
        return attempt([&](auto& tx) {
            casefile::record(
                tx, casefile::Note{person, day("2026-02-10"), session.actor, sensitive, "Vu ce jour."})
                .value();
        });
    }
};

} // namespace jalon::test

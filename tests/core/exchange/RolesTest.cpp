// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every role tries every operation through core, as a front end without any check of its own would.
#include "exchange/RolesBase.h"

#include "casefile/FileView.h"
#include "casefile/MassActions.h"
#include "casefile/Merge.h"
#include "casefile/Undo.h"
#include "offer/Offers.h"
#include "programme/Plan.h"
#include "reference/Settings.h"
#include "report/FrozenReport.h"
#include "store/Erase.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::test;
using reference::Operation;
using reference::Role;

namespace {

using Answer = Expected<void>;

template <class T>
Answer only(const Expected<T>& result)
{
    return result ? Answer{} : std::unexpected{result.error()};
}

Answer orientTwo(RolesBase& base)
{
    casefile::OrientPeople action;
    action.decidedOn = day("2026-02-01");
    action.path = casefile::PathType::Social;
    const std::vector people{base.personOf(0), base.personOf(1)};
    return only(casefile::doForAll(base.session, people, action));
}

Answer undoAnImport(RolesBase& base)
{
    const auto role = base.session.actor;
    const auto guard = base.database.guard();
    base.asNobody();
    TxId imported;
    base.attempt([&](auto& tx) { imported = tx.id(); }, store::TxKind::Import, {.list = ListId{1}}).value();
    base.database.setGuard(guard);
    base.session.actor = role;
    return only(casefile::undo(base.session, imported));
}

Answer bringBack(RolesBase& base)
{
    const auto role = base.session.actor;
    const auto guard = base.database.guard();
    base.asNobody();
    base.file = base.folder / "retour.jalonpack";
    exchange::writePack(base.session, {.meeting = {}, .referent = base.referent}, "Claire Roux", base.file,
                        RolesBase::secret())
        .value();
    base.database.setGuard(guard);
    base.session.actor = role;
    base.inPack(
        [&](auto& tx) { casefile::record(tx, RolesBase::note(base.followed, "Au village.")).value(); });
    return only(base.broughtBack());
}

struct Attempt {
    Operation operation;
    std::function<Answer(RolesBase&)> run;
};

std::vector<Attempt> attempts()
{
    using enum store::TxKind;
    return {
        {Operation::ReadFiles,
         [](auto& base) { return only(casefile::fileOf(base.database, base.followed)); }},
        {Operation::WriteFiles,
         [](auto& base) {
             return base.attempt([&](auto& tx) {
                 casefile::Employment job;
                 job.person = base.followed;
                 job.startsOn = day("2026-02-01");
                 casefile::record(tx, job).value();
             });
         }},
        {Operation::WriteNotes, [](auto& base) { return base.attemptNote(base.followed); }},
        {Operation::ImportLists,
         [](auto& base) { return base.attempt([](auto&) { }, Import, {.list = ListId{1}}); }},
        {Operation::UndoImports, undoAnImport},
        {Operation::Erase,
         [](auto& base) {
             return only(store::erase(
                 base.session, base.database.template value<TxId>("SELECT max(id) FROM tx").value(), {}));
         }},
        {Operation::MergeFiles,
         [](auto& base) {
             return only(casefile::mergedView(base.session, base.personOf(1), base.personOf(2)));
         }},
        {Operation::Meetings,
         [](auto& base) {
             return base.attempt(
                 [](auto& tx) { meeting::addMeeting(tx, MeetingBase::held("2026-03-12")).value(); });
         }},
        {Operation::OrientInNumber, orientTwo},
        {Operation::PacksOut,
         [](auto& base) {
             return only(exchange::writePack(base.session, {.meeting = {}, .referent = base.referent},
                                             "Claire Roux", base.file, RolesBase::secret()));
         }},
        {Operation::PacksIn, bringBack},
        {Operation::Programme,
         [](auto& base) {
             return base.attempt([](auto& tx) {
                 programme::ProgrammeFile file;
                 file.code = "ESSAI";
                 file.name = "Programme d’essai";
                 programme::addProgramme(tx, file).value();
             });
         }},
        {Operation::Offers,
         [](auto& base) {
             return base.attempt([](auto& tx) {
                 offer::Offer file;
                 file.title = "Atelier d’essai";
                 offer::addOffer(tx, file).value();
             });
         }},
        {Operation::Reports,
         [](auto& base) {
             return only(store::guarded(base.database.file(), [&] {
                 return report::monthlyReport(base.database, {.period = report::monthOf(day("2026-01-01"))});
             }));
         }},
        {Operation::Settings,
         [](auto& base) {
             return base.attempt([](auto& tx) { reference::setSetting(tx, "essai", "oui"); }, Reference);
         }},
        {Operation::Accounts,
         [](auto& base) {
             return base.attempt(
                 [](auto& tx) {
                     reference::addAccount(tx, {{"Un de plus", Role::Pole, {}, {}}, {}},
                                           Secret{"une porte bleue"}, reference::leastCost())
                         .value();
                 },
                 Reference);
         }},
        {Operation::Exports,
         [](auto& base) { return casefile::requireMay(base.database, Operation::Exports); }},
        {Operation::Journal,
         [](auto& base) { return casefile::requireMay(base.database, Operation::Journal); }},
    };
}

} // namespace

TEST_CASE("each role does what it may, and is refused what it may not, through core directly",
          "[exchange][accounts]")
{
    for (const auto role : kRoles) {
        RolesBase base;
        base.as(role);
        for (const auto& [operation, run] : attempts()) {
            CAPTURE(codeOf(role), codeOf(operation));
            const auto before = base.currentViews();
            const auto done = run(base);
            if (reference::may(role, operation)) {
                CHECK(done);
                continue;
            }
            REQUIRE_FALSE(done);
            CHECK(done.error().code == ErrorCode::NotAllowed);
            // A guest, who edits nothing, is refused before it is known what was to be edited.
            CHECK((role == Role::Guest || done.error().parameters.at(0) == codeOf(operation)));
            CHECK(base.currentViews() == before);
        }
    }
}

TEST_CASE("a front end that forgets whose session it is does not get by", "[exchange][accounts]")
{
    RolesBase base;
    base.as(Role::Administrator);
    base.session.actor = "quelqu’un d’autre";
    CHECK_THROWS_AS(base.attempt([](auto&) { }), std::logic_error);
    const auto session = casefile::makeSession(base.database, "quelqu’un d’autre", base.clock);
    CHECK(session.actor == "Noémie Vasseur");
}

TEST_CASE("the undo of anything takes the right to do it", "[exchange][accounts]")
{
    RolesBase base;
    TxId setting;
    base.attempt([&](auto& tx) {
            reference::setSetting(tx, "essai", "oui");
            setting = tx.id();
        })
        .value();
    base.as(Role::Pole);
    const auto undone = casefile::undo(base.session, setting);
    REQUIRE_FALSE(undone);
    CHECK(undone.error() == Error{ErrorCode::NotAllowed, {"settings"}});
    base.as(Role::Head);
    CHECK(casefile::undo(base.session, setting));
}

TEST_CASE("no undo leaves the base without an administrator", "[exchange][accounts]")
{
    RolesBase base;
    base.as(Role::Administrator);
    TxId second;
    const auto add = [&](auto& tx) {
        second = tx.id();
        reference::addAccount(tx, {{"Autre", Role::Administrator, {}, {}}, {}}, Secret{"une porte bleue"},
                              reference::leastCost())
            .value();
    };
    base.attempt(add, store::TxKind::Reference).value();
    base.attempt(
            [&](auto& tx) { reference::removeAccount(tx, base.accounts.at(Role::Administrator).id).value(); },
            store::TxKind::Reference)
        .value();
    base.accounts[Role::Administrator] = reference::findAccount(base.database, "Autre").value();
    base.as(Role::Administrator);
    const auto undone = casefile::undo(base.session, second);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::AccountLastAdministrator);
    CHECK(reference::findAccount(base.database, "Autre"));
}

TEST_CASE("an administrator alone changes the base’s passphrase", "[exchange][accounts][rekey]")
{
    const RolesBase roles;
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    auto base = store::Base::create(folder / "essai.jalon", passphrase(), environment).value();
    const Secret next{"une phrase toute neuve"};
    for (const auto role : kRoles) {
        CAPTURE(codeOf(role));
        base.setGuard(casefile::guardFor(roles.accounts.at(role), roles.clock));
        const auto changed = base.changePassphrase(passphrase(), next);
        if (role == Role::Administrator) {
            CHECK(changed);
            REQUIRE(base.changePassphrase(next, passphrase()));
        } else {
            REQUIRE_FALSE(changed);
            CHECK(changed.error()
                  == Error{ErrorCode::NotAllowed, {std::string{codeOf(Operation::Accounts)}}});
        }
    }
}

TEST_CASE("everybody changes their own password, an administrator anybody’s", "[exchange][accounts]")
{
    RolesBase base;
    const auto give = [&](Role whose) {
        return base.attempt(
            [&](auto& tx) {
                reference::setPassword(tx, base.accounts.at(whose).id, Secret{"une porte neuve"},
                                       reference::leastCost())
                    .value();
            },
            store::TxKind::Reference);
    };
    base.as(Role::Guest);
    CHECK(give(Role::Guest));
    const auto refused = give(Role::Administrator);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::NotAllowed, {"accounts"}});
    CHECK(reference::logIn(base.database, "Noémie Vasseur", Secret{"une porte bleue"}, base.clock));
    base.as(Role::Administrator);
    CHECK(give(Role::Head));
}

TEST_CASE("saved views are everybody’s own", "[exchange][accounts]")
{
    RolesBase base;
    base.as(Role::Guest);
    const auto save = [&](const std::string& key) {
        return base.attempt([&](auto& tx) { reference::setSetting(tx, key, "{}"); },
                            store::TxKind::Reference);
    };
    CHECK(save("view/Une invitée/Les miens"));
    CHECK(save("columns/Une invitée"));
    CHECK_FALSE(save("view/Noémie Vasseur/Les siens"));
    CHECK_FALSE(save("columns/Une invitée de plus"));
}

TEST_CASE("a pack holds no account, and no sensitive note of others", "[exchange][accounts]")
{
    RolesBase base;
    base.as(Role::Head);
    base.attemptNote(base.followed, true).value();
    base.as(Role::Referent);
    base.attemptNote(base.followed, true).value();
    exchange::writePack(base.session, {.meeting = {}, .referent = base.referent}, "Claire Roux", base.file,
                        RolesBase::secret())
        .value();
    auto pack = base.opened(store::OpenMode::Read);
    CHECK_FALSE(reference::hasAccounts(pack.database()));
    CHECK(pack.database().value<int>(
              "SELECT (SELECT count(*) FROM account) + (SELECT count(*) FROM account_file)"
              " + (SELECT count(*) FROM account_password)")
          == 0);
    const auto notes = casefile::fileOf(pack.database(), base.followed)->notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].value.author == "Claire Roux");
}

TEST_CASE("a note written in a pack is signed by whoever left with it, and theirs once it is back",
          "[exchange][accounts]")
{
    RolesBase base;
    const std::vector people{base.followed};
    for (const std::string carrier : {"Claire Roux", ""}) {
        base.file = base.folder / (carrier + "1.jalonpack");
        exchange::writePack(base.session, {.meeting = {}, .referent = base.referent}, carrier, base.file,
                            RolesBase::secret())
            .value();
        {
            auto pack = base.opened();
            const auto inside = casefile::makeSession(pack.database(), "croux", base.clock);
            casefile::doForAll(inside, people, casefile::AddNote{"Vu au village.", true}).value();
        }
        base.broughtBack().value();
    }
    const auto authors = [&] {
        std::multiset<std::string> names;
        for (const auto& note : casefile::fileOf(base.database, base.followed)->notes) {
            names.insert(note.value.author);
        }
        return names;
    };
    CHECK(authors() == std::multiset<std::string>{"Claire Roux", "croux"});
    base.as(Role::Referent); // whose account has that name
    CHECK(authors() == std::multiset<std::string>{"Claire Roux"});
    base.as(Role::Pole);
    CHECK(authors().empty());
}

TEST_CASE("nobody leaves with people whom they do not see", "[exchange][accounts]")
{
    RolesBase base;
    base.as(Role::Referent);
    const auto left = exchange::writePack(base.session, {.meeting = base.meeting}, "Claire Roux", base.file,
                                          RolesBase::secret());
    REQUIRE_FALSE(left);
    CHECK(left.error().code == ErrorCode::PersonOutOfSight);
    CHECK_FALSE(std::filesystem::exists(base.file));
}

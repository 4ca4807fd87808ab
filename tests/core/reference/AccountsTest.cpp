// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Accounts.h"

#include "reference/Directory.h"
#include "reference/Territories.h"
#include "store/Reverse.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

namespace {

/// Stands still until it is told how long to go on.
class SteppedClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    Date today() const override { return day("2026-11-30"); }
    void goOn(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{std::chrono::milliseconds{1'800'000'000'000}};
};

struct AccountBase : TestBase {
    Expected<AccountId> add(const std::string& name, Role role, std::string_view password = "une porte bleue")
    {
        return addWith({{name, role, {}, {}}, {}}, password);
    }

    Expected<AccountId> addWith(const NewAccount& account, std::string_view password = "une porte bleue")
    {
        store::Transaction tx{session, store::TxKind::Reference};
        auto added = addAccount(tx, account, Secret{password}, leastCost());
        if (added) {
            tx.commit();
        }
        return added;
    }

    Expected<RemovedAccount> remove(AccountId account)
    {
        store::Transaction tx{session, store::TxKind::Reference};
        auto removed = removeAccount(tx, account);
        if (removed) {
            tx.commit();
            lastTx = tx.id();
        }
        return removed;
    }

    Expected<void> give(AccountId account, std::string_view password)
    {
        store::Transaction tx{session, store::TxKind::Reference};
        auto given = setPassword(tx, account, Secret{password}, leastCost());
        if (given) {
            tx.commit();
        }
        return given;
    }

    Expected<Account> enter(std::string_view name, std::string_view password)
    {
        return logIn(database, name, Secret{password}, stepped);
    }

    SteppedClock stepped;
    TxId lastTx;
};

ErrorCode refusal(const auto& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("an administrator makes accounts, and their owners enter with their passwords",
          "[reference][accounts]")
{
    AccountBase base;
    CHECK_FALSE(hasAccounts(base.database));
    const auto first = base.add(" Noémie Vasseur ", Role::Administrator).value();
    const auto second = base.add("Ludovic Ferrand", Role::Head, "un portail rouge").value();
    CHECK(hasAccounts(base.database));

    const auto listed = accounts(base.database);
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].id == second);
    CHECK(listed[1].file.name == "Noémie Vasseur");
    CHECK_FALSE(listed[1].lastUsedOn);

    const auto entered = base.enter("noemie vasseur", "une porte bleue").value();
    CHECK(entered.id == first);
    CHECK(entered.file.role == Role::Administrator);
    CHECK(findAccount(base.database, "NOÉMIE-VASSEUR")->lastUsedOn == day("2026-11-30"));
}

TEST_CASE("a wrong password and an unknown account have one answer", "[reference][accounts]")
{
    AccountBase base;
    base.add("Noémie Vasseur", Role::Administrator).value();
    const auto wrong = base.enter("Noémie Vasseur", "une porte verte");
    const auto unknown = base.enter("Personne d’ici", "une porte bleue");
    CHECK(refusal(wrong) == ErrorCode::AccountRefused);
    CHECK(wrong.error() == unknown.error());
    CHECK(refusal(base.enter("", "une porte bleue")) == ErrorCode::AccountRefused);
    CHECK(refusal(base.enter("Noémie Vasseur", "")) == ErrorCode::AccountRefused);
}

TEST_CASE("a base without accounts lets nobody enter by one", "[reference][accounts]")
{
    AccountBase base;
    CHECK(refusal(base.enter("Noémie Vasseur", "une porte bleue")) == ErrorCode::AccountRefused);
}

TEST_CASE("10 000 wrong passwords in a row neither get in nor shut the account for ever",
          "[reference][accounts]")
{
    AccountBase base;
    base.add("Noémie Vasseur", Role::Administrator).value();
    int refused = 0;
    int waiting = 0;
    for (int i = 0; i < 10'000; ++i) {
        const auto entered = base.enter("Noémie Vasseur", "essai numéro " + std::to_string(i));
        REQUIRE_FALSE(entered);
        refused += entered.error().code == ErrorCode::AccountRefused ? 1 : 0;
        waiting += entered.error().code == ErrorCode::AccountMustWait ? 1 : 0;
    }
    CHECK(refused == 5);
    CHECK(waiting == 9'995);
    // The right one waits as well: an answer would tell it from the wrong ones.
    CHECK(refusal(base.enter("Noémie Vasseur", "une porte bleue")) == ErrorCode::AccountMustWait);
    base.stepped.goOn(std::chrono::seconds{2});
    CHECK(base.enter("Noémie Vasseur", "une porte bleue"));
}

TEST_CASE("whoever waits as long as asked is asked to wait longer, up to a quarter of an hour",
          "[reference][accounts]")
{
    AccountBase base;
    base.add("Noémie Vasseur", Role::Administrator).value();
    std::chrono::seconds waited{0};
    for (int i = 0; i < 1'000; ++i) {
        auto entered = base.enter("Noémie Vasseur", "essai numéro " + std::to_string(i));
        if (refusal(entered) == ErrorCode::AccountMustWait) {
            const std::chrono::seconds asked{std::stoll(entered.error().parameters.at(0))};
            CHECK(asked <= std::chrono::minutes{15});
            base.stepped.goOn(asked);
            waited += asked;
            entered = base.enter("Noémie Vasseur", "essai numéro " + std::to_string(i));
            CHECK(refusal(entered) == ErrorCode::AccountRefused);
        }
    }
    CHECK(waited > std::chrono::hours{24 * 10});
    base.stepped.goOn(std::chrono::minutes{15});
    CHECK(base.enter("Noémie Vasseur", "une porte bleue"));
    CHECK(base.database.value<int>("SELECT failures FROM account_password") == 0);
}

TEST_CASE("a clock set back makes nobody wait longer than asked", "[reference][accounts]")
{
    const Instant late{std::chrono::hours{1'000}};
    const Instant early{std::chrono::hours{1}};
    CHECK(leftToWait(6, late, early) == delayAfter(6));
    CHECK_FALSE(leftToWait(4, late, late));
    CHECK_FALSE(leftToWait(6, late, late + delayAfter(6)));
    CHECK(delayAfter(1'000'000) == std::chrono::minutes{15});
}

TEST_CASE("the first account is an administrator’s", "[reference][accounts]")
{
    AccountBase base;
    CHECK(refusal(base.add("Ludovic Ferrand", Role::Head)) == ErrorCode::AccountFirstAdministrator);
    CHECK_FALSE(hasAccounts(base.database));
}

TEST_CASE("of two administrators who remove each other, the second is refused", "[reference][accounts]")
{
    AccountBase base;
    const auto one = base.add("Noémie Vasseur", Role::Administrator).value();
    const auto other = base.add("Ludovic Ferrand", Role::Administrator).value();
    base.add("Inès Carlier", Role::Head).value();
    CHECK(base.remove(one)->name == "Noémie Vasseur");
    const auto refused = base.remove(other);
    CHECK(refusal(refused) == ErrorCode::AccountLastAdministrator);
    CHECK(refused.error().parameters == std::vector<std::string>{"Ludovic Ferrand"});
    CHECK(base.enter("Ludovic Ferrand", "une porte bleue"));
}

TEST_CASE("a removed account’s old password opens nothing, even when the removal is undone",
          "[reference][accounts]")
{
    AccountBase base;
    base.add("Noémie Vasseur", Role::Administrator).value();
    const auto leaving = base.add("Ludovic Ferrand", Role::Pole, "un portail rouge").value();
    CHECK(base.enter("Ludovic Ferrand", "un portail rouge"));
    CHECK(base.remove(leaving)->lastUsedOn == day("2026-11-30"));
    CHECK(refusal(base.enter("Ludovic Ferrand", "un portail rouge")) == ErrorCode::AccountRefused);

    base.write([&](auto& tx) { store::reverse(tx, base.lastTx).value(); }, store::TxKind::Undo);
    CHECK(findAccount(base.database, "Ludovic Ferrand"));
    CHECK(refusal(base.enter("Ludovic Ferrand", "un portail rouge")) == ErrorCode::AccountRefused);
    base.give(leaving, "un portail blanc").value();
    CHECK(base.enter("Ludovic Ferrand", "un portail blanc"));
    CHECK(refusal(base.remove(AccountId{999'999})) == ErrorCode::AccountUnknown);
}

TEST_CASE("an administrator replaces a forgotten password; the old one is kept nowhere",
          "[reference][accounts]")
{
    AccountBase base;
    const auto account = base.add("Noémie Vasseur", Role::Administrator).value();
    const auto old = base.database.value<std::string>("SELECT hash FROM account_password").value();
    for (int i = 0; i < 7; ++i) {
        CHECK_FALSE(base.enter("Noémie Vasseur", "je ne sais plus"));
    }
    base.give(account, "une porte neuve").value();
    CHECK(base.enter("Noémie Vasseur", "une porte neuve"));
    CHECK(refusal(base.enter("Noémie Vasseur", "une porte bleue")) == ErrorCode::AccountRefused);
    auto tables = base.database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE"
                                          " '%hash TEXT%'");
    int holders = 0;
    while (tables.step()) {
        ++holders;
        CHECK(base.database.value<int>(
                  "SELECT count(*) FROM " + tables.get<std::string>(0) + " WHERE hash = ?1", old)
              == 0);
    }
    CHECK(holders == 1);
}

TEST_CASE("what an account is for must be said, and be there", "[reference][accounts]")
{
    AccountBase base;
    base.add("Noémie Vasseur", Role::Administrator).value();
    ReferentId referent;
    TerritoryId territory;
    base.write([&](auto& tx) {
        referent = addReferent(tx, {"Oscar Delmas", {}, "", "", {}});
        territory = addTerritory(tx, "Val d’Exemple");
    });
    CHECK(refusal(base.add("Oscar Delmas", Role::Referent)) == ErrorCode::AccountUnbound);
    CHECK(refusal(base.add("Une invitée", Role::Guest)) == ErrorCode::AccountUnbound);
    CHECK(refusal(base.addWith({{"Pôle", Role::Pole, referent, {}}, {}})) == ErrorCode::AccountUnbound);
    CHECK(refusal(base.addWith({{"Oscar", Role::Referent, referent, {}}, {territory}}))
          == ErrorCode::AccountUnbound);
    CHECK(refusal(base.addWith({{"Oscar", Role::Referent, ReferentId{999'999}, {}}, {}}))
          == ErrorCode::FactUnknown);
    CHECK(refusal(base.addWith({{"Invitée", Role::Guest, {}, MeetingId{999'999}}, {}}))
          == ErrorCode::MeetingUnknown);
    CHECK(refusal(base.addWith({{"Pôle", Role::Pole, {}, {}}, {TerritoryId{999'999}}}))
          == ErrorCode::FactUnknown);

    CHECK(base.addWith({{"Oscar Delmas", Role::Referent, referent, {}}, {}}));
    CHECK(base.addWith({{"Pôle de l’Exemple", Role::Pole, {}, {}}, {territory}}));
    CHECK(findAccount(base.database, "Pôle de l’Exemple")->territories == std::vector{territory});
    CHECK(refusal(base.add("oscar DELMAS", Role::Pole)) == ErrorCode::AccountNameTaken);
    CHECK(refusal(base.add("  ", Role::Pole)) == ErrorCode::InvalidValue);
}

TEST_CASE("a short password is refused, counted in characters; every keyboard types the same one",
          "[reference][accounts]")
{
    CHECK(refusal(hashed(Secret{"éééééé"}, leastCost())) == ErrorCode::PasswordTooShort);
    CHECK(refusal(hashed(Secret{""}, leastCost())) == ErrorCode::PasswordTooShort);
    const auto hash = hashed(Secret{"été à la mer"}, leastCost()).value();
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(matches(hash, Secret{"e\u0301te\u0301 a\u0300 la mer"}));
    CHECK_FALSE(matches(hash, Secret{"ete a la mer"}));
    CHECK_FALSE(matches("", Secret{"été à la mer"}));
    CHECK(hashed(Secret{"été à la mer"}, leastCost()).value() != hash);
}

TEST_CASE("neither a password nor its hash is found in clear in the file", "[reference][accounts]")
{
    AccountBase base;
    base.add("Noémie Vasseur", Role::Administrator, "une porte très bleue").value();
    base.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    std::ifstream stream{base.database.file(), std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
    REQUIRE_FALSE(bytes.empty());
    CHECK(bytes.find("porte") == std::string::npos);
    CHECK(bytes.find("argon2id") == std::string::npos);
    CHECK(bytes.find("Vasseur") == std::string::npos);
}

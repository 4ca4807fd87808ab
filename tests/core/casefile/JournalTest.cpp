// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Journal.h"

#include "casefile/FileView.h"
#include "casefile/PeopleBase.h"
#include "casefile/Search.h"
#include "casefile/Sight.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::JournalAction;
using store::JournalLine;

namespace {

/// Hears what services say, and writes it at once.
class Listener final : public store::Witness {
public:
    void note(const store::JournalEntry& entry) override { heard.push_back(entry); }
    Expected<void> noteFirst(const store::JournalEntry& entry) override
    {
        heard.push_back(entry);
        return {};
    }

    std::vector<store::JournalEntry> heard;
};

struct Heard : PeopleBase {
    std::shared_ptr<Listener> listener = std::make_shared<Listener>();

    Heard() { database.setWitness(listener); }

    /// What was said since the last time, of one thing.
    store::JournalEntry one()
    {
        REQUIRE(listener->heard.size() == 1);
        auto entry = listener->heard.front();
        listener->heard.clear();
        return entry;
    }

    void line(JournalAction action, const std::string& actor, const char* on, std::int64_t subject = 0)
    {
        clock.set(day(on));
        const JournalLine added{
            .at = clock.now(), .actor = actor, .action = action, .subject = subject, .amount = 3};
        store::appendToJournal(database, {&added, 1});
    }
};

std::vector<std::int64_t> linesOf(const store::Database& database, const casefile::JournalFilter& filter)
{
    std::vector<std::int64_t> lines;
    const auto page = casefile::journalPage(database, filter, 0, 100).value();
    for (const auto& line : page) {
        lines.push_back(line.line);
    }
    CHECK(casefile::countJournal(database, filter) == std::ssize(lines));
    return lines;
}

} // namespace

TEST_CASE("a file that is read says whose it is; one that is not, nothing", "[casefile][journal]")
{
    Heard base;
    const auto person = base.someone("Abadie");
    REQUIRE(casefile::fileOf(base.database, person));
    const auto entry = base.one();
    CHECK(entry.action == JournalAction::Consult);
    CHECK(entry.subject == person.value);
    CHECK_FALSE(casefile::fileOf(base.database, PersonId{999}));
    CHECK(base.listener->heard.empty());
}

TEST_CASE("a search says how many people it showed, never what for", "[casefile][journal]")
{
    Heard base;
    base.someone("Abadie");
    base.someone("Abadie");
    CHECK(casefile::find(base.database, "aba", 12).size() == 2);
    const auto entry = base.one();
    CHECK(entry.action == JournalAction::Search);
    CHECK(entry.subject == 0);
    CHECK(entry.amount == 2);
    CHECK(casefile::find(base.database, "  ", 12).empty());
    CHECK(base.listener->heard.empty());
    CHECK(casefile::find(base.database, "zzz", 12).empty());
    CHECK(base.one().amount == 0);
}

TEST_CASE("a list says how many are in it; the same filter is the same list", "[casefile][journal]")
{
    Heard base;
    base.someone("Abadie");
    base.someone("Barbier");
    const auto list = [&](const casefile::PeopleFilter& filter) {
        casefile::listPeople(base.database, filter, {}, base.clock.today());
        return base.one();
    };
    const auto all = list({});
    CHECK(all.action == JournalAction::List);
    CHECK(all.amount == 2);
    base.someone("Caron");
    CHECK(list({}).likeness == all.likeness);
    const auto some = list({.text = "aba"});
    CHECK(some.amount == 1);
    CHECK(some.likeness != all.likeness);
}

TEST_CASE("entering, and not being let in, are noted under a number, not under what was typed",
          "[casefile][journal]")
{
    Heard base;
    AccountId account;
    base.write(
        [&](auto& tx) {
            account =
                reference::addAccount(tx, {{"Noémie Vasseur", reference::Role::Administrator, {}, {}}, {}},
                                      Secret{"une porte bleue"}, reference::leastCost())
                    .value();
        },
        store::TxKind::Reference);
    const auto tries = [&](const char* name, const char* password) {
        return reference::logIn(base.database, name, Secret{password}, base.clock).has_value();
    };
    CHECK(tries("noemie vasseur", "une porte bleue"));
    auto entry = base.one();
    CHECK(entry.action == JournalAction::Enter);
    CHECK(entry.subject == account.value);
    CHECK(entry.actor == "Noémie Vasseur");

    CHECK_FALSE(tries("noemie vasseur", "au hasard"));
    entry = base.one();
    CHECK(entry.action == JournalAction::EnterRefused);
    CHECK(entry.subject == account.value);
    CHECK(entry.actor.empty());

    CHECK_FALSE(tries("une porte bleue", "une porte bleue"));
    entry = base.one();
    CHECK(entry.action == JournalAction::EnterRefused);
    CHECK(entry.subject == 0);
    CHECK(entry.actor.empty());

    for (int i = 0; i < 5; ++i) {
        tries("noemie vasseur", "au hasard");
    }
    CHECK(base.listener->heard.back().action == JournalAction::EnterDelayed);
}

TEST_CASE("the journal is read the latest first, by period, by account, by action", "[casefile][journal]")
{
    Heard base;
    base.line(JournalAction::Consult, "Noémie", "2026-11-01", 7);
    base.line(JournalAction::Search, "Ludovic", "2026-11-02");
    base.line(JournalAction::Consult, "Ludovic", "2026-11-03", 8);
    CHECK(linesOf(base.database, {}) == std::vector<std::int64_t>{3, 2, 1});
    CHECK(linesOf(base.database, {.actor = "Ludovic"}) == std::vector<std::int64_t>{3, 2});
    CHECK(linesOf(base.database, {.action = JournalAction::Consult}) == std::vector<std::int64_t>{3, 1});
    CHECK(linesOf(base.database, {.from = day("2026-11-02")}) == std::vector<std::int64_t>{3, 2});
    CHECK(linesOf(base.database, {.to = day("2026-11-02")}) == std::vector<std::int64_t>{2, 1});
    CHECK(linesOf(base.database, {.from = day("2026-11-02"),
                                  .to = day("2026-11-02"),
                                  .actor = "Ludovic",
                                  .action = JournalAction::Consult})
              .empty());
    const auto page = casefile::journalPage(base.database, {}, 1, 1).value();
    REQUIRE(page.size() == 1);
    CHECK(page[0].line == 2);
    CHECK(casefile::journalActors(base.database) == std::vector<std::string>{"Ludovic", "Noémie"});
    CHECK(base.listener->heard.back().action == JournalAction::JournalRead);
}

TEST_CASE("only an administrator reads, checks and sets the journal", "[casefile][journal]")
{
    using enum reference::Role;
    for (const auto role : {Referent, Pole, Head, Administrator, Guest}) {
        Heard base;
        reference::Account account;
        account.file = {"Quelqu’un", role, ReferentId{1}, MeetingId{1}};
        base.database.setGuard(casefile::guardFor(account, base.clock));
        base.session.actor = "Quelqu’un";
        const bool may = role == Administrator;
        CHECK(casefile::countJournal(base.database, {}).has_value() == may);
        CHECK(casefile::journalPage(base.database, {}, 0, 10).has_value() == may);
        CHECK(casefile::journalActors(base.database).has_value() == may);
        CHECK(casefile::checkJournal(base.database).has_value() == may);
    }
}

TEST_CASE("how long the journal is kept is between 1 and 36 months", "[casefile][journal]")
{
    Heard base;
    for (const auto& [months, isTaken] : {std::pair{1, true}, {36, true}, {0, false}, {37, false}}) {
        CAPTURE(months);
        base.write([&](auto& tx) {
            const auto set = casefile::setJournalMonths(tx, months);
            CHECK(set.has_value() == isTaken);
            CHECK((store::journalMonths(base.database) == months) == isTaken);
        });
    }
}

TEST_CASE("every action and every flaw has French words", "[casefile][journal]")
{
    for (const auto code : EnumCodes<JournalAction>::codes) {
        CHECK_FALSE(casefile::wordsOf(*fromCode<JournalAction>(code)).empty());
    }
    CHECK(casefile::aboutOf({.action = JournalAction::Consult, .subject = 12}) == "dossier 12");
    CHECK(casefile::aboutOf({.action = JournalAction::Search, .amount = 1}) == "1 personne montrée");
    CHECK(casefile::aboutOf({.action = JournalAction::PackOut, .subject = 4, .amount = 30})
          == "paquet 4, 30 personnes");
    for (const auto code : EnumCodes<store::JournalFlaw>::codes) {
        const auto sentence =
            casefile::sentenceOf({*fromCode<store::JournalFlaw>(code), 3, 5, Instant{}, "copie"});
        CAPTURE(sentence);
        CHECK(sentence.starts_with("Journal"));
        CHECK(sentence.ends_with("."));
    }
    CHECK(casefile::sentenceOf({store::JournalFlaw::Cut, 5, 6, {}, "copie"}).contains("« copie »"));
}

TEST_CASE("the wall's time and its beginnings of days belong together", "[base][journal]")
{
    for (auto on = day("2026-01-01"); on < day("2027-01-01"); on = on.addDays(1)) {
        const auto begin = beginningOf(on);
        CHECK(wallTime(begin) == WallTime{on, 0, 0, 0});
        CHECK(wallTime(begin - std::chrono::seconds{1}).day == on.addDays(-1));
    }
    CHECK(frenchTime(beginningOf(day("2026-11-05")) + std::chrono::seconds{3661}) == "05/11/2026 01:01:01");
}

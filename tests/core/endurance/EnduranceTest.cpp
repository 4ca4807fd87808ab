// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service's hours of work, one action after the other: nothing of them stays in memory, and the base holds
// what was written to it and no more. In the suite, an hour; JALON_ENDURANCE_HOURS=8 is a day's.
#include "caf/Import.h"
#include "casefile/Events.h"
#include "casefile/FileView.h"
#include "casefile/History.h"
#include "casefile/Invariants.h"
#include "casefile/MassActions.h"
#include "casefile/People.h"
#include "casefile/PeopleList.h"
#include "casefile/Search.h"
#include "casefile/Session.h"
#include "casefile/Undo.h"
#include "demo/Demo.h"
#include "demo/DemoLists.h"
#include "demo/Random.h"
#include "demo/Simulation.h"
#include "document/Html.h"
#include "endurance/HeapInUse.h"
#include "report/MonthDocument.h"
#include "store/Copies.h"
#include "store/Integrity.h"
#include "store/JournalChecks.h"
#include "store/OpenChecks.h"
#include "store/TestFiles.h"

#include "base/AtomicFile.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace jalon;
using namespace jalon::test;

namespace {

constexpr int kActionsPerHour = 360; // one every ten seconds
constexpr demo::Options kOptions{.people = 300, .months = 12, .seed = 26, .end = Date{20'741}};

int hours()
{
    const char* const asked = std::getenv("JALON_ENDURANCE_HOURS"); // NOLINT(concurrency-mt-unsafe)
    return asked == nullptr ? 1 : std::max(1, std::atoi(asked)); // NOLINT(cert-err34-c)
}

class Office {
public:
    Office()
    {
        std::filesystem::create_directory(m_folder / "copies");
        open(store::Base::create(m_path, passphrase(), localEnvironment(m_folder)).value());
        REQUIRE(demo::fill(m_base->database(), {.options = kOptions}));
        m_clock.set(kOptions.end.addMonths(1).firstOfMonth());
        meetPeople();
    }

    void work(int actions)
    {
        for (int i = 0; i < actions; ++i, ++m_done) {
            INFO("action " << m_done);
            act();
        }
    }

    /// What a service does without writing a fact.
    void look(int times)
    {
        for (int i = 0; i < times; ++i) {
            lookAtSomebody();
        }
    }

    /// With nothing open.
    std::int64_t heapWhenClosed()
    {
        close();
        const auto held = heapInUse();
        start();
        return held;
    }

    std::uintmax_t sizeWhenClosed()
    {
        close();
        const auto size = std::filesystem::file_size(m_path);
        start();
        return size;
    }

    /// Of what was looked at until the base was last closed.
    std::uintmax_t journalLines()
    {
        return database().value<std::uintmax_t>("SELECT count(*) FROM journal").value();
    }

    const store::Database& database() { return m_base->database(); }

private:
    void open(store::Base base)
    {
        m_base.emplace(std::move(base));
        m_session.emplace(casefile::makeSession(m_base->database(), "endurance", m_clock));
    }
    void close()
    {
        m_session.reset();
        REQUIRE(m_base->close());
        m_base.reset();
    }
    void start()
    {
        open(store::Base::open(m_path, passphrase(), store::OpenMode::Write, localEnvironment(m_folder))
                 .value());
    }

    void meetPeople()
    {
        for (const auto person : casefile::listPeople(database(), {}, {}, m_clock.today())) {
            m_people.push_back(person);
        }
        REQUIRE(m_people.size() > 200);
    }

    PersonId somebody() { return m_people[m_random.below(static_cast<std::uint32_t>(m_people.size()))]; }

    void act()
    {
        constexpr int kListEvery = 180;
        constexpr int kReportEvery = 120;
        constexpr int kCopyEvery = 90;
        lookAtSomebody();
        if (m_done % kListEvery == kListEvery - 1) {
            importList();
        } else if (m_done % kReportEvery == kReportEvery - 1) {
            report();
        } else if (m_done % kCopyEvery == kCopyEvery - 1) {
            CHECK(store::keepCopy(*m_base, m_folder / "copies", m_clock.now()));
        } else if (m_random.chance(400)) {
            edit();
        } else if (m_random.chance(100)) {
            edit();
            CHECK(casefile::undo(*m_session, m_last));
        }
    }

    void lookAtSomebody()
    {
        const auto file = casefile::fileOf(database(), somebody());
        REQUIRE(file);
        CHECK_FALSE(casefile::find(database(), file->identity.lastName.substr(0, 3), 20).empty());
        CHECK_FALSE(casefile::historyOf(database(), file->person).empty());
        const auto late =
            casefile::listPeople(database(), {.need = casefile::Need::LateContract}, {}, m_clock.today());
        casefile::personRows(database(), late, m_clock.today());
    }

    void edit()
    {
        store::Transaction tx{*m_session, store::TxKind::Edit};
        const auto person = somebody();
        auto contact = casefile::contactOf(database(), person).value_or(casefile::Contact{});
        contact.mobile = "+3363998" + std::to_string(1000 + m_random.below(9000));
        casefile::setContact(tx, person, contact);
        if (const auto pathway = casefile::currentPathway(database(), person)) {
            casefile::Appointment appointment;
            appointment.pathway = pathway->id;
            appointment.fixedOn = m_clock.today();
            appointment.scheduledOn = m_clock.today().addDays(14);
            CHECK(casefile::record(tx, appointment));
        }
        tx.commit();
        m_last = tx.id();
    }

    /// The last list again, a month later, without one household's row.
    void importList()
    {
        auto list = demo::stockList(m_world, kOptions.months - 1);
        const auto row = list.bytes.find("\r\n", list.bytes.size() / 2) + 2;
        list.bytes.erase(row, list.bytes.find("\r\n", row) + 2 - row);
        list.bytes += std::string(static_cast<std::size_t>(m_imports++), '\n'); // never twice the same file
        m_clock.set(m_clock.today().addDays(1));
        caf::ImportRequest request;
        request.file = m_folder / "liste.csv";
        request.kind = caf::ListKind::Stock;
        request.listedOn = m_clock.today();
        REQUIRE(writeFile(request.file, list.bytes));
        const auto done = caf::apply(*m_session, request);
        REQUIRE(done);
        CHECK(done->plan.counts.added == 0);
    }

    void report()
    {
        const auto month = report::monthOf(m_clock.today().addMonths(-1));
        const auto monthly = report::monthlyReport(database(), {.period = month});
        const auto document = report::documentOf(monthly, {"pole", m_clock.today()});
        CHECK(document::toHtml(document, document::HtmlReader::Browser).size() > 10'000);
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "pole.jalon";
    FixedClock m_clock{kOptions.end};
    demo::World m_world = demo::simulate(kOptions);
    demo::Random m_random{7};
    std::optional<store::Base> m_base;
    std::optional<store::Session> m_session;
    std::vector<PersonId> m_people;
    TxId m_last;
    int m_done = 0;
    int m_imports = 0;
};

} // namespace

TEST_CASE("hours of work leave nothing in memory, and in the base no more than what was written",
          "[endurance]")
{
    Office office;
    const int actions = hours() * kActionsPerHour;
    office.work(actions / 4);
    const auto early = office.heapWhenClosed();
    office.work(actions - actions / 4);
    const auto late = office.heapWhenClosed();
    INFO("heap, closed: " << early << " bytes after a quarter, " << late << " at the end");
    constexpr std::int64_t kSlack = 64 * 1024;
    CHECK(late - early < kSlack);

    // What is looked at leaves its lines in the journal, and nothing else.
    const auto size = office.sizeWhenClosed();
    const auto lines = office.journalLines();
    office.look(actions / 4);
    const auto grown = office.sizeWhenClosed() - size;
    const auto noted = office.journalLines() - lines;
    INFO(noted << " lines, " << grown << " bytes");
    constexpr std::uintmax_t kMostOfALine = 256;
    CHECK(noted > 0);
    CHECK(grown <= noted * kMostOfALine + 4 * store::kPageSize);
    CHECK(store::isSound(store::verifyJournal(office.database())));
    CHECK(store::integrityFindings(office.database()).empty());
    CHECK(casefile::checkInvariants(office.database()).empty());

    const auto pages = office.database().value<std::int64_t>("PRAGMA page_count").value();
    const auto unused = office.database().value<std::int64_t>("PRAGMA freelist_count").value();
    INFO(pages << " pages, " << unused << " of them unused");
    CHECK(unused * 10 < pages);
}

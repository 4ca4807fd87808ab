// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand people of a made département: nothing of theirs on any page, and the same counts as before.
#include "retention/Anonymising.h"
#include "retention/Register.h"

#include "casefile/Events.h"
#include "casefile/Invariants.h"
#include "casefile/Session.h"
#include "demo/Demo.h"
#include "offer/Counts.h"
#include "reference/Territories.h"
#include "report/FrozenReport.h"
#include "report/ReportJson.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <unordered_set>

using namespace jalon;
using namespace jalon::test;

namespace {

constexpr int kMonths = 24;
constexpr std::size_t kPeople = 1000;
constexpr std::size_t kShortest = 4;

struct MadeBase : TestBase {
    MadeBase()
    {
        demo::FillRequest request;
        request.options = {.people = 2400, .months = kMonths, .seed = 26, .end = day("2026-10-01")};
        REQUIRE(demo::fill(database, request));
        clock.set(day("2026-11-30"));
        session.beforeCommit = casefile::makeSession(database, "testeur", clock).beforeCommit;
        write([](auto& tx) { retention::setKeptMonths(tx, 2).value(); });
        for (const auto& proposal : retention::proposals(database, 2, clock.today())) {
            if (people.size() < kPeople) {
                people.push_back(proposal.person);
            }
        }
    }

    /// What staff would write about each of them, on the day of the last contact.
    void addNotes()
    {
        const auto proposals = retention::proposals(database, 2, clock.today());
        write([&](auto& tx) {
            for (std::size_t i = 0; i < kPeople; ++i) {
                const auto& [person, last, first, on, table, column] = proposals[i];
                const auto number = std::to_string(i);
                casefile::record(tx, casefile::Note{person, on, "R. Essai", i % 2 == 0,
                                                    "Confidence n° " + number + " de " + first + " " + last})
                    .value();
                casefile::Employment job;
                job.person = person;
                job.startsOn = on;
                job.kind = "Essayeur n° " + number + " chez Tarmouzel";
                casefile::record(tx, job).value();
            }
        });
    }

    std::vector<PersonId> people;
};

std::string figuresOf(const store::Database& database, const report::Query& query)
{
    auto json = report::toJson(report::monthlyReport(database, query));
    json.erase("late"); // a list of names
    return json.dump();
}

/// Every figure that can be asked about the past, by what it is about.
std::vector<std::pair<std::string, std::string>> pastFigures(const store::Database& database)
{
    std::vector<std::pair<std::string, std::string>> all;
    const auto first = day("2024-11-01");
    for (int month = 0; month < kMonths; ++month) {
        const report::Query query{.period = report::monthOf(first.addMonths(month))};
        all.emplace_back("month " + query.period.from.toIso(), figuresOf(database, query));
        if (month % 4 == 0) {
            auto then = query;
            then.knownAt = query.period.to.addDays(10);
            all.emplace_back("month as known then " + query.period.from.toIso(), figuresOf(database, then));
        }
    }
    for (const int year : {2025, 2026}) {
        all.emplace_back("year " + std::to_string(year),
                         figuresOf(database, {.period = report::yearOf(year)}));
        auto offers = nlohmann::json::array();
        for (const auto& counts : offer::countsByFiche(database, year)) {
            offers.push_back({counts.code, counts.prescribed, counts.received, counts.accepted,
                              counts.started, counts.completed, counts.refusedByPerson,
                              counts.refusedByOrganisation, counts.abandoned});
        }
        all.emplace_back("offers " + std::to_string(year), offers.dump());
    }
    for (const auto& [territory, name] : reference::territories(database)) {
        all.emplace_back("territory " + name,
                         figuresOf(database, {.period = report::monthOf(day("2025-06-01")),
                                              .scope = report::Scope::territory(territory)}));
    }
    return all;
}

/// The texts of a table's rows; `where` takes the ids of ?1.
void addTexts(const store::Database& database, const std::string& table, const std::string& where,
              const std::string& ids, std::unordered_set<std::string>& texts)
{
    auto rows = database.statement("SELECT * FROM " + table + " WHERE " + where);
    rows.bind(ids);
    while (rows.step()) {
        for (int column = 0; column < rows.columnCount(); ++column) {
            const auto value = rows.valueAt(column);
            if (const auto* text = std::get_if<std::string_view>(&value); text && text->size() >= kShortest) {
                texts.emplace(*text);
            }
        }
    }
}

struct Texts {
    std::unordered_set<std::string> theirs; ///< every text that goes, whole, and its search words
    std::string others; ///< every text of the rest of the base
};

Texts textsOf(const store::Database& database, const std::vector<PersonId>& people)
{
    std::string ids = "[";
    for (const auto person : people) {
        ids += (ids.size() > 1 ? "," : "") + std::to_string(person.value);
    }
    ids += "]";
    const std::string among = " IN (SELECT value FROM json_each(?1))";
    const std::string pathways = " IN (SELECT fact_id FROM pathway_file WHERE person_id" + among + ")";
    const std::string households =
        " IN (SELECT household_id FROM household_member WHERE person_id" + among
        + " EXCEPT SELECT household_id FROM household_member_now WHERE ends_on IS NULL AND"
          " person_id NOT"
        + among + ")";
    Texts texts;
    std::unordered_set<std::string> rest;
    for (const auto& table : retention::personalTables()) {
        const auto& keys = table.owner == "person" ? among : table.owner == "pathway" ? pathways : households;
        if (table.owner == "person" || table.owner == "pathway" || table.owner == "household") {
            addTexts(database, table.table, table.keyColumn + keys, ids, texts.theirs);
            addTexts(database, table.table, table.keyColumn + " NOT" + keys, ids, rest);
        }
    }
    for (const auto table : retention::tablesOfNobody()) {
        addTexts(database, std::string{table}, "?1 IS NOT NULL", ids, rest);
    }
    for (const auto& text : rest) {
        texts.others += text + "\n";
    }
    return texts;
}

/// Which four bytes follow one another anywhere: most texts that are not there are seen at once.
class Pages {
public:
    explicit Pages(std::string bytes) : m_bytes(std::move(bytes))
    {
        for (std::size_t at = 0; at + kShortest <= m_bytes.size(); ++at) {
            m_grams.insert(gram(m_bytes, at));
        }
    }

    bool hold(const std::string& text) const
    {
        for (std::size_t at = 0; at + kShortest <= text.size(); ++at) {
            if (!m_grams.contains(gram(text, at))) {
                return false;
            }
        }
        return m_bytes.contains(text);
    }

private:
    static std::uint32_t gram(const std::string& text, std::size_t at)
    {
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < kShortest; ++i) {
            number = number << 8 | static_cast<unsigned char>(text[at + i]);
        }
        return number;
    }

    std::string m_bytes;
    std::unordered_set<std::uint32_t> m_grams;
};

} // namespace

TEST_CASE("of a thousand people anonymised nothing is on any page, and no past figure changes",
          "[retention][anonymise][thousand]")
{
    MadeBase base;
    REQUIRE(base.people.size() == kPeople);
    base.addNotes();
    base.write([&](auto& tx) {
        for (const auto month : {"2025-03-01", "2026-01-01"}) {
            report::freeze(tx, report::monthlyReport(tx.database(), {.period = report::monthOf(day(month))}));
        }
    });
    const auto texts = textsOf(base.database, base.people);
    const auto before = pastFigures(base.database);
    store::emptyLog(base.database);
    {
        const Pages pages{decryptedPages(base.database.file())};
        CHECK(std::ranges::all_of(texts.theirs, [&](const auto& text) {
            return text.size() > 1000 || pages.hold(text); // longer ones are cut by pages
        }));
    }

    const auto done = retention::anonymise(base.session, base.people);
    REQUIRE(done);
    REQUIRE(done->pagesCleaned);
    REQUIRE(done->logEmptied);

    const Pages pages{decryptedPages(base.database.file())};
    std::size_t looked = 0;
    std::vector<std::string> found;
    for (const auto& text : texts.theirs) {
        const bool isOthersToo = pages.hold(text) && texts.others.contains(text);
        looked += isOthersToo ? 0U : 1U;
        if (!isOthersToo && pages.hold(text)) {
            found.push_back(text);
        }
    }
    INFO((found.empty() ? std::string{} : found.front()));
    CHECK(found.empty());
    WARN("looked for " << looked << " texts on the pages");
    CHECK(looked > 6 * kPeople);

    const auto after = pastFigures(base.database);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        INFO(before[i].first);
        CHECK(before[i].second == after[i].second);
    }
    for (const auto& entry : report::frozenReports(base.database)) {
        CHECK(report::changesSince(base.database, report::frozenReport(base.database, entry.id).value())
                  .empty());
    }
    CHECK(store::integrityFindings(base.database).empty());
    CHECK(casefile::checkInvariants(base.database).empty());
}

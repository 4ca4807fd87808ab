// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/Access.h"

#include "base/Text.h"
#include "caf/SavedRows.h"
#include "caf/StoredRow.h"
#include "casefile/Personal.h"
#include "casefile/Sight.h"
#include "exchange/Readable.h"
#include "meeting/Personal.h"
#include "retention/Anonymising.h"
#include "store/Guarded.h"
#include "store/Issuer.h"
#include "store/Witness.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace jalon::retention {

namespace {

using exchange::Shape;

/// What stands before the values of a version that is read.
constexpr int kFirstHeldValue = 7;

/// Whom a person's facts are about, each as a JSON array.
struct Own {
    std::string people; ///< the file, and those that were merged into it
    std::string pathways;
    std::string households; ///< where they live, or lived
};

/// SQL: the column names one of ?n; empty for what is about nobody.
std::string isOwn(const std::string& column, const std::string& anchor)
{
    static const std::map<std::string, std::string> kPlaces = {
        {"person", "1"}, {"pathway", "2"}, {"household", "3"}};
    const auto place = kPlaces.find(anchor);
    return place == kPlaces.end()
               ? std::string{}
               : "v." + column + " IN (SELECT value FROM json_each(?" + place->second + "))";
}

/// A person's own columns come before those of their household, which is others' too.
std::string ownSql(const Shape& shape)
{
    if (const auto own = isOwn("fact_id", shape.factAnchor);
        !own.empty() && shape.factAnchor != "household") {
        return own;
    }
    std::string household = shape.factAnchor == "household" ? isOwn("fact_id", "household") : std::string{};
    std::string column = "v.fact_id";
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const auto own = isOwn(shape.columns[i], shape.anchors[i]);
        if (!own.empty() && shape.anchors[i] != "household") {
            return own;
        }
        if (!own.empty()) {
            household = own;
            column = "v." + shape.columns[i];
        }
    }
    if (household.empty()) {
        return {};
    }
    // For the time when they lived there; what has no dates, as long as they do.
    const bool isDated = shape.indexOf("starts_on") >= 0 && shape.indexOf("ends_on") >= 0;
    return household + " AND EXISTS (SELECT 1 FROM household_member_now m WHERE m.household_id = " + column
           + " AND m.person_id IN (SELECT value FROM json_each(?1))"
           + (isDated ? " AND coalesce(v.starts_on, -9999999) < coalesce(m.ends_on, 9999999)"
                        " AND coalesce(v.ends_on, 9999999) > coalesce(m.starts_on, -9999999))"
                      : " AND m.ends_on IS NULL)");
}

Instant instantOf(std::int64_t milliseconds)
{
    return Instant{std::chrono::milliseconds{milliseconds}};
}

class Reading {
public:
    Reading(const store::Database& database, Own own)
        : m_database(database), m_own(std::move(own)), m_readable(database, database)
    {
    }

    std::optional<HeldTable> table(const Shape& shape) const
    {
        const auto own = ownSql(shape);
        if (own.empty()) {
            return std::nullopt;
        }
        std::string columns;
        for (const auto& column : shape.columns) {
            columns += ", v." + column;
        }
        // All are bound in every statement; a version that its own transaction closed was never seen.
        auto rows = m_database.statement(
            "SELECT v.fact_id, i.recorded_at, i.actor, o.recorded_at, ?1, ?2, ?3" + columns + " FROM "
            + shape.table + " v JOIN tx i ON i.id = v.tx_in LEFT JOIN tx o ON o.id = v.tx_out WHERE " + own
            + " AND v.tx_out IS NOT v.tx_in ORDER BY v.fact_id, i.recorded_at, v.id");
        rows.bind(m_own.people, m_own.pathways, m_own.households);
        HeldTable held{shape.table, {}};
        while (rows.step()) {
            const auto fact = rows.get<FactId>(0);
            if (held.facts.empty() || held.facts.back().fact != fact) {
                held.facts.push_back({fact, {}});
            }
            held.facts.back().versions.push_back(version(shape, rows));
        }
        return held.facts.empty() ? std::nullopt : std::optional{std::move(held)};
    }

private:
    HeldVersion version(const Shape& shape, const store::Statement& rows) const
    {
        HeldVersion version{instantOf(rows.get<std::int64_t>(1)), rows.get<std::string>(2), {}, {}};
        if (const auto until = rows.get<std::optional<std::int64_t>>(3)) {
            version.until = instantOf(*until);
        }
        const auto row = shape.read(rows, kFirstHeldValue);
        for (auto& [column, value] : m_readable.valuesOf(shape, row)) {
            version.fields.push_back({std::move(column), std::move(value)});
        }
        return version;
    }

    const store::Database& m_database;
    Own m_own;
    exchange::Readable m_readable;
};

std::vector<std::string> linesNaming(const std::string& text, const std::set<std::string>& names)
{
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) {
        const auto folded = fold(line);
        if (std::ranges::any_of(names, [&](const auto& name) { return folded.contains(name); })) {
            lines.push_back(line);
        }
    }
    return lines;
}

std::set<std::string> foldedNames(const store::Database& database, const std::string& people)
{
    auto rows =
        database.statement("SELECT DISTINCT fold(last_name) FROM identity"
                           " WHERE last_name <> '' AND fact_id IN (SELECT value FROM json_each(?1))"
                           " UNION SELECT fold(birth_name) FROM identity"
                           " WHERE birth_name <> '' AND fact_id IN (SELECT value FROM json_each(?1))");
    rows.bind(people);
    std::set<std::string> names;
    while (rows.step()) {
        names.insert(rows.get<std::string>(0));
    }
    return names;
}

std::vector<HeldMeeting> meetingsWith(const store::Database& database, const Own& own)
{
    auto rows = database.statement("SELECT held_on, place, minutes FROM meeting_file_now"
                                   " WHERE meeting_id IN (SELECT value FROM json_each(?1)) ORDER BY held_on");
    const auto meetings = meeting::meetingsOf(database, own.people, own.pathways);
    rows.bind(meetings);
    const auto names = foldedNames(database, own.people);
    std::vector<HeldMeeting> found;
    while (rows.step()) {
        found.push_back(
            {rows.get<Date>(0), rows.get<std::string>(1), linesNaming(rows.get<std::string>(2), names)});
    }
    return found;
}

std::vector<HeldList> listsOf(const store::Database& database, const std::set<std::int64_t>& transactions)
{
    auto rows = database.statement("SELECT tx_id, listed_on, file_name FROM caf_list ORDER BY listed_on, id");
    std::vector<HeldList> lists;
    while (rows.step()) {
        if (transactions.contains(rows.get<std::int64_t>(0))) {
            lists.push_back({rows.get<Date>(1), rows.get<std::string>(2)});
        }
    }
    return lists;
}

std::vector<HeldRow> rowsWith(const store::Database& database, const std::set<PersonId>& people)
{
    auto rows = database.statement(
        "SELECT l.listed_on, r.line, r.cells FROM list_row r JOIN caf_list l"
        " ON l.id = r.list_id WHERE r.id IN (SELECT value FROM json_each(?1)) ORDER BY r.id");
    const auto ids = caf::rowsAbout(database, people);
    rows.bind(ids);
    std::vector<HeldRow> found;
    while (rows.step()) {
        found.push_back(
            {rows.get<Date>(0), rows.get<std::int64_t>(1), caf::cellsFromJson(rows.get<std::string>(2))});
    }
    return found;
}

std::vector<HeldConsultations> consultationsOf(const store::Database& database, const std::string& people)
{
    auto rows = database.statement("SELECT at FROM journal WHERE action = ?1"
                                   " AND subject IN (SELECT value FROM json_each(?2)) ORDER BY at");
    rows.bind(store::JournalAction::Consult, people);
    std::vector<HeldConsultations> found;
    while (rows.step()) {
        const Instant at{std::chrono::milliseconds{rows.get<std::int64_t>(0)}};
        const auto month = wallTime(at).day.firstOfMonth();
        if (found.empty() || found.back().month != month) {
            found.push_back({month});
        }
        ++found.back().times;
    }
    return found;
}

/// The transactions that wrote anything of theirs.
std::set<std::int64_t> transactionsOn(const store::Database& database, const std::vector<Shape>& shapes,
                                      const Own& own)
{
    std::set<std::int64_t> all;
    for (const auto& shape : shapes) {
        const auto condition = ownSql(shape);
        if (condition.empty()) {
            continue;
        }
        auto rows = database.statement("SELECT DISTINCT v.tx_in FROM " + shape.table + " v WHERE " + condition
                                       + " AND ?1 || ?2 || ?3 IS NOT NULL");
        rows.bind(own.people, own.pathways, own.households);
        while (rows.step()) {
            all.insert(rows.get<std::int64_t>(0));
        }
    }
    return all;
}

} // namespace

Expected<Held> heldOn(const store::Database& database, PersonId person, Date today)
{
    return store::guarded(database.file(), [&]() -> Expected<Held> {
        const store::ReadScope oneView{database};
        if (auto whole = store::requireWholeBase(database); !whole) {
            return std::unexpected{whole.error()};
        }
        // Everybody's sensitive notes are among it.
        auto allowed = casefile::requireMay(database, reference::Operation::ReadSensitiveNotes);
        allowed = allowed ? casefile::requireSeen(database, person) : allowed;
        if (!allowed) {
            return std::unexpected{allowed.error()};
        }
        const auto name = database.value<std::string>(
            "SELECT last_name || ' ' || first_name FROM identity_now WHERE person_id = ?1", person);
        if (!name) {
            return failure(ErrorCode::PersonUnknown, std::to_string(person.value));
        }
        if (auto noted = store::noteFirst(database, {store::JournalAction::Access, person.value}); !noted) {
            return std::unexpected{noted.error()};
        }
        const auto people = casefile::withAbsorbed(database, {person});
        Own own{casefile::jsonIds(people), {}, {}};
        own.pathways = casefile::pathwaysOf(database, own.people);
        own.households = casefile::everyHouseholdOf(database, own.people);
        Held held{person, *name, today, {}, {}, {}, {}, {}, {}};
        const auto shapes = exchange::factShapes(database);
        const Reading reading{database, own};
        for (const auto& shape : shapes) {
            if (auto table = reading.table(shape)) {
                held.tables.push_back(std::move(*table));
            }
        }
        held.meetings = meetingsWith(database, own);
        held.lists = listsOf(database, transactionsOn(database, shapes, own));
        held.rows = rowsWith(database, people);
        held.packs = packsWith(database, own.people, own.pathways);
        held.consultations = consultationsOf(database, own.people);
        return held;
    });
}

} // namespace jalon::retention

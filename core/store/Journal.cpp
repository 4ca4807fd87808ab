// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "base/Sha256.h"
#include "store/JournalRows.h"
#include "store/Sqlite.h"

#include <charconv>

namespace jalon::store {

namespace {

/// Lines may come a while after they were noted: an import was running, a disk was full.
constexpr std::chrono::hours kTolerance{1};
constexpr std::chrono::hours kBetweenPurges{24};

/// The open transaction's, or one of its own, which is rolled back unless committed.
class Writing {
public:
    explicit Writing(const Database& database)
        : m_database(database), m_own(sqlite3_get_autocommit(database.handle()) != 0)
    {
        if (m_own) {
            m_database.run("BEGIN IMMEDIATE");
        }
    }
    ~Writing()
    {
        if (m_own) {
            sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
    }
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    void commit()
    {
        if (m_own) {
            m_database.run("COMMIT");
            m_own = false;
        }
    }

private:
    const Database& m_database;
    bool m_own;
};

/// The last line that was noted in this file itself.
std::optional<Instant> lastInstant(const Database& database)
{
    const auto at =
        database.value<std::int64_t>("SELECT at FROM journal WHERE origin = 0 ORDER BY line DESC LIMIT 1");
    return at ? std::optional{instantOf(*at)} : std::nullopt;
}

bool isSetBack(const Database& database, Instant now)
{
    const auto last = lastInstant(database);
    return last && now + kTolerance < *last;
}

/// One after the other, within a transaction.
class Appending {
public:
    explicit Appending(const Database& database)
        : m_database(database), m_previous(journalHead(database).hash)
    {
    }

    void add(const JournalLine& line)
    {
        auto hash = journalHash(m_previous, line);
        const bool own = line.origin == 0;
        m_database.run(
            "INSERT INTO journal (at, actor, action, subject, amount, origin, origin_line, previous,"
            " hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, unhex(?8), unhex(?9))",
            line.at.time_since_epoch().count(), line.actor, line.action,
            line.subject != 0 ? std::optional{line.subject} : std::nullopt, line.amount, line.origin,
            own ? std::nullopt : std::optional{line.originLine}, m_previous, hash);
        m_previous = std::move(hash);
    }

private:
    const Database& m_database;
    std::string m_previous;
};

} // namespace

std::string journalHash(std::string_view previous, const JournalLine& line)
{
    const auto number = [](std::int64_t value) { return std::to_string(value) + '\n'; };
    // The one text that may hold anything comes last: no two lines have the same bytes.
    std::string bytes{previous};
    bytes += '\n';
    bytes += number(line.at.time_since_epoch().count());
    bytes.append(codeOf(line.action)).append("\n");
    bytes += number(line.subject);
    bytes += line.amount ? number(*line.amount) : "\n";
    bytes += number(line.origin) + number(line.originLine);
    bytes += line.actor;
    return sha256Hex(bytes);
}

JournalHead journalHead(const Database& database)
{
    auto query = database.statement("SELECT line, lower(hex(hash)) FROM (SELECT line, hash FROM journal"
                                    " UNION ALL SELECT line, hash FROM journal_anchor)"
                                    " ORDER BY line DESC LIMIT 1");
    return query.step() ? JournalHead{query.get<std::int64_t>(0), query.get<std::string>(1)} : JournalHead{};
}

void appendToJournal(const Database& database, std::span<const JournalLine> lines)
{
    Writing writing{database};
    Appending chain{database};
    for (const auto& line : lines) {
        if (isSetBack(database, line.at)) {
            chain.add({.at = line.at, .actor = line.actor, .action = JournalAction::ClockSetBack});
        }
        chain.add(line);
    }
    writing.commit();
}

void addToJournal(const Transaction& tx, const JournalEntry& entry)
{
    if (!tx.database().witness()) {
        return;
    }
    const JournalLine line{.at = tx.session().clock.now(),
                           .actor = tx.session().actor,
                           .action = entry.action,
                           .subject = entry.subject,
                           .amount = entry.amount};
    appendToJournal(tx.database(), {&line, 1});
}

std::optional<JournalHead> knownHead(const Database& database, std::int64_t origin)
{
    auto query = database.statement("SELECT line, lower(hex(hash)) FROM journal_head WHERE origin = ?1");
    query.bind(origin);
    if (!query.step()) {
        return std::nullopt;
    }
    return JournalHead{query.get<std::int64_t>(0), query.get<std::string>(1)};
}

void rememberHead(const Database& database, std::int64_t origin, const JournalHead& head)
{
    database.run("INSERT INTO journal_head (origin, line, hash) VALUES (?1, ?2, unhex(?3))"
                 " ON CONFLICT (origin) DO UPDATE SET line = excluded.line, hash = excluded.hash",
                 origin, head.line, head.hash);
}

std::int64_t bringInJournal(const Database& database, const Database& from, std::int64_t origin)
{
    const ReadScope oneView{from};
    Writing writing{database};
    const auto known = knownHead(database, origin).value_or(JournalHead{});
    const auto head = journalHead(from);
    if (head.line <= known.line) {
        return 0;
    }
    Appending chain{database};
    std::int64_t brought = 0;
    auto query = from.statement(std::string{kJournalRows} + " WHERE line > ?1 ORDER BY line");
    query.bind(known.line);
    while (query.step()) {
        auto line = journalLineOf(query);
        line.origin = origin;
        line.originLine = line.line;
        chain.add(line);
        ++brought;
    }
    rememberHead(database, origin, head);
    writing.commit();
    return brought;
}

void clearJournal(const Database& database, std::int64_t upTo, const Clock& clock)
{
    Writing writing{database};
    // Up to a line that is there: none, when it was done before.
    database.run("UPDATE journal_anchor SET line = j.line, hash = j.hash, purged_at = ?2 FROM journal j"
                 " WHERE j.line = ?1",
                 upTo, clock.now().time_since_epoch().count());
    database.run("DELETE FROM journal WHERE line <= (SELECT line FROM journal_anchor)");
    writing.commit();
}

int journalMonths(const Database& database)
{
    const auto text = database
                          .value<std::string>("SELECT value FROM setting WHERE key = ?1 AND tx_out IS NULL",
                                              kJournalMonthsKey)
                          .value_or("");
    int months = 0;
    std::from_chars(text.data(), text.data() + text.size(), months);
    return months >= 1 && months <= kMostJournalMonths ? months : kDefaultJournalMonths;
}

void purgeJournal(const Database& database, const Clock& clock, const std::string& actor)
{
    const auto now = clock.now();
    const auto purged = database.value<std::int64_t>("SELECT purged_at FROM journal_anchor");
    if ((purged && now - instantOf(*purged) < kBetweenPurges) || isSetBack(database, now)) {
        return;
    }
    const auto days = clock.today().addMonths(-journalMonths(database)).days();
    const auto limit = Instant{std::chrono::days{days}}.time_since_epoch().count();
    // Up to the first that is kept: what a pack brought in late waits for those before it.
    const auto last = database.value<std::int64_t>(
        "SELECT max(line) FROM journal WHERE line < coalesce("
        "(SELECT line FROM journal WHERE at >= ?1 ORDER BY line LIMIT 1), 9223372036854775807)",
        limit);
    const auto lines =
        database.value<std::int64_t>("SELECT count(*) FROM journal WHERE line <= ?1", last).value_or(0);
    if (lines == 0) {
        return;
    }
    Writing writing{database};
    clearJournal(database, *last, clock);
    const JournalLine line{.at = now, .actor = actor, .action = JournalAction::JournalPurge, .amount = lines};
    appendToJournal(database, {&line, 1});
    writing.commit();
}

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalChecks.h"

#include "base/Path.h"
#include "store/Guarded.h"
#include "store/JournalRows.h"
#include "store/Migrations.h"

#include <algorithm>
#include <charconv>

namespace jalon::store {

namespace {

constexpr std::size_t kMostFindings = 100;

/// Tells hashes apart in eight bytes each.
std::uint64_t beginningOf(std::string_view hash)
{
    constexpr std::size_t kDigits = 16;
    constexpr int kBase = 16;
    const auto digits = hash.substr(0, kDigits);
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, kBase);
    return value;
}

/// Follows the chain from where it begins.
class Walk {
public:
    explicit Walk(const Database& database) : m_database(database) { }

    std::vector<JournalFinding> run()
    {
        const auto begin = beginning();
        m_line = begin.line;
        m_hash = begin.hash;
        auto query = m_database.statement(std::string{kJournalRows} + " ORDER BY line");
        while (query.step() && m_findings.size() < kMostFindings) {
            look(query);
        }
        const auto given =
            m_database.value<std::int64_t>("SELECT seq FROM sqlite_sequence WHERE name = 'journal'");
        if (given.value_or(0) > m_line) {
            add({JournalFlaw::Cut, m_line + 1, *given, m_at});
        }
        return std::move(m_findings);
    }

private:
    JournalHead beginning() const
    {
        auto query = m_database.statement("SELECT line, lower(hex(hash)) FROM journal_anchor");
        return query.step() ? JournalHead{query.get<std::int64_t>(0), query.get<std::string>(1)}
                            : JournalHead{};
    }

    void look(const Statement& row)
    {
        const auto line = journalLineOf(row);
        const auto previous = row.get<std::string>(8);
        const auto hash = row.get<std::string>(9);
        m_at = line.at;
        if (line.line > m_line + 1) {
            add({JournalFlaw::Removed, m_line + 1, line.line - 1, m_at});
        } else if (previous != m_hash) {
            add({isElsewhere(previous) ? JournalFlaw::Moved : JournalFlaw::Changed, line.line, line.line,
                 m_at});
        }
        if (journalHash(previous, line) != hash) {
            add({JournalFlaw::Changed, line.line, line.line, m_at});
        }
        if (line.action == JournalAction::ClockSetBack) {
            add({JournalFlaw::ClockSetBack, line.line, line.line, m_at});
        }
        m_line = line.line;
        m_hash = hash;
    }

    /// The line that one followed is there, elsewhere. One reading tells for all, also in a journal that was
    /// spoilt from end to end.
    bool isElsewhere(std::string_view hash)
    {
        if (m_beginnings.empty()) {
            auto query = m_database.statement("SELECT lower(hex(hash)) FROM journal");
            while (query.step()) {
                m_beginnings.push_back(beginningOf(query.get<std::string_view>(0)));
            }
            std::ranges::sort(m_beginnings);
        }
        return std::ranges::binary_search(m_beginnings, beginningOf(hash));
    }

    /// What is found of lines that follow one another is one finding.
    void add(const JournalFinding& finding)
    {
        if (!m_findings.empty()) {
            auto& before = m_findings.back();
            if (before.flaw == finding.flaw && finding.first <= before.last + 1) {
                before.last = std::max(before.last, finding.last);
                return;
            }
        }
        m_findings.push_back(finding);
    }

    const Database& m_database;
    std::vector<JournalFinding> m_findings;
    std::int64_t m_line = 0;
    std::string m_hash;
    std::optional<Instant> m_at;
    std::vector<std::uint64_t> m_beginnings; ///< of the hashes of all lines, once they were asked for
};

/// Every trigger of the journal is there, as the program made it.
bool isGuarded(const Database& database)
{
    const auto journal = std::ranges::find(migrations(), "journal", &Migration::name);
    constexpr std::string_view kMade = "CREATE TRIGGER";
    int missing = 0;
    for (auto at = journal->sql.find(kMade); at != std::string_view::npos;
         at = journal->sql.find(kMade, at + kMade.size())) {
        ++missing;
    }
    auto query = database.statement("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"
                                    " AND tbl_name IN ('journal', 'journal_anchor')");
    while (query.step()) {
        missing -= journal->sql.contains(query.get<std::string>(0)) ? 1 : 0;
    }
    return missing == 0;
}

std::optional<std::string> hashAt(const Database& database, std::int64_t line)
{
    return database.value<std::string>(
        "SELECT lower(hex(hash)) FROM journal WHERE line = ?1"
        " UNION ALL SELECT lower(hex(hash)) FROM journal_anchor WHERE line = ?1",
        line);
}

std::optional<Instant> instantNear(const Database& database, std::int64_t line)
{
    const auto at = database.value<std::int64_t>(
        "SELECT at FROM journal WHERE line <= ?1 ORDER BY line DESC LIMIT 1", line);
    return at ? std::optional{instantOf(*at)} : std::nullopt;
}

void compare(const Database& database, const SeenHead& seen, std::vector<JournalFinding>& findings)
{
    const auto purged = database.value<std::int64_t>("SELECT line FROM journal_anchor").value_or(0);
    const auto last = journalHead(database).line;
    const auto line = seen.head.line;
    if (line < purged) {
        return; // purged since: nothing is left to compare
    }
    const auto near = instantNear(database, line);
    if (line > last) {
        findings.push_back({JournalFlaw::Cut, last + 1, line, near, seen.where});
    } else if (hashAt(database, line) != seen.head.hash) {
        findings.push_back({JournalFlaw::Replaced, line, line, near, seen.where});
    }
}

std::optional<JournalHead> headOf(const Base& base, const std::filesystem::path& copy)
{
    const auto database = base.openCopy(copy);
    if (!database) {
        return std::nullopt;
    }
    const auto head = guarded(copy, [&]() -> Expected<JournalHead> {
        const bool hasJournal =
            database->value<int>("SELECT 1 FROM sqlite_schema WHERE name = 'journal'").has_value();
        return hasJournal ? Expected<JournalHead>{journalHead(*database)}
                          : failure(ErrorCode::FileNotReadable, pathText(copy), "");
    });
    return head ? std::optional{*head} : std::nullopt;
}

} // namespace

std::vector<JournalFinding> verifyJournal(const Database& database, std::span<const SeenHead> seen)
{
    const ReadScope oneView{database};
    auto findings = Walk{database}.run();
    if (!isGuarded(database)) {
        findings.push_back({.flaw = JournalFlaw::Unguarded});
    }
    for (const auto& head : seen) {
        compare(database, head, findings);
    }
    return findings;
}

bool isSound(std::span<const JournalFinding> findings)
{
    return std::ranges::all_of(findings,
                               [](const auto& finding) { return finding.flaw == JournalFlaw::ClockSetBack; });
}

Expected<std::vector<SeenHead>> headsOfCopies(const Base& base, const std::filesystem::path& folder,
                                              const std::stop_token& stop)
{
    const auto copies = copiesFound(base, folder, stop);
    if (!copies) {
        return std::unexpected{copies.error()};
    }
    std::vector<SeenHead> heads;
    for (const auto& copy : *copies) {
        if (stop.stop_requested()) {
            break;
        }
        if (auto head = headOf(base, copy)) {
            heads.push_back({std::move(*head), pathText(copy.filename())});
        }
    }
    return heads;
}

} // namespace jalon::store

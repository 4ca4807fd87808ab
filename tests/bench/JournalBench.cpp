// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "store/Base.h"
#include "store/JournalChecks.h"

namespace jalon::bench {

namespace {

constexpr std::int64_t kLinesEach = 5; // a person looked at, searched, printed… in the twelve months kept
constexpr double kBound = 8; // a hash of each line; a second reading where the chain is broken

void fill(const store::Database& database, std::int64_t lines)
{
    constexpr std::int64_t kAtOnce = 10'000;
    const SystemClock clock;
    std::vector<store::JournalLine> some;
    for (std::int64_t line = 1; line <= lines; ++line) {
        some.push_back({.at = clock.now(),
                        .actor = "Noémie Vasseur",
                        .action = store::JournalAction::Consult,
                        .subject = line});
        if (line % kAtOnce == 0 || line == lines) {
            store::appendToJournal(database, some);
            some.clear();
        }
    }
}

/// Nothing of the chain holds any more.
void spoil(const store::Database& database)
{
    database.run("DROP TRIGGER journal_never_changed");
    database.run("UPDATE journal SET previous = randomblob(32)");
}

void verify(const store::Database& database, const std::string& what, int runs)
{
    const double verified = medianSeconds(runs, [&] { store::verifyJournal(database); });
    const double read = medianSeconds(runs, [&] {
        auto rows = database.statement("SELECT line, at, actor, action, subject, amount, origin,"
                                       " origin_line, hex(previous), hex(hash) FROM journal ORDER BY line");
        std::size_t size = 0;
        while (rows.step()) {
            size += rows.get<std::string>(2).size() + rows.get<std::string>(9).size();
        }
        return size;
    });
    printRatio(what, verified / read, kBound,
               std::to_string(verified) + " s to " + std::to_string(read) + " s");
}

} // namespace

void benchJournal(const Settings& settings)
{
    const auto file = settings.folder / "journal.jalon";
    createBase(file);
    auto base = store::Base::open(file, Secret{kPassphrase}, store::OpenMode::Write);
    const auto& database = base.value().database();
    fill(database, settings.rows * kLinesEach);
    verify(database, "the journal verified, to its lines read", settings.runs);
    spoil(database);
    verify(database, "a journal that was spoilt from end to end", settings.runs);
}

} // namespace jalon::bench

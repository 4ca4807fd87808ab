// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "casefile/Search.h"
#include "store/Base.h"

namespace jalon::bench {

namespace {

/// What is typed to find somebody, letter after letter.
std::vector<std::string> typed(const store::Database& database)
{
    std::vector<std::string> texts;
    auto rows = database.statement("SELECT last_name || ' ' || first_name FROM identity_now"
                                   " WHERE person_id % 2003 = 7 LIMIT 20");
    while (rows.step()) {
        const auto name = rows.get<std::string>(0);
        for (std::size_t length = 1; length <= name.size(); ++length) {
            texts.push_back(name.substr(0, length));
        }
    }
    return texts;
}

} // namespace

void benchFind(const Settings& settings)
{
    constexpr int limit = 20; // the command line's own
    auto base =
        store::Base::open(settings.folder / "first.jalon", Secret{kPassphrase}, store::OpenMode::Write);
    const auto& database = base.value().database();
    const auto texts = typed(database);
    std::vector<double> times;
    for (int i = 0; i < settings.runs; ++i) {
        for (const auto& text : texts) {
            times.push_back(medianSeconds(1, [&] { casefile::find(database, text, limit); }));
        }
    }
    std::ranges::sort(times);
    const double slow = times[times.size() * 95 / 100];
    const double scan = medianSeconds(settings.runs, [&] {
        database.value<std::int64_t>("SELECT count(*) FROM search_text WHERE words LIKE '%zoe%'");
    });
    printRatio("find while typing, 95th percentile", slow / scan, 1.0 / 20,
               std::to_string(slow * 1000) + " ms to " + std::to_string(scan * 1000) + " ms");
}

} // namespace jalon::bench

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "casefile/Search.h"
#include "store/Base.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace jalon::bench {

namespace {

template <class Work>
double secondsOf(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>{std::chrono::steady_clock::now() - start}.count();
}

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
    constexpr int limit = 50;
    auto base =
        store::Base::open(settings.folder / "first.jalon", Secret{kPassphrase}, store::OpenMode::Write);
    const auto& database = base.value().database();
    std::vector<double> times;
    for (const auto& text : typed(database)) {
        times.push_back(secondsOf([&] { casefile::find(database, text, limit); }));
    }
    std::vector<double> scans;
    for (int i = 0; i < settings.runs; ++i) {
        scans.push_back(secondsOf([&] {
            database.value<std::int64_t>("SELECT count(*) FROM search_text WHERE words LIKE '%zoe%'");
        }));
    }
    std::ranges::sort(times);
    std::ranges::sort(scans);
    const double slow = times[times.size() * 95 / 100];
    const double scan = scans[scans.size() / 2];
    printRatio("find while typing, 95th percentile", slow / scan, 1.0 / 20,
               std::to_string(slow * 1000) + " ms to " + std::to_string(scan * 1000) + " ms");
}

} // namespace jalon::bench

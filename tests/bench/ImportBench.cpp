// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "ListGenerator.h"
#include "Process.h"

#include <functional>

namespace jalon::bench {

namespace {

std::string seconds(double value)
{
    return std::to_string(value).substr(0, 5) + " s";
}

Measure medianOf(int runs, const std::function<void()>& before, const std::function<Measure()>& measure)
{
    std::vector<Measure> measures;
    for (int i = 0; i < runs; ++i) {
        before();
        measures.push_back(measure());
    }
    return median(std::move(measures));
}

void removeBase(const std::filesystem::path& base)
{
    for (const auto* const suffix : {"", "-wal", "-shm", ".lock"}) {
        std::filesystem::remove(base.string() + suffix);
    }
}

/// The peer: the same rows into one untyped table of an encrypted base, no check and no matching.
Measure peerImport(const Settings& settings, const std::filesystem::path& list, int runs)
{
    const auto base = settings.folder / "peer.db";
    const std::string script = "PRAGMA key = '" + std::string{kPassphrase}
                               + "';\n.mode csv\n.separator ;\n.import '" + list.string() + "' list\n";
    return medianOf(
        runs, [&] { removeBase(base); }, [&] { return measured({"sqlcipher", base.string()}, script); });
}

Measure firstImport(const Settings& settings, const std::filesystem::path& base,
                    const std::filesystem::path& list, int runs)
{
    return medianOf(
        runs,
        [&] {
            removeBase(base);
            measured({settings.self, "create", base.string()});
        },
        [&] { return measured({settings.self, "import", base.string(), list.string(), "2026-11-01"}); });
}

void benchLarge(const Settings& settings, double first)
{
    const auto list = settings.folder / "large.csv";
    writeList(list, settings.rows * 10, Month::First, Coding::Windows1252);
    const auto large = firstImport(settings, settings.folder / "large.jalon", list, 1);
    printRatio("ten times the rows, of the first import", large.seconds / first, 12,
               seconds(large.seconds) + ", " + std::to_string(static_cast<int>(large.megabytes))
                   + " MB of 256");
}

} // namespace

void benchImports(const Settings& settings)
{
    const auto first = settings.folder / "first.csv";
    const auto next = settings.folder / "next.csv";
    const auto peerList = settings.folder / "peer.csv";
    writeList(first, settings.rows, Month::First, Coding::Windows1252);
    writeList(next, settings.rows, Month::Next, Coding::Windows1252);
    writeList(peerList, settings.rows, Month::First, Coding::Utf8);

    const auto peer = peerImport(settings, peerList, settings.runs);
    const auto base = settings.folder / "first.jalon";
    const auto ours = firstImport(settings, base, first, settings.runs);
    printRatio("first import", ours.seconds / peer.seconds, 3.0,
               seconds(ours.seconds) + " to " + seconds(peer.seconds) + ", "
                   + std::to_string(static_cast<int>(ours.megabytes)) + " MB");

    const auto later = settings.folder / "next.jalon";
    const auto month = medianOf(
        settings.runs,
        [&] {
            removeBase(later);
            std::filesystem::copy_file(base, later);
        },
        [&] { return measured({settings.self, "import", later.string(), next.string(), "2026-12-01"}); });
    printRatio("next month's list", month.seconds / peer.seconds, 1.5,
               seconds(month.seconds) + " to " + seconds(peer.seconds));
    if (settings.large) {
        benchLarge(settings, ours.seconds);
    }
}

} // namespace jalon::bench

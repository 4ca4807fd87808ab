// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Copies.h"

#include "base/Path.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/Issuer.h"
#include "store/LeaseRecord.h"
#include "store/Witness.h"

#include <algorithm>
#include <regex>
#include <set>

namespace jalon::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeptLatest = 3;
constexpr std::size_t kKeptDays = 7;
constexpr std::size_t kKeptWeeks = 4;
constexpr std::size_t kLineageLetters = 6;

using Minutes = std::chrono::minutes;
using Days = std::chrono::days;

Days dayOf(Instant moment)
{
    return std::chrono::floor<Days>(moment.time_since_epoch());
}

/// From a Monday to a Sunday; 1 January 1970 was a Thursday.
std::int64_t weekOf(Instant moment)
{
    constexpr int kDaysOfWeek = 7;
    constexpr int kFirstMonday = 4;
    return (dayOf(moment).count() - kFirstMonday) / kDaysOfWeek;
}

std::string lineageOf(const Database& base)
{
    return metaText(base, "lineage").substr(0, kLineageLetters);
}

TxId lastOf(const Database& base)
{
    return TxId{base.value<std::int64_t>("SELECT max(id) FROM tx").value_or(0)};
}

std::string nameOf(const Copy& copy)
{
    constexpr std::size_t kToTheMinute = 16; // of 2026-11-30T09:12:00Z
    auto moment = isoInstant(copy.madeAt).substr(0, kToTheMinute);
    std::ranges::replace(moment, 'T', ' ');
    std::erase(moment, ':'); // which no file's name has on Windows
    return copy.base + " " + moment + " " + copy.lineage + "-" + std::to_string(copy.last.value) + ".jalon";
}

/// Nothing when the file's name is not that of a copy.
std::optional<Copy> copyAt(const fs::path& file)
{
    static const std::regex kName{
        R"((.+) (\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3])([0-5]\d) ([0-9a-f]{6})-(\d{1,18})\.jalon)"};
    const auto name = pathText(file.filename());
    std::smatch parts;
    if (!std::regex_match(name, parts, kName)) {
        return std::nullopt;
    }
    const auto madeAt = parseIsoInstant(parts.str(2) + "T" + parts.str(3) + ":" + parts.str(4) + ":00Z");
    if (!madeAt) {
        return std::nullopt;
    }
    return Copy{file, parts.str(1), *madeAt, parts.str(5), TxId{std::stoll(parts.str(6))}};
}

/// A file of any name; the base itself is none.
bool holdsBase(const Base& base, const Database& own, const fs::path& file)
{
    std::error_code error;
    if (file.extension() != ".jalon" || fs::equivalent(file, base.path(), error)) {
        return false;
    }
    const auto copy = base.openCopy(file);
    if (!copy) {
        return false;
    }
    // One that is damaged opens, and does not read.
    const auto holds = guarded(file, [&] { return !isPack(*copy) && lineageOf(*copy) == lineageOf(own); });
    return holds.value_or(false);
}

Expected<void> beginLineage(Base& base)
{
    return guarded(base.path(), [&]() -> Expected<void> {
        if (auto whole = requireWholeBase(base.database()); !whole) {
            return whole;
        }
        base.database().run("UPDATE meta SET value = lower(hex(randomblob(16))) WHERE key = 'lineage'");
        return base.close();
    });
}

} // namespace

std::vector<Copy> copiesIn(const fs::path& folder)
{
    std::vector<Copy> copies;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
        if (auto copy = copyAt(entry->path())) {
            copies.push_back(std::move(*copy));
        }
    }
    std::ranges::sort(copies, std::ranges::greater{},
                      [](const Copy& copy) { return std::tuple{copy.madeAt, copy.last.value}; });
    return copies;
}

std::vector<fs::path> migrationBackups(const fs::path& base)
{
    const auto begin = pathText(base.stem()) + std::string{kMigrationBackup};
    std::vector<fs::path> found;
    std::error_code error;
    const auto folder = base.has_parent_path() ? base.parent_path() : fs::path{"."};
    for (const auto& entry : fs::directory_iterator{folder, error}) {
        if (pathText(entry.path().filename()).starts_with(begin)) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<Copy> copiesOf(const Database& base, const fs::path& folder)
{
    auto copies = copiesIn(folder);
    const auto lineage = lineageOf(base);
    std::erase_if(copies, [&lineage](const Copy& copy) { return copy.lineage != lineage; });
    std::ranges::stable_sort(copies, std::ranges::greater{},
                             [](const Copy& copy) { return copy.last.value; });
    return copies;
}

Expected<std::vector<fs::path>> copiesFound(const Base& base, const fs::path& folder,
                                            const std::stop_token& stop)
{
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return failure(ErrorCode::FolderNotFound, pathText(folder));
    }
    const auto own = base.readConnection();
    std::vector<fs::path> found;
    std::ranges::transform(copiesOf(own, folder), std::back_inserter(found), &Copy::file);
    std::vector<fs::path> others;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
        const bool isNamed = std::ranges::find(found, entry->path()) != found.end();
        if (!stop.stop_requested() && !isNamed && holdsBase(base, own, entry->path())) {
            others.push_back(entry->path());
        }
    }
    std::ranges::sort(others);
    std::ranges::move(others, std::back_inserter(found));
    return found;
}

bool isBeyond(const Database& base, const std::optional<Copy>& latest)
{
    return !latest || latest->last.value < lastOf(base).value;
}

std::vector<Copy> outOfRotation(const std::vector<Copy>& copies)
{
    std::vector<Copy> out;
    std::set<Days> days;
    std::set<std::int64_t> weeks;
    for (std::size_t at = 0; at < copies.size(); ++at) {
        const auto& copy = copies[at];
        const bool isOfDay = days.size() < kKeptDays && days.insert(dayOf(copy.madeAt)).second;
        const bool isOfWeek = weeks.size() < kKeptWeeks && weeks.insert(weekOf(copy.madeAt)).second;
        if (at >= kKeptLatest && !isOfDay && !isOfWeek) {
            out.push_back(copy);
        }
    }
    return out;
}

Expected<Copy> keepCopy(const Base& base, const fs::path& folder, Instant now, const Progress& progress,
                        const std::stop_token& stop)
{
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return failure(ErrorCode::FolderNotFound, pathText(folder));
    }
    return guarded(folder, [&]() -> Expected<Copy> {
        const auto reader = base.readConnection();
        auto copies = copiesOf(reader, folder);
        if (!copies.empty() && !isBeyond(reader, copies.front())) {
            return copies.front();
        }
        Copy copy{{},
                  pathText(base.path().stem()),
                  std::chrono::floor<Minutes>(now),
                  lineageOf(reader),
                  lastOf(reader)};
        copy.file = folder / pathFromText(nameOf(copy));
        if (auto written = base.backup(copy.file, progress, stop); !written) {
            return std::unexpected{written.error()};
        }
        copies.insert(copies.begin(), copy);
        for (const auto& old : outOfRotation(copies)) {
            fs::remove(old.file, error); // one that is held open goes the next time
        }
        return copy;
    });
}

Expected<void> restoreCopy(const fs::path& copy, const Secret& passphrase, const fs::path& target,
                           const BaseEnvironment& environment)
{
    std::error_code error;
    if (fs::exists(target, error)) {
        return failure(ErrorCode::BaseExists, pathText(target));
    }
    auto source = Base::open(copy, passphrase, OpenMode::Read, environment);
    if (!source) {
        return std::unexpected{source.error()};
    }
    if (auto written = source->backup(target); !written) {
        return written;
    }
    FileRemover remover{target};
    auto restored = Base::open(target, passphrase, OpenMode::Write, environment);
    if (!restored) {
        return std::unexpected{restored.error()};
    }
    note(restored->database(), {JournalAction::Restore});
    auto begun = beginLineage(*restored);
    if (begun) {
        remover.keep();
    }
    return begun;
}

} // namespace jalon::store

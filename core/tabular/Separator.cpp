// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvReader.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace jalon::tabular {

namespace {

constexpr std::string_view kSeparators = ";,\t|";
constexpr std::size_t kSampleRecords = 100;
constexpr std::size_t kSampleBytes = std::size_t{64} * 1024;

/// The number of cells of each record that holds text.
std::vector<std::size_t> widthsOf(std::string_view text, bool whole, char separator)
{
    std::vector<std::size_t> widths;
    RecordCutter cutter{separator};
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end && widths.size() < kSampleRecords) {
        if (cutter.cut(at, end, whole) != RecordCutter::Result::Record) {
            break;
        }
        if (!trimmed({at, cutter.size()}).empty()) {
            widths.push_back(cutter.cellCount());
        }
        at += cutter.size();
    }
    return widths;
}

struct Regularity {
    std::size_t from = 0; ///< the first record that has the usual width, as the one below it
    double share = 0; ///< of the records from there on, those that have it
    std::size_t width = 1;
};

Regularity regularityOf(const std::vector<std::size_t>& widths)
{
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t width : widths) {
        counts[width] += width > 1 ? 1 : 0;
    }
    Regularity found;
    std::size_t most = 0;
    for (const auto& [width, count] : counts) {
        if (count > 0 && count >= most) {
            most = count;
            found.width = width;
        }
    }
    if (most == 0) {
        return found;
    }
    // A title with one comma is not yet the table: the record below it has to agree.
    const auto run = [&](std::size_t width, std::size_t next) {
        return width == found.width && next == width;
    };
    auto first = std::ranges::adjacent_find(widths, run);
    first = first == widths.end() ? std::ranges::find(widths, found.width) : first;
    found.from = static_cast<std::size_t>(first - widths.begin());
    const auto usual = std::ranges::count(first, widths.end(), found.width);
    found.share = static_cast<double>(usual) / static_cast<double>(widths.end() - first);
    return found;
}

/// A table's header has the width of its rows, and titles above it have not: what becomes regular first is
/// the table. Between two that do at once, the more regular one, and of two alike the one with more cells.
bool isBetter(const Regularity& left, const Regularity& right)
{
    constexpr double kRegular = 0.5;
    const bool leftRegular = left.share >= kRegular;
    const bool rightRegular = right.share >= kRegular;
    if (leftRegular != rightRegular) {
        return leftRegular;
    }
    const auto weight = [](const Regularity& found) {
        return found.share * std::log2(static_cast<double>(found.width));
    };
    // A comma in a title and in each row's address must not win over seventeen columns that start a line
    // below.
    constexpr double kFarRicher = 3;
    const double leftWeight = weight(left);
    const double rightWeight = weight(right);
    const bool comparable = leftWeight < kFarRicher * rightWeight && rightWeight < kFarRicher * leftWeight;
    if (leftRegular && comparable && left.from != right.from) {
        return left.from < right.from;
    }
    return leftWeight > rightWeight;
}

} // namespace

char findSeparator(std::string_view utf8, bool whole)
{
    if (utf8.size() > kSampleBytes) {
        utf8 = utf8.substr(0, kSampleBytes);
        whole = false;
    }
    char best = kSeparators.front();
    Regularity bestFound;
    for (const char separator : kSeparators) {
        const Regularity found = regularityOf(widthsOf(utf8, whole, separator));
        if (found.share > 0 && isBetter(found, bestFound)) {
            best = separator;
            bestFound = found;
        }
    }
    return best;
}

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/IncludeRules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace jalon::house {

namespace {

using Rooms = std::set<std::string>;

/// Room of core, and the rooms it may include; it may include what those may include, too.
const std::map<std::string, Rooms> kCoreRooms = {
    {"base", {}},
    {"document", {"base"}},
    {"store", {"base"}},
    {"host", {"base", "store"}},
    {"tabular", {"base"}},
    {"reference", {"base", "store"}},
    {"casefile", {"reference"}},
    {"caf", {"casefile", "tabular"}},
    {"meeting", {"casefile", "document"}},
    {"programme", {"reference"}},
    {"offer", {"casefile", "document", "programme", "tabular"}},
    {"letter", {"meeting", "offer"}},
    {"exchange", {"meeting", "offer"}},
    {"retention", {"caf", "exchange"}},
    {"report", {"document", "meeting", "offer"}},
    {"demo", {"caf", "letter"}},
};

/// Rooms of ui that every other one may include, besides itself.
const Rooms kSharedUiRooms = {"common", "document"};

struct Include {
    std::size_t line;
    bool quoted;
    std::string name;
};

std::vector<Include> includesOf(std::string_view text)
{
    static const std::regex pattern{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"};
    std::vector<Include> includes;
    std::size_t number = 0;
    for (const auto line : linesOf(text)) {
        ++number;
        std::match_results<std::string_view::const_iterator> match;
        if (std::regex_search(line.begin(), line.end(), match, pattern)) {
            includes.push_back({number, match.str(1) == "\"", match.str(2)});
        }
    }
    return includes;
}

std::vector<std::string> partsOf(const std::string& path)
{
    std::vector<std::string> parts{""};
    for (const char letter : path) {
        if (letter == '/') {
            parts.emplace_back();
        } else {
            parts.back() += letter;
        }
    }
    return parts;
}

bool mayInclude(const std::string& room, const std::string& other)
{
    const auto& direct = kCoreRooms.at(room);
    return room == other
           || std::ranges::any_of(direct, [&](const auto& next) { return mayInclude(next, other); });
}

bool isSqlite(const std::string& name)
{
    return name.ends_with("sqlite3.h") || name.ends_with("sqlite3ext.h") || name.starts_with("sqlcipher/");
}

bool isQt(const std::string& name)
{
    static const std::regex pattern{R"(Q[A-Za-z]+(/.*)?|q[a-z]+\.h|qcustomplot\.h|ui_.*\.h|.*\.moc)"};
    return std::regex_match(name, pattern);
}

std::optional<std::string> brokenInCore(const std::string& room, const Include& include)
{
    if (isQt(include.name)) {
        return "core may not include Qt";
    }
    if (!include.quoted) {
        return std::nullopt;
    }
    const auto other = partsOf(include.name).front();
    if (!kCoreRooms.contains(other) || other == include.name) {
        return "\"" + include.name + "\" does not begin with a room of core";
    }
    if (!mayInclude(room, other)) {
        return room + " may not include " + other;
    }
    return std::nullopt;
}

std::optional<std::string> brokenInUi(const std::string& room, const Include& include)
{
    if (!include.quoted || isQt(include.name)) {
        return std::nullopt;
    }
    const auto parts = partsOf(include.name);
    if (parts.size() > 1 && kCoreRooms.contains(parts[0])) {
        return std::nullopt;
    }
    if (parts.size() < 3 || parts[0] != "ui") {
        return "\"" + include.name + "\" begins neither with a room of core nor with ui and one of its rooms";
    }
    // What is shared stands below the rooms, so that it can never lean on one of them.
    if (room == parts[1] || room == "shell" || kSharedUiRooms.contains(parts[1])) {
        return std::nullopt;
    }
    return "ui/" + room + " may not include ui/" + parts[1];
}

std::optional<std::string> brokenRule(const std::vector<std::string>& place, const Include& include)
{
    if (isSqlite(include.name) && !(place[0] == "core" && place[1] == "store")) {
        return "only core/store may include SQLite";
    }
    if (place[0] == "core") {
        if (!kCoreRooms.contains(place[1])) {
            return place[1] + " is not a room of core";
        }
        return brokenInCore(place[1], include);
    }
    if (place[0] == "ui") {
        return brokenInUi(place[1], include);
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> includeViolations(const SourceFile& file)
{
    const auto place = partsOf(file.path);
    std::vector<std::string> violations;
    for (const auto& include : includesOf(file.text)) {
        if (const auto broken = brokenRule(place, include)) {
            violations.push_back(file.path + ":" + std::to_string(include.line) + ": " + *broken);
        }
    }
    return violations;
}

} // namespace jalon::house

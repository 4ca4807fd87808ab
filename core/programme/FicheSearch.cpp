// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/FicheSearch.h"

#include "base/Text.h"

#include <algorithm>
#include <ranges>

namespace jalon::programme {

namespace {

std::vector<std::string> wordsIn(std::string_view folded)
{
    std::vector<std::string> words;
    for (const auto part : folded | std::views::split(' ')) {
        if (!part.empty()) {
            words.emplace_back(part.begin(), part.end());
        }
    }
    return words;
}

bool answers(const std::vector<std::string>& typed, std::string_view title)
{
    const auto words = wordsIn(fold(title));
    return std::ranges::all_of(typed, [&words](const std::string& start) {
        return std::ranges::any_of(words,
                                   [&start](const std::string& word) { return word.starts_with(start); });
    });
}

} // namespace

std::vector<FoundFiche> findFiches(const store::Database& database, std::string_view text, int limit)
{
    const auto typed = wordsIn(fold(text));
    const auto code = foldCompact(text);
    if (typed.empty() || limit <= 0) {
        return {};
    }
    std::vector<FoundFiche> found; // those whose code it is to the point, then the others
    std::vector<FoundFiche> byCode;
    std::vector<FoundFiche> byTitle;
    auto fiches = database.statement(
        "SELECT f.fiche_id, f.code, f.title, p.name FROM fiche_file_now f JOIN axis_file_now a USING "
        "(axis_id)"
        " JOIN programme_file_now p USING (programme_id) ORDER BY p.place, p.programme_id, a.place, f.place,"
        " f.fiche_id");
    while (fiches.step()) {
        FoundFiche fiche{fiches.get<FicheId>(0), fiches.get<std::string>(1), fiches.get<std::string>(2),
                         fiches.get<std::string>(3)};
        if (fold(fiche.code) == fold(text)) {
            found.push_back(std::move(fiche));
        } else if (foldCompact(fiche.code) == code) {
            byCode.push_back(std::move(fiche));
        } else if (answers(typed, fiche.title)) {
            byTitle.push_back(std::move(fiche));
        }
    }
    std::ranges::move(byCode, std::back_inserter(found));
    std::ranges::move(byTitle, std::back_inserter(found));
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    return found;
}

std::vector<FicheId> fichesNamed(const store::Database& database, std::string_view text)
{
    const auto slash = text.rfind('/');
    const auto plan = slash == std::string_view::npos ? std::string_view{} : text.substr(0, slash);
    auto query = database.statement("SELECT f.fiche_id FROM fiche_file_now f"
                                    " JOIN axis_file_now a ON a.axis_id = f.axis_id"
                                    " JOIN programme_file_now p ON p.programme_id = a.programme_id"
                                    " WHERE f.code = ?1 COLLATE NOCASE"
                                    " AND (?2 IS NULL OR p.code = ?2 COLLATE NOCASE)");
    query.bind(text.substr(slash + 1), plan);
    std::vector<FicheId> found;
    while (query.step()) {
        found.push_back(query.get<FicheId>(0));
    }
    return found;
}

std::map<FicheId, int> ficheOrder(const store::Database& database)
{
    auto query = database.statement(
        "SELECT f.fiche_id FROM fiche_file_now f LEFT JOIN axis_file_now a ON a.axis_id = f.axis_id"
        " LEFT JOIN axis_file_now b ON b.axis_id = a.parent_id"
        " LEFT JOIN objective_file_now o ON o.objective_id = f.objective_id"
        " LEFT JOIN programme_file_now p ON p.programme_id = a.programme_id"
        " ORDER BY p.place, p.programme_id, coalesce(b.place, a.place), iif(b.axis_id IS NULL, 0, a.place),"
        " o.objective_id IS NULL, o.place, f.place, f.fiche_id");
    std::map<FicheId, int> order;
    while (query.step()) {
        order.emplace(query.get<FicheId>(0), static_cast<int>(order.size()));
    }
    return order;
}

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Catalogue.h"

#include "base/Text.h"
#include "casefile/Sight.h"
#include "offer/Tables.h"

#include <algorithm>

namespace jalon::offer {

namespace {

constexpr std::string_view kCatalogueSql =
    "SELECT o.offer_id, coalesce(g.name, o.organisation_name), t.name, f.code, f.title,"
    " (SELECT count(*) FROM prescription p WHERE p.tx_out IS NULL AND p.offer_id = o.offer_id"
    "  AND p.prescribed_on <= ?1 AND coalesce(p.ended_on > ?1, 1))"
    " FROM offer_file_now o"
    " LEFT JOIN organisation_file g ON g.fact_id = o.organisation_id AND g.tx_out IS NULL"
    " LEFT JOIN territory_file t ON t.fact_id = o.territory_id AND t.tx_out IS NULL"
    " LEFT JOIN fiche_file f ON f.fact_id = o.fiche_id AND f.tx_out IS NULL"
    " WHERE (?2 IS NULL OR o.territory_id IS NULL OR o.territory_id = ?2) AND (?3 IS NULL OR o.fiche_id = ?3)"
    " AND (?4 IS NULL OR (coalesce(o.starts_on <= ?4, 1) AND coalesce(o.ends_on >= ?4, 1)))";

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words{""};
    for (const char letter : fold(text)) {
        if (letter == ' ') {
            words.emplace_back();
        } else {
            words.back() += letter;
        }
    }
    return words;
}

bool says(const OfferEntry& entry, const std::vector<std::string>& words)
{
    std::string text;
    for (const auto* const part :
         {&entry.file.title, &entry.organisation, &entry.file.audience, &entry.file.description,
          &entry.file.contact, &entry.file.code, &entry.ficheTitle, &entry.territory}) {
        text += fold(*part) + ' ';
    }
    return std::ranges::all_of(words, [&text](const auto& word) { return text.contains(word); });
}

} // namespace

std::vector<OfferEntry> catalogue(const store::Database& database, const OfferFilter& filter, Date day)
{
    const store::ReadScope oneView{database};
    const auto words = wordsOf(filter.text);
    auto query = database.statement(kCatalogueSql);
    query.bind(day, filter.territory, filter.fiche, filter.openOn);
    std::vector<OfferEntry> entries;
    while (query.step()) {
        OfferEntry entry{.id = query.get<OfferId>(0),
                         .file = {},
                         .organisation = query.get<std::string>(1),
                         .territory = query.get<std::string>(2),
                         .ficheCode = query.get<std::string>(3),
                         .ficheTitle = query.get<std::string>(4),
                         .taken = query.get<int>(5)};
        entry.file = store::current<Offer>(database, FactId{entry.id.value}).value();
        if (says(entry, words)) {
            entries.push_back(std::move(entry));
        }
    }
    std::ranges::sort(entries, {}, [](const auto& entry) {
        return std::tuple{fold(entry.file.title), fold(entry.organisation), entry.id};
    });
    return entries;
}

std::optional<OfferId> offerOfCode(const store::Database& database, std::string_view code)
{
    return database.value<OfferId>(
        "SELECT fact_id FROM offer_file WHERE tx_out IS NULL AND code = ?1 COLLATE NOCASE", code);
}

std::vector<PrescriptionEntry> prescriptionsOf(const store::Database& database, PersonId person)
{
    const store::ReadScope oneView{database};
    std::vector<PrescriptionEntry> entries;
    if (!casefile::isSeen(database, person)) {
        return entries;
    }
    for (auto& [id, row] : store::currentWhere<Prescription>(
             database,
             "pathway_id IN (SELECT pathway_id FROM pathway_file_now WHERE person_id = ?1)"
             " ORDER BY prescribed_on DESC, id DESC",
             person)) {
        const auto offer = store::current<Offer>(database, FactId{row.offer.value});
        entries.push_back({id, std::move(row), offer ? offer->title : std::string{}});
    }
    return entries;
}

} // namespace jalon::offer

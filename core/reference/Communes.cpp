// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Communes.h"

#include "base/Text.h"

#include <algorithm>
#include <ranges>

namespace jalon::reference {

namespace {

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (const auto part : text | std::views::split(separator)) {
        if (!part.empty()) {
            parts.emplace_back(part.begin(), part.end());
        }
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts, char separator)
{
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : std::string(1, separator)) + part;
    }
    return text;
}

/// The name with what lists write in several ways taken out.
std::string nameKeyOf(std::string_view city)
{
    std::string key;
    for (const auto& word : split(fold(city), ' ')) {
        if (word == "cedex") {
            break;
        }
        if (word == "st" || word == "ste") {
            key += word == "st" ? "saint" : "sainte";
        } else if (word == "s") {
            key += "sur";
        } else if (word != "le" && word != "la" && word != "les" && word != "l") {
            key += word;
        }
    }
    return key;
}

/// Some communes get their post from the département beside.
bool isOfDepartement(const Commune& commune, std::string_view digits)
{
    return commune.insee.starts_with(digits)
           || std::ranges::any_of(commune.postcodes,
                                  [digits](const auto& postcode) { return postcode.starts_with(digits); });
}

} // namespace

void writeCommune(store::Transaction& tx, const Commune& commune)
{
    tx.database().run("INSERT OR REPLACE INTO commune (insee, name, folded_name, postcodes, former_names)"
                      " VALUES (?1, ?2, ?3, ?4, ?5)",
                      commune.insee, commune.name, fold(commune.name), joined(commune.postcodes, ' '),
                      joined(commune.formerNames, '|'));
}

Communes::Communes(const store::Database& database)
{
    auto query = database.statement(
        "SELECT insee, name, postcodes, former_names FROM commune ORDER BY folded_name, insee");
    while (query.step()) {
        const auto place = m_communes.size();
        const auto& commune = m_communes.emplace_back(
            Commune{query.get<std::string>(0), query.get<std::string>(1),
                    split(query.get<std::string_view>(2), ' '), split(query.get<std::string_view>(3), '|')});
        m_byInsee.emplace(commune.insee, place);
        m_byName.emplace(nameKeyOf(commune.name), place);
        for (const auto& former : commune.formerNames) {
            m_byName.emplace(nameKeyOf(former), place);
        }
        for (const auto& postcode : commune.postcodes) {
            m_byPostcode.emplace(postcode, place);
        }
    }
}

std::optional<std::string> Communes::insee(std::string_view postcode, std::string_view city) const
{
    const auto key = nameKeyOf(city);
    const std::string code{trimmed(postcode)};
    const auto [first, last] = key.empty() ? m_byPostcode.equal_range(code) : m_byName.equal_range(key);
    for (auto it = first; it != last; ++it) {
        const auto& commune = m_communes[it->second];
        if (!key.empty() && std::ranges::find(commune.postcodes, code) != commune.postcodes.end()) {
            return commune.insee;
        }
    }
    if (first == last || std::next(first) != last) {
        return std::nullopt;
    }
    // A postcode of another département is another commune of that name.
    const auto& commune = m_communes[first->second];
    return code.empty() || isOfDepartement(commune, code.substr(0, 2)) ? std::optional{commune.insee}
                                                                       : std::nullopt;
}

std::optional<std::string> Communes::name(std::string_view insee) const
{
    const auto found = m_byInsee.find(std::string{insee});
    return found == m_byInsee.end() ? std::nullopt : std::optional{m_communes[found->second].name};
}

} // namespace jalon::reference

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/HeaderMatcher.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace jalon::tabular {

namespace {

constexpr std::size_t kHeaderSearch = 30;

/// FNV-1a, which must stay: signatures are saved in bases.
std::string signatureOf(const std::vector<std::string>& normalised)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto mix = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3U; };
    auto named = normalised.size();
    while (named > 0 && normalised[named - 1].empty()) {
        --named;
    }
    for (std::size_t i = 0; i < named; ++i) {
        std::ranges::for_each(normalised[i], [&](char letter) { mix(static_cast<unsigned char>(letter)); });
        mix(0x1F);
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = kDigits[(hash >> (60 - 4 * i)) & 0xFU];
    }
    return text;
}

std::vector<std::string> normalisedNames(std::string_view names)
{
    std::vector<std::string> list;
    while (true) {
        const auto bar = names.find('|');
        list.push_back(normaliseHeader(names.substr(0, bar)));
        if (bar == std::string_view::npos) {
            return list;
        }
        names.remove_prefix(bar + 1);
    }
}

bool bears(const std::vector<std::string>& names, const std::string& header)
{
    return !header.empty() && std::ranges::find(names, header) != names.end();
}

} // namespace

std::optional<std::size_t> HeaderMatch::columnOf(std::string_view field) const
{
    const auto found = std::ranges::find(columns, field, &Column::field);
    return found == columns.end() ? std::nullopt : std::optional{found->index};
}

ColumnMapping HeaderMatch::mapping() const
{
    ColumnMapping mapping = unfilled;
    for (const auto& [field, index] : columns) {
        mapping.assign(field, headers[index]);
    }
    return mapping;
}

HeaderMatcher::HeaderMatcher(std::span<const FieldSynonyms> fields, const ColumnMapping& decided)
{
    for (const auto& [code, names, required] : fields) {
        const auto header = decided.headerOf(code);
        m_fields.push_back({std::string{code}, normalisedNames(header.value_or(names)), required,
                            header ? std::optional{std::string{*header}} : std::nullopt});
        m_hasRequired = m_hasRequired || required;
    }
}

/// Gives their columns to the fields that a person decided, or to the others.
void HeaderMatcher::assignColumns(const std::vector<std::string>& normalised, bool decided,
                                  HeaderMatch& match, std::vector<bool>& taken) const
{
    for (const auto& field : m_fields) {
        if (field.decided.has_value() != decided) {
            continue;
        }
        bool filled = false;
        for (std::size_t column = 0; column < normalised.size(); ++column) {
            if (taken[column] || !bears(field.names, normalised[column])) {
                continue;
            }
            taken[column] = true;
            if (filled) {
                match.repeated.push_back(column);
            } else {
                match.columns.push_back({field.code, column});
            }
            filled = true;
        }
    }
}

HeaderMatch HeaderMatcher::match(std::span<const std::string_view> cells) const
{
    HeaderMatch match;
    std::vector<std::string> normalised;
    for (const auto cell : cells) {
        match.headers.emplace_back(trimmed(cell));
        normalised.push_back(normaliseHeader(cell));
    }
    match.signature = signatureOf(normalised);

    std::vector<bool> taken(cells.size(), false);
    assignColumns(normalised, true, match, taken);
    assignColumns(normalised, false, match, taken);
    std::ranges::sort(match.repeated);
    std::vector<HeaderMatch::Column> inOrder;
    for (const auto& field : m_fields) {
        if (const auto column = match.columnOf(field.code)) {
            inOrder.push_back({field.code, *column});
            continue;
        }
        if (field.required) {
            match.missing.push_back(field.code);
        }
        if (field.decided) {
            match.unfilled.assign(field.code, *field.decided);
        }
    }
    match.columns = std::move(inOrder);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (!taken[column] && !match.headers[column].empty()) {
            match.unknown.push_back(column);
        }
    }
    return match;
}

bool HeaderMatcher::recognises(const HeaderMatch& match) const
{
    return match.columns.size() >= 2 || (m_hasRequired && match.missing.empty());
}

Expected<HeaderMatch> findHeader(CsvReader& reader, const HeaderMatcher& matcher)
{
    std::optional<HeaderMatch> best;
    CsvRecord record;
    for (std::size_t index = 0; index < kHeaderSearch; ++index) {
        const auto more = reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            break;
        }
        HeaderMatch match = matcher.match(record.cells);
        if (matcher.recognises(match) && (!best || match.columns.size() > best->columns.size())) {
            match.line = record.line;
            match.record = index;
            best = std::move(match);
        }
    }
    if (!best) {
        return failure(ErrorCode::ListHeaderNotFound, reader.name());
    }
    if (auto restarted = reader.restart(); !restarted) {
        return std::unexpected{restarted.error()};
    }
    for (std::size_t index = 0; index <= best->record; ++index) {
        if (const auto more = reader.next(record); !more) {
            return std::unexpected{more.error()};
        }
    }
    return std::move(*best);
}

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/ColumnMapping.h"

#include "base/Text.h"
#include "tabular/Encoding.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace jalon::tabular {

std::string normaliseHeader(std::string_view header)
{
    constexpr std::array<std::string_view, 3> kNumero = {"n", "no", "num"};
    const std::string folded = fold(header);
    std::string normalised;
    std::string_view rest = folded;
    while (!rest.empty()) {
        const auto space = rest.find(' ');
        const auto word = rest.substr(0, space);
        normalised += normalised.empty() ? "" : " ";
        normalised += (std::ranges::find(kNumero, word) != kNumero.end()) ? std::string_view{"numero"} : word;
        rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
    }
    return normalised;
}

std::optional<std::string_view> ColumnMapping::headerOf(std::string_view field) const
{
    const auto found = m_headers.find(field);
    return found == m_headers.end() ? std::nullopt : std::optional<std::string_view>{found->second};
}

std::string ColumnMapping::toJson() const
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto& [field, header] : m_headers) {
        json[validUtf8(field)] = validUtf8(header);
    }
    return json.dump(2) + "\n";
}

Expected<ColumnMapping> ColumnMapping::fromJson(std::string_view json, std::string_view name)
{
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (parsed.is_discarded()) {
        return failure(ErrorCode::MappingNotReadable, name, "JSON");
    }
    if (!parsed.is_object()) {
        return failure(ErrorCode::MappingNotReadable, name, "{}");
    }
    ColumnMapping mapping;
    for (const auto& [field, header] : parsed.items()) {
        if (!header.is_string()) {
            return failure(ErrorCode::MappingNotReadable, name, field);
        }
        mapping.assign(field, header.get<std::string>());
    }
    return mapping;
}

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jalon::tabular {

/// Header names as they are compared: folded, without line breaks nor a trailing `*`; `n°`, `nº`, `no` and
/// `num` are `numero`.
std::string normaliseHeader(std::string_view header);

/// Which column fills which field, as a person decided it or as a source's last list had it: field code →
/// header text as written in the list. An empty header text says that no column fills the field.
class ColumnMapping {
public:
    void assign(std::string field, std::string header) { m_headers[std::move(field)] = std::move(header); }
    void forget(const std::string& field) { m_headers.erase(field); }
    bool empty() const { return m_headers.empty(); }
    const std::map<std::string, std::string, std::less<>>& headers() const { return m_headers; }
    /// Nothing when the mapping does not speak of the field.
    std::optional<std::string_view> headerOf(std::string_view field) const;

    /// `{"champ": "En-tête", …}`, sorted by field.
    std::string toJson() const;
    /// MappingNotReadable, with `name` as its first parameter.
    static Expected<ColumnMapping> fromJson(std::string_view json, std::string_view name);

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;

private:
    std::map<std::string, std::string, std::less<>> m_headers;
};

} // namespace jalon::tabular

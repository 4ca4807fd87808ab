// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/PolicySource.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::host {

bool isSameName(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, {}, toLowerAscii, toLowerAscii);
}

PolicyValues policyValuesOf(std::istream& file)
{
    PolicyValues values;
    std::string line;
    while (std::getline(file, line)) {
        const auto text = trimmed(line);
        if (text.empty() || text.front() == '[' || text.front() == ';' || text.front() == '#') {
            continue;
        }
        const auto equals = text.find('=');
        const auto name = trimmed(text.substr(0, equals));
        // A line without its sign is kept, so that it is said to mean nothing.
        const auto value = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
        values.insert_or_assign(std::string{name}, std::string{trimmed(value)});
    }
    return values;
}

} // namespace jalon::host

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/StandIn.h"

#include "base/Text.h"

namespace jalon::casefile {

namespace {

/// "D." of "d'Angelo", "É." of "Émery"; nothing of what begins with no letter.
std::string initialOf(std::string_view name)
{
    const auto text = trimmed(name);
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80) {
        ++size;
    }
    std::string initial{text.substr(0, size)};
    if (foldCompact(initial).empty()) {
        return {};
    }
    initial.front() = toUpperAscii(initial.front());
    return initial + ".";
}

} // namespace

std::string standIn(PersonId person, std::string_view lastName, std::string_view firstName)
{
    const auto last = initialOf(lastName);
    const auto first = initialOf(firstName);
    const auto initials = last + (last.empty() || first.empty() ? "" : " ") + first;
    const auto number = "n° " + std::to_string(person.value);
    return initials.empty() ? number : number + " (" + initials + ")";
}

} // namespace jalon::casefile

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

/// What a list says takes the place of nothing known, never of something; true when it did.
namespace jalon::caf {

template <class T>
bool fill(std::optional<T>& known, const std::optional<T>& said)
{
    if (known || !said) {
        return false;
    }
    known = said;
    return true;
}

inline bool fill(std::string& known, const std::string& said)
{
    if (!known.empty() || said.empty()) {
        return false;
    }
    known = said;
    return true;
}

} // namespace jalon::caf

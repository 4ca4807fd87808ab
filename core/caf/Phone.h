// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Values.h"

#include <string>
#include <string_view>
#include <vector>

namespace jalon::caf {

/// Other: a foreign number, or a service number (08…), of which the digits do not say what rings.
enum class PhoneKind { Mobile, Landline, Other };

struct Phone {
    std::string e164; ///< `+33612345678`
    PhoneKind kind = PhoneKind::Other;

    friend bool operator==(const Phone&, const Phone&) = default;
};

/// One number of France, metropolitan (+33) or overseas (+262, +508, +590, +594, +596), written nationally
/// (a missing first 0 is put back) or with its country's code (`+33`, `0033`, `+33 (0)`); a foreign number
/// with `+` or `00`. BadPhone.
Parsed<Phone> parsePhone(std::string_view value);

/// What a cell of phones holds.
struct PhoneCell {
    std::vector<Phone> phones; ///< each once, as written from left to right
    std::vector<std::string_view> unread; ///< the parts that are no phone
};

/// Several numbers may stand in one cell, separated by `,` `;` `/` `|`, a line break, `ou`, `et`, or written
/// one after the other.
PhoneCell parsePhones(std::string_view cell);

} // namespace jalon::caf

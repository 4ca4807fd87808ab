// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

/// The figures of the four documents, as listed from their text (tests/data/programmes).
namespace jalon::test {

using Place = std::pair<std::string, std::string>; ///< programme, fiche
using Numbers = std::multiset<std::string>; ///< each in one spelling

struct Listed {
    Numbers amounts;
    Numbers values;
    Numbers texts;
};

/// REQUIREs that the list is there.
std::map<Place, Listed> listedFigures();

/// The numbers of a text.
Numbers numbersIn(const std::string& text);

/// Those wanted that are not there.
Numbers missing(const Numbers& wanted, const Numbers& there);

} // namespace jalon::test

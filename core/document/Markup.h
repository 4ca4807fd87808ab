// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jalon::document {

/// The text inside an element or an attribute of XML and HTML. Characters that XML 1.0 does not have are left
/// out: a control character in a name must not make a file that nobody opens.
std::string escaped(std::string_view text);

/// The same, with `lineBreak` for each line feed.
std::string escapedLines(std::string_view text, std::string_view lineBreak);

} // namespace jalon::document

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace jalon {

/// Without the signs that turn the direction of writing, which Latin letters never need: in a name they make
/// a line, or a file's name, read otherwise than it is.
std::string withoutDirections(std::string_view utf8);

} // namespace jalon

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace jalon::document::test {

/// Empty when every element of the markup is closed where it should be and no stray `<` or `&` is left; else
/// what is wrong. `<br>` and `<meta …>` close themselves.
std::string complaintOf(std::string_view markup);

} // namespace jalon::document::test

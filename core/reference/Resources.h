// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace jalon::reference {

/// A JSON file of resources/reference, compiled in; `name` without its extension. Throws std::out_of_range.
std::string_view resource(std::string_view name);

} // namespace jalon::reference

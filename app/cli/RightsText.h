// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Rights.h"

#include <string>
#include <string_view>

namespace jalon::cli {

/// By its code (reference::Operation): what is done, as a verb.
std::string operationText(std::string_view code);
/// By its code (reference::Role).
std::string roleText(std::string_view code);

} // namespace jalon::cli

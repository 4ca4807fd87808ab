// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace jalon::cli {

/// A row's reason (caf::ValueProblem, caf::RowReason, caf::MatchReason) as a French phrase; a code that has
/// none as it is.
std::string reasonText(std::string_view code);

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jalon::caf {

/// Runs the steps up to the first that fails, and returns what the last one run said. (GCC 12's std::expected
/// has no and_then.)
template <class Result, class... Steps>
Result inTurn(const Steps&... steps)
{
    Result result;
    static_cast<void>(((result = steps(), result.has_value()) && ...));
    return result;
}

} // namespace jalon::caf

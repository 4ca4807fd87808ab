// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace jalon::bench {

struct Measure {
    double seconds = 0;
    double megabytes = 0; ///< of memory at its peak
};

/// Runs a program to its end; its output goes to stderr. Throws when it fails.
Measure measured(const std::vector<std::string>& command, const std::string& input = {});

/// Of each member by itself.
Measure median(std::vector<Measure> measures);

} // namespace jalon::bench

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/Policies.h"

#include <istream>

namespace jalon::host {

/// What this machine imposes, unread.
PolicyValues machinePolicyValues();

/// The registry's names are the same in either case.
bool isSameName(std::string_view one, std::string_view other);

/// Lines `Name = value`; `[sections]`, empty lines and those that begin with `;` or `#` say nothing.
PolicyValues policyValuesOf(std::istream& file);

} // namespace jalon::host

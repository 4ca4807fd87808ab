// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "host/Policies.h"

#include <span>
#include <string>

namespace jalon::cli {

/// Runs the command that these words name, within what the policies allow. Throws what the command throws.
ExitCode run(std::span<const std::string> words, const host::Policies& policies);

} // namespace jalon::cli

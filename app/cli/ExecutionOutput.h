// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include <filesystem>

namespace jalon::cli {

/// Whether `report` is asked for what a plan or a convention executed, and not for a month of the pôle.
bool asksForExecution(const Arguments& arguments);

/// The execution report of a year: a fiche (`--fiche`) or all those of a programme (`--programme`).
ExitCode writeExecution(const Arguments& arguments, const std::filesystem::path& file);

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "store/Base.h"

#include <expected>
#include <string>
#include <vector>

namespace jalon::cli {

/// The passphrase that a new base gets, asked for twice at a keyboard. What goes wrong is said on stderr.
std::expected<Secret, ExitCode> newPassphrase(const Arguments& arguments);

/// Creates the base that the first positional names, without any content. What goes wrong is said on stderr.
std::expected<store::Base, ExitCode> createBase(const Arguments& arguments, const Secret& passphrase);

/// What `--programme` chooses among the plans that ship: all of them when it is not said, none for `aucun`,
/// else those named, separated by commas. An unknown name is said on stderr.
std::expected<std::vector<std::string>, ExitCode> chosenProgrammes(const Arguments& arguments);

/// The same, filled with what ships: rule sets, codes, territories, communes, and the plans chosen.
std::expected<store::Base, ExitCode> newBase(const Arguments& arguments, const Secret& passphrase);

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"

#include "base/Error.h"

#include <span>

namespace jalon::cli {

/// The program's exit codes; `jalon-cli --help` lists them. From 1 to 99: nothing was written in the base.
enum class ExitCode {
    Done = 0, ///< also with rejected or ambiguous rows
    Usage = 1, ///< the command line is wrong
    Base = 2, ///< the base does not open, is in use or cannot be written
    Refused = 3, ///< the file, the period or the undo is refused
    Unknown = 4, ///< no such person, indicator, territory…
    Output = 5, ///< a file asked for cannot be written
    Integrity = 6, ///< `check` found something
    Cancelled = 7, ///< Ctrl+C
    Internal = 70, ///< a fault of the program or of the machine
    DoneWithoutFile = 100 ///< done, but a file asked for could not be written, or one of several not read
};

struct Command {
    CommandSpec spec;
    ExitCode (*run)(const Arguments& arguments) = nullptr;
};

std::span<const Command> commands();

ExitCode exitCodeOf(ErrorCode code);
/// Says the error in French on stderr and gives the exit code that goes with it.
ExitCode report(const Error& error);
/// Says why a file asked for could not be written.
ExitCode reportFile(const Error& error);
ExitCode usageError(const std::string& sentence);

} // namespace jalon::cli

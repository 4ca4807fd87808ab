// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Witness.h"

#include <expected>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::cli {

/// An option of a command; without a value name it is a switch.
struct OptionSpec {
    std::string_view name; ///< "--month"
    std::string_view value; ///< "AAAA-MM", what the help shows; empty for a switch
    std::string_view help;
};

/// How what a base holds leaves it: the administrator of the machine may forbid it, or say where to.
enum class OutletKind {
    ExportFile, ///< a file in clear text
    Screen, ///< many people, or a whole file as JSON: what is made to be kept elsewhere
    BackupFile, ///< an encrypted copy
    PackFile ///< an encrypted part of it
};
struct Outlet {
    std::string_view word; ///< the option or the positional that asks for it; empty: the command itself
    OutletKind kind;
    /// How the journal says it, before anything leaves; nothing: what writes it says it, with its counts.
    std::optional<store::JournalAction> noted;
};

/// What a command takes. The parser and the help are both made from it.
struct CommandSpec {
    std::string_view name;
    std::string_view summary;
    std::span<const std::string_view> positionals; ///< all required
    std::span<const OptionSpec> options;
    std::string_view details; ///< further help, may be empty
    std::span<const Outlet> outlets = {};
};

/// The words of a command line, checked against its spec.
class Arguments {
public:
    const std::string& positional(std::size_t index) const { return m_positionals.at(index); }
    bool has(std::string_view option) const { return m_options.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    /// Of the command whose words they are.
    const CommandSpec& spec() const { return *m_spec; }

private:
    friend std::expected<Arguments, std::string> parse(const CommandSpec& spec,
                                                       std::span<const std::string> words);
    const CommandSpec* m_spec = nullptr;
    std::vector<std::string> m_positionals;
    std::map<std::string, std::string, std::less<>> m_options;
};

/// `words` come after the command's name; the spec outlives what is made of it. The error is a French
/// sentence. Both `--option value` and `--option=value` are taken; `--` ends the options.
std::expected<Arguments, std::string> parse(const CommandSpec& spec, std::span<const std::string> words);

std::string usageLine(const CommandSpec& spec);
std::string helpText(const CommandSpec& spec);

} // namespace jalon::cli

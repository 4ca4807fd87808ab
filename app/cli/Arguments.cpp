// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <algorithm>

namespace jalon::cli {

namespace {

// What every command that opens a base takes besides its own options.
constexpr OptionSpec kPassphraseFile = {"--passphrase-file", "FICHIER",
                                        "lire la phrase secrète dans la première ligne de ce fichier"};

const OptionSpec* findOption(const CommandSpec& spec, std::string_view name)
{
    if (name == kPassphraseFile.name) {
        return &kPassphraseFile;
    }
    const auto found = std::ranges::find(spec.options, name, &OptionSpec::name);
    return found == spec.options.end() ? nullptr : &*found;
}

std::string quoted(std::string_view word)
{
    return "« " + std::string{word} + " »";
}

std::string optionHelp(const OptionSpec& option)
{
    constexpr std::size_t kHelpColumn = 30;
    std::string line = "  " + std::string{option.name};
    if (!option.value.empty()) {
        line += " " + std::string{option.value};
    }
    line.resize(std::max(line.size() + 2, kHelpColumn), ' ');
    return line + std::string{option.help} + "\n";
}

} // namespace

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional{found->second};
}

std::expected<Arguments, std::string> parse(const CommandSpec& spec, std::span<const std::string> words)
{
    Arguments result;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (optionsEnded || !word.starts_with("-") || word == "-") {
            result.m_positionals.push_back(word);
            continue;
        }
        if (word == "--") {
            optionsEnded = true;
            continue;
        }
        const auto equals = word.find('=');
        const auto name = word.substr(0, equals);
        const OptionSpec* option = findOption(spec, name);
        if (option == nullptr) {
            return std::unexpected{"Option inconnue : " + quoted(name) + "."};
        }
        if (result.has(name)) {
            return std::unexpected{"L’option " + quoted(name) + " est donnée deux fois."};
        }
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos) {
                return std::unexpected{"L’option " + quoted(name) + " ne prend pas de valeur."};
            }
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return std::unexpected{"L’option " + quoted(name)
                                   + " attend une valeur : " + std::string{option->value} + "."};
        }
        result.m_options.emplace(name, value);
    }
    if (result.m_positionals.size() < spec.positionals.size()) {
        return std::unexpected{"Il manque : " + std::string{spec.positionals[result.m_positionals.size()]}
                               + "."};
    }
    if (result.m_positionals.size() > spec.positionals.size()) {
        return std::unexpected{"Un mot de trop : " + quoted(result.m_positionals[spec.positionals.size()])
                               + ". Un nom qui contient des espaces s’écrit entre guillemets."};
    }
    return result;
}

std::string usageLine(const CommandSpec& spec)
{
    std::string line = "jalon-cli " + std::string{spec.name};
    for (const auto positional : spec.positionals) {
        line += " " + std::string{positional};
    }
    return line + (spec.options.empty() ? "" : " [options]");
}

std::string helpText(const CommandSpec& spec)
{
    std::string text = std::string{spec.summary} + "\n\nUsage : " + usageLine(spec) + "\n\nOptions :\n";
    for (const auto& option : spec.options) {
        text += optionHelp(option);
    }
    text += optionHelp(kPassphraseFile);
    if (!spec.details.empty()) {
        text += "\n" + std::string{spec.details} + "\n";
    }
    return text;
}

} // namespace jalon::cli

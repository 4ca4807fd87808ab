// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <algorithm>
#include <array>

namespace jalon::cli {

namespace {

// What every command that opens a base takes besides its own options.
constexpr OptionSpec kPassphraseFile = {"--passphrase-file", "FICHIER",
                                        "lire la phrase secrète dans la première ligne de ce fichier"};

constexpr OptionSpec kAccount = {"--account", "NOM", "le compte qui travaille, quand la base en a"};
constexpr std::array kCommonOptions = {&kPassphraseFile, &kAccount};

const OptionSpec* findOption(const CommandSpec& spec, std::string_view name)
{
    const auto* const common = std::ranges::find(kCommonOptions, name, &OptionSpec::name);
    if (common != kCommonOptions.end()) {
        return *common;
    }
    const auto found = std::ranges::find(spec.options, name, &OptionSpec::name);
    return found == spec.options.end() ? nullptr : &*found;
}

std::string inGuillemets(std::string_view word)
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

/// Behind `=`, else the next word, on which `at` stands then.
std::expected<std::string, std::string> optionValue(const OptionSpec& option,
                                                    std::span<const std::string> words, std::size_t& at)
{
    const auto equals = words[at].find('=');
    if (option.value.empty()) {
        if (equals != std::string::npos) {
            return std::unexpected{"L’option " + inGuillemets(option.name) + " ne prend pas de valeur."};
        }
        return std::string{};
    }
    if (equals != std::string::npos) {
        return words[at].substr(equals + 1);
    }
    if (at + 1 == words.size()) {
        return std::unexpected{"L’option " + inGuillemets(option.name)
                               + " attend une valeur : " + std::string{option.value} + "."};
    }
    return words[++at];
}

/// What is wrong with the number of words that are no options.
std::optional<std::string> wrongCount(const CommandSpec& spec, const std::vector<std::string>& positionals)
{
    if (positionals.size() < spec.positionals.size()) {
        return "Il manque : " + std::string{spec.positionals[positionals.size()]} + ".";
    }
    if (positionals.size() > spec.positionals.size()) {
        return "Un mot de trop : " + inGuillemets(positionals[spec.positionals.size()])
               + ". Un nom qui contient des espaces s’écrit entre guillemets.";
    }
    return std::nullopt;
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
    result.m_spec = &spec;
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
        const auto name = word.substr(0, word.find('='));
        const OptionSpec* option = findOption(spec, name);
        if (option == nullptr) {
            return std::unexpected{"Option inconnue : " + inGuillemets(name) + "."};
        }
        if (result.has(name)) {
            return std::unexpected{"L’option " + inGuillemets(name) + " est donnée deux fois."};
        }
        auto value = optionValue(*option, words, i);
        if (!value) {
            return std::unexpected{value.error()};
        }
        result.m_options.emplace(name, std::move(*value));
    }
    if (auto wrong = wrongCount(spec, result.m_positionals)) {
        return std::unexpected{std::move(*wrong)};
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
    for (const auto* option : kCommonOptions) {
        text += optionHelp(*option);
    }
    if (!spec.details.empty()) {
        text += "\n" + std::string{spec.details} + "\n";
    }
    return text;
}

} // namespace jalon::cli

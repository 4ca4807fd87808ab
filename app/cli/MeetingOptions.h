// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "OpenBase.h"

#include <expected>
#include <optional>
#include <string>

/// Which meeting, référent and organisation the options of a command line name.
namespace jalon::cli {

inline constexpr OptionSpec kMeetingOption = {
    "--meeting", "N", "le numéro de la réunion ; « jalon-cli meeting list » les donne"};

/// Of --meeting; the error is a French sentence, also when it is not there.
std::expected<MeetingId, std::string> meetingOption(const Arguments& arguments);

/// By number, or by name where one alone bears it; one that the base does not know is said on stderr.
std::expected<ReferentId, ExitCode> referentNamed(const store::Database& database, const std::string& word);
std::expected<OrganisationId, ExitCode> organisationNamed(const store::Database& database,
                                                          const std::string& word);

/// One of an enum's codes; the error names them all.
template <CodedEnum E>
std::expected<std::optional<E>, std::string> codeOption(const Arguments& arguments, std::string_view option)
{
    const auto word = arguments.value(option);
    if (!word) {
        return std::optional<E>{};
    }
    if (const auto value = fromCode<E>(*word)) {
        return value;
    }
    std::string all;
    for (const auto code : EnumCodes<E>::codes) {
        all += (all.empty() ? "" : ", ") + std::string{code};
    }
    return std::unexpected{"« " + *word + " » n’est pas une valeur de " + std::string{option} + " : " + all
                           + "."};
}

} // namespace jalon::cli

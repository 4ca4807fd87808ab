// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingOptions.h"

#include "Words.h"

#include "base/Text.h"
#include "reference/Directory.h"

#include <algorithm>
#include <iostream>

namespace jalon::cli {

namespace {

template <class IdType, class File>
std::expected<IdType, ExitCode> named(const std::vector<reference::Listed<IdType, File>>& all,
                                      const std::string& word, std::string_view nobody)
{
    const auto number = wholeNumber(word);
    std::vector<IdType> found;
    for (const auto& one : all) {
        if ((number && one.id.value == *number) || fold(one.file.name) == fold(word)) {
            found.push_back(one.id);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    std::cerr << (found.empty() ? std::string{nobody} : std::string{"Plusieurs s’appellent"}) << " « " << word
              << " » ; « jalon-cli meeting capacity --json » donne leurs numéros. Rien n’a été modifié.\n";
    return std::unexpected{ExitCode::Unknown};
}

} // namespace

std::expected<MeetingId, std::string> meetingOption(const Arguments& arguments)
{
    const auto word = arguments.value("--meeting");
    const auto number = word ? wholeNumber(*word) : std::nullopt;
    if (number) {
        return MeetingId{*number};
    }
    return std::unexpected{(word ? "« " + *word + " » n’est pas un numéro de réunion"
                                 : std::string{"Il faut la réunion : --meeting N"})
                           + " ; « jalon-cli meeting list » les donne."};
}

std::expected<ReferentId, ExitCode> referentNamed(const store::Database& database, const std::string& word)
{
    return named(reference::referents(database), word, "Aucun référent ne s’appelle");
}

std::expected<OrganisationId, ExitCode> organisationNamed(const store::Database& database,
                                                          const std::string& word)
{
    return named(reference::organisations(database), word, "Aucune structure ne s’appelle");
}

} // namespace jalon::cli

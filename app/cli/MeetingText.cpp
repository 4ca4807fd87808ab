// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingText.h"

#include "ErrorText.h"
#include "Words.h"
#include "base/WordTable.h"
#include "casefile/PeopleList.h"
#include "casefile/Words.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace jalon::cli {

namespace {

using namespace meeting;
using Json = nlohmann::ordered_json;

constexpr std::array kReasons = {
    Worded<CandidateReason>{CandidateReason::NeverOriented, "jamais orienté"},
    Worded<CandidateReason>{CandidateReason::DelayRunningOut, "délai"},
    Worded<CandidateReason>{CandidateReason::NoShows, "deux absences de suite"},
    Worded<CandidateReason>{CandidateReason::ContractEnded, "contrat terminé, sans autre"},
    Worded<CandidateReason>{CandidateReason::ReorientationAsked, "réorientation demandée"},
};
static_assert(isComplete(kReasons, EnumCodes<CandidateReason>::codes.size()));

std::string_view deadlineWords(casefile::Deadline deadline)
{
    switch (deadline) {
    case casefile::Deadline::Orientation:
        return "orientation";
    case casefile::Deadline::FirstAppointment:
        return "premier rendez-vous";
    case casefile::Deadline::FirstContract:
        return "premier contrat";
    case casefile::Deadline::SocialReview:
        return "parcours social à revoir";
    case casefile::Deadline::News:
        return "nouvelles";
    }
    return "";
}

std::string_view deadlineCode(casefile::Deadline deadline)
{
    constexpr std::array<std::string_view, 5> kCodes = {"orientation", "first-appointment", "first-contract",
                                                        "social-review", "news"};
    return kCodes.at(static_cast<std::size_t>(deadline));
}

std::string whyText(const WhyCandidate& why)
{
    std::string text{wordsFor(kReasons, why.reason)};
    if (why.reason == CandidateReason::DelayRunningOut && why.deadline) {
        text = deadlineWords(*why.deadline);
    }
    if (!why.on) {
        return text;
    }
    return text + (why.deadline ? " au plus tard le " : " depuis le ") + why.on->toFrench();
}

/// Names by person.
class Names {
public:
    template <class Line>
    Names(const store::Database& database, std::span<const Line> lines, Date day)
    {
        std::vector<PersonId> people;
        for (const auto& line : lines) {
            people.push_back(line.person);
        }
        for (auto& row : casefile::personRows(database, people, day)) {
            m_rows.emplace(row.person, std::move(row));
        }
    }

    const casefile::PersonRow& of(PersonId person) const { return m_rows.at(person); }
    std::string text(PersonId person) const
    {
        return std::to_string(person.value) + "  " + of(person).lastName + " " + of(person).firstName;
    }

private:
    std::map<PersonId, casefile::PersonRow> m_rows;
};

template <class AnyLoad>
std::string loadLine(const AnyLoad& of)
{
    std::string text = "  " + of.name + " : " + std::to_string(of.load.inCharge);
    text += of.load.inCharge > 1 ? " personnes" : " personne";
    if (const auto left = of.load.remaining()) {
        text += " pour " + std::to_string(*of.load.places) + (*of.load.places > 1 ? " places, " : " place, ");
        text += *left < 0 ? std::to_string(-*left) + " de trop" : "reste " + std::to_string(*left);
    }
    return text + "\n";
}

template <class AnyLoad>
Json loadsJson(const std::vector<AnyLoad>& loads)
{
    auto list = Json::array();
    for (const auto& of : loads) {
        list.push_back({{"id", of.id.value},
                        {"name", of.name},
                        {"places", jsonOf(of.load.places)},
                        {"in_charge", of.load.inCharge},
                        {"remaining", jsonOf(of.load.remaining())}});
    }
    return list;
}

template <class IdType, class AnyLoad>
std::string nameAmong(const std::vector<AnyLoad>& loads, IdType id)
{
    const auto found = std::ranges::find(loads, id, &AnyLoad::id);
    return found == loads.end() ? std::string{} : found->name;
}

std::string lineText(const ProposedOrientation& line, const Loads& loads)
{
    std::string text = "    " + std::string{codeOf(line.path)};
    const auto organisation = nameAmong(loads.organisations, line.organisation);
    text += organisation.empty() ? ", structure à choisir" : ", " + organisation;
    text += casefile::supportPhrase(line.support);
    const auto referent = nameAmong(loads.referents, line.referent);
    text += referent.empty() ? "" : ", référent " + referent;
    return text + " (" + line.reason + ")" + (line.inForce ? " : déjà en vigueur" : "") + "\n";
}

} // namespace

std::string candidatesText(const store::Database& database, const std::vector<Candidate>& candidates,
                           Date day, std::size_t shown)
{
    if (candidates.empty()) {
        return "Personne ne correspond.\n";
    }
    const std::span<const Candidate> first{candidates.data(), std::min(shown, candidates.size())};
    const Names names{database, first, day};
    std::string text;
    for (const auto& candidate : first) {
        text += names.text(candidate.person) + "\n";
        for (const auto& why : candidate.why) {
            text += "    " + whyText(why) + "\n";
        }
    }
    text += std::to_string(candidates.size()) + (candidates.size() > 1 ? " personnes" : " personne");
    return text
           + (first.size() < candidates.size() ? " ; --limit en montre davantage, --json toutes.\n" : "\n");
}

Json candidatesJson(const store::Database& database, const std::vector<Candidate>& candidates, Date day)
{
    const Names names{database, std::span<const Candidate>{candidates}, day};
    auto list = Json::array();
    for (const auto& candidate : candidates) {
        auto why = Json::array();
        for (const auto& reason : candidate.why) {
            why.push_back({{"reason", codeOf(reason.reason)},
                           {"on", jsonOf(reason.on)},
                           {"deadline", reason.deadline ? Json(deadlineCode(*reason.deadline)) : Json{}}});
        }
        const auto& row = names.of(candidate.person);
        list.push_back({{"person", candidate.person.value},
                        {"pathway", candidate.pathway.value},
                        {"last_name", row.lastName},
                        {"first_name", row.firstName},
                        {"priority", jsonOf(candidate.priority)},
                        {"why", why}});
    }
    return list;
}

std::string loadsText(const Loads& loads)
{
    std::string text = "Structures\n";
    for (const auto& organisation : loads.organisations) {
        text += loadLine(organisation);
    }
    text += "\nRéférents\n";
    for (const auto& referent : loads.referents) {
        text += loadLine(referent);
    }
    return text;
}

Json toJson(const Loads& loads)
{
    return {{"organisations", loadsJson(loads.organisations)}, {"referents", loadsJson(loads.referents)}};
}

std::string leftOutText(const std::vector<casefile::LeftOut>& leftOut)
{
    std::string text = leftOut.empty() ? "" : "\nLaissées de côté\n";
    for (const auto& [person, reason] : leftOut) {
        text += "  " + std::to_string(person.value) + "  " + errorText(reason) + "\n";
    }
    return text;
}

std::string inNumberText(const store::Database& database, const InNumberList& list, Date day)
{
    const Names names{database, std::span<const ProposedOrientation>{list.lines}, day};
    const Loads loads{organisationLoads(database, day), referentLoads(database, day)};
    std::string text;
    for (const auto& line : list.lines) {
        text += names.text(line.person) + "\n" + lineText(line, loads);
    }
    return text + leftOutText(list.leftOut);
}

Json inNumberJson(const store::Database& database, const InNumberList& list, Date day)
{
    const Names names{database, std::span<const ProposedOrientation>{list.lines}, day};
    auto lines = Json::array();
    for (const auto& line : list.lines) {
        const auto& row = names.of(line.person);
        lines.push_back({{"person", line.person.value},
                         {"last_name", row.lastName},
                         {"first_name", row.firstName},
                         {"rule", line.reason},
                         {"chosen", line.chosen},
                         {"path", codeOf(line.path)},
                         {"organisation_id", jsonOf(line.organisation)},
                         {"support", codeOf(line.support)},
                         {"referent_id", jsonOf(line.referent)}});
    }
    auto leftOut = Json::array();
    for (const auto& [person, reason] : list.leftOut) {
        leftOut.push_back({{"person", person.value}, {"reason", errorText(reason)}});
    }
    return {{"lines", lines}, {"left_out", leftOut}};
}

} // namespace jalon::cli

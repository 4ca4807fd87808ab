// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Readable.h"

#include "base/Date.h"
#include "casefile/PrivacyRequests.h"
#include "casefile/Words.h"
#include "meeting/Words.h"

#include <array>
#include <map>
#include <set>

namespace jalon::exchange {

namespace {

template <class E>
std::string wordsOfCode(const std::string& code)
{
    using casefile::wordsOf;
    using meeting::wordsOf;
    const auto value = fromCode<E>(code);
    return value ? std::string{wordsOf(*value)} : code;
}

using CodeWords = std::map<std::string_view, std::string_view>;

const CodeWords kSources = {
    {"list", "une liste"}, {"staff", "un agent"}, {"first-seen", "première liste"}, {"unknown", "inconnue"}};
const CodeWords kOutcomes = {{"completed", "menée à son terme"},
                             {"refused-by-person", "refusée par la personne"},
                             {"refused-by-organisation", "refusée par l’organisme"},
                             {"abandoned", "abandonnée"}};

// The CAF's own, as its lists give them.
const CodeWords kHouseholdRoles = {{"DEM", "demandeur"}, {"CJT", "conjoint"}};
const CodeWords kRightsStates = {{"0", "en attente de décision du Département"},
                                 {"1", "refusé"},
                                 {"2", "ouvert et versable"},
                                 {"3", "ouvert, droit suspendu"},
                                 {"4", "ouvert, versement suspendu"},
                                 {"5", "clos"},
                                 {"6", "clos sur un mois antérieur"}};
const CodeWords kFamilies = {{"MAR", "marié(e)"},
                             {"PAC", "pacsé(e)"},
                             {"RPA", "reprise de vie commune, pacsé(e)"},
                             {"RVC", "reprise de vie commune, concubinage"},
                             {"RVM", "reprise de vie commune, marié(e)"},
                             {"VIM", "vie maritale"},
                             {"CEL", "célibataire"},
                             {"DIV", "divorcé(e)"},
                             {"ISO", "isolé(e) après vie maritale"},
                             {"SEF", "séparé(e) de fait"},
                             {"SEL", "séparé(e) légalement"},
                             {"VEU", "veuf, veuve"},
                             {"ABA", "abandonné(e)"}};
const CodeWords kBenefits = {{"RSD", "RSA socle"},           {"RSI", "RSA socle majoré"},
                             {"RSJ", "RSA jeune"},           {"RCD", "RSA activité"},
                             {"RCI", "RSA activité majoré"}, {"RCJ", "RSA activité jeune"}};

template <const CodeWords& Known>
std::string wordsIn(const std::string& code)
{
    const auto found = Known.find(code);
    return found == Known.end() ? code : std::string{found->second};
}

using Words = std::string (*)(const std::string& code);

/// "table.column", or the column alone where it says the same everywhere.
const std::map<std::string, Words, std::less<>> kCodes = {
    {"path", wordsOfCode<casefile::PathType>},
    {"support", wordsOfCode<casefile::Support>},
    {"theme", wordsOfCode<casefile::BarrierTheme>},
    {"decision", wordsOfCode<meeting::DecisionKind>},
    {"presence", wordsOfCode<meeting::Presence>},
    {"notified_by", wordsIn<kSources>},
    {"mobile_by", wordsIn<kSources>},
    {"landline_by", wordsIn<kSources>},
    {"email_by", wordsIn<kSources>},
    {"state", wordsIn<kRightsStates>},
    {"benefit", wordsIn<kBenefits>},
    {"family_situation", wordsIn<kFamilies>},
    {"outcome", wordsIn<kOutcomes>},
    {"household_member.role", wordsIn<kHouseholdRoles>},
    {"appointment.kind", wordsOfCode<casefile::AppointmentKind>},
    {"appointment.status", wordsOfCode<casefile::AppointmentStatus>},
    {"contract.kind", wordsOfCode<casefile::ContractKind>},
    {"meeting_file.kind", wordsOfCode<meeting::MeetingKind>},
    {"privacy_request.kind", wordsOfCode<casefile::PrivacyKind>},
};

std::string codeText(const std::string& table, const std::string& column, const std::string& code)
{
    auto found = kCodes.find(table + "." + column);
    found = found == kCodes.end() ? kCodes.find(column) : found;
    return found == kCodes.end() ? code : found->second(code);
}

/// Minutes after midnight as `9 h 05`; what is so or not; any other number as it is.
std::string numberText(const std::string& column, std::int64_t number)
{
    static const std::set<std::string, std::less<>> kYesOrNo = {
        "sdd", "sensitive", "licence", "vehicle", "with_rsa", "state_assumed", "sdd_assumed"};
    constexpr std::int64_t kHour = 60;
    constexpr std::int64_t kTwoDigits = 10;
    if (column == "scheduled_at" || column == "starts_at") {
        const auto minutes = number % kHour;
        return std::to_string(number / kHour) + " h " + (minutes < kTwoDigits ? "0" : "")
               + std::to_string(minutes);
    }
    if (kYesOrNo.contains(column)) {
        return number != 0 ? "oui" : "non";
    }
    return std::to_string(number);
}

/// Whom the fact is about is said once, above it.
bool isSaidElsewhere(const std::string& column)
{
    return column == "person_id" || column == "pathway_id" || column == "household_id"
           || column == "meeting_id" || column == "match_key";
}

} // namespace

ConflictedFact Readable::sides(const Shape& shape, FactId fact, const std::optional<Row>& base,
                               const std::optional<Row>& pack) const
{
    ConflictedFact said{shape.table, fact, base.has_value(), pack.has_value(), {}};
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const auto ours = base ? (*base)[i] : Cell{};
        const auto theirs = pack ? (*pack)[i] : Cell{};
        if (ours != theirs && !isSaidElsewhere(shape.columns[i])) {
            said.fields.push_back({shape.columns[i], text(shape, i, ours), text(shape, i, theirs)});
        }
    }
    return said;
}

std::vector<std::pair<std::string, std::string>> Readable::valuesOf(const Shape& shape, const Row& row) const
{
    std::vector<std::pair<std::string, std::string>> values;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (auto value = text(shape, i, row[i]); !value.empty() && !isSaidElsewhere(shape.columns[i])) {
            values.emplace_back(shape.columns[i], std::move(value));
        }
    }
    return values;
}

std::string Readable::text(const Shape& shape, std::size_t column, const Cell& cell) const
{
    const auto& name = shape.columns[column];
    if (const auto* words = std::get_if<std::string>(&cell)) {
        return codeText(shape.table, name, *words);
    }
    if (const auto* real = std::get_if<double>(&cell)) {
        auto digits = std::to_string(*real);
        digits.erase(digits.find_last_not_of('0') + 1);
        return digits.ends_with('.') ? digits.substr(0, digits.size() - 1) : digits;
    }
    const auto* whole = std::get_if<std::int64_t>(&cell);
    if (whole == nullptr) {
        return {};
    }
    if (name.ends_with("_on")) {
        return Date{static_cast<std::int32_t>(*whole)}.toFrench();
    }
    return shape.anchors[column].empty() ? numberText(name, *whole) : nameOf(shape.anchors[column], *whole);
}

std::string Readable::nameOf(const std::string& anchor, std::int64_t id) const
{
    static const std::map<std::string, std::string> kNames = {
        {"organisation", "SELECT name FROM organisation_file WHERE fact_id = ?1"},
        {"referent", "SELECT name FROM referent_file WHERE fact_id = ?1"},
        {"territory", "SELECT name FROM territory_file WHERE fact_id = ?1"},
        {"offer", "SELECT title FROM offer_file WHERE fact_id = ?1"},
        {"person", "SELECT last_name || ' ' || first_name FROM identity WHERE fact_id = ?1"},
    };
    const auto sql = kNames.find(anchor);
    if (sql == kNames.end()) {
        return std::to_string(id);
    }
    for (const auto* database : {&m_base, &m_pack}) {
        if (const auto name =
                database->value<std::string>(sql->second + " ORDER BY tx_out IS NULL DESC, id DESC", id)) {
            return *name;
        }
    }
    return std::to_string(id);
}

} // namespace jalon::exchange

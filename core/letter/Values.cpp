// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Values.h"

#include "base/Text.h"
#include "casefile/Words.h"
#include "letter/TextLines.h"
#include "letter/Words.h"
#include "meeting/Words.h"
#include "reference/Entities.h"
#include "reference/RuleSets.h"

#include <algorithm>
#include <array>

namespace jalon::letter {

namespace {

std::string joinedBy(std::string_view between, const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        if (!text.empty()) {
            all += (all.empty() ? "" : std::string{between}) + text;
        }
    }
    return all;
}

template <class Row, class IdType>
Row fileOrNothing(const store::Database& database, IdType id)
{
    return store::current<Row>(database, FactId{id.value}).value_or(Row{});
}

std::string civilityWords(const casefile::Identity& identity)
{
    if (!identity.civility) {
        return {};
    }
    return *identity.civility == casefile::Civility::Madame ? "Madame" : "Monsieur";
}

/// "0475010203" and "+33475010203" as "04 75 01 02 03"; another as it is.
std::string phoneInWords(std::string phone)
{
    constexpr std::string_view kFrance = "+33";
    constexpr std::size_t kDigits = 10;
    if (phone.starts_with(kFrance)) {
        phone.replace(0, kFrance.size(), "0");
    }
    if (phone.size() != kDigits || !std::ranges::all_of(phone, isDigit)) {
        return phone;
    }
    std::string pairs;
    for (std::size_t at = 0; at < kDigits; at += 2) {
        pairs += (at > 0 ? "\u00a0" : "") + phone.substr(at, 2);
    }
    return pairs;
}

/// The post wants them under the street (NF Z 10-011, line 5); other complements stand above it.
bool isBelowStreet(std::string_view complement)
{
    static constexpr std::array<std::string_view, 5> kBeginnings = {"bp ", "cs ", "lieu dit", "hameau",
                                                                    "quartier"};
    const auto folded = fold(complement);
    return std::ranges::any_of(kBeginnings, [&](auto beginning) { return folded.starts_with(beginning); });
}

/// Without the name.
std::vector<std::string> placeLines(const casefile::FileView& file)
{
    if (file.residences.empty()) {
        return {};
    }
    const auto& home = file.residences.front().value;
    if ((home.line1.empty() && home.line2.empty()) || home.postcode.empty() || home.city.empty()) {
        return {};
    }
    const bool isBelow = isBelowStreet(home.line2);
    std::vector<std::string> lines{isBelow ? home.line1 : home.line2, isBelow ? home.line2 : home.line1,
                                   home.postcode + " " + home.city};
    std::erase(lines, "");
    return lines;
}

template <class Row>
bool isInForce(const Row& row, Date day)
{
    return row.startsOn <= day && (!row.endsOn || *row.endsOn > day);
}

void putOrientation(Values& values, const casefile::FileView& file, Date day)
{
    const auto* last =
        lastEvent<casefile::Orientation>(file, [day](const auto& row) { return isInForce(row, day); });
    if (last == nullptr) {
        return;
    }
    const auto known = file.organisations.find(last->organisation);
    values.put(Field::Path, last->path ? std::string{casefile::wordsOf(*last->path)} : std::string{});
    values.put(Field::Organisation, known == file.organisations.end() ? std::string{} : known->second);
    values.put(Field::Support, std::string{casefile::wordsOf(last->support)});
    values.put(Field::DecidedOn, dayInWords(last->decidedOn));
    values.put(Field::Reason, last->reason);
}

} // namespace

void Values::put(Field field, std::string value)
{
    put(field, std::vector{std::move(value)});
}

void Values::put(Field field, std::vector<std::string> values)
{
    std::erase(values, "");
    if (values.empty()) {
        m_values.erase(field);
    } else {
        m_values.insert_or_assign(field, std::move(values));
    }
}

const std::vector<std::string>* Values::find(Field field) const
{
    const auto found = m_values.find(field);
    return found == m_values.end() ? nullptr : &found->second;
}

std::string Values::text(Field field) const
{
    const auto* values = find(field);
    return values == nullptr ? std::string{} : joinedBy(", ", *values);
}

void putSender(Values& values, const Sender& sender, Date day)
{
    values.put(Field::Date, dayInWords(day));
    values.put(Field::SenderName, sender.name);
    values.put(Field::SenderService, sender.service);
    auto address = sender.address;
    for (std::size_t at = address.find('\n'); at != std::string::npos; at = address.find('\n')) {
        address.replace(at, 1, ", ");
    }
    values.put(Field::SenderAddress, address);
    values.put(Field::SenderPhone, sender.phone);
    values.put(Field::SenderEmail, sender.email);
    values.put(Field::Court, sender.court);
    values.put(Field::Place, sender.place);
    values.put(Field::Signatory, sender.signatory);
    values.put(Field::Function, sender.function);
}

void putPerson(Values& values, const store::Database& database, const casefile::FileView& file, Date day)
{
    const auto& identity = file.identity;
    const auto& contact = file.contact;
    values.put(Field::Civility, civilityWords(identity));
    values.put(Field::LastName, identity.lastName);
    values.put(Field::FirstName, identity.firstName);
    values.put(Field::BirthOn, identity.birthOn ? identity.birthOn->toFrench() : std::string{});
    values.put(Field::Matricule, file.household ? file.household->file.matricule : std::string{});
    values.put(Field::Address, joinedBy(", ", placeLines(file)));
    values.put(Field::Phone, phoneInWords(contact.mobile.empty() ? contact.landline : contact.mobile));
    values.put(Field::Email, contact.email);
    putOrientation(values, file, day);
    const auto* referent = lastEvent<casefile::ReferentAssignment>(file, [day](const auto& row) {
        return row.role == casefile::ReferentRole::Unique && isInForce(row, day);
    });
    putReferent(values, database, referent == nullptr ? ReferentId{} : referent->referent);
}

void putReferent(Values& values, const store::Database& database, ReferentId referent)
{
    const auto file = fileOrNothing<reference::ReferentFile>(database, referent);
    values.put(Field::ReferentName, file.name);
    values.put(Field::ReferentOrganisation,
               fileOrNothing<reference::OrganisationFile>(database, file.organisation).name);
    values.put(Field::ReferentPhone, phoneInWords(file.phone));
    values.put(Field::ReferentEmail, file.email);
}

void putMeeting(Values& values, const meeting::Meeting& meeting)
{
    values.put(Field::MeetingKind, std::string{meeting::wordsOf(meeting.kind)});
    values.put(Field::MeetingOn, weekdayInWords(meeting.heldOn));
    values.put(Field::MeetingAt, meeting.startsAt ? meeting::timeWords(*meeting.startsAt) : std::string{});
    values.put(Field::MeetingPlace, meeting.place);
}

void putDecision(Values& values, const store::Database& database, const meeting::AgendaItem& item, Date on)
{
    values.put(Field::Decision,
               item.decision ? std::string{meeting::wordsOf(*item.decision)} : std::string{});
    values.put(Field::Path, item.path ? std::string{casefile::wordsOf(*item.path)} : std::string{});
    values.put(Field::Organisation,
               fileOrNothing<reference::OrganisationFile>(database, item.organisation).name);
    const auto support = item.support.value_or(casefile::Support::Standard);
    values.put(Field::Support, std::string{casefile::wordsOf(support)});
    values.put(Field::DecidedOn, dayInWords(on));
    values.put(Field::Reason, item.reason);
    if (item.referent) {
        putReferent(values, database, item.referent);
    }
}

std::string personName(const casefile::FileView& file)
{
    return joinedBy(" ", {file.identity.lastName, file.identity.firstName});
}

std::vector<std::string> addressLines(const casefile::FileView& file)
{
    auto lines = placeLines(file);
    if (!lines.empty()) {
        lines.insert(lines.begin(), joinedBy(" ", {civilityWords(file.identity), file.identity.firstName,
                                                   file.identity.lastName}));
    }
    return lines;
}

} // namespace jalon::letter

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Letters.h"

#include "casefile/Sight.h"
#include "letter/Composing.h"
#include "letter/Words.h"
#include "meeting/Meetings.h"
#include "reference/RuleSets.h"

#include <algorithm>
#include <iterator>

namespace jalon::letter {

namespace {

bool isNotified(const meeting::AgendaItem& item)
{
    return item.decision == meeting::DecisionKind::Orientation
           || item.decision == meeting::DecisionKind::Reorientation;
}

/// Writes the letters of one meeting.
class MeetingWriter {
public:
    MeetingWriter(const Composer& composer, meeting::Meeting meeting)
        : m_composer(composer), m_meeting(std::move(meeting)), m_rules(composer.database)
    {
    }

    /// Nothing of a pathway whose person is not in the base any more.
    void write(LetterSet& set, const meeting::AgendaItem& item) const
    {
        const auto& database = m_composer.database;
        const auto pathway = store::current<casefile::PathwayFile>(database, FactId{item.pathway.value});
        const auto file =
            pathway ? casefile::fileOf(database, pathway->person) : failure(ErrorCode::PersonUnknown);
        if (!file) {
            return;
        }
        if (set.kind == LetterKind::Notification && !isNotified(item)) {
            set.notWritten.push_back({file->person, personName(*file), item.decision});
            return;
        }
        auto letter = m_composer.compose(valuesOf(*pathway, *file, item), addressLines(*file));
        letter.person = file->person;
        letter.name = personName(*file);
        set.letters.push_back(std::move(letter));
    }

private:
    Values valuesOf(const casefile::PathwayFile& pathway, const casefile::FileView& file,
                    const meeting::AgendaItem& item) const
    {
        auto values = m_composer.values();
        putPerson(values, m_composer.database, file, m_composer.day);
        putMeeting(values, m_meeting);
        if (m_composer.kind == LetterKind::Notification) {
            putDecision(values, m_composer.database, item, m_meeting.heldOn);
            const auto& rules = m_rules.forNotification(pathway.notifiedOn);
            const auto delay = reference::Delay::stored(rules.contractDelay);
            values.put(Field::ContractDelay, delay ? delayInWords(*delay) : std::string{});
        }
        return values;
    }

    const Composer& m_composer;
    meeting::Meeting m_meeting;
    reference::RuleSets m_rules;
};

} // namespace

Expected<LetterSet> meetingLetters(const store::Database& database, MeetingId meeting, LetterKind kind,
                                   Date day)
{
    if (auto allowed = casefile::requireMay(database, reference::Operation::Meetings); !allowed) {
        return std::unexpected{allowed.error()};
    }
    const store::ReadScope oneView{database};
    auto file = store::current<meeting::Meeting>(database, FactId{meeting.value});
    if (!file) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(meeting.value));
    }
    if (kind == LetterKind::Notification && !file->closedOn) {
        return failure(ErrorCode::MeetingNotClosed, file->heldOn.toFrench());
    }
    const auto composer = Composer::of(database, kind, day, Gaps::Marked);
    if (!composer) {
        return std::unexpected{composer.error()};
    }
    const MeetingWriter writer{*composer, std::move(*file)};
    LetterSet set;
    set.meeting = meeting;
    set.kind = kind;
    for (const auto& [id, item] : meeting::agenda(database, meeting)) {
        writer.write(set, item);
    }
    return set;
}

std::vector<PersonId> peopleOf(std::span<const Letter> letters)
{
    std::vector<PersonId> people;
    std::ranges::transform(letters, std::back_inserter(people), &Letter::person);
    return people;
}

Expected<Letter> specimen(const store::Database& database, LetterKind kind, std::string_view text, Date day)
{
    auto parsed = parseTemplate(kind, text);
    if (!parsed) {
        return std::unexpected{parsed.error()};
    }
    const Composer composer{database,        kind, day, Gaps::Marked, std::move(*parsed), senderOf(database),
                            logoOf(database)};
    return composer.compose(composer.values(), {});
}

} // namespace jalon::letter

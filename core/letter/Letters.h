// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Fill.h"

#include <optional>
#include <span>

/// Letters as documents: those of a meeting, and the contract of somebody.
namespace jalon::letter {

/// One letter, whole or not.
struct Letter {
    PersonId person;
    std::string name; ///< "Durand Léa"
    std::vector<document::Block> blocks;
    std::vector<Field> missing; ///< of its text, its address and who signs
};

/// On the agenda, but the letter does not concern them: nothing that a notification says was decided.
struct NotWritten {
    PersonId person;
    std::string name;
    std::optional<meeting::DecisionKind> decision;
};

struct LetterSet {
    MeetingId meeting;
    LetterKind kind = LetterKind::Invitation;
    std::vector<Letter> letters; ///< in the order of the agenda
    std::vector<NotWritten> notWritten;
};

/// An invitation to all on the agenda; or, of a meeting that is closed, a notification to those of whom it
/// decided an orientation or a réorientation. What is missing is marked. Errors: MeetingUnknown,
/// MeetingNotClosed (of notifications), and those of parseTemplate.
Expected<LetterSet> meetingLetters(const store::Database& database, MeetingId meeting, LetterKind kind,
                                   Date day);

std::vector<PersonId> peopleOf(std::span<const Letter> letters);

/// What somebody's letter lacks.
struct Gap {
    PersonId person;
    std::string name;
    std::vector<Field> fields;
};

/// What letters lack: once what the département does not say of itself, the rest by person.
struct Lacking {
    std::vector<Field> ofSender;
    std::vector<Gap> ofPeople;
};
Lacking lackingOf(std::span<const Letter> letters);

/// What a contract to be signed says that the file does not yet; what is not said comes from the file's last
/// contract of that kind that is not over.
struct ContractTerms {
    std::optional<Date> startsOn = {};
    std::optional<int> months = {}; ///< 1 to 24
    std::optional<double> weeklyHours = {}; ///< above 0, up to 48
    std::string goals = {}; ///< one a line
};

/// Errors: PersonUnknown, NoRunningPathway; InvalidValue("months" or "weekly_hours", …); those of
/// parseTemplate.
Expected<Letter> contractToSign(const store::Database& database, PersonId person, LetterKind kind,
                                const ContractTerms& terms, Date day, Gaps gaps);

/// The letter of nobody, each field marked by its name: what a template looks like before it is stored.
/// Errors: those of parseTemplate.
Expected<Letter> specimen(const store::Database& database, LetterKind kind, std::string_view text, Date day);

/// Letters that are all whole, or contracts whose gaps are ruled, one after the other.
document::Document documentOf(LetterKind kind, std::span<const Letter> letters);

} // namespace jalon::letter

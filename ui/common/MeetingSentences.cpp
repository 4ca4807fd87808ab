// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong with meetings, and with the packs that leave for them.
#include "ui/common/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace jalon::ui {

namespace {

constexpr std::array kMeetings = {
    ErrorSentence{ErrorCode::MeetingUnknown,
                  QT_TRANSLATE_NOOP("ErrorText", "This meeting is not in the base. Nothing was changed.")},
    ErrorSentence{ErrorCode::MeetingInPast,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 is past. Nothing was changed; say that the meeting was held "
                                    "then, or choose another day.")},
    ErrorSentence{ErrorCode::MeetingClosed,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The meeting of %1 is closed: its decisions are in the files. "
                                    "Nothing was changed; reopen it first.")},
    ErrorSentence{ErrorCode::MeetingNotClosed,
                  QT_TRANSLATE_NOOP("ErrorText", "The meeting of %1 is open. Nothing was changed.")},
    ErrorSentence{
        ErrorCode::AlreadyOnAgenda,
        QT_TRANSLATE_NOOP("ErrorText", "This person is on the agenda already. Nothing was changed.")},
    ErrorSentence{ErrorCode::DecisionsMissing,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "People are left without a decision (%1). Nothing was changed; "
                                    "decide, or adjourn.")},
    ErrorSentence{
        ErrorCode::GridUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The base has no orientation grid “%1”. Nothing was changed.")},
    ErrorSentence{ErrorCode::GridNameTaken,
                  QT_TRANSLATE_NOOP("ErrorText", "An orientation grid is called “%1” already. Nothing was "
                                                 "changed; choose another name.")},
    ErrorSentence{ErrorCode::GridNotChosen,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "No orientation grid is chosen. Nothing was changed; choose the "
                                    "one to apply.")},
    ErrorSentence{ErrorCode::GridProposesNothing,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "No rule of the grid proposes a path to this person. Nothing was "
                                    "changed.")},
};

constexpr std::array kPacks = {
    ErrorSentence{ErrorCode::PackRefuses,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This file is a pack: it holds only the people who were taken "
                                    "along, and this needs the whole base. Nothing was changed; bring "
                                    "the pack back, then work in the base.")},
    ErrorSentence{ErrorCode::PackUndoElsewhere,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This was done before the pack left: it can be undone in the base "
                                    "alone. Nothing was changed.")},
    ErrorSentence{ErrorCode::PackNobody,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "There is nobody to take along: the agenda, or the list of people "
                                    "accompanied, is empty. No pack was written.")},
    ErrorSentence{ErrorCode::PackNotOne,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The file “%1” is a base, not a pack. Nothing was changed; choose a "
                                    ".jalonpack file.")},
    ErrorSentence{ErrorCode::PackOfOtherBase,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The pack “%1” comes from another base. Nothing was changed; open "
                                    "the base that it left from.")},
    ErrorSentence{ErrorCode::PackUnknown,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The pack “%1” did not leave from this copy of the base, perhaps a "
                                    "restored backup. Nothing was changed; open the base that it left "
                                    "from.")},
    ErrorSentence{
        ErrorCode::PackWentOnApart,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The pack “%1” is a copy of one that came back, and other work was done in it. "
            "Nothing was changed; undo the first return to take this one, or enter that work again.")},
    ErrorSentence{ErrorCode::PackUndecided,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The pack “%1” and the base contradict each other (%2 to decide). "
                                    "Nothing was changed until you choose.")},
    ErrorSentence{ErrorCode::PackBreaksRule,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The pack “%1” cannot come in like this: together with the base, a "
                                    "rule would be broken (%2). Nothing was changed; decide otherwise, "
                                    "or correct the base first.")},
    ErrorSentence{ErrorCode::PackPersonGone,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This person has no file in the base any more: what the pack says "
                                    "of them is left out.")},
    ErrorSentence{ErrorCode::PackReferentGone,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "What the pack names was taken out of the base: what goes with it "
                                    "is left out.")},
    ErrorSentence{ErrorCode::MeetingClosedInPack,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The meeting of %1 was closed in a pack: reopening it is undoing "
                                    "the return of that pack. Nothing was changed.")},
};

} // namespace

std::span<const ErrorSentence> meetingSentences()
{
    return kMeetings;
}

std::span<const ErrorSentence> packSentences()
{
    return kPacks;
}

} // namespace jalon::ui

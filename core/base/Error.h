// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace jalon {

/// What can go wrong and be foreseen. The French words for each stand in one table per front end
/// (`app/cli/ErrorText`, `ui/common/ErrorText`); a test checks that no entry is missing.
/// The comment after an entry names its parameters, in order.
enum class ErrorCode {
    // A base that does not open, or cannot be written
    BaseNotFound, ///< path
    BaseExists, ///< path
    BaseNotJalon, ///< path
    BaseTruncated, ///< path
    BaseWrongKey, ///< path: wrong passphrase, or a damaged file
    BaseTooNew, ///< path, schema found, schema known
    BaseDamaged, ///< path, what the integrity check said
    BaseInUse, ///< path, user, host, since (ISO 8601, UTC); user and host are empty when the lock file is
    ///< damaged
    BaseChangedElsewhere, ///< path, the working copy that keeps what could not be published
    ServerNotReached, ///< path, the working copy that keeps what could not be published yet
    BaseReadOnly, ///< path
    FolderNotFound, ///< path
    DiskFull, ///< path
    JournalNotWritten, ///< path: what was about to leave would have left no trace
    FileNotReadable, ///< path, system's reason
    FileNotWritable, ///< path, system's reason
    FileHeld, ///< path: another program keeps it for itself
    FileTooLarge, ///< path, the largest one: "16 Mo"
    PassphraseEmpty,
    DatabaseFailure, ///< operation, engine's code
    // Facts
    UndoConflict, ///< tx to undo, later transactions
    TransactionUnknown, ///< tx
    EraseConflict, ///< tx to erase, later transactions that build on its facts
    ErasureFinal, ///< tx: it erased or anonymised, which nothing undoes
    FactUnknown, ///< fact
    PersonUnknown, ///< person
    InvalidValue, ///< field, value
    TextTooLong, ///< column, the longest one: "64 Ko"
    Cancelled,
    // People's files (casefile)
    DatesReversed, ///< field that comes first, its date, field that comes after, its date
    OrientationBeforeNotification, ///< decided on, notified on
    AfterExit, ///< event, its date, exited on
    EventsAfterExit, ///< exited on, date of the latest orientation
    PathwayUnknown, ///< pathway
    PathwayStillOpen, ///< pathway
    PathwayExited, ///< pathway, exited on
    NoRunningPathway, ///< person
    SameReferent, ///< person
    HouseholdUnknown, ///< household
    MergeSamePerson, ///< person
    MergeTwoNirs, ///< NIR of the file kept, NIR of the file absorbed
    // How long files are kept (retention)
    PersonStillKept, ///< person: not among those whose time is over
    // Lists that are read
    ListEmpty, ///< path
    ListNotText, ///< path, kind: xlsx (any zip), xls, pdf, xml, binary
    ListRecordTooLong, ///< path, line, limit in bytes
    ListTooManyColumns, ///< path, line, limit
    ListQuoteNotClosed, ///< path, line of the opening quote
    ListHeaderNotFound, ///< path
    ListColumnMissing, ///< path, the missing columns
    MappingNotReadable, ///< path or name, reason
    // Lists that are imported (caf)
    ListXmlFlow, ///< path: the CAF's XML flow, which is not read
    ListKindMissing, ///< path: stock or new entrants must be said
    ListDateMissing, ///< path
    ListDateAhead, ///< path, its date, today: more than a month before it
    ListWithoutRows, ///< path
    ListEncodingSuspect, ///< path, encoding it was read with, first line that looks wrong
    ListOfOtherDepartement, ///< path, rows of other départements or unknown, rows that say, the base's
                            ///< départements
    ListOlder, ///< path, its date, the last list's date
    ListTooManyAbsent, ///< path, people absent, people with rights open
    ListChangedSince, ///< path: not the file that was looked at
    ListUnknown, ///< list
    ListUndone, ///< list
    RowNotWaiting, ///< row of a list: decided already, or not ambiguous
    // The plan (programme)
    ProgrammeUnknown, ///< code
    ProgrammeExists, ///< code
    PlanCodeTaken, ///< code, title of the axis or fiche that bears it in the same programme
    AxisTooDeep, ///< title of the axis that would be two levels down
    PlanYearTaken, ///< programme or fiche, year
    PlanYearEmpty, ///< programme, year
    PlanTargetWithoutYear, ///< place in the file, or the indicator
    FileNotJson, ///< path, line, column
    FileTooNew, ///< path, its format
    FieldMissing, ///< place in the file: "axes[2].title"
    FieldUnknown, ///< place
    FieldWrong, ///< place, value: another form is expected (a text, a list, an object, a number)
    PlanAmountWrong, ///< place, value
    PlanYearWrong, ///< place, value
    FieldDateWrong, ///< place, value
    FieldChoiceWrong, ///< place, value, possible values
    PlanCodeTwice, ///< place, code, place of the first
    PlanReferenceUnknown, ///< place, value: names nothing that the file or the base holds
    // The catalogue of offers (offer)
    OfferCodeTaken, ///< code, title of the offer that bears it
    OfferFull, ///< title, its places, how many are taken
    OfferPrescribed, ///< title, to how many people
    // Meetings (meeting)
    MeetingUnknown, ///< meeting
    MeetingInPast, ///< the day it was given
    MeetingClosed, ///< held on
    MeetingNotClosed, ///< held on
    AlreadyOnAgenda, ///< pathway
    DecisionsMissing, ///< how many
    GridUnknown, ///< grid, its number or its name
    GridNameTaken, ///< name
    GridNotChosen, ///< no grid is in use
    GridProposesNothing, ///< person
    // Packs (exchange)
    PackRefuses, ///< what is asked needs the whole base
    PackUndoElsewhere, ///< in a pack, the undo of what was done before it left
    PackNobody, ///< nobody is on the agenda, or accompanied
    PackNotOne, ///< path: a base
    PackOfOtherBase, ///< path
    PackUnknown, ///< path: of this base, but not of this lineage, or of a copy where it did not leave from
    PackWentOnApart, ///< path: a copy of a pack that came back, in which other work was done
    PackUndecided, ///< path, how many conflicts
    PackBreaksRule, ///< path, the kind of fact
    PackPersonGone, ///< person: no file any more
    PackReferentGone, ///< référent, organisation… that the base has no more
    MeetingClosedInPack, ///< held on
    // Accounts and rights (reference, casefile)
    NotAllowed, ///< the operation: code of reference::Operation
    PersonOutOfSight, ///< person: not of those whom the account is for
    AccountNeeded, ///< the base has accounts, and nobody said which
    AccountRefused, ///< no such account, or not its password
    AccountMustWait, ///< seconds until the next try
    AccountUnknown, ///< account, its number or its name
    AccountNameTaken, ///< name
    AccountFirstAdministrator, ///< the first one must be an administrator's
    AccountLastAdministrator, ///< name
    AccountUnbound, ///< code of reference::Role: whose people, which meeting was not said
    PasswordTooShort, ///< the least number of characters
    // Letters (letter)
    LogoNotImage, ///< file
    LogoTooLarge, ///< file, its size, the largest one
    LetterFieldUnknown, ///< line, name as written, the nearest known one
    LetterFieldElsewhere, ///< line, name as written, the kind of letter that has no such field
    LetterMarkOpen, ///< line, the mark that nothing closes
    LetterWithoutSubject,
    LetterWithoutText,
    LetterTooLong, ///< the longest, in kilobytes
    LetterNotText,
    LettersIncomplete, ///< of how many people something is missing
    // What the machine's administrator has decided (host)
    ExportsForbidden,
    FolderImposed, ///< path, the folder it must be in

    Count_
};

struct Error {
    ErrorCode code;
    std::vector<std::string> parameters;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Expected = std::expected<T, Error>;

template <class... Parameters>
std::unexpected<Error> failure(ErrorCode code, Parameters&&... parameters)
{
    return std::unexpected<Error>{Error{code, {std::string(std::forward<Parameters>(parameters))...}}};
}

} // namespace jalon

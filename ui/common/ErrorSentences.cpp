// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong, in words: one table by room of core.
#include "ui/common/ErrorSentences.h"

#include <QtGlobal>

#include <array>
#include <span>

namespace jalon::ui {

namespace {

using Sentence = ErrorSentence;

constexpr std::array kBase = {
    Sentence{ErrorCode::BaseNotFound,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The base “%1” cannot be found. Check where it is, or choose another one.")},
    Sentence{ErrorCode::BaseExists,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” exists already; it was left untouched. Choose another name.")},
    Sentence{ErrorCode::BaseNotJalon,
             QT_TRANSLATE_NOOP("ErrorText", "The file “%1” is not a Jalon base; it was left untouched.")},
    Sentence{ErrorCode::BaseTruncated,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” is cut short: its end is missing, perhaps a copy that was "
                               "interrupted. Take a whole copy, or the last backup.")},
    Sentence{
        ErrorCode::BaseWrongKey,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The base “%1” does not open: wrong passphrase, or a damaged file. Nothing "
                          "was changed. Check capitals and accents. If it is forgotten: it is on the "
                          "recovery sheet, if one was made; an older copy opens with the passphrase of its "
                          "day. If the file is damaged: take the last backup.")},
    Sentence{ErrorCode::BaseTooNew,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The base “%1” comes from a newer Jalon (schema %2, this one knows %3). It "
                               "was left untouched; install the latest Jalon.")},
    Sentence{ErrorCode::BaseDamaged,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The base “%1” is damaged (%2). Nothing was changed; take the last backup.")},
    Sentence{ErrorCode::BaseInUse,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The base “%1” is being written to by %2 on %3 since %4. Nothing was "
                               "changed; wait until this person closes it.")},
    Sentence{ErrorCode::ServerNotReached,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The network drive of “%1” does not answer: the base was not put back there "
                               "yet. Your work is kept on this computer, in “%2”.")},
    Sentence{ErrorCode::BaseChangedElsewhere,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The base “%1” was changed elsewhere since you opened it: it was not "
                               "replaced. Your work is kept in “%2”.")},
    Sentence{ErrorCode::BaseReadOnly,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The base “%1” can only be read: nothing was written. Ask for the right to "
                               "write to its folder, or copy it elsewhere.")},
    Sentence{ErrorCode::FolderNotFound,
             QT_TRANSLATE_NOOP("ErrorText", "The folder “%1” does not exist. Create it, then try again.")},
    Sentence{ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The disk is full: the work on “%1” was given up and the base is as it was "
                               "before. Free some space, then try again.")},
    Sentence{ErrorCode::JournalNotWritten,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The disk is full, or the journal of “%1” cannot be written: nothing leaves "
                               "the base without a trace there. Nothing is lost; free some space, then try "
                               "again.")},
    Sentence{ErrorCode::FileNotReadable,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” cannot be read. %2 Nothing was changed; check where it is "
                               "and your rights.")},
    Sentence{ErrorCode::FileNotWritable,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” cannot be written. %2 Close it if another program has it "
                               "open, or choose another folder.")},
    Sentence{ErrorCode::FileHeld,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Another program keeps the file “%1” for itself (a spreadsheet, an antivirus, "
                               "a backup): nothing was changed. Close it there, or try again in a moment.")},
    Sentence{
        ErrorCode::FileTooLarge,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The file “%1” is too large: %2 at most. Nothing was changed; check that it is the "
                          "one that you meant.")},
    Sentence{ErrorCode::PassphraseEmpty,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The passphrase is empty; one is needed. Nothing was created nor opened.")},
    Sentence{ErrorCode::DatabaseFailure,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Writing or reading the base failed (%1, code %2). The base is as it was "
                               "before; if it happens again, restore the last backup.")},
    Sentence{ErrorCode::UndoConflict,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This can no longer be undone: the same files have changed since. Nothing "
                               "was changed; undo the later changes first.")},
    Sentence{ErrorCode::EraseConflict,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This cannot be erased: later work builds on the same files. Nothing was "
                               "changed; undo that work first.")},
    Sentence{
        ErrorCode::TransactionUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "Operation %1 does not exist in this base. Nothing was changed.")},
    Sentence{
        ErrorCode::ErasureFinal,
        QT_TRANSLATE_NOOP("ErrorText",
                          "An erasure or an anonymisation cannot be undone: nothing is kept of what it took "
                          "away. Nothing was changed.")},
    Sentence{ErrorCode::FactUnknown,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This entry was changed or cancelled meanwhile. Nothing was changed; look "
                               "at the file again.")},
    Sentence{
        ErrorCode::TextTooLong,
        QT_TRANSLATE_NOOP("ErrorText",
                          "This text is too long (%1): %2 at most. Nothing was changed; shorten it, or cut "
                          "it in two.")},
    Sentence{ErrorCode::InvalidValue,
             QT_TRANSLATE_NOOP("ErrorText", "“%2” is not a possible value for %1. Nothing was changed.")},
    Sentence{ErrorCode::Cancelled,
             QT_TRANSLATE_NOOP("ErrorText", "Stopped, as you asked: the base is as it was before.")},
};

constexpr std::array kFiles = {
    Sentence{
        ErrorCode::PersonUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "This person has no file in the base any more. Nothing was changed.")},
    Sentence{ErrorCode::DatesReversed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "These dates do not follow each other: %1 (%2) must come before %3 (%4). "
                               "Nothing was changed.")},
    Sentence{ErrorCode::OrientationBeforeNotification,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This date (%1) is before the notification of %2 that a list gave. Nothing "
                               "was changed.")},
    Sentence{ErrorCode::AfterExit,
             QT_TRANSLATE_NOOP("ErrorText",
                               "After the exit of %3 only employment and follow-up contacts are recorded "
                               "(%1 of %2). Nothing was changed.")},
    Sentence{ErrorCode::EventsAfterExit,
             QT_TRANSLATE_NOOP("ErrorText",
                               "An orientation was decided on %2, after the exit of %1. Nothing was "
                               "changed; correct one of the two dates.")},
    Sentence{ErrorCode::PathwayUnknown,
             QT_TRANSLATE_NOOP("ErrorText", "This pathway does not exist any more. Nothing was changed.")},
    Sentence{ErrorCode::PathwayStillOpen,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This person has a pathway open already. Nothing was changed; record its "
                               "exit first.")},
    Sentence{ErrorCode::PathwayExited,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This pathway has an exit already, on %2. Nothing was changed; correct it "
                               "if need be.")},
    Sentence{ErrorCode::NoRunningPathway,
             QT_TRANSLATE_NOOP("ErrorText", "This person has no running pathway. Nothing was changed.")},
    Sentence{ErrorCode::SameReferent,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This person has this referent on that day already. Nothing was changed.")},
    Sentence{ErrorCode::HouseholdUnknown,
             QT_TRANSLATE_NOOP("ErrorText", "This household does not exist any more. Nothing was changed.")},
    Sentence{ErrorCode::MergeSamePerson,
             QT_TRANSLATE_NOOP("ErrorText", "A file cannot be joined with itself. Nothing was changed.")},
    Sentence{ErrorCode::PersonStillKept,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "Somebody is no longer proposed for anonymisation: they came back, were contacted, or "
                 "a row of a list waits for a decision about them. Nothing was changed; look at the "
                 "list again.")},
    Sentence{ErrorCode::MergeTwoNirs,
             QT_TRANSLATE_NOOP("ErrorText",
                               "These two files bear two different NIRs: they are two people. Nothing was "
                               "changed.")},
};

constexpr std::array kLists = {
    Sentence{ErrorCode::ListEmpty,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” is empty. Nothing was changed; ask for the list again.")},
    Sentence{ErrorCode::ListNotText,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” is not a list in text (found: %2). Nothing was changed; open "
                               "it in its program and save it as CSV.")},
    Sentence{ErrorCode::ListRecordTooLong,
             QT_TRANSLATE_NOOP("ErrorText",
                               "In “%1”, line %2 is longer than %3 bytes: this is perhaps no list, or a "
                               "quote is not closed. Nothing was changed; correct that line.")},
    Sentence{ErrorCode::ListTooManyColumns,
             QT_TRANSLATE_NOOP("ErrorText",
                               "In “%1”, line %2 has more than %3 columns: this is probably no list, or its "
                               "separator is another one. Nothing was changed; check the file.")},
    Sentence{ErrorCode::ListQuoteNotClosed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "In “%1”, a quote opened on line %2 is never closed. Nothing was changed; "
                               "correct that line in a text editor.")},
    Sentence{ErrorCode::ListHeaderNotFound,
             QT_TRANSLATE_NOOP("ErrorText",
                               "In “%1”, no header line is recognised (last name and first name are "
                               "needed). Nothing was changed; check the columns' titles.")},
    Sentence{ErrorCode::ListColumnMissing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "In “%1”, a required column is missing: %*. Nothing was changed; say which "
                               "column holds it.")},
    Sentence{
        ErrorCode::MappingNotReadable,
        QT_TRANSLATE_NOOP("ErrorText", "The saved columns “%1” cannot be read: %2. Nothing was changed.")},
    Sentence{ErrorCode::ListXmlFlow,
             QT_TRANSLATE_NOOP("ErrorText",
                               "“%1” is an XML flow of the CAF, which Jalon does not read. Nothing was "
                               "changed; ask for the list as CSV.")},
    Sentence{ErrorCode::ListKindMissing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Say whether “%1” is the list of everybody or of new entrants only. Nothing "
                               "was changed.")},
    Sentence{ErrorCode::ListDateMissing,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Neither the name nor the content of “%1” says its date. Nothing was "
                               "changed; enter it.")},
    Sentence{
        ErrorCode::ListDateAhead,
        QT_TRANSLATE_NOOP("ErrorText",
                          "“%1” is dated %2, over a month after %3. Nothing was changed; enter its date.")},
    Sentence{ErrorCode::ListWithoutRows,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The list “%1” has no row below its header. Nothing was changed; ask for it "
                               "again.")},
    Sentence{ErrorCode::ListEncodingSuspect,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The accents of “%1” look misread (read as %2, see line %3). Nothing was "
                               "changed; choose another encoding, or import it all the same.")},
    Sentence{ErrorCode::ListOfOtherDepartement,
             QT_TRANSLATE_NOOP("ErrorText",
                               "“%1” seems to be another département's list: %2 rows of %3 have nothing in "
                               "common with this base (%4). Nothing was changed; check the file, or import "
                               "it all the same.")},
    Sentence{ErrorCode::ListOlder,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The list “%1” (%2) is older than the last one imported (%3). Nothing was "
                               "changed; imported all the same, it only fills the past.")},
    Sentence{ErrorCode::ListTooManyAbsent,
             QT_TRANSLATE_NOOP("ErrorText",
                               "%2 people of the %3 with open rights are missing from “%1”: is it the right "
                               "file, and whole? Nothing was changed; if so, import it all the same.")},
    Sentence{ErrorCode::ListChangedSince,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The file “%1” has changed since you looked at it. Nothing was changed in the "
                               "base; begin again.")},
    Sentence{ErrorCode::ListUnknown,
             QT_TRANSLATE_NOOP("ErrorText", "No imported list corresponds. Nothing was changed.")},
    Sentence{ErrorCode::ListUndone,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The import of this list was undone: its rows wait for no decision any "
                               "more. Nothing was changed.")},
    Sentence{ErrorCode::RowNotWaiting,
             QT_TRANSLATE_NOOP("ErrorText", "This row was decided meanwhile. Nothing was changed.")},
};

constexpr std::array kPlan = {
    Sentence{ErrorCode::ProgrammeUnknown, QT_TRANSLATE_NOOP("ErrorText", "No programme has the code “%1”.")},
    Sentence{ErrorCode::ProgrammeExists,
             QT_TRANSLATE_NOOP("ErrorText", "A programme of this base has the code “%1” already. Nothing was "
                                            "changed; choose another code, or work in that one.")},
    Sentence{
        ErrorCode::PlanCodeTaken,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The code “%1” is that of “%2” in the same programme. Nothing was changed; choose another one.")},
    Sentence{
        ErrorCode::AxisTooDeep,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "“%1” is too deep: an axis may hold axes, which hold no further ones. Nothing was changed.")},
    Sentence{
        ErrorCode::PlanYearTaken,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The year %2 is filled in already for “%1”. Nothing was changed nor replaced.")},
    Sentence{ErrorCode::PlanYearEmpty,
             QT_TRANSLATE_NOOP("ErrorText", "The programme “%1” says nothing of the year %2: there is "
                                            "nothing to copy. Nothing was changed.")},
    Sentence{
        ErrorCode::PlanTargetWithoutYear,
        QT_TRANSLATE_NOOP("ErrorText",
                          "“%1”: this target has no year. Nothing was changed; say which year it is for.")},
    Sentence{ErrorCode::FileNotJson,
             QT_TRANSLATE_NOOP("ErrorText", "The file “%1” is not readable JSON: error at line %2, column "
                                            "%3. Nothing was changed; correct it there.")},
    Sentence{ErrorCode::FileTooNew,
             QT_TRANSLATE_NOOP("ErrorText", "The file “%1” comes from a newer version of Jalon (%2). Nothing "
                                            "was changed; install the latest version.")},
    Sentence{ErrorCode::FieldMissing,
             QT_TRANSLATE_NOOP("ErrorText", "“%1” is missing. Nothing was changed; fill it in.")},
    Sentence{
        ErrorCode::FieldUnknown,
        QT_TRANSLATE_NOOP("ErrorText",
                          "“%1” is no known field. Nothing was changed; correct its name, or take it out.")},
    Sentence{ErrorCode::FieldWrong,
             QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be “%2”: another form is expected (text, list, "
                                            "object or number). Nothing was changed.")},
    Sentence{ErrorCode::PlanAmountWrong,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "“%1”: “%2” is not an amount (“36 000 €”, “7 434,63”). Nothing was changed; correct it.")},
    Sentence{ErrorCode::PlanYearWrong,
             QT_TRANSLATE_NOOP("ErrorText",
                               "“%1”: “%2” is not a possible year there. Nothing was changed; correct it.")},
    Sentence{ErrorCode::FieldDateWrong,
             QT_TRANSLATE_NOOP("ErrorText",
                               "“%1”: “%2” is not a date (YYYY-MM-DD). Nothing was changed; correct it.")},
    Sentence{
        ErrorCode::FieldChoiceWrong,
        QT_TRANSLATE_NOOP("ErrorText", "“%1”: “%2” is not a possible choice (%3). Nothing was changed.")},
    Sentence{
        ErrorCode::PlanCodeTwice,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "“%1”: “%2” is given already by “%3”. Nothing was changed; a code, or a year, serves once.")},
    Sentence{
        ErrorCode::PlanReferenceUnknown,
        QT_TRANSLATE_NOOP(
            "ErrorText", "“%1”: “%2” names nothing known in the file nor in the base. Nothing was changed.")},
    Sentence{ErrorCode::LogoNotImage,
             QT_TRANSLATE_NOOP("ErrorText",
                               "“%1” is no whole PNG or JPEG image. Nothing was changed; save the "
                               "logo in one of these formats.")},
    Sentence{ErrorCode::LogoTooLarge,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The logo “%1” is too large: %2, of %3 at most. Nothing was changed; "
                               "make the image smaller.")},
    Sentence{ErrorCode::LetterFieldUnknown,
             QT_TRANSLATE_NOOP("ErrorText", "Line %1: there is no field “%2”; did you mean “%3”? Nothing was "
                                            "changed.")},
    Sentence{ErrorCode::LetterFieldElsewhere,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Line %1: the field “%2” is none of this letter (%3). Nothing was "
                               "changed; take it out.")},
    Sentence{ErrorCode::LetterMarkOpen,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Line %1: what “%2” opens is not closed on the same line. Nothing was "
                               "changed; close it.")},
    Sentence{ErrorCode::LetterWithoutSubject,
             QT_TRANSLATE_NOOP("ErrorText", "A letter's template begins with a line “Objet : …”. Nothing was "
                                            "changed; add it.")},
    Sentence{ErrorCode::LetterWithoutText,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This letter's template has no text below its subject. Nothing was "
                               "changed; write it.")},
    Sentence{ErrorCode::LetterTooLong,
             QT_TRANSLATE_NOOP("ErrorText", "This letter's template is too long: %1 KB at most. Nothing was "
                                            "changed; shorten it.")},
    Sentence{ErrorCode::LetterNotText,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This letter's template is no text in UTF-8. Nothing was changed; "
                               "save it so.")},
    Sentence{ErrorCode::LettersIncomplete,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Something is missing of people (%1): nothing was printed. Complete "
                               "their files.")},
    Sentence{
        ErrorCode::ExportsForbidden,
        QT_TRANSLATE_NOOP(
            "ErrorText", "Your IT department has turned exports off on this computer: nothing was written.")},
    Sentence{ErrorCode::FolderImposed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Your IT department imposes a folder: “%1” must be under “%2”. Nothing was "
                               "written.")},
};

constexpr std::array kOffers = {
    Sentence{ErrorCode::OfferCodeTaken,
             QT_TRANSLATE_NOOP("ErrorText", "The code “%1” is that of the offer “%2”. Nothing was changed; "
                                            "choose another one.")},
    Sentence{ErrorCode::OfferFull,
             QT_TRANSLATE_NOOP("ErrorText", "The offer “%1” is full on that day: %3 places taken of %2. "
                                            "Nothing was changed.")},
    Sentence{ErrorCode::OfferPrescribed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The offer “%1” was prescribed (%2 times): it cannot be taken away. Nothing "
                               "was changed; give it a last day instead.")},
};

} // namespace

const char* sentenceOf(ErrorCode code)
{
    for (const auto& sentences :
         {std::span<const Sentence>{kBase}, std::span<const Sentence>{kFiles},
          std::span<const Sentence>{kLists}, std::span<const Sentence>{kPlan},
          std::span<const Sentence>{kOffers}, meetingSentences(), packSentences(), accountSentences()}) {
        for (const auto& sentence : sentences) {
            if (sentence.code == code) {
                return sentence.text;
            }
        }
    }
    return "";
}

} // namespace jalon::ui

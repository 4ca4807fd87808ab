// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Error.h"
#include "base/Id.h"
#include "store/Database.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What reading leaves behind: who looked, searched, took out. Services say it where they read, through the
/// connection (Database::setWitness); what becomes of it: Journal.h.
namespace jalon::store {

enum class JournalAction {
    Enter, ///< subject: the account; of a base without accounts, none
    EnterRefused, ///< subject: the account, when there is one of that name
    EnterDelayed, ///< after too many wrong passwords
    PassphraseRefused, ///< of the base: nothing was opened
    PassphraseChanged,
    Consult, ///< subject: the person whose file was opened
    Search, ///< amount: people shown
    List, ///< amount: people in it
    ExportPeople,
    ExportReport,
    ExportProgramme,
    ExportOffers,
    ExportGrid,
    ExportRejects,
    ExportJournal,
    ExportAnswer, ///< what was looked at, as JSON
    PrintLetters, ///< amount: letters
    PrintContract, ///< subject: the person
    PrintMeeting, ///< subject: the meeting
    PackOut, ///< subject: the pack's number; amount: people
    PackBack, ///< subject: the pack's number; amount: facts written
    Import, ///< subject: the list; amount: its rows
    Access, ///< subject: the person who is given all that is held on them
    RetentionTrial, ///< amount: people proposed
    Anonymise, ///< amount: people
    Backup,
    Restore,
    JournalRead,
    JournalPurge, ///< amount: lines
    ClockSetBack, ///< the clock says less than the line before
    Unknown ///< as it reads when somebody changed it: never noted
};

struct JournalEntry {
    JournalAction action;
    std::int64_t subject = 0; ///< 0: none
    std::optional<std::int64_t> amount = {};
    /// Two lists of one likeness are the same list. Not written.
    std::size_t likeness = 0;
    /// Whoever was proven to be somebody by this very act; empty: whoever works through the connection.
    std::string actor = {};
};

class Witness {
public:
    Witness() = default;
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;
    virtual ~Witness() = default;

    /// Never waits, never fails: what cannot be written yet is kept until it can. Any thread may call both.
    virtual void note(const JournalEntry& entry) = 0;
    /// Written when it returns. Error: JournalNotWritten.
    virtual Expected<void> noteFirst(const JournalEntry& entry) = 0;
};

/// Where nobody watches, nothing is noted: a base that is being made, a test.
inline void note(const Database& database, const JournalEntry& entry)
{
    if (const auto& witness = database.witness()) {
        witness->note(entry);
    }
}

/// Before anything leaves the base: not without its line. Not within a transaction of the same base, whose
/// lines are added by addToJournal.
inline Expected<void> noteFirst(const Database& database, const JournalEntry& entry)
{
    const auto& witness = database.witness();
    return witness ? witness->noteFirst(entry) : Expected<void>{};
}

} // namespace jalon::store

template <>
struct jalon::EnumCodes<jalon::store::JournalAction> {
    static constexpr std::array<std::string_view, 31> codes = {"enter",
                                                               "enter-refused",
                                                               "enter-delayed",
                                                               "passphrase-refused",
                                                               "passphrase-changed",
                                                               "consult",
                                                               "search",
                                                               "list",
                                                               "export-people",
                                                               "export-report",
                                                               "export-programme",
                                                               "export-offers",
                                                               "export-grid",
                                                               "export-rejects",
                                                               "export-journal",
                                                               "export-answer",
                                                               "print-letters",
                                                               "print-contract",
                                                               "print-meeting",
                                                               "pack-out",
                                                               "pack-back",
                                                               "import",
                                                               "access",
                                                               "retention-trial",
                                                               "anonymise",
                                                               "backup",
                                                               "restore",
                                                               "journal-read",
                                                               "journal-purge",
                                                               "clock-set-back",
                                                               "unknown"};
};

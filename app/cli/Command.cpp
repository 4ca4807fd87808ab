// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include "Commands.h"
#include "ErrorText.h"

#include "host/Log.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <iterator>
#include <vector>

namespace jalon::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileHeld:
    case ErrorCode::FolderNotFound:
        return ExitCode::Output;
    case ErrorCode::PersonUnknown:
    case ErrorCode::AccountUnknown:
    case ErrorCode::ProgrammeUnknown:
    case ErrorCode::FactUnknown:
    case ErrorCode::TransactionUnknown:
    case ErrorCode::InvalidValue:
    case ErrorCode::GridUnknown:
    case ErrorCode::MeetingUnknown:
    case ErrorCode::NoRunningPathway:
    case ErrorCode::PersonStillKept:
        return ExitCode::Unknown;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::BaseNotFound:
    case ErrorCode::BaseExists:
    case ErrorCode::BaseNotJalon:
    case ErrorCode::BaseTruncated:
    case ErrorCode::BaseWrongKey:
    case ErrorCode::BaseTooNew:
    case ErrorCode::BaseDamaged:
    case ErrorCode::BaseInUse:
    case ErrorCode::BaseChangedElsewhere:
    case ErrorCode::ServerNotReached:
    case ErrorCode::BaseReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::JournalNotWritten:
    case ErrorCode::DatabaseFailure:
    case ErrorCode::PassphraseEmpty:
    case ErrorCode::AccountNeeded:
    case ErrorCode::AccountRefused:
    case ErrorCode::AccountMustWait:
        return ExitCode::Base;
    default:
        return ExitCode::Refused;
    }
}

namespace {

/// In the order in which they are listed.
constexpr std::array kCommands = {createCommand,
                                  demoCommand,
                                  importCommand,
                                  undoImportCommand,
                                  findCommand,
                                  showCommand,
                                  reportCommand,
                                  peopleCommand,
                                  snapshotTakeCommand,
                                  snapshotListCommand,
                                  snapshotWriteCommand,
                                  snapshotCompareCommand,
                                  checkCommand,
                                  backupCommand,
                                  restoreCommand,
                                  programmeListCommand,
                                  programmeShowCommand,
                                  programmeCheckCommand,
                                  programmeImportCommand,
                                  programmeExportCommand,
                                  programmeCopyYearCommand,
                                  offerImportCommand,
                                  offerUndoImportCommand,
                                  offerListCommand,
                                  offerCountsCommand,
                                  offerGuideCommand,
                                  offerPrescribeCommand,
                                  gridListCommand,
                                  gridShowCommand,
                                  gridTryCommand,
                                  gridUseCommand,
                                  gridExamplesCommand,
                                  gridImportCommand,
                                  gridExportCommand,
                                  meetingCandidatesCommand,
                                  meetingCapacityCommand,
                                  meetingAskCommand,
                                  meetingOrientCommand,
                                  meetingListCommand,
                                  meetingPrepareCommand,
                                  meetingDecideCommand,
                                  meetingCloseCommand,
                                  meetingPrintCommand,
                                  meetingPackCommand,
                                  meetingMergeCommand,
                                  meetingPacksCommand,
                                  meetingUndoMergeCommand,
                                  meetingLettersCommand,
                                  letterListCommand,
                                  letterShowCommand,
                                  letterSetCommand,
                                  letterResetCommand,
                                  letterSenderCommand,
                                  letterContractCommand,
                                  retentionListCommand,
                                  retentionKeepCommand,
                                  retentionDryRunCommand,
                                  retentionAnonymiseCommand,
                                  accessCommand,
                                  requestRecordCommand,
                                  requestAnswerCommand,
                                  requestListCommand,
                                  accountListCommand,
                                  accountAddCommand,
                                  accountPasswordCommand,
                                  accountRemoveCommand,
                                  exportRulesCommand,
                                  journalListCommand,
                                  journalExportCommand,
                                  journalVerifyCommand,
                                  journalKeepCommand,
                                  policiesCommand};

} // namespace

std::span<const Command> commands()
{
    static const auto list = [] {
        std::vector<Command> all;
        std::ranges::transform(kCommands, std::back_inserter(all), [](auto* make) { return make(); });
        return all;
    }();
    return list;
}

ExitCode report(const Error& error)
{
    host::noteError(error);
    std::cerr << errorText(error) << '\n';
    return exitCodeOf(error.code);
}

ExitCode reportFile(const Error& error)
{
    report(error);
    return ExitCode::Output;
}

ExitCode usageError(const std::string& sentence)
{
    std::cerr << sentence << '\n';
    return ExitCode::Usage;
}

} // namespace jalon::cli

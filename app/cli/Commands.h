// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace jalon::cli {

Command createCommand();
Command demoCommand();
Command importCommand();
Command undoImportCommand();
Command findCommand();
Command showCommand();
Command reportCommand();
Command peopleCommand();
Command snapshotTakeCommand();
Command snapshotListCommand();
Command snapshotWriteCommand();
Command snapshotCompareCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();
Command programmeListCommand();
Command programmeShowCommand();
Command programmeCheckCommand();
Command programmeImportCommand();
Command programmeExportCommand();
Command programmeCopyYearCommand();
Command offerImportCommand();
Command offerUndoImportCommand();
Command offerListCommand();
Command offerCountsCommand();
Command offerGuideCommand();
Command offerPrescribeCommand();
Command gridListCommand();
Command gridShowCommand();
Command gridTryCommand();
Command gridUseCommand();
Command gridExamplesCommand();
Command gridImportCommand();
Command gridExportCommand();
Command meetingCandidatesCommand();
Command meetingCapacityCommand();
Command meetingAskCommand();
Command meetingOrientCommand();
Command meetingListCommand();
Command meetingPrepareCommand();
Command meetingDecideCommand();
Command meetingCloseCommand();
Command meetingPrintCommand();
Command meetingPackCommand();
Command meetingMergeCommand();
Command meetingPacksCommand();
Command meetingUndoMergeCommand();
Command meetingLettersCommand();
Command letterListCommand();
Command letterShowCommand();
Command letterSetCommand();
Command letterResetCommand();
Command letterSenderCommand();
Command letterContractCommand();
Command retentionListCommand();
Command retentionKeepCommand();
Command retentionDryRunCommand();
Command retentionAnonymiseCommand();
Command accessCommand();
Command requestRecordCommand();
Command requestAnswerCommand();
Command requestListCommand();
Command accountListCommand();
Command accountAddCommand();
Command accountPasswordCommand();
Command accountRemoveCommand();
Command exportRulesCommand();
Command journalListCommand();
Command journalExportCommand();
Command journalVerifyCommand();
Command journalKeepCommand();
Command policiesCommand();

} // namespace jalon::cli

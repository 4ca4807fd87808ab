// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/RejectsSaving.h"

#include "ui/caf/ReasonText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

namespace jalon::ui {

caf::ReasonWords rejectWords()
{
    return [](const caf::RowNote& note) { return toUtf8(reasonText(note.reason)); };
}

std::stop_source writeRejectsFile(QObject* parent, const AppContext& context, Workspace& workspace,
                                  Banner& banner, const std::filesystem::path& target,
                                  const RejectsWork& work)
{
    const auto text = QCoreApplication::translate(
        "Lists", "The rejects are saved in “%1”. Correct them in a spreadsheet and import "
                 "that file as it is: it completes its list.");
    return writeOut(parent, context, workspace, banner,
                    {text.arg(fromPath(target.filename())), target,
                     store::JournalEntry{store::JournalAction::ExportRejects}},
                    [work](const store::Database& database, const reference::ExportTerms&,
                           const std::stop_token&) { return work(database); });
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/RejectsSaving.h"

#include "ui/caf/ReasonText.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jalon::ui {

caf::ReasonWords rejectWords()
{
    return [](const caf::RowNote& note) { return toUtf8(reasonText(note.reason)); };
}

void chooseRejectsFile(QWidget* parent, const AppContext& context, Banner& banner, const QString& listName,
                       const Chosen& chosen)
{
    const auto name =
        QCoreApplication::translate("Lists", "rejects of %1").arg(QFileInfo{listName}.completeBaseName())
        + u".csv"_s;
    const SaveQuestion question{QCoreApplication::translate("Lists", "Where are the rejects to be saved?"),
                                name, QCoreApplication::translate("Lists", "Lists (*.csv)")};
    askForExport(parent, context, banner, question, chosen);
}

std::stop_source writeRejectsFile(QObject* parent, const AppContext& context, Workspace& workspace,
                                  Banner& banner, const std::filesystem::path& target,
                                  const RejectsWork& work)
{
    return workspace.slow().read<void>(
        parent, [work](const store::Database& database, const std::stop_token&) { return work(database); },
        [&context, &banner, target](const Expected<void>& written) {
            if (!written) {
                banner.say(Tone::Warning, errorText(written.error()));
                return;
            }
            sayWritten(context, banner,
                       QCoreApplication::translate(
                           "Lists", "The rejects are saved in “%1”. Correct them in a spreadsheet and import "
                                    "that file as it is: it completes its list.")
                           .arg(fromPath(target.filename())),
                       target);
        });
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Outgoing.h"

#include "casefile/Sight.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using Rule = Expected<void> (*)(const host::Policies&, const std::filesystem::path&);

void askWhere(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
              const std::filesystem::path& imposed, Rule rule, const Chosen& chosen)
{
    // A whole path takes the dialog to its folder.
    const auto name = imposed.empty() ? question.name : QDir{fromPath(imposed)}.filePath(question.name);
    context.files.save(parent, question.title, name, question.filter,
                       [&context, &banner, rule, chosen](const std::optional<std::filesystem::path>& target) {
                           if (!target) {
                               return;
                           }
                           if (const auto allowed = rule(context.policies, *target); !allowed) {
                               banner.say(Tone::Warning, errorText(allowed.error()));
                               return;
                           }
                           chosen(*target);
                       });
}

} // namespace

bool mayGiveOut(const AppContext& context, Banner& banner)
{
    const auto allowed = host::mayGiveOut(context.policies);
    if (!allowed) {
        banner.say(Tone::Warning, errorText(allowed.error()));
    }
    return allowed.has_value();
}

void askForExport(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
                  const Chosen& chosen)
{
    if (!mayGiveOut(context, banner)) {
        return;
    }
    askWhere(parent, context, banner, question, context.policies.exportsFolder, host::mayExport, chosen);
}

void askForBackup(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
                  const Chosen& chosen)
{
    askWhere(parent, context, banner, question, context.policies.backupsFolder, host::mayBackUp, chosen);
}

void askForPack(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
                const Chosen& chosen)
{
    askWhere(parent, context, banner, question, context.policies.packsFolder, host::mayTakeOut, chosen);
}

void sayWritten(const AppContext& context, Banner& banner, const QString& text,
                const std::filesystem::path& file)
{
    banner.say(Tone::Good, text, QCoreApplication::translate("Outgoing", "&Open"), [&context, &banner, file] {
        if (!context.openFile(file)) {
            banner.say(Tone::Warning,
                       QCoreApplication::translate("Outgoing", "No program of this computer opens “%1”.")
                           .arg(fromPath(file.filename())));
        }
    });
}

Expected<reference::ExportTerms> letOut(const store::Database& database,
                                        const std::optional<store::JournalEntry>& noted,
                                        const std::string& who, const Clock& clock)
{
    auto allowed = casefile::requireMay(database, reference::Operation::Exports);
    if (allowed && noted) {
        allowed = store::noteFirst(database, *noted);
    }
    return allowed ? Expected<reference::ExportTerms>{reference::exportTerms(database, who, clock)}
                   : std::unexpected{allowed.error()};
}

std::stop_source writeOut(QObject* parent, const AppContext& context, Workspace& workspace, Banner& banner,
                          const Leaving& leaving, WriteWork work, std::function<void()> ended)
{
    return workspace.slow().read<void>(
        parent,
        [work = std::move(work), noted = leaving.noted, who = workspace.actor(),
         &context](const store::Database& database, const std::stop_token& stop) -> Expected<void> {
            const auto terms = letOut(database, noted, who, context.clock);
            return terms ? work(database, *terms, stop) : std::unexpected{terms.error()};
        },
        [&context, &banner, text = leaving.text, target = leaving.target,
         ended = std::move(ended)](const Expected<void>& written) {
            if (ended) {
                ended();
            }
            if (written) {
                sayWritten(context, banner, text, target);
            } else {
                banner.say(Tone::Warning, errorText(written.error()));
            }
        });
}

void askForRejects(QWidget* parent, const AppContext& context, Banner& banner, const QString& listName,
                   const Chosen& chosen)
{
    const auto name =
        QCoreApplication::translate("Lists", "rejects of %1").arg(QFileInfo{listName}.completeBaseName())
        + u".csv"_s;
    const SaveQuestion question{QCoreApplication::translate("Lists", "Where are the rejects to be saved?"),
                                name, QCoreApplication::translate("Lists", "Lists (*.csv)")};
    askForExport(parent, context, banner, question, chosen);
}

} // namespace jalon::ui

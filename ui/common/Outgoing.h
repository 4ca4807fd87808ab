// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/Error.h"
#include "reference/ExportTerms.h"
#include "store/Witness.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

class QObject;
class QWidget;

namespace jalon::ui {

struct AppContext;
class Banner;
class Workspace;

struct SaveQuestion {
    QString title;
    QString name; ///< proposed
    QString filter;
};
using Chosen = std::function<void(const std::filesystem::path&)>;

/// Whether data may leave in clear text; what forbids it is said on the banner.
bool mayGiveOut(const AppContext& context, Banner& banner);

/// Ask where a file in clear text, a copy of the base, or a pack goes. What the machine's administrator does
/// not allow is said on the banner, and `chosen` is not called; nor is it when the user gives up.
void askForExport(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
                  const Chosen& chosen);
void askForBackup(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
                  const Chosen& chosen);
void askForPack(QWidget* parent, const AppContext& context, Banner& banner, const SaveQuestion& question,
                const Chosen& chosen);

/// Says that a file was written, with a button that opens it by its program.
void sayWritten(const AppContext& context, Banner& banner, const QString& text,
                const std::filesystem::path& file);

/// A file that leaves the base in clear text.
struct Leaving {
    QString text; ///< what is said once it is written
    std::filesystem::path target;
    /// How the journal says it, before anything is written; nothing: what makes it says it.
    std::optional<store::JournalEntry> noted;
};

/// What the base asks of what leaves it, once whoever works there may take it out and the journal has its
/// line; on the thread that writes. Errors: NotAllowed, JournalNotWritten.
Expected<reference::ExportTerms> letOut(const store::Database& database,
                                        const std::optional<store::JournalEntry>& noted,
                                        const std::string& who, const Clock& clock);

/// It is told what `letOut` says.
using WriteWork = std::function<Expected<void>(const store::Database&, const reference::ExportTerms&,
                                               const std::stop_token&)>;
/// Writes a file on the thread of long reads, once the journal has its line; then `ended` is called, if there
/// is one, and the banner says its text as sayWritten does, or why there is no file.
std::stop_source writeOut(QObject* parent, const AppContext& context, Workspace& workspace, Banner& banner,
                          const Leaving& leaving, WriteWork work, std::function<void()> ended = {});

/// Asks where the rejects of a list are to be saved. See askForExport.
void askForRejects(QWidget* parent, const AppContext& context, Banner& banner, const QString& listName,
                   const Chosen& chosen);

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/AccessOutput.h"

#include "base/AtomicFile.h"
#include "retention/Access.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/document/DocumentFile.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

Expected<void> writeHeld(const std::filesystem::path& target, const retention::Held& held,
                         std::string_view mark, const std::stop_token& stop)
{
    if (const auto format = documentKind(target)) {
        return writeDocument(target, *format, retention::documentOf(held), mark, stop);
    }
    return writeFile(target, retention::toJson(held).dump(2) + "\n");
}

} // namespace

void giveAccess(QWidget* parent, const AppContext& context, Workspace& workspace, Banner& banner,
                PersonId person, const QString& name)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("AccessOutput", text); };
    const SaveQuestion question{
        words(QT_TRANSLATE_NOOP("AccessOutput", "All that is held on this person")),
        words(QT_TRANSLATE_NOOP("AccessOutput", "Data held on %1.pdf")).arg(name),
        words(QT_TRANSLATE_NOOP("AccessOutput", "PDF (*.pdf);;Text document (*.odt);;Data (*.json)"))};
    const auto written = words(QT_TRANSLATE_NOOP(
        "AccessOutput", "All that is held on this person is in “%1”, in clear: give it to them, then "
                        "delete it."));
    askForExport(
        parent, context, banner, question,
        [parent, &context, &workspace, &banner, person, written](const std::filesystem::path& target) {
            writeOut(parent, context, workspace, banner, {written.arg(fromPath(target)), target, {}},
                     [person, target, today = context.clock.today()](
                         const store::Database& database, const reference::ExportTerms& terms,
                         const std::stop_token& stop) -> Expected<void> {
                         const auto held = retention::heldOn(database, person, today);
                         return held ? writeHeld(target, *held, terms.mark, stop)
                                     : std::unexpected{held.error()};
                     });
        });
}

} // namespace jalon::ui

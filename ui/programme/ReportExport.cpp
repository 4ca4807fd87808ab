// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ReportExport.h"

#include "tabular/XlsxWriter.h"
#include "ui/common/Banner.h"
#include "ui/common/Outgoing.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// On the thread of long reads.
Expected<void> writeReport(const store::Database& database, const ReportWish& wish,
                           const std::filesystem::path& target, std::string_view mark,
                           const std::stop_token& stop)
{
    const auto execution = report::executionReport(database, wish.query);
    if (!execution) {
        return std::unexpected{execution.error()};
    }
    const auto kind = documentKind(target);
    if (!kind) {
        return tabular::writeXlsx(target, report::tablesOf(*execution), stop, mark);
    }
    const auto layout = wish.layout.value_or(report::usualLayout(*execution));
    return writeDocument(target, *kind, report::documentOf(*execution, layout), mark, stop);
}

QString filterFor(const QString& ending)
{
    if (ending == u".xlsx"_s) {
        return ReportExport::tr("Excel workbooks (*.xlsx)");
    }
    return ending == u".odt"_s ? ReportExport::tr("Text documents (*.odt)")
                               : ReportExport::tr("PDF files (*.pdf)");
}

} // namespace

ReportExport::ReportExport(const AppContext& context, Workspace& workspace, Banner& banner)
    : m_context(context), m_workspace(workspace), m_banner(banner), m_progress(new ProgressLine)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
}

void ReportExport::ask(const PlanPlace& place, std::optional<int> year)
{
    if (!mayGiveOut(m_context, m_banner)) {
        return;
    }
    auto* const dialog = new ReportDialog(place, year, this);
    connect(dialog, &ReportDialog::wished, this, &ReportExport::askWhere);
    dialog->open();
}

void ReportExport::askWhere(const ReportWish& wish)
{
    const auto what = wish.query.fiche.empty() ? QString{} : u' ' + fromUtf8(wish.query.fiche);
    const auto name = tr("Execution report") + what + u' ' + QString::number(wish.query.year) + wish.ending;
    askForExport(this, m_context, m_banner, {tr("Execution report"), name, filterFor(wish.ending)},
                 [this, wish](const std::filesystem::path& file) { write(wish, file); });
}

void ReportExport::write(const ReportWish& wish, const std::filesystem::path& target)
{
    m_progress->begin(tr("Writing “%1”…").arg(fromPath(target.filename())), [this] {
        m_read.stop();
        m_banner.say(Tone::Info, tr("The report was stopped; no file was written."));
    });
    m_read = writeOut(
        this, m_context, m_workspace, m_banner,
        {tr("Report written to “%1”.").arg(fromPath(target)), target,
         store::JournalEntry{store::JournalAction::ExportReport}},
        [wish, target](const store::Database& database, const reference::ExportTerms& terms,
                       const std::stop_token& stop) {
            return writeReport(database, wish, target, terms.mark, stop);
        },
        [this] { m_progress->end(); });
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MonthExport.h"

#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/MenuButton.h"
#include "ui/common/Outgoing.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"
#include "ui/document/ReportFile.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct ReportKind {
    QString ending;
    QString entry;
    QString filter;
};

std::array<ReportKind, kReportEndings.size()> reportKinds()
{
    return {{{u".pdf"_s, MonthExport::tr("&PDF, to print or archive…"), MonthExport::tr("PDF files (*.pdf)")},
             {u".odt"_s, MonthExport::tr("Text &document (ODT)…"), MonthExport::tr("Text documents (*.odt)")},
             {u".xlsx"_s, MonthExport::tr("Excel &workbook, with its charts…"),
              MonthExport::tr("Excel workbooks (*.xlsx)")},
             {u".csv"_s, MonthExport::tr("&CSV…"), MonthExport::tr("CSV files (*.csv)")},
             {u".json"_s, MonthExport::tr("&JSON…"), MonthExport::tr("JSON files (*.json)")}}};
}

/// What was written, and why the others were not.
void sayFiles(Banner& banner, const std::filesystem::path& folder, const std::vector<WrittenFile>& files)
{
    QStringList problems;
    for (const auto& one : files) {
        if (one.error) {
            problems += errorText(*one.error);
        }
    }
    const auto written = static_cast<int>(files.size() - static_cast<std::size_t>(problems.size()));
    const auto sum = MonthExport::tr("%n file(s) written to “%1”.", nullptr, written).arg(fromPath(folder));
    problems.removeDuplicates();
    banner.say(problems.isEmpty() ? Tone::Good : Tone::Warning, (QStringList{sum} + problems).join(u' '));
}

} // namespace

MonthExport::MonthExport(const AppContext& context, Workspace& workspace, Banner& banner)
    : m_context(context), m_workspace(workspace), m_banner(banner), m_progress(new ProgressLine)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
}

void MonthExport::fillMenu(MenuButton& menu)
{
    for (const auto& kind : reportKinds()) {
        auto* const action = menu.popupMenu()->addAction(kind.entry);
        action->setObjectName(u"reportAs"_s + kind.ending.mid(1));
        connect(action, &QAction::triggered, this, [this, ending = kind.ending] { ask(ending); });
    }
    menu.popupMenu()->addSeparator();
    auto* const all = menu.popupMenu()->addAction(tr("&All of them, in a folder…"));
    all->setObjectName(u"reportAsAll"_s);
    connect(all, &QAction::triggered, this, &MonthExport::askFolder);
}

void MonthExport::ask(const QString& ending)
{
    const auto kinds = reportKinds();
    const auto kind = std::ranges::find(kinds, ending, &ReportKind::ending);
    const auto name = fromUtf8(report::fileNameOf(m_content->report, m_content->head)) + ending;
    askForExport(this, m_context, m_banner, {tr("Report"), name, kind->filter},
                 [this](const std::filesystem::path& file) { write(file); });
}

void MonthExport::askFolder()
{
    if (!mayGiveOut(m_context, m_banner)) {
        return;
    }
    m_context.files.folder(
        this, tr("Folder of the report"), [this](const std::optional<std::filesystem::path>& folder) {
            if (!folder) {
                return;
            }
            const auto allowed = host::mayExport(m_context.policies, *folder / "rapport.pdf");
            allowed ? writeAll(*folder) : m_banner.say(Tone::Warning, errorText(allowed.error()));
        });
}

void MonthExport::write(const std::filesystem::path& target)
{
    if (!isReportFile(target)) {
        m_banner.say(Tone::Warning,
                     tr("A report is written as .pdf, .odt, .xlsx, .csv or .json: give its name one of these "
                        "endings. No file was written."));
        return;
    }
    m_progress->begin(tr("Writing “%1”…").arg(fromPath(target.filename())), [this] {
        m_read.stop();
        m_banner.say(Tone::Info, tr("The report was stopped; no file was written."));
    });
    m_read = writeOut(
        this, m_context, m_workspace, m_banner,
        {tr("Report written to “%1”.").arg(fromPath(target)), target,
         store::JournalEntry{store::JournalAction::ExportReport}},
        [content = m_content, target](const store::Database&, const reference::ExportTerms& terms,
                                      const std::stop_token& stop) {
            return writeReport(target, content->report, content->head, terms, stop);
        },
        [this] { m_progress->end(); });
}

void MonthExport::writeAll(const std::filesystem::path& folder)
{
    using Files = std::vector<WrittenFile>;
    m_progress->begin(tr("Writing the report…"), [this] {
        m_read.stop();
        m_banner.say(Tone::Info,
                     tr("The report was stopped; the files that were not finished are not there."));
    });
    m_read = m_workspace.slow().read<Files>(
        this,
        [content = m_content, folder, who = m_workspace.actor(), &clock = m_context.clock](
            const store::Database& database, const std::stop_token& stop) -> Expected<Files> {
            const auto terms =
                letOut(database, store::JournalEntry{store::JournalAction::ExportReport}, who, clock);
            return terms ? Expected<Files>{writeReports(folder, content->report, content->head, *terms, stop)}
                         : std::unexpected{terms.error()};
        },
        [this, folder](const Expected<Files>& files) {
            m_progress->end();
            files ? sayFiles(m_banner, folder, *files)
                  : m_banner.say(Tone::Warning, errorText(files.error()));
        });
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ScheduledReports.h"

#include "report/Schedule.h"
#include "report/Trends.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Measures.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/document/ReportFile.h"
#include "ui/report/ScheduleDialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

struct ScheduledFile {
    WrittenFile file;
    QString owed; ///< as ReportSchedule has it, should it not be there
};

struct DueReport {
    DateRange month;
    QString scope;
    QStringList endings;
};

namespace {

constexpr std::chrono::seconds kWhenShown{1};
constexpr qsizetype kMonthLetters = 7; // AAAA-MM

struct DueReports {
    std::vector<DueReport> reports;
    std::filesystem::path folder;
    std::filesystem::path base;
    Date today;
};

std::optional<Date> monthFrom(const QString& text)
{
    return Date::fromIso(toUtf8(text + u"-01"_s));
}

QString monthText(const DateRange& month)
{
    return fromUtf8(month.from.toIso()).left(kMonthLetters);
}

/// A file that is owed, where it is still asked for.
std::optional<DueReport> owedReport(const QString& file, const ReportSchedule& schedule)
{
    const auto parts = file.split(u' ');
    const auto month = monthFrom(parts.front());
    if (parts.size() != 3 || !month || !schedule.scopes.contains(parts[1])
        || !schedule.endings.contains(parts[2])) {
        return {};
    }
    return DueReport{report::monthOf(*month), parts[1], {parts[2]}};
}

std::vector<DueReport> reportsDue(const ReportSchedule& schedule, Date today)
{
    std::vector<DueReport> due;
    for (const auto& file : schedule.owed) {
        if (auto owed = owedReport(file, schedule)) {
            due.push_back(*std::move(owed));
        }
    }
    for (const auto& month : report::dueMonths(monthFrom(schedule.lastMonth), today)) {
        for (const auto& scope : schedule.scopes) {
            due.push_back({month, scope, schedule.endings});
        }
    }
    return due;
}

std::vector<ScheduledFile> writeOne(const store::Database& database, const DueReports& all,
                                    const DueReport& due, const reference::ExportTerms& terms,
                                    const std::stop_token& stop)
{
    std::vector<std::string> names;
    std::ranges::transform(due.endings, std::back_inserter(names), toUtf8);
    const std::vector<std::string_view> endings{names.begin(), names.end()};
    const auto scope = scopeOfChoice(due.scope.toLongLong());
    const auto monthly = report::monthlyReport(database, {.period = due.month, .scope = scope});
    const report::ReportHead head{pathText(all.base.stem()), all.today};
    std::vector<ScheduledFile> files;
    for (auto& file : writeReports(all.folder, monthly, head, terms, stop, endings)) {
        const auto ending = fromPath(file.file.extension());
        files.push_back({std::move(file), QStringList{monthText(due.month), due.scope, ending}.join(u' ')});
    }
    return files;
}

/// On the thread of long reads. Nothing of a base that knows nobody.
std::vector<ScheduledFile> writeDue(const store::Database& database, const DueReports& all,
                                    const reference::ExportTerms& terms, const std::stop_token& stop)
{
    std::vector<ScheduledFile> files;
    if (report::firstListedDay(database)) {
        for (const auto& due : all.reports) {
            std::ranges::move(writeOne(database, all, due, terms, stop), std::back_inserter(files));
        }
    }
    return files;
}

bool isWritten(const ScheduledFile& file)
{
    return !file.file.error.has_value();
}

} // namespace

ScheduledReports::ScheduledReports(const AppContext& context, Workspace& workspace, Banner& banner,
                                   QWidget* page)
    : QObject(page), m_context(context), m_workspace(workspace), m_banner(banner), m_page(page)
{
}

QString ScheduledReports::base() const
{
    return fromPath(m_workspace.path());
}

void ScheduledReports::checkSoon()
{
    QTimer::singleShot(kWhenShown, this, &ScheduledReports::check);
}

void ScheduledReports::ask()
{
    auto* const dialog = new ScheduleDialog(m_context, m_workspace, m_page);
    connect(dialog, &ScheduleDialog::saved, this, &ScheduledReports::check);
    dialog->open();
}

void ScheduledReports::check()
{
    m_isAskedAgain = m_isWriting;
    const auto schedule = m_context.settings.reportSchedule(base());
    auto reports = reportsDue(schedule, m_context.clock.today());
    if (!m_isWriting && !schedule.folder.isEmpty() && !reports.empty()) {
        write(schedule, std::move(reports));
    }
}

void ScheduledReports::write(const ReportSchedule& schedule, std::vector<DueReport> reports)
{
    const DueReports due{std::move(reports), toPath(schedule.folder), m_workspace.path(),
                         m_context.clock.today()};
    if (const auto allowed = host::mayExport(m_context.policies, due.folder / "rapport.pdf"); !allowed) {
        m_banner.say(Tone::Warning, errorText(allowed.error()));
        return;
    }
    const auto lastMonth = std::max(schedule.lastMonth, monthText(due.reports.back().month));
    m_isWriting = true;
    m_written = m_workspace.slow().read<Files>(
        this,
        [due, who = m_workspace.actor(), &clock = m_context.clock](
            const store::Database& database, const std::stop_token& stop) -> Expected<Files> {
            const auto terms =
                letOut(database, store::JournalEntry{store::JournalAction::ExportReport}, who, clock);
            return terms ? Expected<Files>{writeDue(database, due, *terms, stop)}
                         : std::unexpected{terms.error()};
        },
        [this, lastMonth](const Expected<Files>& files) {
            m_isWriting = false;
            files ? say(*files, lastMonth) : m_banner.say(Tone::Warning, errorText(files.error()));
            if (m_isAskedAgain) {
                check();
            }
        });
}

void ScheduledReports::say(const Files& files, const QString& lastMonth)
{
    if (files.empty()) {
        return;
    }
    auto schedule = m_context.settings.reportSchedule(base());
    schedule.lastMonth = lastMonth;
    schedule.owed.clear();
    for (const auto& file : files) {
        if (!isWritten(file)) {
            schedule.owed += file.owed;
        }
    }
    m_context.settings.setReportSchedule(base(), schedule);
    const auto failed = static_cast<int>(schedule.owed.size());
    auto text =
        tr("Reports of the month: %n file(s) written.", nullptr, static_cast<int>(files.size()) - failed);
    text += failed > 0 ? u' ' + tr("%n could not be written.", nullptr, failed) : QString{};
    m_banner.say(failed > 0 ? Tone::Warning : Tone::Good, text, tr("&Which ones"),
                 [this, files] { showFiles(files); });
}

void ScheduledReports::showFiles(const Files& files)
{
    auto* const dialog = new QDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"scheduledFiles"_s);
    dialog->setWindowTitle(tr("Reports of the month"));
    auto* const list = new QListWidget;
    list->setObjectName(u"scheduledFilesList"_s);
    list->setAccessibleName(dialog->windowTitle());
    list->setWordWrap(true);
    for (const auto& [file, owed] : files) {
        list->addItem(file.error ? errorText(*file.error) : fromPath(file.file));
    }
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(dialog);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    constexpr int kLetters = 90;
    constexpr int kLines = 20;
    dialog->resize(lettersWide(*dialog, kLetters), dialog->fontMetrics().lineSpacing() * kLines);
    list->setCurrentRow(0);
    list->setFocus();
    dialog->open();
}

} // namespace jalon::ui

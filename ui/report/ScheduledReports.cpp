// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ScheduledReports.h"

#include "report/Schedule.h"
#include "report/Trends.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/report/ScheduleDialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::chrono::seconds kWhenShown{1};
constexpr qsizetype kMonthLetters = 7; // AAAA-MM

struct DueReports {
    std::vector<DateRange> months;
    std::vector<report::Scope> scopes;
    std::vector<std::string> endings;
    std::filesystem::path folder;
    std::filesystem::path base;
    Date today;
};

DueReports dueBy(const ReportSchedule& schedule, const std::filesystem::path& base, Date today)
{
    const auto lastMonth = Date::fromIso(toUtf8(schedule.lastMonth + u"-01"_s));
    DueReports due{report::dueMonths(lastMonth, today), {}, {}, toPath(schedule.folder), base, today};
    for (const auto& scope : schedule.scopes) {
        due.scopes.push_back(scopeOfChoice(scope.toLongLong()));
    }
    for (const auto& ending : schedule.endings) {
        due.endings.push_back(toUtf8(ending));
    }
    return due;
}

/// On the thread of long reads. Nothing of a base that knows nobody.
std::vector<WrittenFile> writeDue(const store::Database& database, const DueReports& due,
                                  const std::stop_token& stop)
{
    std::vector<WrittenFile> files;
    if (!report::firstListedDay(database)) {
        return files;
    }
    const std::vector<std::string_view> endings{due.endings.begin(), due.endings.end()};
    const report::ReportHead head{pathText(due.base.stem()), due.today};
    for (const auto& month : due.months) {
        for (const auto& scope : due.scopes) {
            const auto monthly = report::monthlyReport(database, {.period = month, .scope = scope});
            std::ranges::move(writeReports(due.folder, monthly, head, stop, endings),
                              std::back_inserter(files));
        }
    }
    return files;
}

bool isWritten(const WrittenFile& file)
{
    return !file.error.has_value();
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
    const auto due =
        dueBy(m_context.settings.reportSchedule(base()), m_workspace.path(), m_context.clock.today());
    if (due.folder.empty() || due.months.empty()) {
        return;
    }
    if (const auto allowed = host::mayExport(m_context.policies, due.folder / "rapport.pdf"); !allowed) {
        m_banner.say(Tone::Warning, errorText(allowed.error()));
        return;
    }
    const auto lastMonth = fromUtf8(due.months.back().from.toIso()).left(kMonthLetters);
    m_written = m_workspace.slow().read<Files>(
        this,
        [due](const store::Database& database, const std::stop_token& stop) {
            return Expected<Files>{writeDue(database, due, stop)};
        },
        [this, lastMonth](const Expected<Files>& files) {
            files ? say(*files, lastMonth) : m_banner.say(Tone::Warning, errorText(files.error()));
        });
}

/// A month of which something was written is done: what is there already is not written twice.
void ScheduledReports::say(const Files& files, const QString& lastMonth)
{
    if (files.empty()) {
        return;
    }
    const auto written = static_cast<int>(std::ranges::count_if(files, isWritten));
    if (written > 0) {
        auto schedule = m_context.settings.reportSchedule(base());
        schedule.lastMonth = lastMonth;
        m_context.settings.setReportSchedule(base(), schedule);
    }
    const auto failed = static_cast<int>(files.size()) - written;
    auto text = tr("Reports of the month: %n file(s) written.", nullptr, written);
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
    for (const auto& file : files) {
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

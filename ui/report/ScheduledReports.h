// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"

#include <QObject>

class QWidget;

namespace jalon::ui {

class Banner;

struct DueReport;
struct ScheduledFile;

/// Writes the reports of the months that are over, once, as the computer's settings ask for this base; says
/// what was written, and what was not: that is tried again at the next opening.
class ScheduledReports : public QObject {
    Q_OBJECT

public:
    ScheduledReports(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page);

    /// When the base has just been opened: what is in sight is read first.
    void checkSoon();
    /// Asks what is to be written.
    void ask();

private:
    using Files = std::vector<ScheduledFile>;
    /// What is due is written; asked for meanwhile, it is looked at again once that is done.
    void check();
    void write(const ReportSchedule& schedule, std::vector<DueReport> reports);
    void say(const Files& files, const QString& lastMonth);
    void showFiles(const Files& files);
    QString base() const;

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    QWidget* m_page;
    Latest m_written;
    bool m_isWriting = false;
    bool m_isAskedAgain = false;
};

} // namespace jalon::ui

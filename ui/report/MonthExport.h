// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/report/ReportContent.h"

#include <QWidget>

namespace jalon::ui {

class Banner;
class MenuButton;
class ProgressLine;

/// Writes the report in sight as the files that are asked for; in sight while it does.
class MonthExport : public QWidget {
    Q_OBJECT

public:
    MonthExport(const AppContext& context, Workspace& workspace, Banner& banner);

    void fillMenu(MenuButton& menu);
    void setContent(const ReportContentPtr& content) { m_content = content; }

private:
    void ask(const QString& ending);
    void askFolder();
    void write(const std::filesystem::path& target);
    void writeAll(const std::filesystem::path& folder);

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    ProgressLine* m_progress;
    ReportContentPtr m_content;
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/programme/ReportDialog.h"

#include <QWidget>

namespace jalon::ui {

class Banner;
class ProgressLine;

/// Asks for an execution report and writes it on the thread of long reads; in sight while it is written.
class ReportExport : public QWidget {
    Q_OBJECT

public:
    ReportExport(const AppContext& context, Workspace& workspace, Banner& banner);

    void ask(const PlanPlace& place, std::optional<int> year);

private:
    void askWhere(const ReportWish& wish);
    void write(const ReportWish& wish, const std::filesystem::path& target);

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    ProgressLine* m_progress;
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Papers.h"
#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/meeting/MeetingContent.h"

#include <QObject>

class QMenu;

namespace jalon::ui {

class Banner;

/// The papers of a meeting, as PDF or as text that can be changed (ODT).
class PaperExport : public QObject {
    Q_OBJECT

public:
    PaperExport(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page);

    /// Entries of the menu; `content` gives the meeting.
    void fill(QMenu& menu, std::function<MeetingContentPtr()> content);

private:
    void ask(const MeetingContent& content, meeting::Paper paper, meeting::Names names, const QString& name);
    void write(MeetingId meeting, meeting::Paper paper, meeting::Names names,
               const std::filesystem::path& target);

    QWidget* m_page;
    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    Latest m_read;
};

} // namespace jalon::ui

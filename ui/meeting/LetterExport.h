// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Letters.h"
#include "ui/common/AppContext.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Workspace.h"
#include "ui/meeting/MeetingContent.h"

#include <QObject>

#include <memory>

class QMenu;

namespace jalon::ui {

class Banner;

/// The letters of a meeting, one a person. Whom something is missing of is told by name before anything is
/// written.
class LetterExport : public QObject {
    Q_OBJECT

public:
    LetterExport(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page);

    /// Entries of the menu; `content` gives the meeting.
    void fill(QMenu& menu, std::function<MeetingContentPtr()> content);

private:
    using SetPtr = std::shared_ptr<const letter::LetterSet>;

    void make(const MeetingContent& content, letter::LetterKind kind, const QString& name);
    void review(const letter::LetterSet& set, const SaveQuestion& question);
    void askWhere(letter::LetterSet set, const SaveQuestion& question);
    void write(const SetPtr& set, const std::filesystem::path& target);
    /// Of notifications that were printed: on which day they leave.
    void askNotified(const SetPtr& set);
    void note(const SetPtr& set, Date on);

    QWidget* m_page;
    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    Latest m_read;
    Latest m_readOpen;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Reader.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace jalon::ui {

class Workspace;

/// What the window's last line says of the base: how many files, the last list, when something was saved, who
/// may write, and what is wrong with the copies that Jalon makes of it by itself.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, Workspace& workspace, QObject* parent);
    ~StatusLine() override;

    /// When they may have changed: their folder may be on a slow disk.
    void lookAtCopies();

private:
    void refresh();
    void showWriting(const QString& what);

    Workspace& m_workspace;
    QLabel* m_text;
    QString m_facts;
    QString m_saved;
    QString m_copies;
    Latest m_read;
    Latest m_copiesRead;
};

} // namespace jalon::ui

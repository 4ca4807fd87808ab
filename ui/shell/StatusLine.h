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
/// may write.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, Workspace& workspace, QObject* parent);
    ~StatusLine() override;

private:
    void refresh();
    void showWriting(const QString& what);

    Workspace& m_workspace;
    QLabel* m_text;
    QString m_facts;
    QString m_saved;
    Latest m_read;
};

} // namespace jalon::ui

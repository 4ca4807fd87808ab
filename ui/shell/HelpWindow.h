// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace jalon::ui {

/// The pages of resources/help, beside the window: one goes on working while it is open.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// `page` without its ending; its links name other pages, or `guide:`.
    void showPage(const QString& page);

Q_SIGNALS:
    /// The guided first import.
    void guideAsked();

private:
    QTextBrowser* m_browser;
};

} // namespace jalon::ui

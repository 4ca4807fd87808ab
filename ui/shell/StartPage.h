// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace jalon::ui {

class Banner;
class MachineSettings;

/// What is there before a base is open: three choices, and the bases opened last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(MachineSettings& settings, QWidget* parent = nullptr);

    /// The recent bases are read again.
    void refresh();
    Banner& banner() { return *m_banner; }

Q_SIGNALS:
    void createAsked();
    void openAsked();
    void demonstrationAsked();
    void recentAsked(const QString& path);
    void restoreAsked();

private:
    class QPushButton* addChoice(QVBoxLayout* layout, const QString& name, const QString& text,
                                 const QString& explanation);

    MachineSettings& m_settings;
    Banner* m_banner;
    class QLabel* m_recentTitle;
    QListWidget* m_recent;
};

} // namespace jalon::ui

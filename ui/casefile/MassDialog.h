// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/MassForm.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Reader.h"

#include <QDialog>

#include <stop_token>

class QLabel;
class QListWidget;
class QPushButton;

namespace jalon::ui {

class Banner;
class Workspace;

/// Does something for many people: says first for how many it can be done and for whom not, and why; then
/// does it, as one entry of the undo stack.
class MassDialog : public QDialog {
    Q_OBJECT

public:
    MassDialog(Workspace& workspace, std::vector<PersonId> people, MassForm* form, QWidget* parent);

    /// While it runs: asks it to stop.
    void reject() override;

Q_SIGNALS:
    /// What was done, in words.
    void acted(const QString& result);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    struct Preview {
        casefile::MassOutcome outcome;
        QStringList names; ///< of the first of those left out
    };

    void build();
    void check();
    void show(const Expected<Preview>& preview);
    void run();
    void finished(const Expected<casefile::MassOutcome>& outcome);
    void setRunning(bool running);

    Workspace& m_workspace;
    std::vector<PersonId> m_people;
    MassForm* m_form;
    QLabel* m_summary;
    QListWidget* m_leftOut;
    Banner* m_banner;
    ProgressLine* m_progress;
    QPushButton* m_do;
    QPushButton* m_cancel;
    Latest m_preview;
    std::stop_source m_running{std::nostopstate};
    bool m_isRunning = false;
};

} // namespace jalon::ui

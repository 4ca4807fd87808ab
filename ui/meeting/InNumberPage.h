// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DateField.h"
#include "ui/common/Workspace.h"
#include "ui/meeting/InNumberContent.h"

class QLabel;
class QPushButton;

namespace jalon::ui {

class Banner;
class InNumberForm;
class LineTable;
class ProgressLine;

/// Orientation in number: what the grid in use proposes to some people, looked at as a list; each line is
/// changed or left out, then all are written at once.
class InNumberPage : public QWidget {
    Q_OBJECT

public:
    InNumberPage(Workspace& workspace, Banner& banner, QWidget* parent = nullptr);

    void begin(const std::vector<PersonId>& people);
    /// Closes what is open beside the list; asks what runs to stop. False when there is nothing of it.
    bool goBack();
    void takeFocus();

Q_SIGNALS:
    void backAsked();
    /// What was done, in words.
    void written(const QString& text);
    void personAsked(jalon::PersonId person);

private:
    void build();
    QLayout* buildHead();
    void connectParts();
    void show(const Expected<InNumberContent>& content);
    void showLines();
    void showSummary();
    void updateButtons();
    meeting::ProposedOrientation* lineOf(std::int64_t person);
    std::size_t chosenCount() const;
    void change();
    void takeDraft();
    void leaveOut(bool isLeftOut);
    void spread();
    void write();
    void finished(const Expected<casefile::MassOutcome>& outcome);
    void setRunning(bool isRunning);

    Workspace& m_workspace;
    Banner& m_banner;
    QLabel* m_summary;
    DateField* m_decidedOn;
    LineTable* m_table;
    InNumberForm* m_form;
    ProgressLine* m_progress;
    QPushButton* m_change;
    QPushButton* m_leaveOut;
    QPushButton* m_putBack;
    QPushButton* m_spread;
    QPushButton* m_file;
    QPushButton* m_write;
    InNumberContent m_content;
    Latest m_read;
    std::stop_source m_writing{std::nostopstate};
    bool m_isRunning = false;
};

} // namespace jalon::ui

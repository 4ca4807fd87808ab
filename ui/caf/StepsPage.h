// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ListInspection.h"
#include "casefile/PeopleFilter.h"
#include "ui/caf/ImportJob.h"
#include "ui/common/AppContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class ChangesStep;
class ColumnsStep;
class FileStep;
class PastImports;
class ResultStep;
class StepBar;

/// The four steps from a file to its import. Nothing is written before the button of the third one.
class StepsPage : public QWidget {
    Q_OBJECT

public:
    StepsPage(const AppContext& context, Workspace& workspace, ImportJob& job, PastImports& past,
              QWidget* parent = nullptr);

    void begin(const std::filesystem::path& file);
    /// One step back; false on the first one, and after the import.
    bool goBack();
    /// Somebody chose columns by hand, which another file would forget.
    bool hasChoices() const;
    enum Step { File, Columns, Changes, Result };
    Step step() const;

Q_SIGNALS:
    void stepChanged();
    /// The steps are over, or were given up.
    void left();
    /// The file was no list.
    void otherFileAsked();
    void decideAsked(jalon::ListId list);
    void peopleAsked(const jalon::casefile::PeopleFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectSteps();
    void goTo(Step step);
    void goOn();
    QString nextText() const;
    void showButtons();
    void inspect();
    void inspected(const Expected<caf::ListInspection>& seen);
    void tryOut();
    void tried(const Expected<PlanPtr>& plan);
    void import();
    void imported(const Expected<caf::ImportResult>& result);
    QString missing() const;
    bool holdsFocus() const;
    void giveFocus(QWidget* widget, bool held);

    Workspace& m_workspace;
    ImportJob& m_job;
    std::filesystem::path m_path;
    caf::ImportRequest m_request; ///< as it was tried last
    std::vector<ErrorCode> m_accepted;
    PlanPtr m_plan;
    bool m_reading = false;
    Latest m_read;

    QLabel* m_title;
    StepBar* m_bar;
    QStackedWidget* m_steps;
    FileStep* m_file;
    ColumnsStep* m_columns;
    ChangesStep* m_changes;
    ResultStep* m_result;
    QLabel* m_missing;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace jalon::ui

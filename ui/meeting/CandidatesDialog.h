// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Candidates.h"
#include "ui/common/Workspace.h"
#include "ui/meeting/LineModel.h"
#include "ui/meeting/MeetingContent.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jalon::ui {

class LineTable;

/// Whom a meeting could speak of, and why: the most pressing first. Those that are selected are put on its
/// agenda, or oriented without one.
class CandidatesDialog : public QDialog {
    Q_OBJECT

public:
    enum class Use { Agenda, Orientation };
    struct Asked {
        DirectoryPtr directory;
        TerritoryId territory; ///< chosen at first; none: all
        Use use = Use::Agenda;
    };

    CandidatesDialog(Workspace& workspace, const Asked& asked, QWidget* parent);

Q_SIGNALS:
    void chosen(const std::vector<jalon::PersonId>& people);

private:
    struct Found {
        std::size_t count = 0;
        std::vector<LineModel::Line> lines; ///< of the first of them
    };
    static Found find(const store::Database& database, const meeting::CandidateCriteria& criteria,
                      Date today);

    void build(const Asked& asked);
    meeting::CandidateCriteria criteria() const;
    void look();
    void show(const Expected<Found>& found);
    void updateButton();
    void take();

    Workspace& m_workspace;
    Use m_use;
    QCheckBox* m_neverOriented;
    QCheckBox* m_due;
    QSpinBox* m_days;
    QCheckBox* m_noShows;
    QCheckBox* m_contractEnded;
    QCheckBox* m_asked;
    QComboBox* m_territory;
    QLabel* m_count;
    LineTable* m_table;
    QPushButton* m_take;
    Latest m_read;
};

} // namespace jalon::ui

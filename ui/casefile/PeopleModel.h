// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/PeopleColumns.h"
#include "ui/common/Theme.h"
#include "ui/common/Workspace.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <unordered_map>

namespace jalon::ui {

/// The people of a list by their ids, and what the rows in sight show: it is read when they come into sight,
/// a row that has not come yet shows "…". Every column there is, in the order of SortKey.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using People = std::shared_ptr<const std::vector<PersonId>>;
    /// The tone of what a cell says, as an int.
    static constexpr int kToneRole = Qt::UserRole + 1;

    explicit PeopleModel(Workspace& workspace, QObject* parent = nullptr);

    /// Never null.
    const People& people() const { return m_people; }
    PersonId person(int row) const;
    void setPeople(People people);
    /// What is shown may have changed: the rows in sight are read again, and shown as they were until then.
    void refresh();
    /// The rows in sight.
    void setVisible(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const jalon::Error& error);

private:
    struct Line {
        std::array<QString, kColumnCount> texts;
        Tone due = Tone::Neutral;
        int age = 0; ///< of m_age when it was asked for
    };
    using Lines = std::vector<std::pair<PersonId, Line>>;

    static Line lineOf(const casefile::PersonRow& row, Date today, int age);
    std::vector<PersonId> missing() const;
    void read();
    void take(const Expected<Lines>& lines);
    void forgetUnseen();
    const Line* line(int row) const;

    Workspace& m_workspace;
    People m_people = std::make_shared<std::vector<PersonId>>();
    std::unordered_map<PersonId, Line> m_lines;
    int m_first = 0;
    int m_last = -1;
    int m_age = 0; ///< lines that are older are read again
    bool m_reading = false;
};

} // namespace jalon::ui

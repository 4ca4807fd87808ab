// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

class QStackedWidget;

namespace jalon::ui {

class FilePage;
class PeoplePage;

/// The table of people, and the file of one of them.
class PeopleRoom : public Room {
    Q_OBJECT

public:
    PeopleRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    bool goBack() override;
    QString helpPage() const override;

    void openPerson(PersonId person);
    void showList(const casefile::PeopleFilter& filter);
    /// None while the list is shown.
    PersonId openedPerson() const;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void openFromList(PersonId person);
    void open(PersonId person, std::vector<PersonId> list);
    void backToList();
    bool isFileShown() const;

    QStackedWidget* m_pages;
    PeoplePage* m_list;
    FilePage* m_file;
};

} // namespace jalon::ui

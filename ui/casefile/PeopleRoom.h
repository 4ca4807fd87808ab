// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

namespace jalon::ui {

class FilePage;

class PeopleRoom : public Room {
    Q_OBJECT

public:
    PeopleRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    bool goBack() override;
    QString helpPage() const override;

    void openPerson(PersonId person);
    void showList(const casefile::PeopleFilter&) { }
    PersonId openedPerson() const;

private:
    FilePage* m_file;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Reader.h"
#include "ui/common/Workspace.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace jalon::ui {

/// A person's file: the name.
class FilePage : public QWidget {
    Q_OBJECT

public:
    FilePage(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    /// `list` is the one that one came from, for previous and next.
    void open(PersonId person, std::vector<PersonId> list);
    PersonId person() const { return m_person; }
    bool goBack() { return false; }

Q_SIGNALS:
    /// Back to the list.
    void closed();
    void personAsked(jalon::PersonId person);

private:
    Workspace& m_workspace;
    PersonId m_person;
    QLabel* m_name;
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleFilter.h"
#include "ui/common/AppContext.h"
#include "ui/common/Icons.h"
#include "ui/common/Workspace.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace jalon::ui {

/// One of the rooms of the window. It keeps its state while another one is shown, and goes with the base when
/// the base is locked or closed.
class Room : public QWidget {
    Q_OBJECT

public:
    Room(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    /// Shown again: what may have changed is read again.
    virtual void enter() = 0;
    /// Esc: back to what was shown before, within the room. False when there is nothing to go back to.
    virtual bool goBack() { return false; }
    /// The page of resources/help that explains it, without its ending.
    virtual QString helpPage() const = 0;

    const AppContext& context() const { return m_context; }
    Workspace& workspace() { return m_workspace; }

Q_SIGNALS:
    /// Show somebody's file.
    void personAsked(jalon::PersonId person);
    /// Show the list of those people.
    void peopleAsked(const jalon::casefile::PeopleFilter& filter);
    /// Orient those people by the grid, each on a line of a list.
    void inNumberAsked(const std::vector<jalon::PersonId>& people);
    /// Show the lists, and the rows that wait in them.
    void listsAsked();

private:
    const AppContext& m_context;
    Workspace& m_workspace;
};

/// A room of what it reads of the base: read again soon after a change while it is in sight, many changes at
/// once; else when it is shown again.
class ReadingRoom : public Room {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kSoon{100};

    ReadingRoom(const AppContext& context, Workspace& workspace, QWidget* parent,
                std::chrono::milliseconds soon = kSoon);

    void enter() override;

protected:
    void refresh();
    /// Something has changed since it was read.
    bool isStale() const { return m_isStale; }

private:
    virtual void readAgain() = 0;

    bool m_isStale = true;
    QTimer m_soon;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/MenuButton.h"
#include "ui/programme/PlanContent.h"

#include <functional>

class QAction;

namespace jalon::ui {

struct FormPlace;

/// What changes the tree of the plans: adds to what is chosen in it, copies a year.
class TreeMenu : public MenuButton {
    Q_OBJECT

public:
    /// `place` says where the forms are asked for, each time.
    explicit TreeMenu(std::function<FormPlace()> place, QWidget* parent = nullptr);

    /// What can be added there.
    void setPlace(const PlanPlace& place);

Q_SIGNALS:
    void removeAsked();
    void moveAsked(int by);

private:
    QAction* add(const QString& text, const char* name, void (*ask)(const FormPlace&));

    std::function<FormPlace()> m_place;
    QAction* m_axis;
    QAction* m_objective;
    QAction* m_fiche;
    QAction* m_copy;
    QAction* m_up;
    QAction* m_down;
    QAction* m_remove;
};

} // namespace jalon::ui

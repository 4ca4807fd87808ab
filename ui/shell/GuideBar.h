// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/shell/GuideStep.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace jalon::ui {

/// Leads somebody who never saw Jalon from "no list" to "first people oriented", one step at a time. It
/// stands above the rooms and stops nobody: what it says follows what is done in them. Finished or put away
/// once, it is not shown by itself any more on this machine.
class GuideBar : public QFrame {
    Q_OBJECT

public:
    GuideBar(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    /// Shows itself when nobody in the base has an orientation and the guide was never put away.
    void offer();
    /// From the first step, whatever the base holds already.
    void begin();
    /// What is shown now.
    void setPlace(const GuidePlace& place);

Q_SIGNALS:
    void chooseAsked();
    void listAsked(); ///< the one that is being imported
    void toOrientAsked();
    void left(); ///< put away: the keyboard goes back to the room

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void readFacts(std::function<void(const GuideFacts&)> then);
    void refresh();
    void show(GuideStep step);
    void act();
    void putAway();

    const AppContext& m_context;
    Workspace& m_workspace;
    GuideFacts m_before; ///< when the guide began
    GuidePlace m_place;
    GuideStep m_step = GuideStep::Choose;
    bool m_running = false;
    Latest m_read;

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_skip;
};

} // namespace jalon::ui

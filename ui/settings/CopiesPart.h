// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/CopyState.h"
#include "ui/common/Reader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jalon::ui {

class Banner;
class Workspace;

/// The copies that Jalon makes of this base by itself: where, when the last one, what is wrong with that.
class CopiesPart : public QWidget {
    Q_OBJECT

public:
    CopiesPart(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent = nullptr);

    void refresh();

private:
    void show(const CopyState& state);
    void chooseFolder();

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    QLabel* m_state;
    QLabel* m_warning;
    QPushButton* m_folder;
    Latest m_read;
};

} // namespace jalon::ui

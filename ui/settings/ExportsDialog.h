// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/ExportTerms.h"
#include "ui/common/Workspace.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace jalon::ui {

class Banner;

/// What the base asks of the papers, reports and lists that leave it.
class ExportsDialog : public QDialog {
    Q_OBJECT

public:
    ExportsDialog(Workspace& workspace, QWidget* parent);

private:
    void build();
    void show(const reference::ExportRules& rules);
    void save();

    Workspace& m_workspace;
    Banner* m_banner;
    QCheckBox* m_marked;
    QCheckBox* m_names;
    QPushButton* m_save;
};

} // namespace jalon::ui

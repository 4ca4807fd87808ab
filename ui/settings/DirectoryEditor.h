// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Directory.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace jalon::ui {

class Banner;
class Workspace;

/// The organisations, and beside them the référents of the chosen one.
class DirectoryEditor : public QWidget {
    Q_OBJECT

public:
    explicit DirectoryEditor(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* part(const QString& title, QTableWidget* table, const QString& add, const QString& name,
                  void (DirectoryEditor::*addOne)(), void (DirectoryEditor::*editOne)());
    void show(DirectoryPtr directory);
    void showReferents();
    void addOrganisation();
    void editOrganisation();
    void addReferent();
    void editReferent();
    OrganisationId organisation() const;

    Workspace& m_workspace;
    DirectoryPtr m_directory;
    Banner* m_banner;
    QTableWidget* m_organisations;
    QTableWidget* m_referents;
    std::vector<QPushButton*> m_buttons; ///< of use once the directory is read
    Latest m_read;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

#include <filesystem>
#include <optional>

class QStackedWidget;

namespace jalon::ui {

class Banner;
class DecidePage;
class ImportedPage;
class ImportJob;
class PastImports;
class StepsPage;

/// Lists of the CAF: those imported, the four steps that bring one in, the rows that wait for a decision.
class ListsRoom : public Room {
    Q_OBJECT

public:
    ListsRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);
    ~ListsRoom() override;

    void enter() override;
    bool goBack() override;
    QString helpPage() const override;

    /// The first step with that file; while a list is being imported it is not taken, and said so.
    void openFile(const std::filesystem::path& file);
    void chooseFile();
    /// How far the import is that somebody has begun.
    enum class Stage { None, Describing, Checking };
    Stage stage() const;

Q_SIGNALS:
    void stageChanged();

private:
    void connectPages();
    void showPage(QWidget* page);
    void begin(const std::filesystem::path& file);
    void refuse(const std::filesystem::path& file);
    void jobChanged();
    void leaveDecisions();

    ImportJob* m_job;
    PastImports* m_past;
    std::optional<std::filesystem::path> m_refused; ///< dropped while another one was imported

    Banner* m_banner;
    QStackedWidget* m_pages;
    ImportedPage* m_imported;
    StepsPage* m_steps;
    DecidePage* m_decide;
    QWidget* m_beforeDecide; ///< where the decisions were asked for
};

} // namespace jalon::ui

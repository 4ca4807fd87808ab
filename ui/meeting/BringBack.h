// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "exchange/PackFolder.h"

#include <QObject>

#include <filesystem>
#include <memory>

class QWidget;

namespace jalon::ui {

struct AppContext;
class Banner;
class Workspace;

/// "Rapporter": a pack is chosen, compared with the base on the thread of long reads, and comes in.
class BringBack : public QObject {
    Q_OBJECT

public:
    BringBack(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page);

    void ask();
    /// Every pack of a folder; one that contradicts the base stays out.
    void askFolder();
    /// The pack that contradicts the base, as decided.
    void bringIn(const exchange::Decisions& decisions);
    void giveUp();

Q_SIGNALS:
    /// Something is to be decided first.
    void contradicted(const jalon::exchange::MergePlan& plan, const QString& packName);
    /// It came in, or could not.
    void ended();

private:
    /// A pack on its way; another may be asked for before it has come in.
    struct Returning {
        std::filesystem::path file;
        Secret key;
    };
    using ReturningPtr = std::shared_ptr<const Returning>;

    void askKey(const std::filesystem::path& file, const QString& wrong);
    void compare(const ReturningPtr& pack);
    void compared(const ReturningPtr& pack, const Expected<exchange::MergePlan>& plan);
    void merge(const ReturningPtr& pack, const exchange::Decisions& decisions);
    void broughtIn(const ReturningPtr& pack, const Expected<exchange::Merged>& merged);
    void say(const ReturningPtr& pack, const Error& error);
    void bringAllIn(const std::vector<std::filesystem::path>& files,
                    const std::shared_ptr<const Secret>& key);
    void allBroughtIn(const std::vector<exchange::BroughtBack>& all);

    QWidget* m_page;
    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
    ReturningPtr m_undecided; ///< whose contradictions are in sight
};

} // namespace jalon::ui

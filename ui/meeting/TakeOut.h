// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "exchange/Pack.h"
#include "ui/common/Directory.h"

#include <QObject>

#include <memory>

class QWidget;

namespace jalon::ui {

struct AppContext;
class Banner;
class Workspace;

/// "Emporter": asks under which passphrase and where to, and writes the pack.
class TakeOut : public QObject {
    Q_OBJECT

public:
    TakeOut(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page);

    /// `name`: of the file that is proposed, without its ending.
    void askForMeeting(MeetingId meeting, const QString& title, const QString& name);
    void askForPortfolio(const Directory& directory);

private:
    struct Wish {
        exchange::PackContent content;
        std::string takenFor;
        Secret passphrase;
    };

    void choosePlace(const std::shared_ptr<const Wish>& wish, const QString& name);
    void write(const std::shared_ptr<const Wish>& wish, const std::filesystem::path& file);

    QWidget* m_page;
    const AppContext& m_context;
    Workspace& m_workspace;
    Banner& m_banner;
};

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "ui/common/AppContext.h"
#include "ui/common/Lane.h"
#include "ui/common/Relay.h"

#include <memory>
#include <string>
#include <vector>

namespace jalon::ui {

/// Opens and creates bases on a thread of its own: deriving a key, a network drive or a migration take their
/// time. The answers come on the window's thread.
class BaseDoor : public QObject {
    Q_OBJECT

public:
    /// A base that is open; where it has accounts, nobody has entered it yet.
    struct Entrance {
        std::shared_ptr<store::Base> base;
        bool asksAccount = false;
    };
    using Opened = std::function<void(const Expected<Entrance>&)>;
    using Progress = std::function<void(double)>;

    BaseDoor(const AppContext& context, QObject* parent);

    /// Read-only when somebody else writes.
    void open(const std::filesystem::path& path, Secret passphrase, Opened opened);
    /// Its rights hold on the base from then on. Errors: those of reference::logIn.
    void logIn(std::shared_ptr<store::Base> base, std::string name, Secret password,
               std::function<void(const Expected<void>&)> entered);
    /// Nobody entered it: it closes.
    void leave(std::shared_ptr<store::Base> base);
    /// Filled with what ships: rules, codes, territories, and the plans of those names (see
    /// programme::shippedProgrammes). What was made is removed after an error.
    /// A copy becomes a base of its own, and opens. See store::restoreCopy.
    void restore(const std::filesystem::path& copy, Secret passphrase, const std::filesystem::path& target,
                 Opened opened);
    void create(const std::filesystem::path& path, Secret passphrase, std::vector<std::string> programmes,
                Opened opened);
    /// A département that does not exist; what was made is removed after an error or a stop.
    void createDemonstration(const std::filesystem::path& path, Secret passphrase, Progress progress,
                             Opened opened);
    /// The demonstration under way.
    void stop();

private:
    void run(const std::filesystem::path& path,
             std::function<Expected<std::shared_ptr<store::Base>>(std::stop_token)> work, Opened opened);

    const AppContext& m_context;
    Relay m_relay;
    Lane m_lane;
};

/// Where the demonstration is kept, and its passphrase, which is no secret.
std::filesystem::path demonstrationFile();
QString demonstrationPassphrase();

} // namespace jalon::ui

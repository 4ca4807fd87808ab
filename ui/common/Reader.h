// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Path.h"
#include "store/Database.h"
#include "ui/common/Lane.h"
#include "ui/common/Relay.h"

#include <QPointer>
#include <QSemaphore>

#include <optional>

namespace jalon::ui {

/// A thread that reads the base through a connection of its own.
class Reader {
public:
    Reader(store::Database database, Relay& relay) : m_relay(relay), m_database(std::move(database)) { }

    /// Closes the connection, once what runs has run; what is asked meanwhile waits for `reopen`. Another
    /// thread than the reader's calls both.
    void hold()
    {
        m_lane.post([this] {
            m_database.reset();
            m_held.release();
            m_reopened.acquire();
        });
        m_held.acquire();
    }
    void reopen(store::Database database)
    {
        m_database.emplace(std::move(database));
        m_reopened.release();
    }

    /// `work(database, stop)` gives an Expected<T>; `done` gets it on the window's thread, unless `context`
    /// has gone or the request was stopped meanwhile.
    template <class T, class Work>
    std::stop_source read(QObject* context, Work work, std::function<void(Expected<T>)> done)
    {
        const std::stop_source stop;
        const QPointer<QObject> guard{context};
        m_lane.post(
            [this, guard, stop, work = std::move(work), done = std::move(done)] {
                if (stop.stop_requested()) {
                    return;
                }
                auto result = guardedWork<T>(pathText(m_database->file()), [&]() -> Expected<T> {
                    const store::CancelScope cancel{*m_database, stop.get_token()};
                    const store::ReadScope oneView{*m_database};
                    return work(*m_database, stop.get_token());
                });
                m_relay.deliver(guard, [stop, done, result = std::move(result)] {
                    if (!stop.stop_requested()) {
                        done(result);
                    }
                });
            },
            stop);
        return stop;
    }

private:
    Relay& m_relay;
    std::optional<store::Database> m_database; ///< none while it is held
    QSemaphore m_held;
    QSemaphore m_reopened;
    Lane m_lane; ///< last: it uses the members above
};

/// The latest of a widget's requests of one kind: a new one stops the one before, whose answer nobody wants
/// any more.
class Latest {
public:
    Latest() = default;
    ~Latest() { m_stop.request_stop(); }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    void operator=(std::stop_source next)
    {
        m_stop.request_stop();
        m_stop = std::move(next);
    }
    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop{std::nostopstate};
};

} // namespace jalon::ui

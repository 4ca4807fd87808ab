// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <set>
#include <string>

namespace jalon::store {

/// The seats that this process holds, by the sessions of their records. A lock file of this process that is
/// none of them was left behind while its folder was out of reach.
class OwnSeats {
public:
    /// From before its lock file is written until after that is removed.
    class Mark {
    public:
        explicit Mark(std::string session) : m_session(std::move(session))
        {
            auto& all = OwnSeats::all();
            const std::scoped_lock lock{all.m_mutex};
            all.m_sessions.insert(m_session);
        }
        ~Mark()
        {
            auto& all = OwnSeats::all();
            const std::scoped_lock lock{all.m_mutex};
            all.m_sessions.erase(m_session);
        }
        Mark(const Mark&) = delete;
        Mark& operator=(const Mark&) = delete;

    private:
        std::string m_session;
    };

    static bool contains(const std::string& session)
    {
        const std::scoped_lock lock{all().m_mutex};
        return all().m_sessions.contains(session);
    }

private:
    static OwnSeats& all()
    {
        static OwnSeats seats;
        return seats;
    }

    std::mutex m_mutex;
    std::set<std::string> m_sessions;
};

} // namespace jalon::store

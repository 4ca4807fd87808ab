// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Lease.h"

#include "base/Path.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/LockFile.h"
#include "store/OwnSeats.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace jalon::store {

namespace {

using platform::LockChange;

Instant systemNow()
{
    return SystemClock{}.now();
}

LeaseRecord newRecord()
{
    constexpr std::size_t kSessionBytes = 16;
    const auto now = systemNow();
    return {userName(), hostName(), randomHex(kSessionBytes), currentProcess(), now, now};
}

std::optional<Instant> modifiedAt(const std::filesystem::path& file)
{
    std::error_code error;
    const auto written = std::filesystem::last_write_time(file, error);
    if (error) {
        return std::nullopt;
    }
    const auto age = std::filesystem::file_time_type::clock::now() - written;
    return systemNow() - std::chrono::duration_cast<std::chrono::milliseconds>(age);
}

struct Found {
    std::string content;
    Writer writer;
    bool alive;
};

bool isAlive(const std::optional<LeaseRecord>& record, Instant modified, const LeaseRules& rules)
{
    if (record && record->host == hostName()) {
        return record->process == currentProcess() ? OwnSeats::contains(record->session)
                                                   : isRunning(record->process);
    }
    const auto heard = record ? std::max(record->heartbeat, modified) : modified;
    return systemNow() - heard <= rules.staleAfter;
}

std::optional<Found> look(const std::filesystem::path& file, const LeaseRules& rules)
{
    const auto content = platform::readLockFile(file);
    const auto modified = modifiedAt(file);
    if (!content || !modified) {
        return std::nullopt;
    }
    const auto record = parseLease(*content);
    const auto writer =
        record ? Writer{record->user, record->host, record->openedAt} : Writer{{}, {}, *modified};
    return Found{*content, writer, isAlive(record, *modified, rules)};
}

Error cannotCreate(const std::filesystem::path& base, std::error_code reason)
{
    if (reason == std::errc::permission_denied || reason == std::errc::read_only_file_system
        || reason == std::errc::operation_not_permitted) {
        return {ErrorCode::BaseReadOnly, {pathText(base)}};
    }
    return fileError(base, reason);
}

} // namespace

/// The lease while it is held: the file and the thread that keeps it fresh.
class Lease::Seat {
public:
    Seat(std::filesystem::path file, LeaseRecord record, std::unique_ptr<OwnSeats::Mark> mark,
         std::chrono::milliseconds period)
        : m_mark(std::move(mark)),
          m_file(std::move(file)),
          m_record(std::move(record)),
          m_beating([this, period](const std::stop_token& stop) { beat(stop, period); })
    {
    }

    ~Seat()
    {
        {
            const std::scoped_lock lock{m_ending};
            m_beating.request_stop();
        }
        m_wakes.notify_all();
        m_beating.join();
        platform::removeLockFile(m_file, isOurs());
    }
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;

    bool refresh()
    {
        const std::scoped_lock lock{m_mutex};
        m_record.heartbeat = systemNow();
        if (platform::rewriteLockFile(m_file, isOurs(), leaseText(m_record)) == LockChange::Refused
            && !std::filesystem::exists(m_file)) {
            static_cast<void>(platform::createLockFile(m_file, leaseText(m_record)));
        }
        const auto content = platform::readLockFile(m_file);
        return content && isOurs()(*content);
    }

private:
    platform::LockTest isOurs() const
    {
        return [this](const std::string& content) {
            const auto record = parseLease(content);
            return record && record->session == m_record.session;
        };
    }

    void beat(const std::stop_token& stop, std::chrono::milliseconds period)
    {
        std::unique_lock lock{m_ending};
        while (!m_wakes.wait_for(lock, period, [&stop] { return stop.stop_requested(); })) {
            refresh();
        }
    }

    std::unique_ptr<OwnSeats::Mark> m_mark;
    std::filesystem::path m_file;
    LeaseRecord m_record;
    std::mutex m_mutex;
    std::mutex m_ending;
    std::condition_variable m_wakes;
    std::jthread m_beating; // last: it uses all the others
};

Lease::Lease(std::unique_ptr<Seat> seat) : m_seat(std::move(seat)) { }
Lease::Lease(Lease&&) noexcept = default;
Lease& Lease::operator=(Lease&&) noexcept = default;
Lease::~Lease() = default;

std::filesystem::path Lease::fileOf(const std::filesystem::path& base)
{
    return withSuffix(base, ".lock");
}

Expected<Lease> Lease::take(const std::filesystem::path& base, const LeaseRules& rules)
{
    const auto file = fileOf(base);
    const auto record = newRecord();
    auto mark = std::make_unique<OwnSeats::Mark>(record.session);
    constexpr int kAttempts = 5;
    Error refusal = fileError(file, std::make_error_code(std::errc::resource_unavailable_try_again));
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const auto reason = platform::createLockFile(file, leaseText(record));
        if (!reason) {
            return Lease{std::make_unique<Seat>(file, record, std::move(mark), rules.heartbeat)};
        }
        if (reason != std::errc::file_exists) {
            return std::unexpected{cannotCreate(base, reason)};
        }
        const auto found = look(file, rules);
        if (!found) {
            continue; // released between the two looks
        }
        if (found->alive) {
            return std::unexpected{baseInUse(base, found->writer)};
        }
        const auto unchanged = [&found](const std::string& content) { return content == found->content; };
        switch (platform::rewriteLockFile(file, unchanged, leaseText(record))) {
        case LockChange::Done:
            return Lease{std::make_unique<Seat>(file, record, std::move(mark), rules.heartbeat)};
        case LockChange::Refused: // somebody else was quicker
            refusal = baseInUse(base, found->writer);
            break;
        case LockChange::Failed:
            return failure(ErrorCode::BaseReadOnly, pathText(base));
        }
    }
    return std::unexpected{refusal};
}

std::optional<Writer> Lease::holder(const std::filesystem::path& base, const LeaseRules& rules)
{
    const auto found = look(fileOf(base), rules);
    return found && found->alive ? std::optional{found->writer} : std::nullopt;
}

bool Lease::isHeld() const
{
    return m_seat->refresh();
}

Error baseInUse(const std::filesystem::path& base, const Writer& writer)
{
    return {ErrorCode::BaseInUse, {pathText(base), writer.user, writer.host, isoInstant(writer.since)}};
}

} // namespace jalon::store

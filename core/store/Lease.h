// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/LeaseRecord.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace jalon::store {

struct LeaseRules {
    std::chrono::milliseconds heartbeat = std::chrono::seconds{30};
    /// A holder on another machine that has not been heard of for so long is gone. Counted from the later of
    /// its own heartbeat and the file's time, so that two clocks that disagree do not end a living lease.
    std::chrono::milliseconds staleAfter = std::chrono::minutes{10};
};

/// Who writes to a base, and since when; both names are empty when the lock file is damaged.
struct Writer {
    std::string user;
    std::string host;
    Instant since;
};

/// The one writing seat of a base: `X.jalon.lock` beside it, kept alive by a thread, removed when it goes.
class Lease {
public:
    /// Taken over at once when its process is dead on this machine, after `staleAfter` otherwise. Errors:
    /// BaseInUse, BaseReadOnly (the folder cannot be written), FolderNotFound, DiskFull, FileNotWritable.
    static Expected<Lease> take(const std::filesystem::path& base, const LeaseRules& rules = {});
    /// The one who has the seat, if anybody alive.
    static std::optional<Writer> holder(const std::filesystem::path& base, const LeaseRules& rules = {});
    static std::filesystem::path fileOf(const std::filesystem::path& base);

    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) noexcept;
    ~Lease();

    /// False once somebody else took over (a machine that slept longer than `staleAfter`). A lock file that
    /// was merely deleted is put back.
    bool isHeld() const;

private:
    class Seat;
    explicit Lease(std::unique_ptr<Seat> seat);
    std::unique_ptr<Seat> m_seat;
};

Error baseInUse(const std::filesystem::path& base, const Writer& writer);

} // namespace jalon::store

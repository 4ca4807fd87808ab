// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"
#include "store/Files.h"
#include "store/Lease.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace jalon::store {

/// A base on another machine, worked on in an encrypted copy on this one, under the lease that its opener
/// holds. A crash leaves the copy, and the next opening by the same user goes on with it.
class Checkout {
public:
    /// `folder` holds the working copies of this user. Errors: FileNotReadable, FileNotWritable, DiskFull.
    static Expected<std::unique_ptr<Checkout>> begin(const std::filesystem::path& base,
                                                     const std::filesystem::path& folder);

    const std::filesystem::path& file() const { return m_file; }
    /// A working copy left by a crash, found where somebody else had changed the base since: kept under this
    /// name, not published.
    const std::optional<std::filesystem::path>& setAside() const { return m_setAside; }

    /// To be called once the working copy is open for writing; `changed` when opening it changed it.
    void watch(const Key& key, bool changed);
    void stopWatching();

    /// Puts the working copy, as it is at this moment, in the base's place in one step; nothing to do when
    /// nothing was written since the last time. Any thread may call it. Errors: BaseChangedElsewhere (the
    /// base is not the one that was checked out, or the lease was lost; the working copy stays);
    /// ServerNotReached (the working copy stays, to be published later); DiskFull, FileNotWritable…
    Expected<void> publish(const Key& key, const Lease& lease);

    /// Removes the working copy: everything is published and the copy is closed.
    void end();

private:
    Checkout(std::filesystem::path base, std::filesystem::path folder);
    Expected<void> copyHere();
    bool isLeftFrom(const FileStamp& now) const;
    void putAside();
    Expected<void> rememberOrigin() const;
    Expected<void> put(const std::filesystem::path& staged, const Lease& lease);

    std::filesystem::path m_base;
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    std::optional<std::filesystem::path> m_setAside;
    FileStamp m_origin;
    bool m_changed = false;
    std::mutex m_mutex;
    std::optional<Database> m_watching;
    std::int64_t m_publishedVersion = 0;
};

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

#include <filesystem>

namespace jalon::store {

/// What is noted of a base that cannot be written to: read through a snapshot, written by somebody else, on a
/// full disk, not opened at all. A journal of its own, in a file of the user's on this machine, until the
/// base is next opened for writing there. Throws DbError.
class PendingJournal {
public:
    /// Encrypted under what the base alone holds, whatever its passphrase.
    static PendingJournal of(const Database& base, const std::filesystem::path& folder);
    /// A passphrase that opens nothing leaves no key: whoever knows the base's place can read these instants.
    static PendingJournal ofRefused(const std::filesystem::path& base, const std::filesystem::path& folder);

    const std::filesystem::path& file() const { return m_file; }
    /// A file that is damaged is put aside, by both.
    void append(std::span<const JournalLine> lines) const;
    /// Brings its lines into the base, then takes them away here: stopped in between, nothing is lost and
    /// nothing comes twice.
    void bringInto(const Database& base, const Clock& clock) const;

private:
    PendingJournal(const std::filesystem::path& folder, const std::string& secret);
    Database open() const;
    void putAside() const;

    std::filesystem::path m_file;
    Key m_key;
};

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Secret.h"
#include "store/Backup.h"
#include "store/Database.h"
#include "store/Lease.h"
#include "store/Location.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace jalon::store {

enum class OpenMode {
    Write, ///< the one writing seat; BaseInUse names who has it
    Read, ///< a view that the base's writers do not disturb
    WriteElseRead, ///< Read when somebody writes, or the place cannot be written to
};

/// What the machine answers; tests answer for it.
struct BaseEnvironment {
    std::function<bool(const std::filesystem::path&)> isRemote = store::isRemote;
    /// Where the copies of bases on other machines are worked on.
    std::filesystem::path workingCopies = localStateFolder() / "working-copies";
    LeaseRules lease = {};
    /// Where journals wait that cannot be written into their base yet, and what dates their lines.
    std::filesystem::path journals = localStateFolder() / "journal";
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

/// A base file that is open. A local one is written in place under its lease; one on a network drive in a
/// local encrypted copy, published back by `publish` and `close`. For reading, a base that somebody writes to
/// or that is on a network drive is seen through a local encrypted snapshot. What is read through its
/// connections is noted in its journal (Witness.h), for reading in a pending one.
class Base {
public:
    /// A new base of the newest schema. Errors: BaseExists, FolderNotFound, PassphraseEmpty, FileNotWritable,
    /// DiskFull, and those of `open`.
    static Expected<Base> create(const std::filesystem::path& path, const Secret& passphrase,
                                 const BaseEnvironment& environment = {});

    /// An older schema is migrated, after a backup beside the base (`X.avant-schema-N.jalon`); for reading,
    /// only in a snapshot. Errors: BaseNotFound, BaseNotJalon, BaseTruncated, BaseWrongKey, BaseTooNew,
    /// BaseDamaged, BaseInUse, BaseReadOnly, FileNotReadable, FileNotWritable, DiskFull, DatabaseFailure.
    static Expected<Base> open(const std::filesystem::path& path, const Secret& passphrase, OpenMode mode,
                               const BaseEnvironment& environment = {});

    Base(Base&&) noexcept;
    Base& operator=(Base&&) noexcept;
    /// Closes as well as it can; who wants to know calls `close` first.
    ~Base();

    /// As the user named it, wherever the work is done.
    const std::filesystem::path& path() const;
    Access access() const;
    /// The one connection that writes, for one thread.
    Database& database();
    /// Bounds what is done through its connections: the one that writes, and those that are opened from now
    /// on; they are noted in the journal under its name.
    void setGuard(std::shared_ptr<const Guard> guard);
    /// Why the journal's lines wait longer than they should; nothing: they do not.
    std::optional<Error> journalTrouble() const;
    /// Brings what the journal of this pack says, and what waits beside it on this machine, into its base's:
    /// lines that are there already come no more. Throws DbError.
    void bringJournalInto(const Database& base) const;
    /// For reading, a copy that was made of it since its passphrase was chosen. Errors: as openChecked.
    Expected<Database> openCopy(const std::filesystem::path& copy) const;
    /// Another connection for another thread, without deriving the key again. Throws DbError.
    Database readConnection() const;

    /// Who was writing when this was opened for reading.
    const std::optional<Writer>& writer() const;
    /// A working copy that a crash left and that could not be joined to the base: see Checkout.
    std::optional<std::filesystem::path> setAside() const;

    /// See store::backup. Errors more: BaseExists when the target is this base, BaseInUse when it is one that
    /// somebody writes to.
    Expected<void> backup(const std::filesystem::path& target, const Progress& progress = {},
                          const std::stop_token& stop = {}) const;

    /// Writes the base anew under another passphrase, checks it and puts it in the file's place in one step;
    /// the other connections must be closed (BaseInUse). Errors more: BaseWrongKey (`current` is not the
    /// passphrase), PassphraseEmpty, BaseReadOnly, NotAllowed.
    Expected<void> changePassphrase(const Secret& current, const Secret& next);

    /// For a base on a network drive, what Checkout::publish does; nothing otherwise. Any thread may call it.
    Expected<void> publish();

    /// The journal's lines written, back to one file, published, the lease released. Errors more:
    /// JournalNotWritten. After an error the base is closed all the same; what
    /// could not be published stays in the working copy, which the next opening finds.
    Expected<void> close();

private:
    struct State;
    explicit Base(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace jalon::store

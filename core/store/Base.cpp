// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Base.h"

#include "base/Path.h"
#include "store/BaseState.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/Issuer.h"
#include "store/Migrations.h"
#include "store/OpenChecks.h"
#include "store/Rekey.h"

namespace jalon::store {

namespace {

namespace fs = std::filesystem;

/// Made aside, so that no half-made base is ever seen under the name.
Expected<void> createFile(const fs::path& path, const Secret& passphrase)
{
    auto folder = PrivateFolder::create();
    if (!folder) {
        return std::unexpected{folder.error()};
    }
    const auto made = folder->path() / "base.jalon";
    return guarded(path, [&]() -> Expected<void> {
        if (auto migrated = migrate(Database::create(made, Key::derive(passphrase, Key::newSalt())));
            !migrated) {
            return migrated;
        }
        const auto neighbour = temporaryNeighbour(path);
        FileRemover remover{neighbour};
        if (auto copied = copyDurably(made, neighbour); !copied) {
            return copied;
        }
        return placeNewFile(neighbour, path);
    });
}

/// Who tried, and when: there is no base to write it in.
void noteRefused(const fs::path& path, const Error& error, const BaseEnvironment& environment)
{
    if (error.code != ErrorCode::BaseWrongKey) {
        return;
    }
    const JournalLine line{
        .at = environment.clock->now(), .actor = userName(), .action = JournalAction::PassphraseRefused};
    try {
        PendingJournal::ofRefused(path, environment.journals).append({&line, 1});
    } catch (const DbError&) {
        return; // the answer is the same where nothing can be kept
    }
}

bool isSameFile(const fs::path& one, const fs::path& other)
{
    std::error_code error;
    return fs::equivalent(one, other, error);
}

} // namespace

Base::Base(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Base::Base(Base&&) noexcept = default;

Base& Base::operator=(Base&& other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

Base::~Base()
{
    if (m_state) {
        try {
            static_cast<void>(m_state->close());
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): nobody is left to tell
        }
    }
}

Expected<Base> Base::create(const fs::path& path, const Secret& passphrase,
                            const BaseEnvironment& environment)
{
    std::error_code error;
    if (passphrase.empty()) {
        return failure(ErrorCode::PassphraseEmpty);
    }
    if (fs::exists(path, error)) {
        return failure(ErrorCode::BaseExists, pathText(path));
    }
    if (const auto folder = wholePath(path).parent_path(); !fs::is_directory(folder, error)) {
        return failure(ErrorCode::FolderNotFound, pathText(folder));
    }
    if (auto created = createFile(path, passphrase); !created) {
        return std::unexpected{created.error()};
    }
    return open(path, passphrase, OpenMode::Write, environment);
}

Expected<Base> Base::open(const fs::path& path, const Secret& passphrase, OpenMode mode,
                          const BaseEnvironment& environment)
{
    if (passphrase.empty()) {
        return failure(ErrorCode::PassphraseEmpty);
    }
    if (auto checked = checkFile(path); !checked) {
        return std::unexpected{checked.error()};
    }
    if (mode != OpenMode::Read) {
        auto state = State::openToWrite(path, passphrase, environment);
        if (state) {
            return Base{std::move(*state)};
        }
        noteRefused(path, state.error(), environment);
        const auto code = state.error().code;
        if (mode == OpenMode::Write || (code != ErrorCode::BaseInUse && code != ErrorCode::BaseReadOnly)) {
            return std::unexpected{state.error()};
        }
    }
    auto state = State::openToRead(path, passphrase, environment);
    if (!state) {
        noteRefused(path, state.error(), environment);
        return std::unexpected{state.error()};
    }
    return Base{std::move(*state)};
}

const fs::path& Base::path() const
{
    return m_state->path;
}

Access Base::access() const
{
    return m_state->access;
}

Database& Base::database()
{
    return m_state->database.value();
}

void Base::setGuard(std::shared_ptr<const Guard> guard)
{
    m_state->guard = std::move(guard);
    m_state->database->setGuard(m_state->guard);
    m_state->journal->setActor(m_state->guard ? m_state->guard->actor() : userName());
}

std::optional<Error> Base::journalTrouble() const
{
    return m_state->journal->trouble();
}

void Base::bringJournalInto(const Database& base) const
{
    static_cast<void>(m_state->journal->flush());
    const auto& own = *m_state->database;
    bringInJournal(base, own, issuerOf(own));
    PendingJournal::of(own, m_state->environment.journals).bringInto(base, *m_state->environment.clock);
}

Expected<Database> Base::openCopy(const fs::path& copy) const
{
    return openChecked(copy, *m_state->key, Access::Read, copy);
}

Database Base::readConnection() const
{
    auto connection = Database::open(m_state->file, *m_state->key, Access::Read);
    connection.setGuard(m_state->guard);
    connection.setWitness(m_state->journal);
    return connection;
}

const std::optional<Writer>& Base::writer() const
{
    return m_state->writer;
}

std::optional<fs::path> Base::setAside() const
{
    return m_state->checkout ? m_state->checkout->setAside() : std::nullopt;
}

Expected<void> Base::backup(const fs::path& target, const Progress& progress,
                            const std::stop_token& stop) const
{
    if (isSameFile(target, m_state->path) || isSameFile(target, m_state->file)) {
        return failure(ErrorCode::BaseExists, pathText(target));
    }
    if (const auto writer = Lease::holder(target, m_state->environment.lease)) {
        return std::unexpected{baseInUse(target, *writer)};
    }
    return guarded(target, [&]() -> Expected<void> {
        // In the copy, too: where its journal ends shows one day what the base's has lost.
        m_state->journal->note({JournalAction::Backup});
        static_cast<void>(m_state->journal->flush());
        const auto source = readConnection();
        if (!m_state->environment.isRemote(target)) {
            return store::backup(source, *m_state->key, target, progress, stop);
        }
        // Nor is a copy written in place by the engine on another machine.
        auto folder = PrivateFolder::create();
        if (!folder) {
            return std::unexpected{folder.error()};
        }
        const auto staged = folder->path() / "copy.jalon";
        if (auto copied = copyBase(source, *m_state->key, staged, progress, stop); !copied) {
            return copied;
        }
        const auto neighbour = temporaryNeighbour(target);
        const FileRemover remover{neighbour};
        if (auto copied = copyDurably(staged, neighbour); !copied) {
            return copied;
        }
        return replaceFile(neighbour, target);
    });
}

Expected<void> Base::changePassphrase(const Secret& current, const Secret& next)
{
    auto& state = *m_state;
    if (state.access != Access::Write) {
        return failure(ErrorCode::BaseReadOnly, pathText(state.path));
    }
    if (state.guard) {
        if (auto allowed = state.guard->mayChangePassphrase(); !allowed) {
            return allowed;
        }
    }
    if (next.empty()) {
        return failure(ErrorCode::PassphraseEmpty);
    }
    const auto proven = Key::forFile(current, state.file);
    if (!proven || proven->rawLiteral().view() != state.key->rawLiteral().view()) {
        return failure(ErrorCode::BaseWrongKey, pathText(state.path));
    }
    return guarded(state.path, [&]() -> Expected<void> {
        // What is noted meanwhile would be written into the file that goes.
        const State::JournalPause pause{state};
        auto key = Key::derive(next, Key::newSalt());
        const auto neighbour = temporaryNeighbour(state.file);
        const FileRemover remover{neighbour};
        if (auto written = exportWithKey(*state.database, key, neighbour); !written) {
            return written;
        }
        if (state.checkout) {
            state.checkout->stopWatching();
        }
        // A log left beside the new file would be taken for its own.
        const bool alone = state.returnToOneFile();
        Expected<void> outcome;
        if (alone) {
            state.database.reset();
            outcome = replaceFile(neighbour, state.file);
            if (outcome) {
                state.key.emplace(std::move(key));
            }
            state.database.emplace(Database::open(state.file, *state.key, Access::Write));
            state.database->setGuard(state.guard);
            state.database->setWitness(state.journal);
        } else {
            outcome = failure(ErrorCode::BaseInUse, pathText(state.path), userName(), hostName(),
                              isoInstant(SystemClock{}.now()));
        }
        state.beginWal();
        if (state.checkout) {
            state.checkout->watch(*state.key, outcome.has_value());
        }
        if (outcome) {
            state.journal->note({JournalAction::PassphraseChanged});
        }
        return outcome;
    });
}

Expected<void> Base::publish()
{
    return m_state->checkout ? m_state->checkout->publish(*m_state->key, *m_state->lease) : Expected<void>{};
}

Expected<void> Base::close()
{
    return m_state->close();
}

} // namespace jalon::store

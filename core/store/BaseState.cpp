// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BaseState.h"

#include "base/Path.h"
#include "store/Anonymise.h"
#include "store/Copies.h"
#include "store/Guarded.h"
#include "store/Migrations.h"
#include "store/OpenChecks.h"
#include "store/ProcessInfo.h"

namespace jalon::store {

namespace {

/// The first free name of `X.avant-schema-N.jalon`, `X.avant-schema-N-2.jalon`…
std::filesystem::path backupName(const std::filesystem::path& base, int schema)
{
    const auto stem = base.parent_path() / base.stem();
    auto name = withSuffix(stem, std::string{kMigrationBackup} + std::to_string(schema));
    auto free = withSuffix(name, ".jalon");
    for (int number = 2; std::filesystem::exists(free); ++number) {
        free = withSuffix(name, "-" + std::to_string(number) + ".jalon");
    }
    return free;
}

} // namespace

Base::State::State(std::filesystem::path named, BaseEnvironment answers)
    : path(std::move(named)), file(path), environment(std::move(answers))
{
}

Expected<std::unique_ptr<Base::State>> Base::State::openToWrite(const std::filesystem::path& path,
                                                                const Secret& passphrase,
                                                                const BaseEnvironment& environment)
{
    auto state = std::make_unique<State>(path, environment);
    auto lease = Lease::take(path, environment.lease);
    if (!lease) {
        return std::unexpected{lease.error()};
    }
    state->lease.emplace(std::move(*lease));
    if (environment.isRemote(path)) {
        auto checkout = Checkout::begin(path, environment.workingCopies);
        if (!checkout) {
            return std::unexpected{checkout.error()};
        }
        state->checkout = std::move(*checkout);
        state->file = state->checkout->file();
    }
    if (auto connected = state->connectToWrite(passphrase); !connected) {
        return std::unexpected{connected.error()};
    }
    return state;
}

Expected<void> Base::State::connectToWrite(const Secret& passphrase)
{
    auto derived = Key::forFile(passphrase, file);
    if (!derived) {
        return std::unexpected{derived.error()};
    }
    key.emplace(std::move(*derived));
    auto opened = openChecked(file, *key, Access::Write, path);
    if (!opened) {
        return std::unexpected{opened.error()};
    }
    database.emplace(std::move(*opened));
    return guarded(path, [&]() -> Expected<void> {
        const auto changed = bringToNewestSchema();
        if (!changed) {
            return std::unexpected{changed.error()};
        }
        finishCleaning(*database);
        beginWal();
        if (checkout) {
            checkout->watch(*key, *changed);
        }
        settleJournal(); // watched: it is to be published, too
        beginJournal();
        return {};
    });
}

Expected<bool> Base::State::bringToNewestSchema()
{
    if (schemaOf(*database) >= newestSchema()) {
        return false;
    }
    const auto kept = backupName(path, newestSchema());
    if (!checkout) {
        if (auto done = store::backup(*database, *key, kept); !done) {
            return std::unexpected{done.error()};
        }
    } else if (auto done = copyDurably(path, kept); !done) {
        return std::unexpected{done.error()};
    }
    if (auto migrated = migrate(*database); !migrated) {
        return std::unexpected{migrated.error()};
    }
    return true;
}

void Base::State::beginJournal()
{
    journal = std::make_shared<JournalKeeper>(file, key->copy(), access,
                                              PendingJournal::of(*database, environment.journals),
                                              environment.clock, userName());
    database->setWitness(journal);
}

void Base::State::settleJournal() const
{
    const auto attempt = [](const auto& work) {
        try {
            work();
        } catch (const DbError&) { // NOLINT(bugprone-empty-catch): it stays where it is for the next opening
        }
    };
    const auto& clock = *environment.clock;
    attempt([&] { PendingJournal::of(*database, environment.journals).bringInto(*database, clock); });
    attempt([&] { PendingJournal::ofRefused(path, environment.journals).bringInto(*database, clock); });
    attempt([&] { purgeJournal(*database, clock, userName()); });
}

void Base::State::beginWal() const
{
    static_cast<void>(database->value<std::string>("PRAGMA journal_mode = WAL"));
}

Expected<std::unique_ptr<Base::State>> Base::State::openToRead(const std::filesystem::path& path,
                                                               const Secret& passphrase,
                                                               const BaseEnvironment& environment)
{
    auto state = std::make_unique<State>(path, environment);
    state->access = Access::Read;
    state->writer = Lease::holder(path, environment.lease);
    if (auto connected = state->connectToRead(passphrase); !connected) {
        return std::unexpected{connected.error()};
    }
    return state;
}

Expected<void> Base::State::connectToRead(const Secret& passphrase)
{
    auto derived = Key::forFile(passphrase, file);
    if (!derived) {
        return std::unexpected{derived.error()};
    }
    key.emplace(std::move(*derived));
    if (environment.isRemote(path)) {
        return readThrough(snapshotOfFiles(path, *key));
    }
    auto opened = openChecked(file, *key, Access::Read, path);
    if (opened && (writer || schemaOf(*opened) < newestSchema())) {
        return readThrough(snapshotOf(*opened, *key));
    }
    if (opened) {
        database.emplace(std::move(*opened));
        beginJournal();
        return {};
    }
    // What a crash left can only be finished by writing: not here, but in a copy.
    const auto code = opened.error().code;
    if (!writer && (code == ErrorCode::DatabaseFailure || code == ErrorCode::BaseReadOnly)) {
        return readThrough(snapshotOfFiles(path, *key));
    }
    return std::unexpected{opened.error()};
}

Expected<void> Base::State::readThrough(Expected<Snapshot> made)
{
    if (!made) {
        return std::unexpected{made.error()};
    }
    snapshot.emplace(std::move(*made));
    file = snapshot->file;
    return guarded(path, [&] {
        database.emplace(Database::open(file, *key, Access::Read));
        beginJournal();
    });
}

bool Base::State::returnToOneFile()
{
    database->dropIdleStatements();
    database->script("PRAGMA wal_checkpoint(TRUNCATE)");
    try {
        return database->value<std::string>("PRAGMA journal_mode = DELETE") == "delete";
    } catch (const DbError&) {
        return false; // somebody reads; the last one to leave takes the log away
    }
}

Expected<void> Base::State::close()
{
    if (!database) {
        return {};
    }
    Expected<void> outcome = journal ? journal->flush() : Expected<void>{};
    if (journal) {
        journal->pause();
    }
    if (access == Access::Write) {
        if (checkout) {
            const auto published = checkout->publish(*key, *lease);
            outcome = published ? outcome : published;
            checkout->stopWatching();
        }
        const auto single = guarded(path, [&] { returnToOneFile(); });
        if (outcome && !single) {
            outcome = std::unexpected{single.error()};
        }
    }
    database.reset();
    journal.reset();
    if (checkout && outcome) {
        checkout->end();
    }
    checkout.reset();
    snapshot.reset();
    lease.reset();
    return outcome;
}

} // namespace jalon::store

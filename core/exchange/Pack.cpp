// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Pack.h"

#include "base/Path.h"
#include "base/PrivateFolder.h"
#include "casefile/Session.h"
#include "exchange/PackRows.h"
#include "meeting/Tables.h"
#include "reference/Entities.h"
#include "store/Base.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/Issuer.h"
#include "store/Journal.h"
#include "store/Reverse.h"

namespace jalon::exchange {

namespace {

namespace fs = std::filesystem;

Expected<void> checkTarget(const fs::path& file, const Secret& passphrase)
{
    std::error_code error;
    if (passphrase.empty()) {
        return failure(ErrorCode::PassphraseEmpty);
    }
    if (fs::exists(file, error)) {
        return failure(ErrorCode::BaseExists, pathText(file)); // it may hold work that has not come back
    }
    if (const auto folder = wholePath(file).parent_path(); !fs::is_directory(folder, error)) {
        return failure(ErrorCode::FolderNotFound, pathText(folder));
    }
    return {};
}

Expected<void> checkContent(const store::Database& database, const PackContent& content)
{
    if (content.meeting && !store::current<meeting::Meeting>(database, FactId{content.meeting.value})) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(content.meeting.value));
    }
    if (!content.meeting
        && !store::current<reference::ReferentFile>(database, FactId{content.referent.value})) {
        return failure(ErrorCode::FactUnknown, std::to_string(content.referent.value));
    }
    return {};
}

/// What a pack and its base know of it alike.
struct Label {
    std::int64_t issuer = 0;
    std::string token;
    PackContent content;
    std::string takenFor;
    std::int64_t people = 0;

    void write(const store::Transaction& tx) const
    {
        tx.database().run(
            "INSERT INTO pack (issuer, token, tx_id, meeting_id, referent_id, taken_for, people)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            issuer, token, tx.id(), content.meeting, content.referent, takenFor, people);
    }
};

/// From now on it gives ids of its own, and says which base it left.
void setIdentity(const store::Database& pack, const store::Database& base, std::int64_t issuer)
{
    auto set = pack.statement("UPDATE meta SET value = ?2 WHERE key = ?1");
    set.run("base", store::metaText(base, "base"));
    set.run("lineage", store::metaText(base, "lineage"));
    set.run("issuer", std::to_string(issuer));
    // A base whose journal is cut behind this will be found out by the pack.
    store::rememberHead(pack, 0, store::journalHead(base));
}

Expected<void> makeFile(const store::Session& session, const PackedIds& ids, const Label& label,
                        const fs::path& file, const Secret& passphrase)
{
    auto pack = store::Base::create(file, passphrase);
    if (!pack) {
        return std::unexpected{pack.error()};
    }
    setIdentity(pack->database(), session.database, label.issuer);
    const auto inside = casefile::makeSession(pack->database(), session.actor, session.clock);
    store::Transaction tx{inside, store::TxKind::Pack};
    copyRows(session.database, ids, tx);
    label.write(tx);
    tx.commit();
    return pack->close();
}

Expected<LeftPack> write(store::Transaction& tx, const PackContent& content, const std::string& takenFor,
                         const fs::path& file, const Secret& passphrase)
{
    const auto ids = packedIds(tx.database(), content, tx.session().clock.today());
    if (!ids) {
        return std::unexpected{ids.error()};
    }
    const auto issuer = tx.database().value<std::int64_t>("SELECT coalesce(max(issuer), 0) + 1 FROM pack");
    const Label label{issuer.value(), store::randomHex(16), content, takenFor, ids->count};
    const auto folder = PrivateFolder::create();
    if (!folder) {
        return std::unexpected{folder.error()};
    }
    store::addToJournal(tx, {store::JournalAction::PackOut, label.issuer, label.people});
    const auto made = folder->path() / "pack.jalonpack";
    if (auto filled = makeFile(tx.session(), *ids, label, made, passphrase); !filled) {
        return std::unexpected{filled.error()};
    }
    const auto neighbour = store::temporaryNeighbour(file);
    const store::FileRemover remover{neighbour};
    if (auto copied = store::copyDurably(made, neighbour); !copied) {
        return std::unexpected{copied.error()};
    }
    // Known to the base before it can be worked on: a number that nobody uses does no harm.
    label.write(tx);
    tx.commit();
    if (auto placed = store::placeNewFile(neighbour, file); !placed) {
        return std::unexpected{placed.error()};
    }
    return LeftPack{label.issuer, tx.id(), label.people};
}

} // namespace

Expected<LeftPack> writePack(const store::Session& session, const PackContent& content,
                             const std::string& takenFor, const fs::path& file, const Secret& passphrase)
{
    return store::guarded(session.database.file(), [&]() -> Expected<LeftPack> {
        auto possible = store::requireWholeBase(session.database);
        possible = possible ? checkContent(session.database, content) : possible;
        possible = possible ? checkTarget(file, passphrase) : possible;
        if (!possible) {
            return std::unexpected{possible.error()};
        }
        store::Transaction tx{session, store::TxKind::Pack, {.meeting = content.meeting}};
        return write(tx, content, takenFor, file, passphrase);
    });
}

std::vector<PackEntry> packs(const store::Database& database)
{
    std::vector<PackEntry> found;
    auto query = database.statement("SELECT p.issuer, p.meeting_id, p.referent_id, p.taken_for, t.actor,"
                                    " t.recorded_on, p.people FROM pack p JOIN tx t ON t.id = p.tx_id"
                                    " ORDER BY p.issuer DESC");
    while (query.step()) {
        PackEntry entry;
        entry.issuer = query.get<std::int64_t>(0);
        entry.content = {query.get<MeetingId>(1), query.get<ReferentId>(2)};
        entry.takenFor = query.get<std::string>(3);
        entry.takenBy = query.get<std::string>(4);
        entry.leftOn = query.get<Date>(5);
        entry.people = query.get<std::int64_t>(6);
        auto returns = database.statement("SELECT tx_id FROM pack_return WHERE issuer = ?1 ORDER BY tx_id");
        returns.bind(entry.issuer);
        while (returns.step()) {
            if (const auto back = returns.get<TxId>(0); !store::isUndone(database, back)) {
                entry.returns.push_back(back);
            }
        }
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace jalon::exchange

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Merge.h"

#include "casefile/People.h"
#include "casefile/PrivacyRequests.h"
#include "casefile/Succession.h"
#include "store/FactTables.h"
#include "store/Guarded.h"
#include "store/Issuer.h"

#include <algorithm>
#include <limits>

namespace jalon::casefile {

namespace {

using succession::startOf;

template <class T>
void complete(T& kept, const T& absorbed)
{
    if (kept == T{}) {
        kept = absorbed;
    }
}

void mergeIdentity(store::Transaction& tx, PersonId keep, Identity kept, const Identity& absorbed)
{
    complete(kept.civility, absorbed.civility);
    complete(kept.birthName, absorbed.birthName);
    complete(kept.birthOn, absorbed.birthOn);
    complete(kept.nir, absorbed.nir);
    complete(kept.ownId, absorbed.ownId);
    complete(kept.franceTravailId, absorbed.franceTravailId);
    // The absorbed identity is valid already, and so is what is made of both.
    correctIdentity(tx, keep, std::move(kept)).value();
}

void mergeContact(store::Transaction& tx, PersonId keep, PersonId absorbed)
{
    const auto theirs = contactOf(tx.database(), absorbed);
    if (!theirs) {
        return;
    }
    auto ours = contactOf(tx.database(), keep).value_or(Contact{});
    const auto take = [](std::string& value, std::optional<Source>& by, const std::string& other,
                         std::optional<Source> otherBy) {
        if (value.empty()) {
            value = other;
            by = otherBy;
        }
    };
    take(ours.mobile, ours.mobileBy, theirs->mobile, theirs->mobileBy);
    take(ours.landline, ours.landlineBy, theirs->landline, theirs->landlineBy);
    take(ours.email, ours.emailBy, theirs->email, theirs->emailBy);
    setContact(tx, keep, ours);
    store::end<Contact>(tx, FactId{absorbed.value});
}

template <class Row>
std::vector<store::Fact<Row>> ofPerson(const store::Transaction& tx, PersonId person)
{
    return store::currentWhere<Row>(tx.database(), "person_id = ?1 ORDER BY id", person);
}

template <class Row>
void giveTo(store::Transaction& tx, const store::Fact<Row>& fact, PersonId keep)
{
    auto row = fact.value;
    row.person = keep;
    store::replace(tx, fact.id, row);
}

template <class Row>
void giveAll(store::Transaction& tx, PersonId keep, PersonId absorbed)
{
    for (const auto& fact : ofPerson<Row>(tx, absorbed)) {
        giveTo(tx, fact, keep);
    }
}

/// Under which number it is found from now on: what comes back in a pack still bears the other.
template <class Tag>
void remember(store::Transaction& tx, std::string_view anchor, Id<Tag> absorbed, Id<Tag> kept)
{
    tx.database().run("INSERT INTO merged_file (tx_id, anchor, absorbed_id, kept_id) VALUES (?1, ?2, ?3, ?4)",
                      tx.id(), anchor, absorbed, kept);
}

void closeIfEmpty(store::Transaction& tx, HouseholdId household, HouseholdId kept)
{
    const auto& database = tx.database();
    if (!store::currentWhere<HouseholdMember>(database, "household_id = ?1", household).empty()) {
        return;
    }
    for (const auto& residence : store::currentWhere<Residence>(database, "household_id = ?1", household)) {
        store::end<Residence>(tx, residence.id);
    }
    if (store::current<HouseholdFile>(database, FactId{household.value})) {
        store::end<HouseholdFile>(tx, FactId{household.value});
    }
    remember(tx, "household", household, kept);
}

void completeHousehold(store::Transaction& tx, HouseholdId kept, HouseholdId absorbed)
{
    auto ours = store::current<HouseholdFile>(tx.database(), FactId{kept.value});
    const auto theirs = store::current<HouseholdFile>(tx.database(), FactId{absorbed.value});
    if (ours && theirs) {
        complete(ours->matricule, theirs->matricule);
        complete(ours->fund, theirs->fund);
        complete(ours->familySituation, theirs->familySituation);
        correctHousehold(tx, kept, *ours).value();
    }
}

void mergeHouseholds(store::Transaction& tx, PersonId keep, PersonId absorbed)
{
    const auto ours = ofPerson<HouseholdMember>(tx, keep);
    const auto present = std::ranges::find_if(ours, [](const auto& fact) { return !fact.value.endsOn; });
    for (const auto& theirs : ofPerson<HouseholdMember>(tx, absorbed)) {
        if (present == ours.end() || theirs.value.endsOn) {
            giveTo(tx, theirs, keep);
            continue;
        }
        store::end<HouseholdMember>(tx, theirs.id);
        if (theirs.value.household != present->value.household) {
            completeHousehold(tx, present->value.household, theirs.value.household);
            closeIfEmpty(tx, theirs.value.household, present->value.household);
        }
    }
}

void mergeRights(store::Transaction& tx, PersonId keep, PersonId absorbed)
{
    const auto ours = ofPerson<RightsPeriod>(tx, keep);
    for (const auto& theirs : ofPerson<RightsPeriod>(tx, absorbed)) {
        auto row = theirs.value;
        bool inside = false;
        for (const auto& [id, kept] : ours) {
            inside =
                inside || (kept.startsOn <= row.startsOn && (!kept.endsOn || *kept.endsOn > row.startsOn));
            if (kept.startsOn > row.startsOn && (!row.endsOn || *row.endsOn > kept.startsOn)) {
                row.endsOn = kept.startsOn;
            }
        }
        if (inside) {
            store::end<RightsPeriod>(tx, theirs.id);
            continue;
        }
        row.person = keep;
        store::replace(tx, theirs.id, row);
    }
}

void moveFacts(store::Transaction& tx, const store::FactTableInfo& table, PathwayId from, PathwayId to)
{
    std::string columns;
    std::string moved;
    for (const auto& column : table.valueColumns) {
        columns += ", " + column;
        moved += column == "pathway_id" ? ", ?4" : ", " + column;
    }
    const std::string closeSql = "UPDATE " + table.name + " SET tx_out = ?1 WHERE id = ?2";
    const std::string copySql = "INSERT INTO " + table.name + " (id, fact_id, tx_in" + columns
                                + ") SELECT ?1, fact_id, ?2" + moved + " FROM " + table.name
                                + " WHERE id = ?3";
    std::vector<std::int64_t> versions;
    auto query = tx.database().statement("SELECT id FROM " + table.name
                                         + " WHERE tx_out IS NULL AND pathway_id = ?1 ORDER BY id");
    query.bind(from);
    while (query.step()) {
        versions.push_back(query.get<std::int64_t>(0));
    }
    for (const auto version : versions) {
        tx.database().run(closeSql, tx.id(), version);
        tx.database().run(copySql, tx.newId(), tx.id(), version, to);
    }
}

/// The facts of every table that speaks of a pathway, of the rooms above this one too.
void moveEvents(store::Transaction& tx, PathwayId from, PathwayId to)
{
    for (const auto& table : store::factTables(tx.database())) {
        if (std::ranges::find(table.valueColumns, "pathway_id") != table.valueColumns.end()) {
            moveFacts(tx, table, from, to);
        }
    }
}

Date openedOn(const Pathway& pathway)
{
    return startOf(pathway.file.notifiedOn ? pathway.file.notifiedOn : pathway.file.firstListOn);
}

bool overlap(const Pathway& earlier, const Pathway& later)
{
    return !earlier.exitedOn || *earlier.exitedOn > openedOn(later);
}

void mergeExits(store::Transaction& tx, const Pathway& earlier, const Pathway& later)
{
    auto exits = store::currentWhere<Exit>(
        tx.database(), "pathway_id IN (?1, ?2) ORDER BY exited_on DESC, id", earlier.id, later.id);
    const bool bothLeft = earlier.exitedOn && later.exitedOn;
    for (std::size_t i = 0; i < exits.size(); ++i) {
        if (!bothLeft || i > 0) {
            store::end<Exit>(tx, exits[i].id);
        }
    }
}

void mergeInto(store::Transaction& tx, Pathway& earlier, const Pathway& later)
{
    mergeExits(tx, earlier, later);
    moveEvents(tx, later.id, earlier.id);
    succession::chain(tx, succession::ofPathway<Orientation>(tx, earlier.id));
    auto referents = succession::ofPathway<ReferentAssignment>(tx, earlier.id);
    std::erase_if(referents, [](const auto& fact) { return fact.value.role != ReferentRole::Unique; });
    succession::chain(tx, referents);
    store::end<PathwayFile>(tx, FactId{later.id.value});
    remember(tx, "pathway", later.id, earlier.id);
    earlier.exitedOn =
        earlier.exitedOn && later.exitedOn ? std::max(earlier.exitedOn, later.exitedOn) : std::nullopt;
}

void mergePathways(store::Transaction& tx, PersonId keep, PersonId absorbed)
{
    giveAll<PathwayFile>(tx, keep, absorbed);
    auto all = pathways(tx.database(), keep);
    for (std::size_t i = 1, last = 0; i < all.size(); ++i) {
        if (overlap(all[last], all[i])) {
            mergeInto(tx, all[last], all[i]);
        } else {
            last = i;
        }
    }
}

} // namespace

Expected<void> merge(store::Transaction& tx, PersonId keep, PersonId absorbed)
{
    if (auto whole = store::requireWholeBase(tx.database()); !whole) {
        return whole; // in a pack, the file of one of the two may be elsewhere
    }
    if (keep == absorbed) {
        return failure(ErrorCode::MergeSamePerson, std::to_string(keep.value));
    }
    const auto ours = identityOf(tx.database(), keep);
    const auto theirs = identityOf(tx.database(), absorbed);
    if (!ours || !theirs) {
        return failure(ErrorCode::PersonUnknown, std::to_string((ours ? absorbed : keep).value));
    }
    if (!ours->nir.empty() && !theirs->nir.empty() && ours->nir != theirs->nir) {
        return failure(ErrorCode::MergeTwoNirs, ours->nir, theirs->nir);
    }
    store::end<Identity>(tx, FactId{absorbed.value});
    remember(tx, "person", absorbed, keep);
    mergeIdentity(tx, keep, *ours, *theirs);
    mergeContact(tx, keep, absorbed);
    mergeHouseholds(tx, keep, absorbed);
    mergeRights(tx, keep, absorbed);
    giveAll<Employment>(tx, keep, absorbed);
    giveAll<Registration>(tx, keep, absorbed);
    giveAll<Note>(tx, keep, absorbed);
    giveAll<PrivacyRequest>(tx, keep, absorbed);
    mergePathways(tx, keep, absorbed);
    return {};
}

Expected<FileView> mergedView(const store::Session& session, PersonId keep, PersonId absorbed)
{
    return store::guarded(session.database.file(), [&]() -> Expected<FileView> {
        store::Transaction tx{session, store::TxKind::Merge}; // never committed
        if (auto merged = merge(tx, keep, absorbed); !merged) {
            return std::unexpected{merged.error()};
        }
        return fileOf(tx.database(), keep);
    });
}

} // namespace jalon::casefile

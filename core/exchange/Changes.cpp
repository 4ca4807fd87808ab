// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Changes.h"

#include "base/Path.h"
#include "base/Sha256.h"
#include "store/Issuer.h"
#include "store/Reverse.h"

#include <algorithm>
#include <set>

namespace jalon::exchange {

namespace {

std::optional<Row> rowWhere(const store::Database& database, const Shape& shape, const std::string& condition,
                            FactId fact, TxId tx)
{
    auto query = database.statement("SELECT " + shape.columnList() + " FROM " + shape.table
                                    + " WHERE fact_id = ?1 AND ?2 IS NOT NULL AND " + condition);
    query.bind(fact, tx);
    return query.step() ? std::optional{shape.read(query, 0)} : std::nullopt;
}

/// Whom the pack's facts are about, in its own numbers.
class Owners {
public:
    explicit Owners(const store::Database& pack) : m_pack(pack) { }

    PersonId of(const Shape& shape, FactId fact, const Row& row) const
    {
        if (const auto person = ofAnchor(shape.factAnchor, fact.value)) {
            return person;
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (const auto person = ofAnchor(shape.anchors[i], number(row[i]))) {
                return person;
            }
        }
        return {};
    }

    std::string nameOf(PersonId person) const
    {
        return m_pack
            .value<std::string>("SELECT last_name || ' ' || first_name FROM identity WHERE fact_id = ?1"
                                " ORDER BY tx_out IS NULL DESC, id DESC",
                                person)
            .value_or("");
    }

private:
    PersonId ofAnchor(const std::string& anchor, std::int64_t id) const
    {
        if (anchor == "person") {
            return PersonId{id};
        }
        if (anchor == "pathway") {
            return m_pack
                .value<PersonId>("SELECT person_id FROM pathway_file WHERE fact_id = ?1 ORDER BY id DESC", id)
                .value_or(PersonId{});
        }
        if (anchor == "household") {
            return m_pack
                .value<PersonId>("SELECT person_id FROM household_member WHERE household_id = ?1 ORDER BY id",
                                 id)
                .value_or(PersonId{});
        }
        return {};
    }

    const store::Database& m_pack;
};

/// Two files became one: only what the pack changed in its own comes into the one that was kept, unless that
/// says something else already.
void joinFiles(Change& change)
{
    if (!change.base || !change.left || !change.now) {
        return;
    }
    Row joined = *change.base;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const auto& left = (*change.left)[i];
        const auto& now = (*change.now)[i];
        const auto& base = (*change.base)[i];
        if (left == now || base == now) {
            continue;
        }
        if (base != left && base != Cell{}) {
            return; // both say something: to be decided
        }
        joined[i] = now;
    }
    change.left = change.base;
    change.now = std::move(joined);
}

class Reading {
public:
    Reading(const store::Database& base, const store::Database& pack, const std::vector<Shape>& shapes,
            const Stretch& stretch)
        : m_base(base), m_pack(pack), m_shapes(shapes), m_stretch(stretch), m_followed(base), m_owners(pack)
    {
    }

    std::vector<Change> run()
    {
        for (const auto& shape : m_shapes) {
            collect(shape);
        }
        for (auto& change : m_changes) {
            judge(change);
        }
        return std::move(m_changes);
    }

private:
    void collect(const Shape& shape)
    {
        auto query = m_pack.statement("SELECT DISTINCT fact_id FROM " + shape.table
                                      + " WHERE tx_in > ?1 OR tx_out > ?1 ORDER BY fact_id");
        query.bind(m_stretch.upTo);
        while (query.step()) {
            const auto fact = query.get<FactId>(0);
            const auto left = rowWhere(m_pack, shape, "tx_in <= ?2 AND (tx_out IS NULL OR tx_out > ?2)", fact,
                                       m_stretch.upTo);
            const auto now = rowWhere(m_pack, shape, "tx_out IS NULL", fact, m_stretch.upTo);
            if (left != now && !isOfAnAccount(shape, now ? *now : *left)) {
                m_changes.push_back(made(shape, fact, left, now));
            }
        }
    }

    Change made(const Shape& shape, FactId inPack, const std::optional<Row>& left,
                const std::optional<Row>& now) const
    {
        Change change;
        change.shape = &shape;
        change.fact = FactId{m_followed.now(shape.factAnchor, inPack.value)};
        const auto follow = [&](const Row& row) { return m_followed.now(shape, row); };
        change.left = left.transform(follow);
        change.now = now.transform(follow);
        const auto owner = m_owners.of(shape, inPack, now ? *now : *left);
        change.personName = m_owners.nameOf(owner);
        change.person = PersonId{m_followed.now("person", owner.value)};
        for (auto& row : baseRows(m_base, shape, "fact_id = ?1", {change.fact.value})) {
            change.base = std::move(row.row);
            change.baseVersion = row.version;
        }
        if (change.fact != inPack) {
            joinFiles(change);
        }
        return change;
    }

    void judge(Change& change) const
    {
        if (change.base == change.now) {
            change.fate = Fate::AlreadyThere;
            return;
        }
        change.why = change.now ? whatIsGone(change) : std::nullopt;
        if (change.why) {
            change.fate = Fate::Gone;
        } else {
            change.fate = change.base == change.left ? Fate::Written : Fate::Contradicted;
        }
    }

    std::optional<Error> whatIsGone(const Change& change) const
    {
        if (auto gone = goneAs(change.shape->factAnchor, change.fact.value, change)) {
            return gone;
        }
        for (std::size_t i = 0; i < change.now->size(); ++i) {
            const auto& anchor = change.shape->anchors[i];
            const bool said = change.left && (*change.left)[i] == (*change.now)[i];
            if (said && !isOwner(anchor)) {
                continue; // it named it when it left: that somebody retired since changes nothing
            }
            if (auto gone = goneAs(anchor, number((*change.now)[i]), change)) {
                return gone;
            }
        }
        return std::nullopt;
    }

    std::optional<Error> goneAs(const std::string& anchor, std::int64_t id, const Change& change) const
    {
        const auto brings = [&](const Change& other) {
            return other.shape->factAnchor == anchor && other.fact.value == id && other.now && !other.left;
        };
        if (anchor.empty() || id == 0 || hasFile(m_base, m_shapes, anchor, id)
            || std::ranges::any_of(m_changes, brings)) {
            return std::nullopt;
        }
        const bool isPerson = isOwner(anchor) && anchor != "meeting";
        return Error{isPerson ? ErrorCode::PackPersonGone : ErrorCode::PackReferentGone,
                     {std::to_string(isPerson ? change.person.value : id)}};
    }

    const store::Database& m_base;
    const store::Database& m_pack;
    const std::vector<Shape>& m_shapes;
    const Stretch& m_stretch;
    Followed m_followed;
    Owners m_owners;
    std::vector<Change> m_changes;
};

struct KnownPart {
    TxId upTo; ///< the pack's last transaction that is in the base; at first, the one that made the pack
    std::string origin; ///< as the return noted it; empty at first
};

KnownPart knownPart(const store::Database& base, const store::Database& pack, std::int64_t issuer)
{
    KnownPart known{pack.value<TxId>("SELECT min(id) FROM tx").value_or(TxId{}), {}};
    auto returns = base.statement("SELECT r.tx_id, r.last_tx, t.origin FROM pack_return r"
                                  " JOIN tx t ON t.id = r.tx_id WHERE r.issuer = ?1 ORDER BY r.last_tx");
    returns.bind(issuer);
    while (returns.step()) {
        if (!store::isUndone(base, returns.get<TxId>(0))) {
            known = {returns.get<TxId>(1), returns.get<std::string>(2)};
        }
    }
    return known;
}

/// Two copies of one pack number their work alike: what they wrote, and when, tells them apart.
std::string originOf(const store::Database& pack, const std::string& token, TxId upTo)
{
    Sha256 digest;
    auto journal = pack.statement("SELECT id || ' ' || recorded_at || ' ' || actor || ' ' || kind FROM tx"
                                  " WHERE id <= ?1 ORDER BY id");
    journal.bind(upTo);
    while (journal.step()) {
        digest.add(journal.get<std::string>(0) + "\n");
    }
    return token + " " + digest.hex();
}

} // namespace

Expected<Stretch> stretchOf(const store::Database& base, store::Base& pack)
{
    const auto& inside = pack.database();
    if (auto whole = store::requireWholeBase(base); !whole) {
        return std::unexpected{whole.error()};
    }
    Stretch stretch;
    stretch.issuer = store::issuerOf(inside);
    if (stretch.issuer == 0) {
        return failure(ErrorCode::PackNotOne, pathText(pack.path()));
    }
    if (store::metaText(inside, "base") != store::metaText(base, "base")) {
        return failure(ErrorCode::PackOfOtherBase, pathText(pack.path()));
    }
    const auto token =
        inside.value<std::string>("SELECT token FROM pack WHERE issuer = ?1", stretch.issuer).value_or("");
    const auto leftAt =
        base.value<TxId>("SELECT tx_id FROM pack WHERE issuer = ?1 AND token = ?2", stretch.issuer, token);
    if (!leftAt || store::metaText(inside, "lineage") != store::metaText(base, "lineage")) {
        return failure(ErrorCode::PackUnknown, pathText(pack.path()));
    }
    stretch.leftAt = *leftAt;
    const auto known = knownPart(base, inside, stretch.issuer);
    if (!known.origin.empty() && known.origin != originOf(inside, token, known.upTo)) {
        return failure(ErrorCode::PackWentOnApart, pathText(pack.path()));
    }
    stretch.upTo = known.upTo;
    stretch.first = inside.value<TxId>("SELECT min(id) FROM tx WHERE id > ?1", stretch.upTo).value_or(TxId{});
    stretch.last = inside.value<TxId>("SELECT max(id) FROM tx").value_or(TxId{});
    stretch.origin = originOf(inside, token, stretch.last);
    stretch.actors = inside
                         .value<std::string>("SELECT group_concat(actor, ', ') FROM"
                                             " (SELECT DISTINCT actor FROM tx WHERE id > ?1 ORDER BY actor)",
                                             stretch.upTo)
                         .value_or("");
    stretch.nextId =
        (stretch.issuer << store::kIssuerShift)
        | inside.value<std::int64_t>("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'next_id'").value();
    return stretch;
}

Followed::Followed(const store::Database& base)
{
    auto query = base.statement("SELECT tx_id, anchor, absorbed_id, kept_id FROM merged_file ORDER BY tx_id");
    while (query.step()) {
        if (!store::isUndone(base, query.get<TxId>(0))) {
            m_kept[{query.get<std::string>(1), query.get<std::int64_t>(2)}] = query.get<std::int64_t>(3);
        }
    }
}

std::int64_t Followed::now(const std::string& anchor, std::int64_t id) const
{
    std::set<std::int64_t> seen;
    auto found = m_kept.find({anchor, id});
    while (found != m_kept.end() && seen.insert(id).second) {
        id = found->second;
        found = m_kept.find({anchor, id});
    }
    return id;
}

Row Followed::now(const Shape& shape, Row row) const
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (isOwner(shape.anchors[i]) && row[i] != Cell{}) {
            row[i] = now(shape.anchors[i], number(row[i]));
        }
    }
    return row;
}

std::vector<Change> changesOf(const store::Database& base, const store::Database& pack,
                              const std::vector<Shape>& shapes, const Stretch& stretch)
{
    return stretch.first ? Reading{base, pack, shapes, stretch}.run() : std::vector<Change>{};
}

std::vector<BaseRow> baseRows(const store::Database& base, const Shape& shape, const std::string& condition,
                              const std::vector<Cell>& values)
{
    auto query = base.statement("SELECT fact_id, id, " + shape.columnList() + " FROM " + shape.table
                                + " WHERE tx_out IS NULL AND " + condition);
    for (std::size_t i = 0; i < values.size(); ++i) {
        query.bindAt(static_cast<int>(i) + 1, toSql(values[i]));
    }
    std::vector<BaseRow> rows;
    while (query.step()) {
        rows.push_back({&shape, query.get<FactId>(0), query.get<std::int64_t>(1), shape.read(query, 2)});
    }
    return rows;
}

bool hasFile(const store::Database& base, const std::vector<Shape>& shapes, const std::string& anchor,
             std::int64_t id)
{
    bool hasTable = false;
    for (const auto& shape : shapes) {
        if (shape.factAnchor == anchor && shape.table != "contact") { // somebody's file is their identity
            hasTable = true;
            if (base.value<int>("SELECT 1 FROM " + shape.table + " WHERE fact_id = ?1 AND tx_out IS NULL",
                                id)) {
                return true;
            }
        }
    }
    return !hasTable;
}

bool isOwner(const std::string& anchor)
{
    return anchor == "person" || anchor == "pathway" || anchor == "household" || anchor == "meeting";
}

std::int64_t number(const Cell& cell)
{
    const auto* value = std::get_if<std::int64_t>(&cell);
    return value ? *value : 0;
}

} // namespace jalon::exchange

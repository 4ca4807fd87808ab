// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/History.h"

#include "casefile/Sight.h"
#include "store/FactTables.h"

#include <algorithm>
#include <set>

namespace jalon::casefile {

namespace {

constexpr int kFirstValue = 3;

std::string asText(const store::SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        auto text = std::to_string(*real);
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    }
    const auto* text = std::get_if<std::string_view>(&value);
    return text != nullptr ? std::string{*text} : std::string{};
}

/// The facts of a table that speak of the person ?1; empty for a table that speaks of nobody.
std::string factsSql(const store::FactTableInfo& table)
{
    const auto has = [&](std::string_view column) {
        return std::ranges::find(table.valueColumns, column) != table.valueColumns.end();
    };
    const std::string facts = "SELECT fact_id FROM " + table.name + " WHERE ";
    std::string households = "(SELECT household_id FROM household_member WHERE person_id = ?1)";
    if (table.name == "identity" || table.name == "contact") {
        return "SELECT ?1";
    }
    if (table.name == "household_file") {
        return households;
    }
    if (has("person_id")) {
        return facts + "person_id = ?1";
    }
    if (has("pathway_id")) {
        return facts + "pathway_id IN (SELECT fact_id FROM pathway_file WHERE person_id = ?1)";
    }
    return has("household_id") ? facts + "household_id IN " + households : "";
}

struct Version {
    FactId fact;
    TxId in;
    std::optional<TxId> out;
    std::vector<std::string> values;
};

std::vector<Version> versions(const store::Database& database, const store::FactTableInfo& table,
                              const std::string& facts, PersonId person)
{
    std::string columns;
    for (const auto& column : table.valueColumns) {
        columns += ", " + column;
    }
    auto query =
        database.statement("SELECT fact_id, tx_in, tx_out" + columns + " FROM " + table.name
                           + " WHERE tx_out IS NULL AND fact_id IN (" + facts
                           + ") UNION ALL SELECT fact_id, tx_in, tx_out" + columns + " FROM " + table.name
                           + " WHERE tx_out IS NOT NULL AND fact_id IN (" + facts + ") ORDER BY 1, 2");
    query.bind(person);
    std::vector<Version> found;
    while (query.step()) {
        Version version{query.get<FactId>(0), query.get<TxId>(1), query.get<std::optional<TxId>>(2), {}};
        for (int column = kFirstValue; column < query.columnCount(); ++column) {
            version.values.push_back(asText(query.valueAt(column)));
        }
        // A version that the same transaction wrote and closed was never seen by anyone.
        if (version.out != version.in) {
            found.push_back(std::move(version));
        }
    }
    return found;
}

std::vector<FieldChange> difference(const std::vector<std::string>& columns,
                                    const std::vector<std::string>* before,
                                    const std::vector<std::string>* after)
{
    std::vector<FieldChange> fields;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        FieldChange field{columns[i], before ? (*before)[i] : "", after ? (*after)[i] : ""};
        if (field.before != field.after) {
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

void appendChanges(const store::FactTableInfo& table, const std::vector<Version>& all,
                   std::vector<Change>& changes)
{
    const auto change = [&](TxId tx, FactId fact, ChangeKind kind, std::vector<FieldChange> fields) {
        changes.push_back({.tx = tx,
                           .at = {},
                           .actor = {},
                           .txKind = store::TxKind::Edit,
                           .reverses = {},
                           .table = table.name,
                           .fact = fact,
                           .kind = kind,
                           .fields = std::move(fields)});
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& version = all[i];
        const auto* before = i > 0 && all[i - 1].fact == version.fact ? &all[i - 1] : nullptr;
        const bool follows = before != nullptr && before->out == version.in;
        if (auto fields =
                difference(table.valueColumns, follows ? &before->values : nullptr, &version.values);
            !fields.empty()) {
            change(version.in, version.fact, follows ? ChangeKind::Changed : ChangeKind::Added,
                   std::move(fields));
        }
        const auto* next = i + 1 < all.size() && all[i + 1].fact == version.fact ? &all[i + 1] : nullptr;
        if (version.out && (next == nullptr || next->in != version.out)) {
            change(*version.out, version.fact, ChangeKind::Ended,
                   difference(table.valueColumns, &version.values, nullptr));
        }
    }
}

void signChanges(const store::Database& database, std::vector<Change>& changes)
{
    for (auto& change : changes) {
        auto row = database.statement("SELECT recorded_at, actor, kind, reverses FROM tx WHERE id = ?1");
        row.bind(change.tx);
        row.step();
        change.at = Instant{std::chrono::milliseconds{row.get<std::int64_t>(0)}};
        change.actor = row.get<std::string>(1);
        change.txKind = row.get<store::TxKind>(2);
        change.reverses = row.get<TxId>(3);
    }
}

void hideNotes(const store::Database& database, PersonId person, std::vector<Change>& changes)
{
    std::set<FactId> hidden;
    auto query = database.statement("SELECT fact_id, author, sensitive FROM note WHERE person_id = ?1");
    query.bind(person);
    while (query.step()) {
        const Note note{person, {}, query.get<std::string>(1), query.get<bool>(2), {}};
        if (!mayRead(database, note)) {
            hidden.insert(query.get<FactId>(0));
        }
    }
    std::erase_if(changes, [&](const Change& change) {
        return change.table == "note" && hidden.contains(change.fact);
    });
}

} // namespace

std::vector<Change> historyOf(const store::Database& database, PersonId person)
{
    const store::ReadScope oneView{database};
    std::vector<Change> changes;
    if (!isSeen(database, person)) {
        return changes;
    }
    for (const auto& table : store::factTables(database)) {
        if (const auto facts = factsSql(table); !facts.empty()) {
            appendChanges(table, versions(database, table, facts, person), changes);
        }
    }
    hideNotes(database, person, changes);
    std::ranges::stable_sort(changes, {}, &Change::tx);
    signChanges(database, changes);
    return changes;
}

} // namespace jalon::casefile

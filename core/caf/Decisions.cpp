// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/FollowUpWriter.h"
#include "caf/ImportHistory.h"
#include "caf/ListStore.h"
#include "caf/StockWriter.h"
#include "caf/StoredRow.h"
#include "casefile/People.h"
#include "casefile/Sight.h"
#include "store/Guarded.h"

namespace jalon::caf {

namespace {

/// What the list says, by field, in the order of the fields.
std::vector<FieldChange> shownCells(const StoredRow& row)
{
    std::vector<FieldChange> shown;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const auto column = static_cast<std::size_t>(row.columns.columnOf(field));
        if (row.columns.has(field) && column < row.cells.size() && !row.cells[column].empty()) {
            shown.push_back({std::string{codeOf(field)}, {}, row.cells[column]});
        }
    }
    return shown;
}

ListTime timeOf(const store::Database& database, const StoredRow& row)
{
    const auto past = pastOf(database, row.kind, row.listedOn, row.sha256, std::nullopt, row.list);
    return {.kind = row.kind,
            .listedOn = row.listedOn,
            .firstStock = past.firstStock,
            .past = past.lastListedOn && row.listedOn < *past.lastListedOn,
            .nextStockOn = past.nextStockOn};
}

Expected<void> writeFollowUp(store::Transaction& tx, const StoredRow& row, const ParsedRow& parsed,
                             std::optional<PersonId> person)
{
    if (!person) {
        return failure(ErrorCode::InvalidValue, "person", codeOf(RowReason::UnknownPerson));
    }
    const auto effect = FollowUpWriter{tx, row.listedOn}.write(*person, parsed);
    if (!effect) {
        return failure(ErrorCode::InvalidValue, effect.error().field, effect.error().reason);
    }
    return {};
}

Expected<void> write(store::Transaction& tx, const StoredRow& row, std::optional<PersonId> person)
{
    const auto parsed = parse(row, tx.recordedOn());
    if (!parsed) {
        return failure(ErrorCode::InvalidValue, "row", codeOf(parsed.error().reason));
    }
    if (row.kind == ListKind::FollowUp) {
        return writeFollowUp(tx, row, *parsed, person);
    }
    StockWriter writer{tx, timeOf(tx.database(), row), [&tx](std::string_view matricule) {
                           return householdWithMatricule(tx.database(), matricule);
                       }};
    if (person) {
        writer.update(readPerson(tx.database(), *person), *parsed);
    } else {
        writer.add(*parsed, newPerson(*parsed, writer.communes(), row.listedOn));
        writer.flush();
    }
    return {};
}

} // namespace

std::vector<WaitingRow> waitingRows(const store::Database& database, std::optional<ListId> list)
{
    std::vector<WaitingRow> rows;
    if (!casefile::may(database, reference::Operation::ImportLists)) {
        return rows;
    }
    for (auto& row : storedRows(database, list)) {
        auto name = database.value<std::string>("SELECT value FROM list_row WHERE id = ?1", row.id);
        rows.push_back({row.id, row.list, static_cast<std::size_t>(row.line), name.value_or(""), row.reason,
                        std::move(row.candidates), shownCells(row)});
    }
    return rows;
}

Expected<TxId> decide(const store::Session& session, std::int64_t row, const Decision& decision)
{
    const auto stored = storedRow(session.database, row);
    if (!stored) {
        return std::unexpected{stored.error()};
    }
    std::optional<PersonId> person;
    if (const auto* same = std::get_if<SamePerson>(&decision)) {
        person = same->person;
        if (!casefile::identityOf(session.database, *person)) {
            return failure(ErrorCode::PersonUnknown, std::to_string(person->value));
        }
    }
    return store::guarded(session.database.file(), [&]() -> Expected<TxId> {
        store::Transaction tx{session, store::TxKind::Import, {.list = stored->list, .reverses = {}}};
        if (!std::holds_alternative<NotTaken>(decision)) {
            if (auto written = write(tx, *stored, person); !written) {
                return std::unexpected{written.error()};
            }
        }
        tx.database().run("UPDATE list_row SET decided_tx = ?2 WHERE id = ?1", row, tx.id());
        tx.commit();
        return tx.id();
    });
}

} // namespace jalon::caf

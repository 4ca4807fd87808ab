// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportRun.h"

#include "base/Path.h"
#include "caf/FileDigest.h"
#include "caf/ImportChecks.h"
#include "caf/InTurn.h"
#include "caf/RowSummary.h"
#include "store/DbError.h"
#include "store/Issuer.h"
#include "store/Journal.h"

#include <algorithm>
#include <future>

namespace jalon::caf {

namespace {

/// What the base grows by, for somebody new.
constexpr std::int64_t kBytesOfPerson = 750;

/// Of a file that was imported before, which changes nothing.
void forgetChanges(ImportPlan& plan)
{
    for (const auto& row : plan.updated) {
        plan.unchanged.push_back({row.line, row.person, {}});
    }
    std::ranges::move(plan.added, std::back_inserter(plan.unchanged));
    std::ranges::sort(plan.unchanged, {}, &PlainRow::line);
    plan.unchanged.resize(std::min(plan.unchanged.size(), ImportPlan::kDetailLimit));
    plan.added.clear();
    plan.updated.clear();
    plan.gone.clear();
}

/// The first ones of the rows that repeat an earlier one.
std::vector<DuplicateRow> duplicatesAmong(const std::vector<ListedRow>& rows)
{
    std::vector<DuplicateRow> duplicates;
    for (const auto& row : rows) {
        if (row.fate == RowFate::Duplicate && duplicates.size() < ImportPlan::kDetailLimit) {
            duplicates.push_back({row.line, rows[row.sameAs].line});
        }
    }
    return duplicates;
}

} // namespace

ImportRun::ImportRun(const store::Session& session, ImportRequest request, Progress progress,
                     std::stop_token stop)
    : m_session(session), m_progress(std::move(progress)), m_stop(std::move(stop))
{
    m_plan.request = std::move(request);
}

Expected<ImportResult> ImportRun::run(Mode mode, const std::string& expected)
{
    try {
        if (auto opened = open(expected); !opened) {
            return std::unexpected{opened.error()};
        }
        return transact(mode);
    } catch (const store::DbError& error) {
        if (error.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        return std::unexpected{error.toError(pathText(m_session.database.file()))};
    }
}

Expected<void> ImportRun::open(const std::string& expected)
{
    if (auto whole = store::requireWholeBase(m_session.database); !whole) {
        return whole;
    }
    auto source = openList(m_session.database, m_plan.request);
    if (!source) {
        return std::unexpected{source.error()};
    }
    if (auto begun = checkBegun(*source, m_session.clock.today()); !begun) {
        return begun;
    }
    auto digest = fileDigest(m_plan.request.file);
    if (!digest) {
        return std::unexpected{digest.error()};
    }
    if (!expected.empty() && *digest != expected) {
        return failure(ErrorCode::ListChangedSince, source->reader.name());
    }
    m_plan.sha256 = std::move(*digest);
    m_source.emplace(std::move(*source));
    const bool isFollowUp = m_source->kind == ListKind::FollowUp;
    const Date reference = std::min(m_source->listedOn, m_session.clock.today());
    m_parser.emplace(m_source->columns, reference, isFollowUp);
    return {};
}

Expected<void> ImportRun::readAndMatch(const store::Database& database)
{
    m_past = pastOf(database, m_source->kind, m_source->listedOn, m_plan.sha256, m_source->completes);
    m_plan.knownFile = m_past.sameFile && !m_plan.request.force;
    m_plan.completes = m_past.completes;
    m_time = {.kind = m_source->kind,
              .listedOn = m_source->listedOn,
              .firstStock = m_past.firstStock,
              .past = m_past.lastListedOn && m_source->listedOn < *m_past.lastListedOn,
              .nextStockOn = m_past.nextStockOn};
    // The list is read while the base is.
    auto reading = std::async(std::launch::async, [this] { return readList(*m_source, *m_parser, m_stop); });
    m_people.emplace(database, listedValues(m_source->columns));
    auto read = reading.get();
    if (!read) {
        return std::unexpected{read.error()};
    }
    m_reading = std::move(*read);
    report(kFirstReading);
    m_matcher.emplace(*m_people, m_source->kind);
    m_matcher->settle(m_reading.rows);
    return {};
}

Expected<void> ImportRun::refuse() const
{
    if (m_plan.request.force || m_plan.knownFile) {
        return {};
    }
    auto allowed = unlessAccepted(checkEncoding(*m_source, m_reading));
    if (!allowed || m_source->completes) {
        return allowed;
    }
    return inTurn<Expected<void>>(
        [this] { return unlessAccepted(checkDepartement(*m_source, m_reading, *m_people)); },
        [this] { return unlessAccepted(checkAge(*m_source, m_past)); },
        [this] {
            return m_source->kind == ListKind::Stock
                       ? unlessAccepted(checkAbsent(m_session.database, *m_source, *m_people))
                       : Expected<void>{};
        });
}

Expected<void> ImportRun::unlessAccepted(Expected<void> allowed) const
{
    const auto& accepted = m_plan.request.accepted;
    const bool isAccepted = !allowed && std::ranges::find(accepted, allowed.error().code) != accepted.end();
    return isAccepted ? Expected<void>{} : allowed;
}

Expected<ImportResult> ImportRun::transact(Mode mode)
{
    const store::CancelScope cancel{m_session.database, m_stop};
    m_list = ListId{
        m_session.database.value<std::int64_t>("SELECT coalesce(max(id), 0) + 1 FROM caf_list").value_or(1)};
    const store::BulkScope bulk{m_session.database};
    store::Transaction tx{m_session, store::TxKind::Import, {.list = m_list, .reverses = {}}};
    m_tx = &tx;
    const auto ready =
        inTurn<Expected<void>>([&] { return readAndMatch(tx.database()); }, [this] { return refuse(); });
    if (!ready) {
        return std::unexpected{ready.error()};
    }
    takeReading();
    bulk.expect(static_cast<std::int64_t>(m_rows.size()) * kBytesOfPerson);
    if (m_source->kind == ListKind::FollowUp) {
        m_followUp.emplace(tx, m_source->listedOn);
    } else {
        m_stock.emplace(tx, m_time, [this](std::string_view matricule) {
            const auto index = m_people->householdOf(matricule);
            return index == KnownPerson::kNoHousehold ? std::nullopt
                                                      : std::optional{m_people->householdId(index)};
        });
    }
    addList(tx, m_list, m_plan, *m_source);
    if (auto written = writeRows(); !written) {
        return std::unexpected{written.error()};
    }
    std::ranges::stable_sort(m_plan.rejects, {}, &RowNote::line);
    std::ranges::stable_sort(m_plan.warnings, {}, &RowNote::line);
    if (m_plan.knownFile) {
        m_plan.counts.unchanged += m_plan.counts.added + m_plan.counts.updated;
        m_plan.counts.added = m_plan.counts.updated = m_plan.counts.gone = 0;
        forgetChanges(m_plan);
    }
    if (mode == Mode::DryRun || m_plan.knownFile) {
        return ImportResult{std::move(m_plan), {}, {}};
    }
    setCounts(tx, m_list, m_plan.counts);
    if (m_plan.request.mapping) {
        saveMapping(tx, m_plan.signature, m_source->reader.name(), *m_plan.request.mapping);
    }
    store::addToJournal(tx, {store::JournalAction::Import, m_list.value, m_plan.counts.rows});
    tx.commit();
    report(1.0);
    return ImportResult{std::move(m_plan), m_list, tx.id()};
}

void ImportRun::takeReading()
{
    m_plan.request.kind = m_source->kind;
    m_plan.request.listedOn = m_source->listedOn;
    m_plan.kindFrom = m_source->kindFrom;
    m_plan.dateFrom = m_source->dateFrom;
    m_plan.signature = m_source->header.signature;
    m_plan.mapping = m_source->header.mapping();
    m_plan.columns = m_source->columns;
    for (const auto column : m_source->header.unknown) {
        m_plan.unknownColumns.push_back(m_source->header.headers[column]);
    }
    m_plan.counts.rows = static_cast<std::int64_t>(m_reading.rows.size());
    m_plan.counts.rejected = static_cast<std::int64_t>(m_reading.rejects.size());
    m_plan.counts.warnings = static_cast<std::int64_t>(m_reading.warnings.size());
    m_plan.rejects = std::move(m_reading.rejects);
    m_plan.warnings = std::move(m_reading.warnings);
    m_plan.duplicates = duplicatesAmong(m_reading.rows);
    m_rows.assign(m_reading.rows.begin(), m_reading.rows.end());
    m_reading = {};
}

void ImportRun::report(double share) const
{
    if (m_progress) {
        m_progress(share);
    }
}

} // namespace jalon::caf

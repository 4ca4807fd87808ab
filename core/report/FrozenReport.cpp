// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/FrozenReport.h"

#include "casefile/Sight.h"
#include "report/ReportJson.h"
#include "store/Facts.h"

#include <cmath>

namespace jalon::report {

namespace {

struct FrozenRow {
    Date from;
    Date to;
    std::string scope;
    Date frozenOn;
    std::string content;
};

} // namespace

} // namespace jalon::report

namespace jalon::store {

template <>
struct FactTable<report::FrozenRow> {
    using Row = report::FrozenRow;
    static constexpr std::string_view name = "frozen_report";
    static constexpr bool holdsFiles = true;
    static constexpr auto columns = std::tuple{
        column("period_from", &Row::from), column("period_to", &Row::to), column("scope_name", &Row::scope),
        column("frozen_on", &Row::frozenOn), column("content", &Row::content)};
};

} // namespace jalon::store

namespace jalon::report {

namespace {

/// Errors: NotAllowed, FactUnknown.
Expected<FrozenRow> rowOf(const store::Database& database, FactId id)
{
    if (const auto allowed = casefile::requireMay(database, reference::Operation::Reports); !allowed) {
        return std::unexpected{allowed.error()};
    }
    auto row = store::current<FrozenRow>(database, id);
    return row ? Expected<FrozenRow>{*std::move(row)}
               : failure(ErrorCode::FactUnknown, std::to_string(id.value));
}

} // namespace

FactId freeze(store::Transaction& tx, const MonthlyReport& report)
{
    auto json = toJson(report);
    json["late"] = nlohmann::ordered_json::object(); // names do not outlive their files
    return store::add(tx, FrozenRow{report.query.period.from, report.query.period.to, report.scope,
                                    tx.recordedOn(), json.dump()});
}

std::vector<FrozenEntry> frozenReports(const store::Database& database)
{
    auto rows =
        database.statement("SELECT fact_id, period_from, period_to, scope_name, frozen_on"
                           " FROM frozen_report_now ORDER BY period_from DESC, frozen_on DESC, fact_id DESC");
    std::vector<FrozenEntry> entries;
    while (rows.step()) {
        entries.push_back({rows.get<FactId>(0),
                           {rows.get<Date>(1), rows.get<Date>(2)},
                           rows.get<std::string>(3),
                           rows.get<Date>(4)});
    }
    return entries;
}

Expected<FrozenEntry> frozenEntry(const store::Database& database, FactId id)
{
    const auto row = rowOf(database, id);
    if (!row) {
        return std::unexpected{row.error()};
    }
    return FrozenEntry{id, {row->from, row->to}, row->scope, row->frozenOn};
}

Expected<MonthlyReport> frozenReport(const store::Database& database, FactId id)
{
    const auto row = rowOf(database, id);
    if (!row) {
        return std::unexpected{row.error()};
    }
    return reportOf(nlohmann::ordered_json::parse(row->content));
}

std::optional<double> FrozenChange::difference() const
{
    constexpr double kTenths = 10; // what percents are rounded to; their difference has noise beyond
    return then && now ? std::optional{std::round((*now - *then) * kTenths) / kTenths} : std::nullopt;
}

std::vector<FrozenChange> changesSince(const store::Database& database, const MonthlyReport& frozen)
{
    auto query = frozen.query;
    query.knownAt.reset();
    const auto today = monthlyReport(database, query);
    std::vector<FrozenChange> changes;
    for (const auto& row : frozen.rows) {
        const auto& now = today.rows[indexOf(row.id)].figure.value;
        if (row.figure.value != now) {
            changes.push_back({row.id, row.figure.value, now});
        }
    }
    return changes;
}

} // namespace jalon::report

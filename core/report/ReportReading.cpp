// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportJson.h"

namespace jalon::report {

namespace {

using FrozenJson = nlohmann::ordered_json;

template <class Value>
std::optional<Value> readOr(const FrozenJson& json)
{
    return json.is_null() ? std::nullopt : std::optional{json.get<Value>()};
}

Date readDay(const FrozenJson& json)
{
    return Date::fromIso(json.get<std::string>()).value();
}

ReportRow readRow(const FrozenJson& json)
{
    ReportRow row;
    row.id = fromCode<IndicatorId>(json.at("id").get<std::string>()).value();
    auto& figure = row.figure;
    figure.value = readOr<double>(json.at("value"));
    figure.numerator = readOr<std::int64_t>(json.at("numerator"));
    figure.denominator = readOr<std::int64_t>(json.at("denominator"));
    figure.running = readOr<std::int64_t>(json.at("running"));
    const auto why = readOr<std::string>(json.at("why"));
    figure.why = why ? fromCode<Why>(*why).value() : Why::Computed;
    if (const auto lines = json.find("lines"); lines != json.end()) {
        for (const auto& line : *lines) {
            figure.lines.push_back(
                {line.at("code"), line.at("label"), readOr<double>(line.at("value")), line.at("count")});
        }
    }
    row.previous = readOr<double>(json.at("previous"));
    row.yearAgo = readOr<double>(json.at("year_ago"));
    row.yearToDate = readOr<double>(json.at("year_to_date"));
    row.target = readOr<double>(json.at("target"));
    row.learntLater = readOr<double>(json.at("learnt_later"));
    return row;
}

std::vector<ReportPart> readParts(const FrozenJson& json)
{
    std::vector<ReportPart> parts;
    for (const auto& [name, rows] : json.items()) {
        ReportPart part{.id = 0, .name = name, .rows = {}};
        for (const auto& row : rows) {
            part.rows.push_back(readRow(row));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Curve> readCurves(const FrozenJson& json)
{
    std::vector<Curve> curves;
    for (const auto& [id, points] : json.items()) {
        Curve curve{.id = fromCode<IndicatorId>(id).value(), .points = {}};
        for (const auto& point : points) {
            const auto month = Date::fromIso(point.at("month").get<std::string>() + "-01").value();
            curve.points.push_back({monthOf(month), readOr<double>(point.at("value"))});
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<Spread> readDelays(const FrozenJson& json)
{
    std::vector<Spread> delays;
    for (const auto& [id, bands] : json.items()) {
        Spread spread{.id = fromCode<IndicatorId>(id).value(), .bands = {}};
        for (const auto& band : bands) {
            spread.bands.push_back({band.at("label"), band.at("count")});
        }
        delays.push_back(std::move(spread));
    }
    return delays;
}

YearTable readYearTable(const FrozenJson& json)
{
    YearTable table{
        .title = json.at("title"), .rowsAre = json.at("rows_are"), .columns = json.at("columns"), .rows = {}};
    for (const auto& each : json.at("rows")) {
        YearTable::Row row{each.at("label"), {}};
        for (const auto& cell : each.at("cells")) {
            const auto count = cell.at("count").get<std::int64_t>();
            row.cells.push_back({cell.at("code"), {}, static_cast<double>(count), count});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Query readQueryOf(const FrozenJson& json)
{
    Query query;
    const auto year = json.find("year");
    query.period = year != json.end()
                       ? yearOf(std::stoi(year->get<std::string>()))
                       : monthOf(Date::fromIso(json.at("month").get<std::string>() + "-01").value());
    if (const auto asOf = readDay(json.at("as_of")); asOf != query.period.lastDay()) {
        query.asOf = asOf;
    }
    if (!json.at("known_at").is_null()) {
        query.knownAt = readDay(json.at("known_at"));
    }
    query.scope = {fromCode<ScopeKind>(json.at("scope_kind").get<std::string>()).value(),
                   json.at("scope_id").get<std::int64_t>()};
    return query;
}

} // namespace

MonthlyReport reportOf(const FrozenJson& json)
{
    MonthlyReport report;
    report.query = readQueryOf(json);
    report.ofYear = json.contains("year");
    report.scope = json.at("scope");
    for (const auto& row : json.at("indicators")) {
        report.rows.push_back(readRow(row));
    }
    report.byTerritory = readParts(json.at("by_territory"));
    report.byReferent = readParts(json.at("by_referent"));
    report.curves = readCurves(json.at("curves"));
    report.delays = readDelays(json.at("delays"));
    if (report.ofYear) {
        for (const auto& table : json.at("year_tables")) {
            report.year.push_back(readYearTable(table));
        }
    }
    return report;
}

} // namespace jalon::report

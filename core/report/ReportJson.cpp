// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportJson.h"

#include <cmath>

namespace jalon::report {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMonthLength = 7; // AAAA-MM

std::string monthText(Date day)
{
    return day.toIso().substr(0, kMonthLength);
}

Json orNull(std::optional<std::int64_t> number)
{
    return number ? Json(*number) : Json(nullptr);
}

/// Whole numbers without a decimal point.
Json orNull(std::optional<double> number)
{
    if (!number) {
        return nullptr;
    }
    return *number == std::floor(*number) ? Json(static_cast<std::int64_t>(*number)) : Json(*number);
}

Json orNull(std::optional<Date> date)
{
    return date ? Json(date->toIso()) : Json(nullptr);
}

Json idOrNull(std::int64_t id)
{
    return id != 0 ? Json(id) : Json(nullptr);
}

Json toJson(const ReportRow& row, bool withLines)
{
    const auto& definition = indicator(row.id);
    Json json{{"id", codeOf(row.id)},
              {"label", definition.label},
              {"value", orNull(row.figure.value)},
              {"numerator", orNull(row.figure.numerator)},
              {"denominator", orNull(row.figure.denominator)},
              {"running", orNull(row.figure.running)},
              {"unit", codeOf(definition.unit)},
              {"previous", orNull(row.previous)},
              {"year_ago", orNull(row.yearAgo)},
              {"year_to_date", orNull(row.yearToDate)},
              {"target", orNull(row.target)},
              {"learnt_later", orNull(row.learntLater)},
              {"why", row.figure.why == Why::Computed ? Json(nullptr) : Json(codeOf(row.figure.why))}};
    if (withLines) {
        json["lines"] = Json::array();
        for (const auto& line : row.figure.lines) {
            json["lines"].push_back({{"code", line.code},
                                     {"label", line.label},
                                     {"value", orNull(line.value)},
                                     {"count", line.count}});
        }
    }
    return json;
}

Json toJson(const std::vector<ReportPart>& parts)
{
    auto json = Json::object();
    for (const auto& part : parts) {
        auto& rows = json[part.name] = Json::array();
        for (const auto& row : part.rows) {
            rows.push_back(toJson(row, false));
        }
    }
    return json;
}

Json toJson(const std::vector<Curve>& curves)
{
    auto json = Json::object();
    for (const auto& curve : curves) {
        auto& points = json[std::string{codeOf(curve.id)}] = Json::array();
        for (const auto& point : curve.points) {
            points.push_back({{"month", monthText(point.month.from)}, {"value", orNull(point.value)}});
        }
    }
    return json;
}

Json toJson(const std::vector<Spread>& delays)
{
    auto json = Json::object();
    for (const auto& spread : delays) {
        auto& bands = json[std::string{codeOf(spread.id)}] = Json::array();
        for (const auto& band : spread.bands) {
            bands.push_back({{"label", band.label}, {"count", band.count}});
        }
    }
    return json;
}

Json toJson(const std::vector<YearTable>& tables)
{
    auto json = Json::array();
    for (const auto& table : tables) {
        auto rows = Json::array();
        for (const auto& row : table.rows) {
            auto cells = Json::array();
            for (const auto& cell : row.cells) {
                cells.push_back({{"code", cell.code}, {"count", cell.count}});
            }
            rows.push_back({{"label", row.name}, {"cells", std::move(cells)}, {"total", totalOf(row)}});
        }
        json.push_back({{"title", table.title},
                        {"rows_are", table.rowsAre},
                        {"columns", table.columns},
                        {"rows", std::move(rows)},
                        {"total", totalOf(table)}});
    }
    return json;
}

} // namespace

Json toJson(const MonthlyReport& report)
{
    const auto& query = report.query;
    Json json;
    if (report.ofYear) {
        json["year"] = std::to_string(query.period.from.year());
    } else {
        json["month"] = monthText(query.period.from);
    }
    json["scope"] = report.scope;
    json["scope_kind"] = codeOf(query.scope.kind);
    json["scope_id"] = query.scope.id;
    json["as_of"] = query.facts().toIso();
    json["known_at"] = orNull(query.knownAt);
    json["indicators"] = Json::array();
    for (const auto& row : report.rows) {
        json["indicators"].push_back(toJson(row, true));
    }
    json["by_territory"] = toJson(report.byTerritory);
    json["by_referent"] = toJson(report.byReferent);
    json["curves"] = toJson(report.curves);
    json["delays"] = toJson(report.delays);
    if (report.ofYear) {
        json["year_tables"] = toJson(report.year);
    }
    json["late"] = Json::object();
    for (const auto& held : report.late) {
        json["late"][held.referent] = toJson(held.people);
    }
    return json;
}

Json toJson(const std::vector<ListedPerson>& people)
{
    auto json = Json::array();
    for (const auto& row : people) {
        json.push_back({{"person", row.person.value},
                        {"last_name", row.lastName},
                        {"first_name", row.firstName},
                        {"birth_date", orNull(row.birthOn)},
                        {"matricule", row.matricule.empty() ? Json(nullptr) : Json(row.matricule)},
                        {"pathway", idOrNull(row.pathway.value)},
                        {"fact", idOrNull(row.fact.value)},
                        {"date", row.day.toIso()},
                        {"days", row.days ? Json(*row.days) : Json(nullptr)}});
    }
    return json;
}

} // namespace jalon::report

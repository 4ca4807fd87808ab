// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Told.h"

namespace jalon::caf::test {

namespace {

std::string period(const store::Statement& row, int from)
{
    const auto shown = [](const std::optional<Date>& date) { return date ? date->toIso() : std::string{}; };
    return shown(row.get<std::optional<Date>>(from)) + ".." + shown(row.get<std::optional<Date>>(from + 1));
}

template <class Line>
Lines eachRow(const ImportBase& base, std::string_view ownId, std::string_view sql, const Line& line)
{
    auto query = base.database.statement(sql);
    query.bind(personOf(base, ownId));
    Lines lines;
    while (query.step()) {
        lines.push_back(line(query));
    }
    return lines;
}

std::string cell(const store::SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string_view>(&value);
    return text != nullptr ? std::string{*text} : std::string{};
}

} // namespace

PersonId personOf(const ImportBase& base, std::string_view ownId)
{
    return base.database.value<PersonId>("SELECT person_id FROM identity_now WHERE own_id = ?1", ownId)
        .value();
}

Lines rightsOf(const ImportBase& base, std::string_view ownId)
{
    return eachRow(base, ownId,
                   "SELECT state, state_assumed, sdd, sdd_assumed, starts_on, ends_on FROM rights_period_now"
                   " WHERE person_id = ?1 ORDER BY starts_on, fact_id",
                   [](const store::Statement& row) {
                       return row.get<std::string>(0) + (row.get<bool>(1) ? "? " : " ")
                              + (row.get<bool>(2) ? "sdd" : "non") + (row.get<bool>(3) ? "? " : " ")
                              + period(row, 4);
                   });
}

Lines pathwaysOf(const ImportBase& base, std::string_view ownId)
{
    return eachRow(base, ownId,
                   "SELECT notified_by, coalesce(notified_on, first_list_on), x.exited_on, x.reason"
                   " FROM pathway_file_now p LEFT JOIN pathway_exit_now x USING (pathway_id)"
                   " WHERE p.person_id = ?1 ORDER BY 2, pathway_id",
                   [](const store::Statement& row) {
                       const auto by = row.get<std::string>(0);
                       const auto on = row.get<Date>(1).toIso();
                       std::string line = by == "unknown" ? "unknown since " + on : on + " " + by;
                       if (const auto exited = row.get<std::optional<Date>>(2)) {
                           line += ", left " + exited->toIso();
                       }
                       const auto reason = row.get<std::string>(3);
                       return reason.empty() ? line : line + " " + reason;
                   });
}

Lines residencesOf(const ImportBase& base, std::string_view ownId)
{
    return eachRow(
        base, ownId,
        "SELECT concat_ws(', ', line1, line2, concat_ws(' ', postcode, city)), r.starts_on, r.ends_on"
        " FROM residence_now r JOIN household_member_now m USING (household_id)"
        " WHERE m.person_id = ?1 AND m.ends_on IS NULL ORDER BY r.starts_on",
        [](const store::Statement& row) { return row.get<std::string>(0) + " " + period(row, 1); });
}

Lines householdsOf(const ImportBase& base, std::string_view ownId)
{
    return eachRow(
        base, ownId,
        "SELECT concat_ws(' ', f.matricule, m.role), m.starts_on, m.ends_on"
        " FROM household_member_now m JOIN household_file_now f USING (household_id)"
        " WHERE m.person_id = ?1 ORDER BY m.starts_on, m.fact_id",
        [](const store::Statement& row) { return row.get<std::string>(0) + " " + period(row, 1); });
}

Lines linesOf(const ImportBase& base, std::string_view ownId, std::string_view sql)
{
    return eachRow(base, ownId, sql, [](const store::Statement& row) {
        std::string line;
        for (int column = 0; column < row.columnCount(); ++column) {
            line += (column > 0 ? " " : "") + cell(row.valueAt(column));
        }
        return line;
    });
}

std::string iso(const std::string& column)
{
    return "date(" + column + " * 86400, 'unixepoch')";
}

} // namespace jalon::caf::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Compute.h"

#include "base/Text.h"
#include "casefile/Sight.h"
#include "report/Labels.h"
#include "report/Listed.h"
#include "store/Witness.h"

namespace jalon::report {

namespace {

/// R2 and C2 are taken from R1 and C1.
IndicatorSet neededFor(IndicatorId id)
{
    using enum IndicatorId;
    switch (id) {
    case R2:
        return setOf(R1, R2);
    case C2:
        return setOf(C1, C2);
    default:
        return setOf(id);
    }
}

Column columnOf(IndicatorId id, const Query& query, Knowledge knowledge)
{
    return {.period = query.period,
            .asOf = query.facts(),
            .knowledge = knowledge,
            .wanted = neededFor(id),
            .lines = true};
}

std::optional<ListKey> listKeyOf(std::string_view part)
{
    if (const auto found = fromCode<Part>(part)) {
        return *found;
    }
    if (const auto found = fromCode<Detail>(part.substr(0, part.find(':')))) {
        return *found;
    }
    return std::nullopt;
}

/// A cell of yearly tables, which need contracts, too.
bool isCrossed(const ListKey& list)
{
    const auto* detail = std::get_if<Detail>(&list);
    return detail != nullptr && (*detail == Detail::Cross || *detail == Detail::ContractTerm);
}

/// The household the person lives in, else the last one they lived in.
constexpr std::string_view kWho =
    "SELECT last_name, first_name, birth_on,"
    " (SELECT h.matricule FROM household_member m"
    "  JOIN household_file h ON h.fact_id = m.household_id AND h.tx_out IS NULL"
    "  WHERE m.person_id = ?1 AND m.tx_out IS NULL ORDER BY m.ends_on IS NOT NULL, m.starts_on DESC LIMIT 1)"
    " FROM identity WHERE fact_id = ?1 AND tx_out IS NULL";

} // namespace

ListedPerson listed(const store::Database& database, const Hit& hit)
{
    ListedPerson row{.person = {hit.person},
                     .lastName = {},
                     .firstName = {},
                     .birthOn = {},
                     .matricule = {},
                     .pathway = {hit.pathway},
                     .fact = {hit.fact},
                     .day = hit.day,
                     .days = hit.days};
    auto who = database.statement(kWho);
    who.bind(row.person);
    const bool isKnown = who.step();
    if (isKnown && casefile::isSeen(database, row.person)) {
        row.lastName = who.get<std::string>(0);
        row.firstName = who.get<std::string>(1);
        row.birthOn = who.get<std::optional<Date>>(2);
        row.matricule = who.get<std::string>(3);
    } else {
        row.lastName = isKnown ? "(hors de votre vue)" : "(personne anonymisée)";
    }
    return row;
}

std::vector<ListedPerson> byName(std::vector<ListedPerson> rows)
{
    std::vector<std::pair<std::string, ListedPerson>> keyed;
    keyed.reserve(rows.size());
    for (auto& row : rows) {
        keyed.emplace_back(fold(row.lastName) + '\n' + fold(row.firstName), std::move(row));
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& row) {
        return std::tuple{std::string_view{row.first}, row.second.person, row.second.day};
    });
    rows.clear();
    for (auto& [key, row] : keyed) {
        rows.push_back(std::move(row));
    }
    return rows;
}

namespace {

tabular::Cell cellOf(std::optional<Date> date)
{
    return date ? tabular::Cell{*date} : tabular::Cell{};
}

} // namespace

Figure compute(const store::Database& database, IndicatorId id, const Query& query)
{
    const store::ReadScope read{database};
    const auto [known, knowledge] = knownAt(database, query.knownAt);
    if (!known) {
        Figure unknown;
        unknown.why = Why::BeforeTheBase;
        return unknown;
    }
    Engine engine{database, neededFor(id), knowledge.has_value()};
    const auto column = columnOf(id, query, knowledge);
    const auto tally = std::move(engine.count({&column, 1}, query.scope).front());
    auto figure = figureOf(id, tally.total());
    if (indicator(id).shape != Shape::Missing) {
        figure.lines = Labels{database, engine.data()}.lines(id, tally);
    }
    return figure;
}

namespace {

/// Which figure it is behind is not written; it tells one list from another.
void noteList(const store::Database& database, IndicatorId id, std::string_view part, std::size_t count)
{
    const auto likeness = std::hash<std::string>{}(std::string{codeOf(id)}.append(" ").append(part));
    store::note(database, {store::JournalAction::List, 0, static_cast<std::int64_t>(count), likeness});
}

} // namespace

Expected<std::vector<ListedPerson>> people(const store::Database& database, IndicatorId id,
                                           const Query& query, std::string_view part)
{
    if (auto allowed = casefile::requireMay(database, reference::Operation::Reports); !allowed) {
        return std::unexpected{allowed.error()};
    }
    const auto list = listKeyOf(part);
    if (!list) {
        return failure(ErrorCode::InvalidValue, "part", part);
    }
    const store::ReadScope read{database};
    const auto [known, knowledge] = knownAt(database, query.knownAt);
    if (!known || indicator(id).shape == Shape::Missing) {
        return std::vector<ListedPerson>{};
    }
    const auto needed = neededFor(id) | (isCrossed(*list) ? setOf(IndicatorId::C3) : IndicatorSet{});
    Engine engine{database, needed, knowledge.has_value()};
    auto column = columnOf(id, query, knowledge);
    column.list = {id, *list};
    column.crosses = isCrossed(*list);
    const auto tally = std::move(engine.count({&column, 1}, query.scope).front());
    const Labels labels{database, engine.data()};
    std::vector<ListedPerson> rows;
    for (const auto& [value, hit] : tally.kept()) {
        const auto* detail = std::get_if<Detail>(&*list);
        if (detail == nullptr || labels.code({*detail, value}) == part) {
            rows.push_back(listed(database, hit));
        }
    }
    noteList(database, id, part, rows.size());
    return byName(std::move(rows));
}

tabular::Table tableOf(std::string_view title, const std::vector<ListedPerson>& people)
{
    using tabular::ColumnKind;
    tabular::Table table{.title = std::string{title},
                         .columns = {{"Personne", ColumnKind::Number},
                                     {"Nom", ColumnKind::Text, 24},
                                     {"Prénom", ColumnKind::Text, 20},
                                     {"Né(e) le", ColumnKind::Date},
                                     {"Matricule", ColumnKind::Text},
                                     {"Date", ColumnKind::Date},
                                     {"Jours", ColumnKind::Number}},
                         .rows = {}};
    for (const auto& row : people) {
        table.rows.push_back({row.person.value, row.lastName, row.firstName, cellOf(row.birthOn),
                              row.matricule, row.day,
                              row.days ? tabular::Cell{std::int64_t{*row.days}} : tabular::Cell{}});
    }
    return table;
}

} // namespace jalon::report

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowCase.h"

#include "base/Path.h"
#include "base/Text.h"
#include "caf/ComparedValues.h"
#include "caf/PersonState.h"
#include "caf/RowSummary.h"
#include "caf/StoredRow.h"
#include "casefile/NameKey.h"
#include "casefile/People.h"

#include <algorithm>

namespace jalon::caf {

namespace {

// Contradicting rows of one list stand close together; among more, they are not looked for.
constexpr std::size_t kSiblingLimit = 500;

bool shareKey(const MatchKeys& one, const MatchKeys& other)
{
    const auto same = [&](std::uint64_t MatchKeys::* key) { return one.*key != 0 && one.*key == other.*key; };
    return same(&MatchKeys::nir) || same(&MatchKeys::ownId) || same(&MatchKeys::roleAndFirstName)
           || same(&MatchKeys::roleAndBirth) || same(&MatchKeys::nameAndBirth);
}

template <class... Args>
void addFound(const store::Database& database, std::vector<PersonId>& people, const std::string& sql,
              const Args&... args)
{
    auto query = database.statement(sql);
    query.bind(args...);
    while (query.step()) {
        const auto person = query.get<PersonId>(0);
        if (std::ranges::find(people, person) == people.end()) {
            people.push_back(person);
        }
    }
}

/// Those who bear a key of the row today: a decision on another row may have brought them.
void addBearers(const store::Database& database, const ParsedRow& row, std::vector<PersonId>& people)
{
    const std::string identities = "SELECT person_id FROM identity_now WHERE ";
    if (!row.nir.empty()) {
        addFound(database, people, identities + "nir = ?1", row.nir);
    }
    if (!row.ownId.empty()) {
        addFound(database, people, identities + "own_id = ?1", row.ownId);
    }
    if (row.birthOn) {
        addFound(database, people, identities + "match_key = ?1 AND (nir IS NULL OR ?2 IS NULL OR nir = ?2)",
                 casefile::nameKey(row.lastName, row.firstName, row.birthOn), row.nir);
    }
    if (!row.matricule.empty()) {
        addFound(
            database, people,
            "SELECT m.person_id FROM household_file_now h JOIN household_member_now m USING (household_id)"
            " JOIN identity_now i USING (person_id) WHERE h.matricule = ?1 AND m.role = ?2"
            " AND m.ends_on IS NULL AND (i.birth_on = ?3 OR fold_compact(i.first_name) = ?4)",
            row.matricule, roleOf(row), row.birthOn, foldCompact(row.firstName));
    }
}

Agreement compare(std::string_view listed, std::string_view known)
{
    if (listed.empty()) {
        return known.empty() ? Agreement::Nothing : Agreement::OnlyKnown;
    }
    if (known.empty()) {
        return Agreement::OnlyListed;
    }
    return listed == known || foldCompact(listed) == foldCompact(known) ? Agreement::Same
                                                                        : Agreement::Different;
}

/// One case while it is put together.
class CaseMaker {
public:
    CaseMaker(const store::Database& database, const StoredRow& row, Date today)
        : m_database(database), m_row(row), m_parsed(parse(row, today))
    {
        m_case.kind = row.kind;
        m_case.listedOn = row.listedOn;
        m_case.line = static_cast<std::size_t>(row.line);
        m_case.reason = row.reason;
        if (m_parsed) {
            m_case.name = m_parsed->lastName + " " + m_parsed->firstName;
            m_listed = comparedValues(*m_parsed);
        }
    }

    void addPeople(bool bearersToo)
    {
        auto people = m_row.candidates;
        if (bearersToo && m_parsed) {
            addBearers(m_database, *m_parsed, people);
        }
        for (const auto person : people) {
            const auto state = readPerson(m_database, person);
            if (!state.identity.lastName.empty()) { // undone or erased since
                add({person, 0, state.identity.lastName + " " + state.identity.firstName},
                    comparedValues(state));
            }
        }
    }

    void addSibling(const StoredRow& other, Date today)
    {
        const auto parsed = parse(other, today);
        if (m_parsed && parsed && other.line != m_row.line
            && shareKey(summaryOf(*m_parsed).keys, summaryOf(*parsed).keys)) {
            add({{}, static_cast<std::size_t>(other.line), parsed->lastName + " " + parsed->firstName},
                comparedValues(*parsed));
        }
    }

    RowCase take()
    {
        for (std::size_t at = 0; at < kComparedFields.size(); ++at) {
            CaseLine line{kComparedFields[at], m_listed[at], {}};
            bool said = !line.listed.empty();
            for (const auto& known : m_known) {
                line.known.push_back({known[at], compare(line.listed, known[at])});
                said = said || !known[at].empty();
            }
            if (said) {
                m_case.lines.push_back(std::move(line));
            }
        }
        addEvents();
        return std::move(m_case);
    }

private:
    void add(CaseCandidate candidate, ComparedValues values)
    {
        m_case.candidates.push_back(std::move(candidate));
        m_known.push_back(std::move(values));
    }

    void addEvents()
    {
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            const auto column = static_cast<std::size_t>(m_row.columns.columnOf(field));
            const bool said = m_row.columns.has(field) && column < m_row.cells.size()
                              && !trimmed(m_row.cells[column]).empty();
            if (said && (!m_parsed || isEvent(field))) {
                m_case.lines.push_back(
                    {field, std::string{trimmed(m_row.cells[column])},
                     std::vector<KnownValue>(m_known.size(), KnownValue{{}, Agreement::NotCompared})});
            }
        }
    }

    const store::Database& m_database;
    const StoredRow& m_row;
    std::expected<ParsedRow, Rejection> m_parsed;
    ComparedValues m_listed;
    std::vector<ComparedValues> m_known;
    RowCase m_case;
};

StoredRow stored(const ImportPlan& plan, const AmbiguousRow& row)
{
    return {.id = 0,
            .list = {},
            .kind = *plan.request.kind,
            .listedOn = *plan.request.listedOn,
            .sha256 = plan.sha256,
            .columns = plan.columns,
            .cells = cellsFromJson(row.cells),
            .line = static_cast<std::int64_t>(row.line),
            .reason = row.reason,
            .candidates = row.candidates};
}

} // namespace

Expected<RowCase> caseOf(const store::Database& database, std::int64_t row, Date today)
{
    const auto waiting = storedRow(database, row);
    if (!waiting) {
        return std::unexpected{waiting.error()};
    }
    CaseMaker maker{database, *waiting, today};
    maker.addPeople(true);
    const auto others = storedRows(database, waiting->list);
    for (const auto& other : others) {
        if (others.size() <= kSiblingLimit) {
            maker.addSibling(other, today);
        }
    }
    auto made = maker.take();
    made.fileName = database.value<std::string>("SELECT file_name FROM caf_list WHERE id = ?1", waiting->list)
                        .value_or("");
    return made;
}

RowCase caseOf(const store::Database& database, const ImportPlan& plan, const AmbiguousRow& row, Date today)
{
    const auto held = stored(plan, row);
    CaseMaker maker{database, held, today};
    maker.addPeople(false);
    for (const auto& other : plan.ambiguous) {
        if (plan.ambiguous.size() <= kSiblingLimit) {
            maker.addSibling(stored(plan, other), today);
        }
    }
    auto made = maker.take();
    made.fileName = pathText(plan.request.file.filename());
    return made;
}

} // namespace jalon::caf

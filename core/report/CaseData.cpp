// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/CaseData.h"

#include "casefile/Rights.h"
#include "store/Anonymise.h"

namespace jalon::report {

namespace {

using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::BarrierTheme;
using casefile::ContractKind;
using casefile::PathType;
using OptionalDate = std::optional<Date>;

/// Runs `add(statement, owner, version)` for every version; the values are the columns from 4 on. What ended
/// because its person was anonymised (one of `erasures`) is known still: past counts do not change.
template <class Add>
void readTable(const store::Database& database, const std::vector<std::int64_t>& erasures, bool current,
               std::string_view table, std::string_view owner, std::string_view values, Add add)
{
    std::string sql = "SELECT fact_id, tx_in, tx_out, ";
    sql.append(owner).append(values.empty() ? "" : ", ").append(values).append(" FROM ").append(table);
    if (current) {
        sql.append(" WHERE ").append(store::kCountedVersions);
    }
    auto rows = database.statement(sql);
    while (rows.step()) {
        const auto out = rows.get<std::optional<std::int64_t>>(2).value_or(kStillKnown);
        const bool holds = out == kStillKnown || std::ranges::binary_search(erasures, out);
        add(rows, rows.get<std::int64_t>(3),
            Known{rows.get<std::int64_t>(0), rows.get<std::int64_t>(1), holds ? kStillKnown : out});
    }
}

Role roleOf(std::string_view role)
{
    if (role == "DEM" || role.empty()) {
        return Role::Applicant;
    }
    return role == "CJT" ? Role::Partner : Role::Other;
}

/// The civility, else the first digit of the NIR.
Sex sexOf(std::optional<casefile::Civility> civility, std::string_view nir)
{
    if (civility) {
        return *civility == casefile::Civility::Madame ? Sex::Woman : Sex::Man;
    }
    if (nir.starts_with('1')) {
        return Sex::Man;
    }
    return nir.starts_with('2') ? Sex::Woman : Sex::Unknown;
}

class Reader {
public:
    Reader(const store::Database& database, IndicatorSet wanted, bool current)
        : m_database(database), m_erasures(store::erasures(database)), m_wanted(wanted), m_current(current)
    {
    }

    CaseData read()
    {
        readPeople();
        readHouseholds();
        readPathways();
        readFollowUp();
        readRest();
        listPeople();
        sortAll();
        return std::move(m_data);
    }

private:
    template <class... Ids>
    bool wants(Ids... ids) const
    {
        return (m_wanted & setOf(ids...)).any();
    }

    template <class Add>
    void table(std::string_view name, std::string_view owner, std::string_view values, Add add)
    {
        readTable(m_database, m_erasures, m_current, name, owner, values, add);
    }

    void readPeople();
    void readHouseholds();
    void readPathways();
    void readFollowUp();
    void readRest();
    void readSigns();
    void listPeople();
    void sortAll();

    const store::Database& m_database;
    std::vector<std::int64_t> m_erasures;
    IndicatorSet m_wanted;
    bool m_current;
    CaseData m_data;
};

using enum IndicatorId;

void Reader::readPeople()
{
    table("rights_period", "person_id", "starts_on, ends_on, state, sdd",
          [this](const auto& row, std::int64_t owner, Known known) {
              m_data.rights.add(owner, {known, row.template get<Date>(4), row.template get<OptionalDate>(5),
                                        casefile::isOpen(row.template get<std::string_view>(6)),
                                        row.template get<bool>(7)});
          });
    if (wants(K2)) {
        table("identity", "fact_id", "birth_on, civility, nir",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.identities.add(owner, {known, row.template get<OptionalDate>(4),
                                                sexOf(row.template get<std::optional<casefile::Civility>>(5),
                                                      row.template get<std::string_view>(6))});
              });
    }
    if (wants(J1, R5)) {
        table("employment", "person_id", "starts_on",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.employments.add(owner, {known, row.template get<Date>(4)});
              });
    }
}

void Reader::readHouseholds()
{
    table("household_member", "person_id", "household_id, starts_on, ends_on, role",
          [this](const auto& row, std::int64_t person, Known known) {
              const auto household = row.template get<std::int64_t>(4);
              m_data.memberships.add(person, {known, household, row.template get<OptionalDate>(5),
                                              row.template get<OptionalDate>(6),
                                              roleOf(row.template get<std::string_view>(7))});
              m_data.householdPeople.add(household, person);
          });
    table("residence", "household_id", "starts_on, ends_on, insee",
          [this](const auto& row, std::int64_t owner, Known known) {
              m_data.residences.add(owner, {known, row.template get<OptionalDate>(4),
                                            row.template get<OptionalDate>(5),
                                            m_data.communes.indexOf(row.template get<std::string_view>(6))});
          });
    if (wants(K2)) {
        table("household_file", "fact_id", "family_situation",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.households.add(
                      owner, {known, m_data.families.indexOf(row.template get<std::string_view>(4))});
              });
    }
}

void Reader::readPathways()
{
    table("pathway_file", "person_id", "notified_on, first_list_on",
          [this](const auto& row, std::int64_t owner, Known known) {
              m_data.pathways.add(
                  owner, {known, row.template get<OptionalDate>(4), row.template get<OptionalDate>(5)});
          });
    table("orientation", "pathway_id",
          "path, organisation_id, support, requested_on, decided_on, notified_on, starts_on, ends_on",
          [this](const auto& row, std::int64_t owner, Known known) {
              m_data.orientations.add(owner,
                                      {known, row.template get<std::optional<PathType>>(4),
                                       m_data.organisations.indexOf(row.template get<std::int64_t>(5)),
                                       row.template get<casefile::Support>(6) == casefile::Support::Global,
                                       row.template get<OptionalDate>(7), row.template get<Date>(8),
                                       row.template get<OptionalDate>(9), row.template get<Date>(10),
                                       row.template get<OptionalDate>(11)});
          });
    table("referent_assignment", "pathway_id", "referent_id, role, starts_on, ends_on",
          [this](const auto& row, std::int64_t owner, Known known) {
              if (row.template get<casefile::ReferentRole>(5) == casefile::ReferentRole::Unique) {
                  m_data.assignments.add(owner,
                                         {known, m_data.referents.indexOf(row.template get<std::int64_t>(4)),
                                          row.template get<Date>(6), row.template get<OptionalDate>(7)});
              }
          });
    table("pathway_exit", "pathway_id", "exited_on, reason",
          [this](const auto& row, std::int64_t owner, Known known) {
              m_data.exits.add(owner, {known, row.template get<Date>(4),
                                       m_data.reasons.indexOf(row.template get<std::string_view>(5))});
          });
}

void Reader::readFollowUp()
{
    if (wants(O2v, R1, R2, R3, R5)) {
        table("appointment", "pathway_id", "kind, status, fixed_on, scheduled_on, status_on",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.appointments.add(
                      owner, {known, row.template get<AppointmentKind>(4),
                              row.template get<AppointmentStatus>(5), row.template get<OptionalDate>(6),
                              row.template get<OptionalDate>(7), row.template get<OptionalDate>(8)});
              });
    }
    if (wants(C1, C2, C2t, C3, C4, C5, R5)) {
        table("contract", "pathway_id", "kind, signed_on, starts_on, ends_on",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.contracts.add(owner,
                                       {known, row.template get<ContractKind>(4), row.template get<Date>(5),
                                        row.template get<Date>(6), row.template get<OptionalDate>(7)});
              });
    }
}

void Reader::readRest()
{
    if (wants(S1, R5)) {
        table("sanction", "pathway_id", "proposed_on, decided_on, notified_on",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.sanctions.add(owner, {known, row.template get<OptionalDate>(4),
                                               row.template get<OptionalDate>(5),
                                               row.template get<OptionalDate>(6)});
              });
    }
    if (wants(F1, R5)) {
        table("barrier", "pathway_id", "theme, level, observed_on",
              [this](const auto& row, std::int64_t owner, Known known) {
                  m_data.barriers.add(owner, {known, row.template get<BarrierTheme>(4),
                                              row.template get<int>(5), row.template get<Date>(6)});
              });
    }
    if (wants(R5)) {
        readSigns();
    }
}

void Reader::readSigns()
{
    const auto into = [](Grouped<SignRow>& signs) {
        return [&signs](const auto& row, std::int64_t owner, Known known) {
            signs.add(owner, {known, row.template get<Date>(4)});
        };
    };
    table("note", "person_id", "written_on", into(m_data.personSigns));
    table("diagnostic", "pathway_id", "done_on", into(m_data.pathwaySigns));
}

void Reader::listPeople()
{
    const auto take = [this](const auto& rows) {
        for (const auto& entry : rows.all()) {
            m_data.people.push_back(entry.owner);
        }
    };
    take(m_data.rights);
    take(m_data.pathways);
    take(m_data.employments);
    std::ranges::sort(m_data.people);
    const auto repeated = std::ranges::unique(m_data.people);
    m_data.people.erase(repeated.begin(), repeated.end());
}

void Reader::sortAll()
{
    m_data.identities.sort();
    m_data.memberships.sort();
    m_data.rights.sort();
    m_data.pathways.sort();
    m_data.employments.sort();
    m_data.personSigns.sort();
    m_data.households.sort();
    m_data.residences.sort();
    m_data.householdPeople.sort();
    m_data.orientations.sort();
    m_data.assignments.sort();
    m_data.appointments.sort();
    m_data.contracts.sort();
    m_data.exits.sort();
    m_data.sanctions.sort();
    m_data.barriers.sort();
    m_data.pathwaySigns.sort();
}

} // namespace

Index Ids::indexOf(std::int64_t id)
{
    if (id == 0) {
        return 0;
    }
    const auto [found, isNew] = m_index.try_emplace(id, static_cast<Index>(m_ids.size() + 1));
    if (isNew) {
        m_ids.push_back(id);
    }
    return found->second;
}

Index Ids::find(std::int64_t id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? 0 : found->second;
}

Index Texts::indexOf(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const auto [found, isNew] =
        m_index.try_emplace(std::string{text}, static_cast<Index>(m_texts.size() + 1));
    if (isNew) {
        m_texts.emplace_back(text);
    }
    return found->second;
}

Index Texts::find(std::string_view text) const
{
    const auto found = m_index.find(std::string{text});
    return found == m_index.end() ? 0 : found->second;
}

std::string_view Texts::at(Index index) const
{
    return index == 0 ? std::string_view{} : m_texts[static_cast<std::size_t>(index) - 1];
}

CaseData readCaseData(const store::Database& database, IndicatorSet wanted, bool current)
{
    return Reader{database, wanted, current}.read();
}

} // namespace jalon::report

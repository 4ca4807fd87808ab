// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every member of every row of the people's files has its column, and comes back as it was written.
#include "casefile/PrivacyRequests.h"
#include "casefile/Tables.h"
#include "store/FactTables.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

#include <map>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

/// A base whose anchors are there, and the rows that name them.
struct AnchoredBase : TestBase {
    AnchoredBase()
    {
        write([this](auto& tx) {
            const auto anchor = [&tx](const std::string& table) {
                const auto id = tx.newId();
                tx.database().run("INSERT INTO " + table + " (id) VALUES (?1)", id);
                return id;
            };
            person = PersonId{anchor("person")};
            household = HouseholdId{anchor("household")};
            pathway = PathwayId{anchor("pathway")};
            organisation = OrganisationId{anchor("organisation")};
            referent = ReferentId{anchor("referent")};
        });
    }

    /// Writes the row under this id, then another version of it, and reads both.
    template <class Row>
    void checkRow(const Row& row, const Row& other, std::int64_t id = 0)
    {
        const FactId fact{id};
        FactId written = fact;
        write([&](auto& tx) {
            if (fact) {
                store::addAs(tx, fact, row);
            } else {
                written = store::add(tx, row);
            }
        });
        CHECK(store::current<Row>(database, written) == row);
        write([&](auto& tx) { store::replace(tx, written, other); });
        CHECK(store::current<Row>(database, written) == other);
        const auto versions = store::history<Row>(database, written);
        REQUIRE(versions.size() == 2);
        CHECK(versions[0].value == row);
        CHECK(versions[1].value == other);
        tables.emplace_back(store::FactTable<Row>::name);
    }

    PersonId person;
    HouseholdId household;
    PathwayId pathway;
    OrganisationId organisation;
    ReferentId referent;
    std::vector<std::string> tables;
};

const Date kFirst = day("2026-01-05");
const Date kSecond = day("2026-02-06");
const Date kThird = day("2026-03-07");
const Date kFourth = day("2026-04-08");

void checkPeople(AnchoredBase& base)
{
    base.checkRow(Identity{Civility::Madame, "Martin", "Petit", "Anne", day("1985-07-12"), "2850775056151",
                           "A1", "1234567E", "rsa", -7},
                  Identity{{}, "Martin", "", "Anne", {}, "", "", "", "iae", 7}, base.person.value);
    base.checkRow(
        Contact{"+33611111111", Source::List, "+33475010203", Source::Staff, "a@exemple.fr", Source::List},
        Contact{}, base.person.value);
    base.checkRow(HouseholdFile{"1234567", "CAF", "CEL"}, HouseholdFile{}, base.household.value);
    base.checkRow(HouseholdMember{base.household, base.person, "DEM", kFirst, kSecond},
                  HouseholdMember{base.household, base.person, "CJT", {}, {}});
    base.checkRow(
        Residence{base.household, "1 rue Basse", "Bât B", "26000", "Valence", "26362", kFirst, kSecond},
        Residence{base.household, "", "", "", "", "", {}, {}});
    base.checkRow(RightsPeriod{base.person, "3", false, "RSD", kFirst, kSecond, true, true},
                  RightsPeriod{base.person, "2", true, "", kFirst, {}, false, false});
    base.checkRow(Employment{base.person, kFirst, kSecond, "CDD", 24.5, true},
                  Employment{base.person, kFirst, {}, "", {}, {}});
    base.checkRow(Registration{base.person, kFirst, kSecond, "A", "fin de CDD"},
                  Registration{base.person, kFirst, {}, "", ""});
    base.checkRow(Note{base.person, kFirst, "R. Martin", true, "vue ce matin"},
                  Note{base.person, kSecond, "R. Martin", false, "vue hier"});
    base.checkRow(PrivacyRequest{base.person, PrivacyKind::Objection, kFirst, "motif", kSecond, "accepté"},
                  PrivacyRequest{base.person, PrivacyKind::Access, kFirst, "", {}, ""});
}

void checkPathways(AnchoredBase& base)
{
    const auto pathway = base.pathway;
    base.checkRow(PathwayFile{base.person, kFirst, NotifiedBy::List, kSecond, "social"},
                  PathwayFile{base.person, {}, NotifiedBy::Unknown, kSecond, ""}, pathway.value);
    base.checkRow(Diagnostic{pathway, kFirst, "seule", 3, "vente", true, false, "niveau 4"},
                  Diagnostic{pathway, kFirst, "", {}, "", {}, {}, ""});
    base.checkRow(Barrier{pathway, BarrierTheme::Langue, 3, kFirst},
                  Barrier{pathway, BarrierTheme::Langue, 0, kFirst});
    base.checkRow(Orientation{pathway, PathType::Social, base.organisation, Support::Global, kFirst, kSecond,
                              kThird, kSecond, kFourth, "réunion", "mobilité"},
                  Orientation{pathway, {}, {}, Support::Standard, {}, kSecond, {}, kSecond, {}, "", ""});
    base.checkRow(ReferentAssignment{pathway, base.referent, ReferentRole::CoAccompagnant, kFirst, kSecond},
                  ReferentAssignment{pathway, base.referent, ReferentRole::Unique, kFirst, {}});
    base.checkRow(
        Appointment{pathway, AppointmentKind::InformationCollective, kFirst, kSecond, 615, "Crest",
                    base.referent, base.organisation, AppointmentStatus::NoShow, kSecond},
        Appointment{
            pathway, AppointmentKind::FollowUp, kFirst, {}, {}, "", {}, {}, AppointmentStatus::Planned, {}});
    base.checkRow(Contract{pathway, ContractKind::ContratEngagement, kFirst, kSecond, kThird, 15.0, "permis"},
                  Contract{pathway, ContractKind::Cej, kFirst, kFirst, {}, {}, ""});
    base.checkRow(Sanction{pathway, kFirst, kSecond, kThird, "suspension", 50, 2},
                  Sanction{pathway, {}, {}, kThird, "", {}, {}});
    base.checkRow(Exit{pathway, kFirst, "emploi-durable"}, Exit{pathway, kSecond, ""});
    base.checkRow(ExitContact{pathway, 6, kFirst, "en emploi"}, ExitContact{pathway, 12, kSecond, ""});
}

} // namespace

TEST_CASE("each row of the people's files comes back whole, and so does one that says little",
          "[casefile][entities]")
{
    AnchoredBase base;
    checkPeople(base);
    checkPathways(base);
    // One row type for each table of facts that speaks of people; these are other rooms'.
    const std::set<std::string> elsewhere{"prescription", "agenda_item", "meeting_member",
                                          "reorientation_request"};
    std::vector<std::string> expected;
    for (const auto& table : store::factTables(base.database)) {
        const auto& columns = table.valueColumns;
        const bool people = std::ranges::any_of(columns,
                                                [](const auto& column) {
                                                    return column == "person_id" || column == "pathway_id"
                                                           || column == "household_id";
                                                })
                            && !elsewhere.contains(table.name);
        if (people || table.name == "identity" || table.name == "contact" || table.name == "household_file") {
            expected.push_back(table.name);
        }
    }
    std::ranges::sort(base.tables);
    CHECK(base.tables == expected);
}

namespace {

template <class Row>
std::vector<std::string> columnsOf()
{
    std::vector<std::string> names;
    std::apply([&names](const auto&... columns) { (names.emplace_back(columns.name), ...); },
               store::FactTable<Row>::columns);
    return names;
}

} // namespace

TEST_CASE("the columns of a row are its table's, all of them", "[casefile][entities]")
{
    const TestBase base;
    std::map<std::string, std::vector<std::string>> tables;
    for (const auto& table : store::factTables(base.database)) {
        tables[table.name] = table.valueColumns;
    }
    CHECK(columnsOf<Identity>() == tables["identity"]);
    CHECK(columnsOf<Contact>() == tables["contact"]);
    CHECK(columnsOf<HouseholdFile>() == tables["household_file"]);
    CHECK(columnsOf<HouseholdMember>() == tables["household_member"]);
    CHECK(columnsOf<Residence>() == tables["residence"]);
    CHECK(columnsOf<PathwayFile>() == tables["pathway_file"]);
    CHECK(columnsOf<RightsPeriod>() == tables["rights_period"]);
    CHECK(columnsOf<Diagnostic>() == tables["diagnostic"]);
    CHECK(columnsOf<Barrier>() == tables["barrier"]);
    CHECK(columnsOf<Orientation>() == tables["orientation"]);
    CHECK(columnsOf<ReferentAssignment>() == tables["referent_assignment"]);
    CHECK(columnsOf<Appointment>() == tables["appointment"]);
    CHECK(columnsOf<Contract>() == tables["contract"]);
    CHECK(columnsOf<Employment>() == tables["employment"]);
    CHECK(columnsOf<Sanction>() == tables["sanction"]);
    CHECK(columnsOf<Exit>() == tables["pathway_exit"]);
    CHECK(columnsOf<ExitContact>() == tables["exit_contact"]);
    CHECK(columnsOf<Registration>() == tables["registration"]);
    CHECK(columnsOf<Note>() == tables["note"]);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// caf-lists.md, "What a list says about time": one list after the other, and what the base tells of each
// person.
#include "caf/ImportHistory.h"
#include "caf/Told.h"
#include "casefile/Events.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kListTimeHeader =
    "Identifiant Iodas;Nom;Prénom;Date de naissance;Date ouverture droits;"
    "Date de notification;Etat du dossier;SDD\n";
// Present in every list, so that one absent person is never more than a fifth of the base.
constexpr std::string_view kOthers = "Z1;Autre;Un;01/01/1970;;;2;O\nZ2;Autre;Deux;02/01/1970;;;2;O\n"
                                     "Z3;Autre;Trois;03/01/1970;;;2;O\nZ4;Autre;Quatre;04/01/1970;;;2;O\n";

struct TimeBase : ImportBase {
    TimeBase() { clock.set(day("2027-06-01")); }

    ImportPlan stock(const std::string& rows, std::string_view listedOn, bool force = false)
    {
        return import(std::string{kListTimeHeader} + std::string{kOthers} + rows, ListKind::Stock, listedOn,
                      force)
            .plan;
    }
    ImportPlan entrants(const std::string& rows, std::string_view listedOn, bool force = false)
    {
        return import(std::string{kListTimeHeader} + rows, ListKind::NewEntrants, listedOn, force).plan;
    }
    void leave(std::string_view ownId, std::string_view exitedOn)
    {
        write([&](store::Transaction& tx) {
            const auto pathway = casefile::currentPathway(database, personOf(*this, ownId)).value();
            REQUIRE(casefile::record(tx, casefile::Exit{pathway.id, day(exitedOn), "demenagement"}));
        });
    }
};

/// Anne's row: the columns behind her birth date.
std::string anne(std::string_view opened = "", std::string_view notified = "",
                 std::string_view rights = "2;O")
{
    return "A1;Martin;Anne;12/07/1985;" + std::string{opened} + ";" + std::string{notified} + ";"
           + std::string{rights} + "\n";
}

} // namespace

TEST_CASE("the first rights start when they opened, else on the notification, else on the list's date",
          "[caf][time]")
{
    TimeBase base;
    base.stock("", "2026-10-01");
    base.entrants(anne("15/09/2026", "20/09/2026") + "B1;Blanc;Luc;01/02/1970;;25/09/2026;2;O\n"
                      + "C1;Caron;Zoé;01/02/1990;;;2;O\n",
                  "2026-11-01");
    CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-09-15.."});
    CHECK(rightsOf(base, "B1") == Lines{"2 sdd 2026-09-25.."});
    CHECK(rightsOf(base, "C1") == Lines{"2 sdd 2026-11-01.."});
    CHECK(pathwaysOf(base, "A1") == Lines{"2026-09-20 list"});
    CHECK(pathwaysOf(base, "B1") == Lines{"2026-09-25 list"});
    CHECK(pathwaysOf(base, "C1") == Lines{"2026-11-01 first-seen"});
}

TEST_CASE("the opening of rights is never taken for a notification", "[caf][time]")
{
    TimeBase base;
    base.stock(anne("15/09/2020"), "2026-10-01");
    CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-10-01"});
    base.entrants("B1;Blanc;Luc;01/02/1970;15/09/2020;;2;O\n", "2026-10-08");
    CHECK(pathwaysOf(base, "B1") == Lines{"2026-10-08 first-seen"});
}

TEST_CASE("only the base's first stock list leaves a notification unknown", "[caf][time]")
{
    SECTION("the first list is a stock list")
    {
        TimeBase base;
        base.stock(anne(), "2026-10-01");
        base.stock(anne() + "B1;Blanc;Luc;01/02/1970;;;2;O\n", "2026-11-01");
        CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-10-01"});
        CHECK(pathwaysOf(base, "B1") == Lines{"2026-11-01 first-seen"});
    }
    SECTION("new entrants came before")
    {
        TimeBase base;
        base.entrants(anne(), "2026-10-01");
        base.stock(anne() + "B1;Blanc;Luc;01/02/1970;;;2;O\n", "2026-11-01");
        CHECK(pathwaysOf(base, "A1") == Lines{"2026-10-01 first-seen"});
        CHECK(pathwaysOf(base, "B1") == Lines{"unknown since 2026-11-01"});
    }
    SECTION("the first stock list was undone: the next one is the first")
    {
        TimeBase base;
        base.stock(anne(), "2026-10-01");
        REQUIRE(undoLastImport(base.work));
        base.stock(anne(), "2026-11-01");
        CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-11-01"});
    }
    SECTION("it writes the date itself")
    {
        TimeBase base;
        base.stock(anne("", "05/09/2026"), "2026-10-01");
        CHECK(pathwaysOf(base, "A1") == Lines{"2026-09-05 list"});
    }
}

TEST_CASE("a notification that a later list writes takes the place of an assumed or unknown one",
          "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.entrants("B1;Blanc;Luc;01/02/1970;;;2;O\n", "2026-10-08");
    const auto plan =
        base.stock(anne("", "20/08/2026") + "B1;Blanc;Luc;01/02/1970;;06/10/2026;2;O\n", "2026-11-01");
    CHECK(plan.counts.updated == 2);
    CHECK(plan.updated.at(0).changes == std::vector<FieldChange>{{"notification_date", "", "2026-08-20"}});
    CHECK(plan.updated.at(1).changes
          == std::vector<FieldChange>{{"notification_date", "2026-10-08", "2026-10-06"}});
    CHECK(pathwaysOf(base, "A1") == Lines{"2026-08-20 list"});
    CHECK(pathwaysOf(base, "B1") == Lines{"2026-10-06 list"});
}

TEST_CASE("another state, or other duties, start a period on the list's date", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    CHECK(base.stock(anne("", "", "3;O"), "2026-11-01").updated.at(0).changes
          == std::vector<FieldChange>{{"rights_state", "2", "3"}});
    CHECK(base.stock(anne("", "", "3;N"), "2026-12-01").updated.at(0).changes
          == std::vector<FieldChange>{{"sdd", "O", "N"}});
    CHECK(base.stock(anne("", "", "3;N"), "2027-01-01").counts.unchanged == 5);
    CHECK(rightsOf(base, "A1")
          == Lines{"2 sdd 2026-10-01..2026-11-01", "3 sdd 2026-11-01..2026-12-01", "3 non 2026-12-01.."});
}

TEST_CASE("a closed state in a list ends the open rights there, and an open one opens others", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.stock(anne("", "", "5;O"), "2026-11-01");
    base.stock(anne("", "", "2;O"), "2026-12-01");
    CHECK(rightsOf(base, "A1")
          == Lines{"2 sdd 2026-10-01..2026-11-01", "5 sdd 2026-11-01..2026-12-01", "2 sdd 2026-12-01.."});
    CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-10-01"});
}

TEST_CASE("a list without a state or a duties column assumes both, and goes against nothing known",
          "[caf][time]")
{
    TimeBase base;
    const std::string bare = "Identifiant Iodas;Nom;Prénom;Date de naissance\nA1;Martin;Anne;12/07/1985\n"
                             "B1;Blanc;Luc;01/02/1970\n";
    base.import(bare, ListKind::Stock, "2026-10-01");
    CHECK(rightsOf(base, "A1") == Lines{"2? sdd? 2026-10-01.."});
    base.entrants(anne("", "", "3;N"), "2026-11-01");
    CHECK(rightsOf(base, "A1") == Lines{"2? sdd? 2026-10-01..2026-11-01", "3 non 2026-11-01.."});
    const auto before = base.currentViews();
    CHECK(base.import(bare, ListKind::Stock, "2026-12-01").plan.counts.unchanged == 2);
    CHECK(base.currentViews() == before);
}

TEST_CASE("in a list without a state column, somebody whose rights were closed has open ones again",
          "[caf][time]")
{
    TimeBase base;
    base.stock(anne("", "", "5;N"), "2026-10-01");
    base.import("Identifiant Iodas;Nom;Prénom;Date de naissance\nA1;Martin;Anne;12/07/1985\n",
                ListKind::NewEntrants, "2026-11-01");
    CHECK(rightsOf(base, "A1") == Lines{"5 non 2026-10-01..2026-11-01", "2? non 2026-11-01.."});
}

TEST_CASE("absent from a stock list: the rights end on its date, the pathway waits for somebody",
          "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    const auto plan = base.stock("", "2026-11-01");
    CHECK(plan.counts.gone == 1);
    CHECK(plan.counts.rows == 4);
    CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-10-01..2026-11-01"});
    CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-10-01"});
    CHECK(base.stock("", "2026-12-01").counts.gone == 0);
}

TEST_CASE("somebody whose rights are closed already is not gone", "[caf][time]")
{
    TimeBase base;
    base.stock(anne("", "", "5;O"), "2026-10-01");
    CHECK(base.stock("", "2026-11-01").counts.gone == 0);
    CHECK(rightsOf(base, "A1") == Lines{"5 sdd 2026-10-01.."});
}

TEST_CASE("lists of new entrants and follow-up lists end nobody's rights", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    CHECK(base.entrants("B1;Blanc;Luc;01/02/1970;;;2;O\n", "2026-11-01").counts.gone == 0);
    const auto plan = base.import("Identifiant Iodas;Nom;Prénom;Date d'orientation\nZ1;Autre;Un;05/11/2026\n",
                                  ListKind::FollowUp, "2026-12-01")
                          .plan;
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.gone == 0);
    CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-10-01.."});
}

TEST_CASE("back without having left: the pathway goes on, with rights from the list's date", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.stock("", "2026-11-01");
    SECTION("the list says nothing of the opening")
    {
        base.stock(anne(), "2027-01-01");
        CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-10-01..2026-11-01", "2 sdd 2027-01-01.."});
    }
    SECTION("it says that the rights opened meanwhile")
    {
        base.stock(anne("10/12/2026"), "2027-01-01");
        CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-10-01..2026-11-01", "2 sdd 2026-12-10.."});
    }
    SECTION("an opening before the end is the former one's")
    {
        base.stock(anne("10/09/2026"), "2027-01-01");
        CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-10-01..2026-11-01", "2 sdd 2027-01-01.."});
    }
    CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-10-01"});
}

TEST_CASE("back after an exit: a new pathway", "[caf][time]")
{
    TimeBase base;
    base.stock(anne("", "01/09/2026"), "2026-10-01");
    base.leave("A1", "2026-10-20");
    base.stock("", "2026-11-01");
    const std::string former = "2026-09-01 list, left 2026-10-20 demenagement";
    SECTION("notified when first seen again; the former notification is not taken over")
    {
        const auto plan = base.stock(anne("", "01/09/2026"), "2027-01-01");
        CHECK(
            plan.updated.at(0).changes
            == std::vector<FieldChange>{{"notification_date", "", "2027-01-01"}, {"rights_state", "", "2"}});
        CHECK(pathwaysOf(base, "A1") == Lines{former, "2027-01-01 first-seen"});
    }
    SECTION("notified on a date after the exit")
    {
        base.stock(anne("", "12/12/2026"), "2027-01-01");
        CHECK(pathwaysOf(base, "A1") == Lines{former, "2026-12-12 list"});
    }
    SECTION("seen in a list of new entrants")
    {
        base.entrants(anne(), "2026-12-08");
        CHECK(pathwaysOf(base, "A1") == Lines{former, "2026-12-08 first-seen"});
    }
    SECTION("a closed state is no return")
    {
        base.stock(anne("", "", "5;O"), "2027-01-01");
        CHECK(pathwaysOf(base, "A1") == Lines{former});
    }
}

TEST_CASE("still listed after an exit is no return, unless the rights opened since", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.leave("A1", "2026-10-20");
    const std::string former = "unknown since 2026-10-01, left 2026-10-20 demenagement";
    SECTION("as before")
    {
        CHECK(base.stock(anne(), "2026-11-01").counts.unchanged == 5);
        CHECK(pathwaysOf(base, "A1") == Lines{former});
    }
    SECTION("opened since")
    {
        base.stock(anne("25/10/2026"), "2026-11-01");
        CHECK(pathwaysOf(base, "A1") == Lines{former, "2026-11-01 first-seen"});
    }
    SECTION("notified since")
    {
        base.stock(anne("", "28/10/2026"), "2026-11-01");
        CHECK(pathwaysOf(base, "A1") == Lines{former, "2026-10-28 list"});
    }
}

TEST_CASE("a list of the exit's day or before shows no return", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.leave("A1", "2026-11-08");
    base.entrants(anne(), "2026-11-08");
    CHECK(pathwaysOf(base, "A1") == Lines{"unknown since 2026-10-01, left 2026-11-08 demenagement"});
}

TEST_CASE("an older list says what was between two others, and nothing after", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.stock(anne(), "2026-12-01");
    auto plan = base.stock(anne("", "", "3;O"), "2026-11-01", true);
    CHECK(plan.counts.updated == 1);
    CHECK(rightsOf(base, "A1")
          == Lines{"2 sdd 2026-10-01..2026-11-01", "3 sdd 2026-11-01..2026-12-01", "2 sdd 2026-12-01.."});
    CHECK(base.stock(anne("", "", "3;O"), "2026-12-15").counts.updated == 1);
}

TEST_CASE("an older stock list ends nobody's rights, and its new people had theirs until the next list",
          "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-10-01");
    base.stock(anne(), "2026-12-01");
    const auto plan = base.stock("B1;Blanc;Luc;01/02/1970;;;2;O\n", "2026-11-01", true);
    CHECK(plan.counts.gone == 0);
    CHECK(plan.counts.added == 1);
    CHECK(rightsOf(base, "A1") == Lines{"2 sdd 2026-10-01.."});
    CHECK(rightsOf(base, "B1") == Lines{"2 sdd 2026-11-01..2026-12-01"});
    CHECK(pathwaysOf(base, "B1") == Lines{"2026-11-01 first-seen"});
}

TEST_CASE("a list of one day is not older than another of that day; a follow-up list never is", "[caf][time]")
{
    TimeBase base;
    base.stock(anne(), "2026-11-01");
    CHECK(base.entrants("B1;Blanc;Luc;01/02/1970;;;2;O\n", "2026-11-01").counts.added == 1);
    const auto plan =
        base.import("Identifiant Iodas;Nom;Prénom;Date d'orientation\nA1;Martin;Anne;05/10/2026\n",
                    ListKind::FollowUp, "2026-10-15")
            .plan;
    CHECK(plan.counts.added == 1);
    CHECK(base.refused(base.request(base.list("l.csv", std::string{kListTimeHeader} + anne()),
                                    ListKind::NewEntrants, "2026-10-31"))
          == ErrorCode::ListOlder);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::ContractKind;
using casefile::PathType;
using casefile::Support;
using enum report::IndicatorId;
using Names = std::vector<std::string>;

namespace {

PathwayId oriented(SmallBase& base, const std::string& name, const std::string& notified,
                   const std::string& decided, const OrientationSpec& spec = {})
{
    const auto pathway = base.pathway(base.person(name, "2020-01-01"), notified);
    base.orientation(pathway, decided, spec);
    return pathway;
}

void fixed(SmallBase& base, PathwayId pathway, const std::string& fixedOn, const std::string& scheduled,
           AppointmentStatus status = AppointmentStatus::Planned, const std::string& statusOn = {})
{
    base.appointment(pathway, AppointmentKind::PremierAccompagnement, fixedOn, scheduled, status, statusOn);
}

} // namespace

TEST_CASE("first appointments fixed, and within two weeks", "[report][appointments]")
{
    SmallBase base;
    fixed(base, oriented(base, "Alba", "2024-01-02", "2024-01-10"), "2024-01-24", "2024-02-10");
    fixed(base, oriented(base, "Borel", "2024-01-02", "2024-01-10"), "2024-01-25", "2024-02-10");
    fixed(base, oriented(base, "Costa", "2024-01-02", "2024-01-10"), "2024-01-09", "2024-02-10"); // before
    const auto again = oriented(base, "Denis", "2024-01-02", "2024-01-10");
    fixed(base, again, "2024-01-12", "2024-01-20", AppointmentStatus::Cancelled, "2024-01-15");
    fixed(base, again, "2024-01-15", "2024-01-30");
    fixed(base, again, "2024-01-30", "2024-02-20"); // not the first
    const auto followUp = oriented(base, "Ennis", "2024-01-02", "2024-01-10");
    base.appointment(followUp, AppointmentKind::FollowUp, "2024-01-12", "2024-01-20",
                     AppointmentStatus::Planned);

    CHECK(base.names(R1, "2024-01") == Names{"Alba", "Borel", "Denis"});
    const auto inTime = base.figure(R2, "2024-01");
    CHECK(inTime.value == 2);
    CHECK(inTime.denominator == 3);
    // Cancelled on the 15th: on the 14th, the one fixed on the 12th still stood.
    const auto before =
        report::people(base.database, R1, monthQuery("2024-01", "2024-01-14"), "numerator").value();
    REQUIRE(before.size() == 1);
    CHECK(before.front().day == day("2024-01-12"));
}

TEST_CASE("no such delay from 2025: n. c., and zero where nobody was counted", "[report][appointments]")
{
    SmallBase base;
    fixed(base, oriented(base, "Faure", "2025-01-02", "2025-01-10"), "2025-01-11", "2025-01-20");
    CHECK(base.figure(R1, "2025-01").value == 1);
    CHECK_FALSE(base.figure(R2, "2025-01").value.has_value());
    CHECK(base.figure(R2, "2025-01").why == report::Why::NoSuchDelay);
    CHECK(base.figure(R2, "2024-01").value == 0);
}

TEST_CASE("absences among the appointments with an answer", "[report][appointments]")
{
    SmallBase base;
    const auto pathway = oriented(base, "Garin", "2024-01-02", "2024-01-05");
    const auto kind = AppointmentKind::FollowUp;
    base.appointment(pathway, kind, "2024-01-06", "2024-01-10", AppointmentStatus::NoShow, "2024-01-10");
    base.appointment(pathway, kind, "2024-01-06", "2024-01-11", AppointmentStatus::Attended);
    base.appointment(pathway, kind, "2024-01-06", "2024-01-12", AppointmentStatus::Excused, "2024-01-08");
    base.appointment(pathway, kind, "2024-01-06", "2024-01-13", AppointmentStatus::Cancelled, "2024-01-08");
    base.appointment(pathway, kind, "2024-01-06", "2024-01-14", AppointmentStatus::Planned);
    base.appointment(pathway, kind, "2024-01-06", "2024-01-31", AppointmentStatus::NoShow, "2024-02-03");

    CHECK(base.figure(R3, "2024-01").value == 33.3); // the last answer came in February
    CHECK(base.figure(R3, "2024-01", "2024-02-03").value == 50.0);
    CHECK(base.figure(R3, "2024-01", "2024-01-10").value == 50.0); // no-show and the excuse given on the 8th
}

TEST_CASE("first contracts, in time, and their delay", "[report][contracts]")
{
    SmallBase base;
    const auto inTime = oriented(base, "Hamon", "2023-11-01", "2023-12-31");
    base.contract(inTime, ContractKind::Cer, "2024-02-29", "2024-03-01", "2024-08-31");
    base.contract(inTime, ContractKind::Cer, "2024-02-29", "2024-09-01", "2024-12-31"); // not the first
    const auto late = oriented(base, "Ibert", "2023-11-01", "2023-12-28");
    base.contract(late, ContractKind::Ppae, "2024-02-29", "2024-03-01");
    const auto before = oriented(base, "Jolly", "2023-11-01", "2024-02-20");
    base.contract(before, ContractKind::ContratEngagement, "2024-02-10", "2024-02-10");
    base.contract(before, ContractKind::Cer, "2024-02-21", "2024-02-21");

    const auto first = base.figure(C1, "2024-02");
    CHECK(first.value == 3);
    CHECK(lineOf(first, "contract:cer") == 2);
    CHECK(lineOf(first, "contract:other") == 1);
    CHECK(base.names(C2, "2024-02") == Names{"Hamon", "Jolly"});
    const auto delay = base.figure(C4, "2024-02");
    CHECK(delay.numerator == 3);
    CHECK(delay.value == (60 + 63 + 1) / 3.0);
    CHECK(lineOf(delay, "signed-before") == 1);
}

TEST_CASE("from 2025 a month after the orientation's notification, else its decision", "[report][contracts]")
{
    SmallBase base;
    const auto notified = oriented(base, "Klein", "2025-01-02", "2025-01-10", {.notified = "2025-01-31"});
    base.contract(notified, ContractKind::ContratEngagement, "2025-02-28", "2025-03-01");
    const auto decided = oriented(base, "Lemos", "2025-01-02", "2025-01-10");
    base.contract(decided, ContractKind::ContratEngagement, "2025-02-11", "2025-03-01");
    CHECK(base.names(C2, "2025-02") == Names{"Klein"});
    CHECK(base.figure(C2t, "2025-01", "2025-02-28").value == 50.0);
}

TEST_CASE("rate of first orientations followed by a contract in time", "[report][contracts]")
{
    SmallBase base;
    base.contract(oriented(base, "Marin", "2024-01-01", "2024-01-10"), ContractKind::Cer, "2024-02-01",
                  "2024-02-01");
    base.contract(oriented(base, "Nadal", "2024-01-01", "2024-01-20"), ContractKind::Cer, "2024-03-21",
                  "2024-04-01");
    oriented(base, "Osman", "2024-01-01", "2024-01-31");

    const auto early = base.figure(C2t, "2024-01", "2024-03-20");
    CHECK(early.value == 100.0);
    CHECK(early.running == 2);
    const auto late = base.figure(C2t, "2024-01", "2024-04-01");
    CHECK(late.numerator == 1);
    CHECK(late.denominator == 3);
    CHECK(late.value == 33.3);
}

TEST_CASE("changes of référent and reorientations are two counts", "[report][orientations]")
{
    SmallBase base;
    const auto one = base.newReferent("Odile Ruel");
    const auto two = base.newReferent("Paul Sers");
    const auto pathway =
        oriented(base, "Perez", "2023-01-01", "2023-02-01",
                 {.path = PathType::Social, .organisation = base.departement, .ends = "2024-01-15"});
    base.orientation(pathway, "2024-01-15", {.path = PathType::Emploi, .organisation = base.franceTravail});
    base.referent(pathway, one, "2023-02-01", "2024-01-20");
    base.referent(pathway, two, "2024-01-20");
    base.referent(pathway, one, "2024-01-20", "", casefile::ReferentRole::CoAccompagnant);
    base.referent(oriented(base, "Quint", "2024-01-01", "2024-01-10"), one, "2024-01-10");

    const auto figure = base.figure(O5, "2024-01");
    CHECK(figure.value == 1);
    CHECK(lineOf(figure, "reorientations") == 1);
    CHECK(lineOf(figure, "path-change:social>emploi") == 1);
    CHECK(lineOf(figure, "spe-change:outside>spe") == 1);
    CHECK(base.names(O5, "2024-01", "spe-change:outside>spe") == Names{"Perez"});
}

TEST_CASE("accompagnement global: decided, in force, mean of month ends, delay", "[report][orientations]")
{
    SmallBase base;
    const auto adviser = base.newReferent("Odile Ruel");
    const auto first =
        oriented(base, "Roche", "2024-01-01", "2024-01-20",
                 {.ends = "2024-03-01", .requested = "2024-01-10", .support = Support::Global});
    base.referent(first, adviser, "2024-01-20");
    oriented(base, "Simon", "2024-01-01", "2024-02-10",
             {.requested = "2024-01-31", .support = Support::Global});
    oriented(base, "Tavel", "2024-01-01", "2024-02-10");

    const report::Query year{.period = report::yearOf(2024), .asOf = day("2024-03-31")};
    const auto figure = report::compute(base.database, G1, year);
    CHECK(figure.value == 2);
    CHECK(lineOf(figure, "in-force") == 1);
    CHECK(lineOf(figure, "adviser:" + std::to_string(adviser.value)) == 1);
    CHECK(lineOf(figure, "adviser:0") == 1);
    CHECK(lineOf(figure, "month-ends") == 4); // 1, 2, 1 on the three month ends
    for (const auto& line : figure.lines) {
        if (line.code == "month-ends") {
            CHECK(line.value == 4 / 3.0);
        }
    }
    CHECK(report::compute(base.database, G2, year).value == 10.0);
}

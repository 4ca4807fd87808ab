// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowOf.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

std::expected<ParsedRow, Rejection>
parseEvents(std::initializer_list<std::pair<Field, std::string_view>> events)
{
    FieldColumns columns;
    std::vector<std::string_view> values = {"Roche", "Max", "7"};
    columns.assign(Field::LastName, 0);
    columns.assign(Field::FirstName, 1);
    columns.assign(Field::OwnId, 2);
    for (const auto& [field, value] : events) {
        columns.assign(field, static_cast<int>(values.size()));
        values.push_back(value);
    }
    return RowParser{columns, day("2026-11-02"), true}.parse(values, 12);
}

FollowUp eventsOf(std::initializer_list<std::pair<Field, std::string_view>> events)
{
    return parseEvents(events).value().followUp.value();
}

} // namespace

TEST_CASE("an orientation is read with its dates and its words", "[caf][row][follow-up]")
{
    const auto events = eventsOf({{Field::OrientationDate, "10/03/2025"},
                                  {Field::OrientationRequestedDate, "01/03/2025"},
                                  {Field::OrientationNotifiedDate, "12/03/2025"},
                                  {Field::Path, "Socio-pro"},
                                  {Field::Support, "Renforcé"},
                                  {Field::Structure, "CCAS de Die"},
                                  {Field::Referent, "Alma Roux"}});
    CHECK(events.orientation
          == OrientationEvent{day("2025-03-10"), day("2025-03-01"), day("2025-03-12"), "socio-professionnel",
                              "renforce", "CCAS de Die"});
    CHECK(events.referent == "Alma Roux");
    CHECK_FALSE(events.appointment);
    CHECK_FALSE(events.contract);
    CHECK_FALSE(events.exit);
}

TEST_CASE("appointments, contracts, exits, sanctions, barriers and jobs are read", "[caf][row][follow-up]")
{
    const auto events = eventsOf({{Field::AppointmentFixedDate, "10/03/2025"},
                                  {Field::AppointmentDate, "20/03/2025"},
                                  {Field::AppointmentTime, "10h30"},
                                  {Field::AppointmentPlace, "Die"},
                                  {Field::Attendance, "absent"},
                                  {Field::ContractKind, "CER"},
                                  {Field::ContractSignedDate, "01/04/2025"},
                                  {Field::ContractStartDate, "02/04/2025"},
                                  {Field::ContractEndDate, "01/10/2025"},
                                  {Field::ExitDate, "30/09/2025"},
                                  {Field::ExitReason, "CDI"},
                                  {Field::Sanction, "Suspension 1 mois"},
                                  {Field::SanctionNotifiedDate, "15/05/2025"},
                                  {Field::Barrier, "Mobilité"},
                                  {Field::BarrierLevel, "2"},
                                  {Field::Employment, "CDI"},
                                  {Field::EmploymentStartDate, "01/10/2025"},
                                  {Field::EmploymentEndDate, "01/10/2025"}});
    CHECK(events.appointment
          == AppointmentEvent{day("2025-03-10"), day("2025-03-20"), 630, "Die", "no-show"});
    CHECK(events.contract == ContractEvent{"cer", day("2025-04-01"), day("2025-04-02"), day("2025-10-01")});
    CHECK(events.exit == ExitEvent{day("2025-09-30"), "emploi-durable"});
    CHECK(events.sanction == SanctionEvent{"Suspension 1 mois", day("2025-05-15")});
    CHECK(events.barrier == BarrierEvent{"mobilite", 2});
    CHECK(events.employment == EmploymentEvent{"CDI", day("2025-10-01"), day("2025-10-01")});
}

TEST_CASE("the workbook's interview takes the row's time and place", "[caf][row][follow-up]")
{
    const auto events = eventsOf({{Field::LetterSentDate, "01/03/2025"},
                                  {Field::InterviewDate, "20/03/2025"},
                                  {Field::AppointmentTime, "14:00"},
                                  {Field::AppointmentPlace, "Crest"},
                                  {Field::FirstAppointmentDate, "02/04/2025"},
                                  {Field::CerDate, "15/04/2025"}});
    CHECK(events.interview == AppointmentEvent{day("2025-03-01"), day("2025-03-20"), 840, "Crest", ""});
    CHECK_FALSE(events.appointment);
    CHECK(events.firstAppointment == AppointmentEvent{{}, day("2025-04-02"), {}, "", ""});
    CHECK(events.cer == ContractEvent{"cer", day("2025-04-15"), {}, {}});
    CHECK_FALSE(events.contract);
}

TEST_CASE("a CER's date and a contract's period are one contract, unless the contract is another",
          "[caf][row]")
{
    const auto one = eventsOf({{Field::CerDate, "15/04/2025"}, {Field::ContractEndDate, "14/10/2025"}});
    CHECK(one.contract == ContractEvent{"cer", day("2025-04-15"), {}, day("2025-10-14")});
    CHECK_FALSE(one.cer);
    const auto two = eventsOf({{Field::CerDate, "15/04/2025"},
                               {Field::ContractKind, "PPAE"},
                               {Field::ContractSignedDate, "20/04/2025"}});
    CHECK(two.contract->kind == "ppae");
    CHECK(two.cer->signedOn == day("2025-04-15"));
}

TEST_CASE("changes of référents and structures are lists of names", "[caf][row][follow-up]")
{
    const auto events = eventsOf({{Field::ReferentsToAdd, "alma@exemple.fr, bruno@exemple.fr"},
                                  {Field::ReferentsToRemove, "carl@exemple.fr"},
                                  {Field::StructuresToAttach, "CD 26; Mission locale"}});
    CHECK(events.referentsToAdd == std::vector<std::string>{"alma@exemple.fr", "bruno@exemple.fr"});
    CHECK(events.referentsToRemove == std::vector<std::string>{"carl@exemple.fr"});
    CHECK(events.structuresToAttach == std::vector<std::string>{"CD 26", "Mission locale"});
}

TEST_CASE("dates that contradict each other reject the whole row", "[caf][row][follow-up]")
{
    const auto contract = parseEvents({{Field::OrientationDate, "01/02/2025"},
                                       {Field::ContractStartDate, "02/04/2025"},
                                       {Field::ContractEndDate, "01/04/2025"}});
    CHECK(contract.error()
          == Rejection{12, Field::ContractEndDate, "01/04/2025", ValueProblem::ContractEndsBeforeStart});
    const auto fromSignature =
        parseEvents({{Field::ContractSignedDate, "02/04/2025"}, {Field::ContractEndDate, "01/04/2025"}});
    CHECK(fromSignature.error().reason == ValueProblem::ContractEndsBeforeStart);
    const auto cer = parseEvents({{Field::CerDate, "02/04/2025"}, {Field::ContractEndDate, "01/04/2025"}});
    CHECK(cer.error().reason == ValueProblem::ContractEndsBeforeStart);
    const auto job =
        parseEvents({{Field::EmploymentStartDate, "02/04/2025"}, {Field::EmploymentEndDate, "01/04/2025"}});
    CHECK(job.error()
          == Rejection{12, Field::EmploymentEndDate, "01/04/2025", ValueProblem::EmploymentEndsBeforeStart});
    CHECK(parseEvents({{Field::ContractStartDate, "02/04/2025"}, {Field::ContractEndDate, "02/04/2025"}}));
}

TEST_CASE("a bad date or an unknown word leaves the rest of the row", "[caf][row][follow-up]")
{
    const auto row = parseEvents({{Field::OrientationDate, "31/02/2025"}, {Field::Path, "mixte"}}).value();
    CHECK(row.warnings
          == std::vector<Warning>{{Field::OrientationDate, "31/02/2025", ValueProblem::ImpossibleDay},
                                  {Field::Path, "mixte", ValueProblem::UnknownCode}});
    CHECK(row.followUp->orientation->path == "mixte");
    CHECK_FALSE(row.followUp->orientation->decidedOn);
}

TEST_CASE("words of an event without its date are named", "[caf][row][follow-up]")
{
    const auto row = parseEvents({{Field::Attendance, "présent"},
                                  {Field::ContractKind, "CER"},
                                  {Field::ExitReason, "CDI"},
                                  {Field::Sanction, "Avertissement"},
                                  {Field::Employment, "CDD"},
                                  {Field::BarrierLevel, "2"}})
                         .value();
    const std::vector<Warning> expected = {
        {Field::Attendance, "attended", ValueProblem::IncompleteEvent},
        {Field::ContractKind, "cer", ValueProblem::IncompleteEvent},
        {Field::ExitReason, "emploi-durable", ValueProblem::IncompleteEvent},
        {Field::Sanction, "Avertissement", ValueProblem::IncompleteEvent},
        {Field::Employment, "CDD", ValueProblem::IncompleteEvent},
        {Field::BarrierLevel, "2", ValueProblem::IncompleteEvent},
    };
    CHECK(row.warnings == expected);
}

TEST_CASE("a stock list's structure and référent are no incomplete events", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "Roche"},
                            {Field::FirstName, "Max"},
                            {Field::OwnId, "7"},
                            {Field::Structure, "CD 26"},
                            {Field::Attendance, "présent"}});
    CHECK(row.warnings.empty());
    CHECK(row.followUp->orientation->structure == "CD 26");
}

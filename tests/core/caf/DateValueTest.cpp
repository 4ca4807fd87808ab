// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/DateValue.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;

namespace {

std::string isoOf(std::string_view value)
{
    const auto date = parseDate(value);
    return date ? date->toIso() : std::string{codeOf(date.error())};
}

constexpr Date kListDay = *Date::fromYmd(2026, 11, 2);

std::string birth(std::string_view value)
{
    const auto date = parseBirthDate(value, kListDay);
    return date ? date->toIso() : std::string{codeOf(date.error())};
}

} // namespace

TEST_CASE("every form of a date that lists write is read", "[caf][date]")
{
    CHECK(isoOf("25/05/1998") == "1998-05-25");
    CHECK(isoOf("5/6/1998") == "1998-06-05");
    CHECK(isoOf("1998-05-25") == "1998-05-25");
    CHECK(isoOf("1998-5-2") == "1998-05-02");
    CHECK(isoOf("1998/05/25") == "1998-05-25");
    CHECK(isoOf("22-04-1997") == "1997-04-22");
    CHECK(isoOf("22.04.1997") == "1997-04-22");
    CHECK(isoOf("1982-02-01 00:00:00.0") == "1982-02-01");
    CHECK(isoOf("1982-02-01T00:00:00") == "1982-02-01");
    CHECK(isoOf("1982-02-01T23:59:59.123Z") == "1982-02-01");
    CHECK(isoOf("1982-02-01T00:00:00+02:00") == "1982-02-01");
    CHECK(isoOf("12/03/2024 10:30") == "2024-03-12");
    CHECK(isoOf("12/03/2024 à 10h30") == "2024-03-12");
    CHECK(isoOf("29/02/2024") == "2024-02-29");
}

TEST_CASE("the day always comes before the month", "[caf][date]")
{
    CHECK(isoOf("01-02-1990") == "1990-02-01");
    CHECK(isoOf("01/02/1990") == "1990-02-01");
    CHECK(isoOf("02/13/1990") == "impossible-day");
}

TEST_CASE("Excel's serial numbers are days of the 1900 system", "[caf][date]")
{
    CHECK(isoOf("1") == "1900-01-01");
    CHECK(isoOf("59") == "1900-02-28");
    CHECK(isoOf("60") == "impossible-day");
    CHECK(isoOf("61") == "1900-03-01");
    CHECK(isoOf("32905") == "1990-02-01");
    CHECK(isoOf("45658") == "2025-01-01");
    CHECK(isoOf("32905.0") == "1990-02-01");
    CHECK(isoOf("32905,75") == "1990-02-01");
    CHECK(isoOf("2958465") == "9999-12-31");
}

TEST_CASE("numbers that are no serial are no dates", "[caf][date]")
{
    CHECK(isoOf("0") == "not-a-date");
    CHECK(isoOf("1985") == "not-a-date");
    CHECK(isoOf("2958466") == "not-a-date");
    CHECK(isoOf("19820201") == "not-a-date");
    CHECK(isoOf("99999999999999999999") == "not-a-date");
    CHECK(isoOf("-5") == "not-a-date");
    CHECK(isoOf("32905.") == "not-a-date");
    CHECK(isoOf("32905.5.") == "not-a-date");
}

TEST_CASE("years of two digits are not guessed", "[caf][date]")
{
    CHECK(isoOf("01/02/90") == "two-digit-year");
    CHECK(isoOf("1-2-90") == "two-digit-year");
    CHECK(isoOf("90-02-01") == "two-digit-year");
}

TEST_CASE("days that do not exist and texts are refused", "[caf][date]")
{
    CHECK(isoOf("31/04/1990") == "impossible-day");
    CHECK(isoOf("29/02/1900") == "impossible-day");
    CHECK(isoOf("00/01/1990") == "impossible-day");
    CHECK(isoOf("1990-00-10") == "impossible-day");
    CHECK(isoOf("19970-04-22") == "not-a-date");
    CHECK(isoOf("22/04/199") == "not-a-date");
    CHECK(isoOf("22/04/1997x") == "not-a-date");
    CHECK(isoOf("22/04/1997 x") == "not-a-date");
    CHECK(isoOf("22/04/1997 25:00") == "not-a-date");
    CHECK(isoOf("22/04/1997 10:61") == "not-a-date");
    CHECK(isoOf("22/04-1997") == "not-a-date");
    CHECK(isoOf("22//1997") == "not-a-date");
    CHECK(isoOf("/04/1997") == "not-a-date");
    CHECK(isoOf("bientôt") == "not-a-date");
    CHECK(isoOf("") == "not-a-date");
}

TEST_CASE("nobody is born in the future nor over 130 years ago", "[caf][date]")
{
    CHECK(birth("02/11/2026") == "2026-11-02");
    CHECK(birth("03/11/2026") == "birth-in-future");
    CHECK(birth("02/11/1896") == "1896-11-02");
    CHECK(birth("01/11/1896") == "birth-too-old");
    CHECK(birth("01/02/0090") == "birth-too-old");
    CHECK(birth("31/06/1990") == "impossible-day");
}

TEST_CASE("a day of the work lies between 1900 and 2099", "[caf][date]")
{
    CHECK(parseEventDate("31/12/2099").value().toIso() == "2099-12-31");
    CHECK(parseEventDate("31/12/9999").error() == ValueProblem::DateOutOfRange);
    CHECK(parseEventDate("0001-01-01").error() == ValueProblem::DateOutOfRange);
    CHECK(parseEventDate("demain").error() == ValueProblem::NotADate);
}

TEST_CASE("times are minutes after midnight", "[caf][date]")
{
    CHECK(parseTime("10:30").value() == 630);
    CHECK(parseTime("10h30").value() == 630);
    CHECK(parseTime("9 h").value() == 540);
    CHECK(parseTime("14H").value() == 840);
    CHECK(parseTime("08:05:59").value() == 485);
    CHECK(parseTime("24:00").error() == ValueProblem::BadTime);
    CHECK(parseTime("10").error() == ValueProblem::BadTime);
    CHECK(parseTime("10:30 environ").error() == ValueProblem::BadTime);
    CHECK(parseTime("matin").error() == ValueProblem::BadTime);
}

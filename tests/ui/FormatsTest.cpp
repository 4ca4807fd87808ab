// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Formats.h"
#include "ui/common/DateField.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::ui;

namespace {

const Date kToday = Date::fromIso("2026-11-05").value();

std::optional<Date> read(const char* typed)
{
    return readDate(QString::fromUtf8(typed), kToday);
}

std::optional<Date> day(const char* iso)
{
    return Date::fromIso(iso);
}

} // namespace

TEST_CASE("Days are read as people type them", "[ui]")
{
    CHECK(read("22/11/2026") == day("2026-11-22"));
    CHECK(read("1/2/2026") == day("2026-02-01"));
    CHECK(read("01-02-1990") == day("1990-02-01"));
    CHECK(read("1.2.90") == day("1990-02-01"));
    CHECK(read("1/2/36") == day("2036-02-01"));
    CHECK(read("1/2/37") == day("1937-02-01"));
    CHECK(read("22112026") == day("2026-11-22"));
    CHECK(read("221126") == day("2026-11-22"));
    CHECK(read("22/11") == day("2026-11-22"));
    CHECK(read("  22 / 11 / 2026 ") == std::nullopt);
    CHECK(read("31/04/2026") == std::nullopt);
    CHECK(read("demain") == std::nullopt);
    CHECK(read("") == std::nullopt);
}

TEST_CASE("Values are written as French readers write them", "[ui]")
{
    CHECK(dateText(day("2026-11-22")) == QStringLiteral("22/11/2026"));
    CHECK(dateText(std::nullopt).isEmpty());
    CHECK(numberText(16018) == QStringLiteral("16\u202F018"));
    CHECK(percentText(52.34) == QStringLiteral("52,3\u202F%"));
    CHECK(phoneText("+33612345678") == QStringLiteral("06\u00A012\u00A034\u00A056\u00A078"));
    CHECK(phoneText("+41791234567") == QStringLiteral("+41791234567"));
    CHECK(maskedNir("1801226123456") == QStringLiteral("1\u00A080\u00A012\u00A026\u00A0••• •••"));
    CHECK(maskedNir("").isEmpty());
}

TEST_CASE("A day is typed, moved by the arrows, or today's", "[ui]")
{
    const FixedClock clock{kToday};
    DateField field{clock};
    QSignalSpy changes{&field, &DateField::dateChanged};
    field.show();
    QTest::keyClicks(&field, QStringLiteral("3/11"));
    CHECK(field.date() == day("2026-11-03"));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.text() == QStringLiteral("04/11/2026"));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == day("2026-11-02"));
    field.clear();
    CHECK_FALSE(field.isWrong());
    QTest::keyClick(&field, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(field.date() == kToday);
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("31/02/2026"));
    CHECK(field.isWrong());
    CHECK(changes.count() > 0);
}

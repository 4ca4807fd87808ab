// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CodeText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldText.h"

#include "store/Database.h"
#include "store/FactTables.h"
#include "store/Migrations.h"

#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::ui;

TEST_CASE("Every error has a sentence, and it is French", "[ui]")
{
    for (int i = 0; i < static_cast<int>(ErrorCode::Count_); ++i) {
        const auto text = errorTemplate(static_cast<ErrorCode>(i));
        INFO("error " << i << ": " << text.toStdString());
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(QStringLiteral("Nothing")));
    }
}

TEST_CASE("Parameters take their places, days and fields in words", "[ui]")
{
    const Error reversed{ErrorCode::DatesReversed, {"starts_on", "2026-11-05", "ends_on", "2026-11-01"}};
    const auto text = errorText(reversed);
    CHECK(text.contains(QStringLiteral("05/11/2026")));
    CHECK(text.contains(fieldText("ends_on")));
    CHECK_FALSE(text.contains(QStringLiteral("ends_on")));
    const Error missing{ErrorCode::ListColumnMissing, {"liste.csv", "last_name", "first_name"}};
    CHECK(errorText(missing).contains(fieldText("first_name")));
    CHECK_FALSE(errorText({ErrorCode::InvalidValue, {"last_name", ""}}).contains(QStringLiteral("“”")));
}

TEST_CASE("Every column of a person's file has a name", "[ui]")
{
    const jalon::test::TemporaryFolder folder;
    const auto key = store::Key::derive(Secret{"x"}, store::Key::newSalt());
    const auto database = store::Database::create(folder.path() / "x.jalon", key);
    REQUIRE(store::migrate(database));
    for (const auto& table : store::factTables(database)) {
        const bool ofPeople = !fieldText(table.name).isEmpty();
        for (const auto& column : table.valueColumns) {
            INFO(table.name << "." << column);
            const bool isId = column.ends_with("person_id") || column.ends_with("pathway_id")
                              || column.ends_with("household_id") || column == "match_key";
            CHECK((!ofPeople || isId || !fieldText(column).isEmpty()));
        }
    }
}

TEST_CASE("Values of the history are in words", "[ui]")
{
    CHECK(fieldValueText("orientation", "decided_on", "20762") == QStringLiteral("05/11/2026"));
    CHECK(fieldValueText("orientation", "ends_on", "20762") == QStringLiteral("04/11/2026"));
    CHECK(fieldValueText("contract", "ends_on", "20762") == QStringLiteral("05/11/2026"));
    CHECK(fieldValueText("appointment", "scheduled_at", "570") == QStringLiteral("09:30"));
    CHECK(fieldValueText("orientation", "path", "social") == codeText(casefile::PathType::Social));
    CHECK(fieldValueText("rights_period", "sdd", "1") != QStringLiteral("1"));
    CHECK(fieldValueText("note", "body", "12") == QStringLiteral("12"));
    CHECK(rightsStateText("9") == QStringLiteral("9"));
}

namespace {

/// %1, %2… and %n of a text, in order.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place{QStringLiteral("%(L?n|\\d|\\*)")};
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places += match.next().captured();
    }
    places.sort();
    return places;
}

} // namespace

TEST_CASE("French is complete, and its parameters are those of the source", "[ui]")
{
    QFile file{QStringLiteral(JALON_TRANSLATIONS "/jalon_fr.ts")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml{&file};
    QString source;
    bool plural = false;
    int texts = 0;
    for (auto token = xml.readNext(); token != QXmlStreamReader::EndDocument; token = xml.readNext()) {
        REQUIRE_FALSE(xml.hasError());
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QStringLiteral("message")) {
            plural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QStringLiteral("source")) {
            source = xml.readElementText();
        } else if (xml.name() == (plural ? QStringLiteral("numerusform") : QStringLiteral("translation"))) {
            INFO(source.toStdString());
            CHECK_FALSE(xml.attributes().hasAttribute(QStringLiteral("type")));
            const auto text = xml.readElementText();
            CHECK_FALSE(text.isEmpty());
            CHECK(placesOf(text) == placesOf(source));
            ++texts;
        } else if (plural && xml.name() == QStringLiteral("translation")) {
            CHECK_FALSE(xml.attributes().hasAttribute(QStringLiteral("type")));
        }
    }
    CHECK(texts > 300);
}

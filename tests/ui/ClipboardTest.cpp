// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A social security number leaves the clipboard by itself.
#include "Desk.h"

#include "ui/shell/ClipboardWatch.h"

#include <QClipboard>
#include <QLineEdit>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNir = u"2850526362123"_s;

QString pasted()
{
    return QGuiApplication::clipboard()->text();
}

void keepFor(Desk& desk, std::chrono::milliseconds delay)
{
    desk.keepNirFor(delay);
    desk.restart();
}

} // namespace

TEST_CASE("A social security number is recognised in a text", "[ui][clipboard]")
{
    for (const auto& text : {kNir, u"2 85 05 26 362 123 45"_s, u"NIR\u00A0: 2\u202F85\u202F05 26 362 123"_s,
                             u"Durand\tZoé\t185052A362123\n"_s}) {
        INFO(text.toStdString());
        CHECK(holdsNir(text));
    }
    for (const auto& text : {u"06 12 34 56 78"_s, u"1000001\t2000002\t3000003"_s, u"2851326362123"_s,
                             u"12/03/1985"_s, u"X2850526362123"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(holdsNir(text));
    }
}

TEST_CASE("A number that is copied leaves the clipboard after a while", "[ui][clipboard]")
{
    Desk desk;
    keepFor(desk, std::chrono::milliseconds{400});
    QLineEdit field;
    field.setText(kNir);
    field.selectAll();
    field.copy();
    CHECK(pasted() == kNir);
    QTest::qWait(100);
    CHECK(pasted() == kNir);
    CHECK(waitFor([] { return pasted().isEmpty(); }));
}

TEST_CASE("What replaced the number on the clipboard stays, and so does what is no number", "[ui][clipboard]")
{
    Desk desk;
    keepFor(desk, std::chrono::milliseconds{50});
    QGuiApplication::clipboard()->setText(kNir);
    QGuiApplication::clipboard()->setText(u"Zoé Lefèvre"_s);
    QTest::qWait(200);
    CHECK(pasted() == u"Zoé Lefèvre"_s);
}

TEST_CASE("What another program put on the clipboard stays", "[ui][clipboard]")
{
    Desk desk;
    desk.setOwnsClipboard(false);
    keepFor(desk, std::chrono::milliseconds{50});
    QGuiApplication::clipboard()->setText(kNir);
    QTest::qWait(200);
    CHECK(pasted() == kNir);
}

TEST_CASE("Locking and leaving take the number off the clipboard at once", "[ui][clipboard]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    QGuiApplication::clipboard()->setText(kNir);
    desk.window().lock();
    CHECK(pasted().isEmpty());
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    QGuiApplication::clipboard()->setText(kNir);
    desk.restart(); // as after quitting
    CHECK(pasted().isEmpty());
}

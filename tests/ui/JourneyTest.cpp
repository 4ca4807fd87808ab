// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDesk.h"
#include "ListsDesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// From the start page on, by the keyboard alone.
class Journey : public FileDesk {
public:
    void createBase(const std::string& name)
    {
        files().prepare(path(name));
        tabTo("create");
        press(Qt::Key_Space);
        type(u"phrase de test"_s);
        press(Qt::Key_Return);
        type(u"phrase de test"_s);
        press(Qt::Key_Return);
        REQUIRE(waitFor([this] { return isOpen(); }));
        visible<QDialog>(window(), "recoverySheet");
        press(Qt::Key_Escape);
        awaitSheetGone();
    }

    enum class Kind { Stock, New };

    void importList(const std::string& name, const std::string& bytes, Kind kind)
    {
        writeFile(name, bytes);
        press(Qt::Key_3, Qt::ControlModifier);
        files().prepare(path(name));
        tabTo("chooseList");
        press(Qt::Key_Space);
        const auto* const lines = window().findChild<QTableView*>(u"firstLines"_s);
        REQUIRE(waitFor([&] { return lines->isVisible() && lines->model()->rowCount() > 0; }));
        tabTo("kindStock");
        if (kind == Kind::New) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Space);
        next("columns");
        next("planRows");
        next("result");
    }

    /// By the search, as from anywhere.
    void find(const QString& typed, const QString& name)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(typed);
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return header().contains(name); }));
    }

    void next(const char* shown)
    {
        auto& button = visible<QPushButton>(window(), "stepsNext");
        const bool mayGoOn = waitFor([&] { return button.isEnabled(); });
        INFO(shown << ": " << window().findChild<QLabel*>(u"stepsMissing"_s)->text().toStdString());
        REQUIRE(mayGoOn);
        tabTo("stepsNext");
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return ListsDesk::showsIn(window(), shown); }));
    }
};

} // namespace

TEST_CASE("From a new base to an orientation undone, locked and unlocked, by the keyboard alone",
          "[ui][journey]")
{
    Journey desk;
    desk.createBase("insertion.jalon");
    desk.importList("caf_2026-10.csv",
                    peopleList({"A1;Martin;Anne;12/07/1985;Valence", "A2;Lefèvre;Noé;02/05/1979;Crest"}),
                    Journey::Kind::Stock);
    desk.next("lists");
    desk.importList("nouveaux_2026-11.csv", peopleList({"B1;Martin;Anne;12/08/1985;Die"}),
                    Journey::Kind::New);

    desk.tabTo("resultDecide");
    press(Qt::Key_Space);
    auto* const another = desk.window().findChild<QPushButton*>(u"anotherPerson"_s);
    REQUIRE(waitFor([&] { return another->isVisible() && another->isEnabled(); }));
    press(Qt::Key_A);
    REQUIRE(waitFor([&] { return ListsDesk::showsIn(desk.window(), "decideEnd"); }));

    desk.find(u"lefevre"_s, u"Lefèvre"_s);
    desk.add(u"Orientation"_s);
    desk.fill("path", u"social"_s);
    desk.save();
    desk.turnTo(Qt::Key_O);
    CHECK(desk.holds("orientations", {u"05/11/2026"_s, u"social"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.holdsNone("orientations", u"social"_s));
    desk.turnTo(Qt::Key_H);
    CHECK(desk.holds("history", {u"Annulation"_s, u"05/11/2026"_s}));

    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    CHECK(desk.header().isEmpty());
    type(u"phrase de test"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(waitFor([&] { return desk.header().contains(u"Lefèvre"_s); }));
}

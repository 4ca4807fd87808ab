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
        goTo("create");
        press(Qt::Key_Space);
        type(u"phrase de test"_s);
        press(Qt::Key_Return);
        type(u"phrase de test"_s);
        press(Qt::Key_Return);
        REQUIRE(waitFor([this] { return isOpen(); }));
    }

    void importList(const std::string& name, const std::string& bytes, const char* kind)
    {
        writeFile(name, bytes);
        press(Qt::Key_3, Qt::ControlModifier);
        files().prepare(path(name));
        goTo("chooseList");
        press(Qt::Key_Space);
        REQUIRE(waitFor([this] { return ListsDesk::showsIn(window(), "stepsPage"); }));
        goTo(kind);
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
        auto* const results = window().findChild<QAbstractItemView*>(u"searchResults"_s);
        REQUIRE(waitFor([&] { return results->isVisible() && results->model()->rowCount() > 0; }));
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return header().contains(name); }));
    }

private:
    void next(const char* shown)
    {
        auto& button = visible<QPushButton>(window(), "stepsNext");
        REQUIRE(waitFor([&] { return button.isEnabled(); }));
        goTo("stepsNext");
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
                    "kindStock");
    desk.importList("nouveaux_2026-11.csv", peopleList({"B1;Martin;Anne;12/08/1985;Die"}), "kindNew");

    desk.goTo("resultDecide");
    press(Qt::Key_Return);
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
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.header().contains(u"Lefèvre"_s) || desk.names().size() == 3; }));
}

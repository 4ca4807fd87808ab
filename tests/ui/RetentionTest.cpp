// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long people are kept, and what is held on one, in the window.
#include "FileDesk.h"
#include "Prepared.h"
#include "Walk.h"

#include "casefile/Events.h"
#include "casefile/Pathways.h"
#include "casefile/People.h"
#include "casefile/Search.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <fstream>
#include <sstream>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// Two people who left years ago, and the four of the list.
void addLeft(const store::Session& session)
{
    store::Transaction tx{session, store::TxKind::Edit};
    for (const auto* name : {"Zyxquvart", "Brodulac"}) {
        casefile::Identity identity;
        identity.lastName = name;
        identity.firstName = "Wolkemir";
        const auto person = casefile::addPerson(tx, identity).value();
        const auto day = Date::fromIso("2023-02-01").value();
        const auto pathway =
            casefile::openPathway(tx, {person, day, casefile::NotifiedBy::List, day, ""}).value();
        casefile::record(tx, casefile::Exit{pathway, Date::fromIso("2023-09-30").value(), "deces"}).value();
    }
    tx.commit();
}

struct RetentionDesk : Desk {
    RetentionDesk()
    {
        const auto file = path("pole.jalon");
        makeBase(file, smallList(), Date::fromIso("2026-10-01").value());
        workOn(file, Date::fromIso("2026-10-02").value(), addLeft);
        window().askFor(file);
        unlock();
        REQUIRE(waitFor([&] { return isOpen(); }));
        press(Qt::Key_7, Qt::ControlModifier);
        click(visible<QPushButton>(window(), "openRetention"));
    }

    QDialog& dialog() { return visible<QDialog>(window(), "retentionDialog"); }
    QTableWidget& people() { return visible<QTableWidget>(dialog(), "retentionPeople"); }
    QString preview() { return visible<QLabel>(dialog(), "retentionPreview").text(); }
    QPushButton& go() { return visible<QPushButton>(dialog(), "retentionGo"); }
    bool showsPeople(int count)
    {
        return waitFor([&] { return people().rowCount() == count && (count == 0 || !preview().isEmpty()); });
    }
};

} // namespace

TEST_CASE("Who is proposed stands with the last contact; a typed count anonymises them", "[ui][retention]")
{
    RetentionDesk desk;
    REQUIRE(desk.showsPeople(2));
    CHECK(desk.people().item(0, 0)->text().contains(u"Wolkemir"_s));
    CHECK(desk.people().item(0, 1)->text() == u"30/09/2023"_s);
    CHECK(desk.people().item(0, 2)->text() == u"sortie"_s);
    CHECK(desk.preview().contains(u"2 personne"_s));
    auto& typed = visible<QLineEdit>(desk.dialog(), "retentionTyped");
    CHECK_FALSE(desk.go().isEnabled());
    type(typed, u"1"_s);
    CHECK_FALSE(desk.go().isEnabled());
    typed.clear();
    type(typed, u"2"_s);
    REQUIRE(desk.go().isEnabled());
    click(desk.go());
    CHECK(desk.showsPeople(0));
    CHECK_FALSE(desk.go().isEnabled());
    CHECK_FALSE(typed.isEnabled());
}

TEST_CASE("How long people are kept cannot be changed before it has been read", "[ui][retention]")
{
    RetentionDesk desk;
    // The click has opened it; nothing has run since.
    auto& months = *desk.dialog().findChild<QSpinBox*>(u"retentionMonths"_s);
    CHECK_FALSE(months.isEnabled());
    CHECK(months.cleanText().isEmpty());
    REQUIRE(desk.showsPeople(2));
    CHECK(months.isEnabled());
    CHECK(months.cleanText() == u"24"_s);
}

TEST_CASE("One of them alone goes; a longer duration proposes nobody", "[ui][retention]")
{
    RetentionDesk desk;
    REQUIRE(desk.showsPeople(2));
    desk.people().selectRow(0);
    REQUIRE(waitFor([&] { return desk.preview().contains(u"1 personne"_s); }));
    type(visible<QLineEdit>(desk.dialog(), "retentionTyped"), u"1"_s);
    REQUIRE(desk.go().isEnabled());
    click(desk.go());
    REQUIRE(desk.showsPeople(1));
    auto& months = visible<QSpinBox>(desk.dialog(), "retentionMonths");
    CHECK(months.value() == 24);
    months.setValue(36);
    CHECK(desk.showsPeople(1));
    CHECK(months.maximum() == 36);
}

TEST_CASE("All that is held on a person is written from the file, as a document or data", "[ui][retention]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    const auto target = desk.path("acces.json");
    desk.files().prepare(target);
    auto* const action = desk.window().findChild<QAction*>(u"fileAccess"_s);
    REQUIRE(action != nullptr);
    action->trigger();
    REQUIRE(waitFor([&] { return std::filesystem::exists(target); }));
    std::ifstream in{target};
    std::ostringstream text;
    text << in.rdbuf();
    CHECK(text.str().contains("\"last_name\""));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Town.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kEverybody = {u"Abadie"_s, u"Barbier"_s, u"Caron"_s, u"Dumas"_s, u"Émery"_s, u"Faure"_s};

QString countOf(Desk& desk)
{
    return visible<QLabel>(desk.window(), "peopleCount").text();
}

/// From the button, its menu and the list of values, all by the keyboard.
void addFilter(TownDesk& desk, const QString& kind, const QString& typed, int down = 0)
{
    visible<QPushButton>(desk.window(), "addFilter").setFocus();
    press(Qt::Key_Space);
    desk.choose(kind);
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* const popup = QApplication::activePopupWidget();
    QTest::keyClicks(popup->focusWidget(), typed);
    for (int times = 0; times < down; ++times) {
        pressInPopup(Qt::Key_Down);
    }
    pressInPopup(Qt::Key_Return);
}

} // namespace

TEST_CASE("Typing finds people, Enter opens a file, Esc comes back to the row", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    CHECK(desk.names() == kEverybody);
    CHECK(countOf(desk) == u"6 personnes"_s);
    CHECK(desk.table().hasFocus());

    type(u"c"_s); // from the table, letters go to the search
    CHECK(visible<QLineEdit>(desk.window(), "listSearch").hasFocus());
    type(u"aro"_s);
    REQUIRE(desk.shows({u"Caron"_s}));
    CHECK(countOf(desk) == u"1 personne"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] {
        const auto* const name = desk.window().findChild<QLabel*>(u"fileName"_s);
        return name->isVisible() && name->text() == u"Caron Zoé"_s;
    }));
    press(Qt::Key_Escape);
    CHECK(desk.table().hasFocus());
    CHECK(desk.table().currentIndex().row() == 0);
    CHECK(desk.names() == QStringList{u"Caron"_s});
    press(Qt::Key_Escape); // takes the text off
    CHECK(desk.shows(kEverybody));
}

TEST_CASE("Esc comes back to the list as it was: selection and place", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    desk.table().selectRow(1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(countOf(desk).contains(u"3 sélectionnées"_s));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.window().findChild<QLabel*>(u"fileName"_s)->isVisible(); }));
    press(Qt::Key_Escape);
    CHECK(desk.table().currentIndex().row() == 3);
    CHECK(desk.table().selectionModel()->selectedRows().size() == 3);
}

TEST_CASE("Filters are added, changed and taken off by the keyboard", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    addFilter(desk, u"Parcours"_s, {}, 3); // emploi, socio-professionnel, social, jamais orienté
    REQUIRE(desk.shows({u"Abadie"_s, u"Émery"_s}));
    addFilter(desk, u"Territoire"_s, u"hors"_s);
    REQUIRE(desk.shows({u"Émery"_s}));

    QStringList chips;
    for (const auto* const chip : desk.window().findChildren<QToolButton*>(u"chip"_s)) {
        chips += chip->isVisible() ? chip->text() : QString{};
    }
    CHECK(chips.contains(u"Territoire\u00A0: hors territoire"_s));
    CHECK(chips.contains(u"Parcours\u00A0: jamais orienté"_s));
    visible<QPushButton>(desk.window(), "clearFilters").setFocus();
    press(Qt::Key_Backtab); // to "Ajouter un filtre"
    press(Qt::Key_Backtab); // to the cross of the last chip, the path
    press(Qt::Key_Delete);
    REQUIRE(desk.shows({u"Dumas"_s, u"Émery"_s, u"Faure"_s}));
    visible<QPushButton>(desk.window(), "clearFilters").setFocus();
    press(Qt::Key_Space);
    CHECK(desk.shows(kEverybody));
    CHECK(visible<QPushButton>(desk.window(), "addFilter").hasFocus());
}

TEST_CASE("Columns sort by a click and by the keyboard; those without a value come last", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    auto* const header = desk.table().horizontalHeader();
    const auto clickOn = [&](int place) {
        const int section = header->logicalIndex(place);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 10, header->height() / 2});
    };
    clickOn(0);
    REQUIRE(desk.shows({u"Faure"_s, u"Émery"_s, u"Dumas"_s, u"Caron"_s, u"Barbier"_s, u"Abadie"_s}));
    clickOn(6); // commune
    REQUIRE(desk.shows({u"Barbier"_s, u"Abadie"_s, u"Caron"_s, u"Dumas"_s, u"Émery"_s, u"Faure"_s}));

    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(0, header->logicalIndex(3))); // delay
    press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(desk.shows({u"Abadie"_s, u"Barbier"_s, u"Caron"_s, u"Émery"_s, u"Dumas"_s, u"Faure"_s}));
    CHECK(desk.cell(0, u"Délai"_s) == u"En retard de 23\u00A0j — orientation"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(desk.shows({u"Émery"_s, u"Caron"_s, u"Barbier"_s, u"Abadie"_s, u"Dumas"_s, u"Faure"_s}));
}

TEST_CASE("Columns are chosen by the keyboard and kept after a restart", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    click(visible<QPushButton>(desk.window(), "columns"));
    auto& list = visible<QListWidget>(desk.dialog(), "columnList");
    press(Qt::Key_Down, Qt::AltModifier); // the last name goes second
    list.setCurrentRow(2);
    press(Qt::Key_Space); // the birth date goes
    press(Qt::Key_Return);
    const auto titles = [&] {
        QStringList shown;
        const auto* const header = desk.table().horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            const int section = header->logicalIndex(place);
            if (!header->isSectionHidden(section)) {
                shown += desk.table().model()->headerData(section, Qt::Horizontal).toString();
            }
        }
        return shown.join(u" | "_s).toStdString();
    };
    const QStringList order = {u"Prénom"_s,   u"Nom"_s,     u"Délai"_s,          u"Parcours"_s,
                               u"Référent"_s, u"Commune"_s, u"Fin du contrat"_s, u"Prochain RDV"_s};
    const auto expected = order.join(u" | "_s).toStdString();
    CHECK(titles() == expected);
    desk.window().close();
    REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    desk.restart();
    desk.openPeople();
    CHECK(titles() == expected);
}

TEST_CASE("Selected rows are copied as they are shown", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    desk.table().selectRow(2);
    press(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(says(desk, u"1 ligne copiée"_s));
    CHECK(
        QApplication::clipboard()->text()
        == u"Caron\tZoé\t17/05/1980\tEncore 21\u00A0j — reprise de contact\temploi\t\tValence\t30/11/2026\t\n"_s);
}

TEST_CASE("An empty base offers to import, a search without an answer to clear it", "[ui][people]")
{
    Desk empty;
    empty.createBase(empty.path("vide.jalon"));
    empty.goToRoom(2);
    REQUIRE(waitFor([&] {
        auto* const button = empty.window().findChild<QPushButton*>(u"importList"_s);
        return button->isVisible() && button->hasFocus();
    }));
    press(Qt::Key_Space);
    CHECK(visible<QToolButton>(empty.window(), "room3").isChecked());

    TownDesk desk;
    desk.openPeople();
    type(u"zzz"_s);
    REQUIRE(waitFor([&] { return desk.window().findChild<QPushButton*>(u"clearSearch"_s)->isVisible(); }));
    click(visible<QPushButton>(desk.window(), "clearSearch"));
    CHECK(desk.shows(kEverybody));
}

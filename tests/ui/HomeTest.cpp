// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Prepared.h"

#include "casefile/Events.h"
#include "casefile/Pathways.h"
#include "casefile/Search.h"

#include <QAbstractButton>
#include <QDialog>
#include <QPushButton>
#include <QTableWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

void open(Desk& desk, const std::filesystem::path& base)
{
    desk.window().askFor(base);
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
}

/// What a link of the home page says: its words and its number.
QString said(Desk& desk, const char* name)
{
    return visible<QAbstractButton>(desk.window(), name).accessibleName();
}

} // namespace

TEST_CASE("An empty base says what will be there, and offers to import", "[ui][home]")
{
    Desk desk;
    makeBase(desk.path("pole.jalon"));
    open(desk, desk.path("pole.jalon"));
    REQUIRE(waitFor([&] {
        auto* const import = desk.window().findChild<QPushButton*>(QStringLiteral("homeImport"));
        return import != nullptr && import->isVisible();
    }));
}

TEST_CASE("The home page counts what waits, and follows what is done", "[ui][home]")
{
    Desk desk;
    const auto base = desk.path("pole.jalon");
    makeBase(base, smallList(), Date::fromIso("2026-08-01").value());
    open(desk, base);
    // Three are subject to rights and duties, and were listed three months ago.
    REQUIRE(waitFor([&] { return said(desk, "late-orientation").endsWith(QStringLiteral(": 3")); }));
    REQUIRE(waitFor([&] { return said(desk, "exit-to-qualify").endsWith(QStringLiteral(": 0")); }));
    CHECK_FALSE(visible<QAbstractButton>(desk.window(), "exit-to-qualify").isEnabled());
}

TEST_CASE("A figure shows its twelve months as a table, by keyboard", "[ui][home]")
{
    Desk desk;
    const auto base = desk.path("pole.jalon");
    makeBase(base, smallList(), Date::fromIso("2026-08-01").value());
    open(desk, base);
    auto& card = visible<QWidget>(desk.window(), "figureK1");
    REQUIRE(waitFor([&] { return card.accessibleName().contains(QStringLiteral(": 4")); }));
    card.setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor(
        [&] { return desk.window().findChild<QDialog*>(QStringLiteral("figureDialog")) != nullptr; }));
    auto* const dialog = desk.window().findChild<QDialog*>(QStringLiteral("figureDialog"));
    const auto* const table = dialog->findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 12);
    CHECK(table->item(0, 0)->text() == QStringLiteral("octobre 2026"));
    CHECK(table->item(0, 1)->text() == QStringLiteral("4"));
    CHECK(table->item(11, 1)->text() == QStringLiteral("n. c."));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(waitFor(
        [&] { return desk.window().findChild<QDialog*>(QStringLiteral("figureDialog")) == nullptr; }));
}

TEST_CASE("The search finds people from anywhere", "[ui][home]")
{
    Desk desk;
    const auto base = desk.path("pole.jalon");
    makeBase(base, smallList(), Date::fromIso("2026-08-01").value());
    open(desk, base);
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("dangelo"));
    auto* const results = desk.window().findChild<QListWidget*>(QStringLiteral("searchResults"));
    REQUIRE(waitFor([&] { return results->isVisible() && results->count() == 2; }));
    CHECK(results->item(0)->text().startsWith(QStringLiteral("D'Angelo Marc")));
    press(Qt::Key_Escape);
    CHECK_FALSE(results->isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("personne de ce nom"));
    CHECK(waitFor([&] { return results->isVisible() && results->count() == 1; }));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"

#include "base/FileSizeLimit.h"
#include "ui/caf/ImportedModel.h"

#include <QMessageBox>
#include <QPushButton>

#include <catch2/generators/catch_generators.hpp>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using jalon::test::FileSizeLimit;

namespace {

bool canGoOn(ListsDesk& desk)
{
    return visible<QPushButton>(desk.window(), "stepsNext").isEnabled();
}

/// The question that closing the window asks.
QMessageBox& closingQuestion(ListsDesk& desk)
{
    desk.window().close();
    REQUIRE(waitFor([&] { return desk.shows("prompt"); }));
    return visible<QMessageBox>(desk.window(), "prompt");
}

void answer(QMessageBox& question, const QString& words)
{
    for (auto* const button : question.buttons()) {
        if (button->text().remove(QLatin1Char{'&'}).startsWith(words)) {
            click(*button);
            return;
        }
    }
    FAIL("no answer " << words.toStdString());
}

/// Until the import is under way.
void beginImport(ListsDesk& desk, int people = 20'000)
{
    desk.dropList("caf_2026-11.csv", manyPeople(people));
    desk.tryOut();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(desk.shows("importRunning"));
}

int listsAfterRestart(ListsDesk& desk)
{
    desk.restart();
    desk.window().askFor(desk.path("pole.jalon"));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    desk.goToRoom(3);
    REQUIRE(waitFor([&] { return desk.shows("listsPage"); }));
    QTest::qWait(200);
    return desk.listCount();
}

} // namespace

TEST_CASE("A list without rows, of another département, or without a column of its kind is refused in words",
          "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-10.csv", "Identifiant Iodas;Nom;Prénom\n");
    desk.tryOut();
    CHECK(desk.banner().contains(QStringLiteral("caf_2026-10.csv")));
    CHECK(desk.banner().contains(QStringLiteral("ligne")));
    CHECK_FALSE(canGoOn(desk));

    std::string own = "Identifiant Iodas;Nom;Prénom;Code postal\n";
    std::string other = own;
    for (int i = 0; i < 30; ++i) {
        const auto number = std::to_string(i);
        own += "A" + number + ";Martin;Anne" + std::string(1, static_cast<char>('a' + i)) + ";26000\n";
        other += "B" + number + ";Durand;Luc" + std::string(1, static_cast<char>('a' + i)) + ";13001\n";
    }
    desk.importList("caf_2026-10.csv", own);
    desk.dropList("caf_2026-11.csv", other);
    desk.tryOut();
    CHECK(desk.banner().contains(QStringLiteral("département")));
    CHECK(desk.shows("importAnyway"));
    CHECK_FALSE(canGoOn(desk));
}

TEST_CASE("A folder, a file that went away and a program are no lists", "[ui][lists]")
{
    ListsDesk desk;
    std::filesystem::create_directory(desk.path("dossier"));
    desk.drop(desk.path("dossier"));
    CHECK(waitFor([&] { return desk.banner().contains(QStringLiteral("dossier")); }));
    desk.drop(desk.path("absent.csv"));
    CHECK(waitFor([&] { return desk.banner().contains(QStringLiteral("absent.csv")); }));
    desk.dropList("jeu.exe", std::string{"MZ\0\1\2\0\0\0\xff\xfe", 10} + std::string(300, '\0'));
    CHECK(waitFor([&] { return desk.banner().contains(QStringLiteral("CSV")); }));
    CHECK_FALSE(canGoOn(desk));
}

TEST_CASE("A list that changes between the trial and the import is not imported", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", manyPeople(30));
    desk.tryOut();
    desk.writeFile("caf_2026-11.csv", manyPeople(31));
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return desk.shows("tryAgain"); }));
    CHECK(desk.banner().contains(QStringLiteral("caf_2026-11.csv")));
    click(visible<QPushButton>(desk.window(), "tryAgain"));
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    desk.import();
}

TEST_CASE("A full disk stops the import, and the base is as it was", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", manyPeople(5'000));
    desk.tryOut();
    {
        const FileSizeLimit full{std::filesystem::file_size(desk.path("pole.jalon")) + 100'000};
        visible<QPushButton>(desk.window(), "stepsNext").click();
        REQUIRE(waitFor([&] { return desk.shows("tryAgain"); }));
        CHECK(desk.banner().contains(QStringLiteral("plein")));
    }
    click(visible<QPushButton>(desk.window(), "tryAgain"));
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    desk.import();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    CHECK(waitFor([&] { return desk.listCount() == 1; }));
}

TEST_CASE("A list dropped on a base that can only be read is not taken, and says why", "[ui][lists]")
{
    ListsDesk writer;
    writer.writeFile("caf_2026-11.csv", manyPeople(3));
    Desk reader;
    reader.window().askFor(writer.path("pole.jalon"));
    reader.unlock();
    REQUIRE(waitFor([&] { return reader.isOpen(); }));
    ListsDesk::dropOn(reader.window(), writer.path("caf_2026-11.csv"));
    CHECK(waitFor([&] { return ListsDesk::bannerOf(reader.window()).contains(QStringLiteral("lue")); }));
    CHECK_FALSE(ListsDesk::showsIn(reader.window(), "stepsPage"));
}

TEST_CASE("Closing the window during an import asks; staying lets it go on", "[ui][lists]")
{
    ListsDesk desk;
    beginImport(desk);
    auto& question = closingQuestion(desk);
    CHECK(question.text().contains(QStringLiteral("caf_2026-11.csv")));
    QTest::keyClick(&question, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !desk.shows("prompt"); }));
    CHECK(desk.window().isVisible());
    CHECK(waitFor([&] { return desk.shows("result"); }));
}

TEST_CASE("Closing the window during an import lets it finish, or stops it; nothing is half done",
          "[ui][lists]")
{
    ListsDesk desk;
    const bool finishes = GENERATE(false, true);
    beginImport(desk, finishes ? 10'000 : 40'000);
    answer(closingQuestion(desk), finishes ? QStringLiteral("Laisser finir") : QStringLiteral("Arrêter"));
    REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    CHECK(listsAfterRestart(desk) == (finishes ? 1 : 0));
}

TEST_CASE("Locking during an import lets it come to its end", "[ui][lists]")
{
    ListsDesk desk;
    beginImport(desk);
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    desk.goToRoom(3);
    CHECK(waitFor([&] { return desk.shows("lists") && desk.listCount() == 1; }));
}

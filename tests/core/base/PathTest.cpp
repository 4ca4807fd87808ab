// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"

#include "store/Location.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;

TEST_CASE("a path is the same in UTF-8 and back", "[base][path]")
{
    for (const auto* text : {"Pôle d’insertion/été 2026.jalon", "Łódź/œuvre.csv", "日本/🙂.csv"}) {
        CHECK(pathText(pathFromText(text)) == text);
    }
    CHECK(pathText(withSuffix(pathFromText("été.jalon"), "-wal")) == "été.jalon-wal");
}

#ifdef _WIN32

TEST_CASE("only long paths are written in the long form", "[base][path]")
{
    const auto longName = std::string(200, 'x');
    CHECK(pathText(systemPath(pathFromText("C:\\Pôle\\été.jalon"))) == "C:\\Pôle\\été.jalon");
    CHECK(pathText(systemPath(pathFromText("C:/é/" + longName + "/../" + longName + "/" + longName)))
          == "\\\\?\\C:\\é\\" + longName + "\\" + longName);
    CHECK(pathText(systemPath(pathFromText("\\\\serveur\\partage\\" + longName + "\\" + longName)))
          == "\\\\?\\UNC\\serveur\\partage\\" + longName + "\\" + longName);
    const auto already = "\\\\?\\C:\\" + longName + "\\" + longName;
    CHECK(pathText(systemPath(pathFromText(already))) == already);
}

TEST_CASE("a share keeps its name, and is remote without being asked", "[base][path]")
{
    for (const auto* text : {"\\\\serveur\\partage\\Pôle\\été.jalon", "//serveur/partage/Pôle/été.jalon",
                             "\\\\serveur\\partage\\x\\..\\Pôle\\été.jalon"}) {
        CAPTURE(text);
        const auto path = pathFromText(text);
        CHECK(pathText(wholePath(path)) == "\\\\serveur\\partage\\Pôle\\été.jalon");
        CHECK(pathText(wholePath(path).parent_path()) == "\\\\serveur\\partage\\Pôle");
        CHECK(isShare(path));
        CHECK(store::isRemote(path));
    }
    CHECK(isShare(pathFromText("\\\\?\\UNC\\serveur\\partage\\x")));
    for (const auto* text : {"C:\\Pôle\\x", "\\\\?\\C:\\x", "\\\\.\\PhysicalDrive0", "x", "\\x"}) {
        CAPTURE(text);
        CHECK_FALSE(isShare(pathFromText(text)));
    }
}

#endif

TEST_CASE("a base lives at the end of a path longer than 260 characters", "[base][path][store]")
{
    const TemporaryFolder folder;
    const auto deep = folder.path() / std::string(120, 'a') / std::string(120, 'b') / pathFromText("été");
    std::filesystem::create_directories(deep);
    const auto file = deep / "base.jalon";
    {
        auto base = store::Base::create(file, passphrase(), localEnvironment(folder)).value();
        addNote(base.database(), "loin");
        REQUIRE(base.close());
    }
    auto base = store::Base::open(file, passphrase(), store::OpenMode::Write, localEnvironment(folder));
    REQUIRE(base);
    CHECK(noteCount(base->database()) == 1);
    CHECK(base->backup(deep / "copie.jalon"));
    CHECK(base->close());
    CHECK(std::filesystem::remove(file));
    CHECK(std::filesystem::remove(deep / "copie.jalon"));
    for (auto place = deep; place != folder.path(); place = place.parent_path()) {
        CHECK(std::filesystem::remove(place)); // nothing else was left in it
    }
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder into which packs are dropped.
#include "exchange/PackFolder.h"
#include "exchange/PackBase.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace jalon;
using namespace jalon::test;
using exchange::Keep;

TEST_CASE("packs of a folder are known by their names, in their order", "[exchange][folder]")
{
    const TemporaryFolder folder;
    for (const auto* name : {"b.jalonpack", "A.JALONPACK", "base.jalon", "lisez-moi.txt", "jalonpack"}) {
        std::ofstream{folder / name} << "rien";
    }
    std::filesystem::create_directory(folder / "c.jalonpack");
    const auto found = exchange::packFiles(folder.path());
    REQUIRE(found.size() == 2);
    CHECK(found[0].filename() == "A.JALONPACK");
    CHECK(found[1].filename() == "b.jalonpack");
    // A file is asked about itself, there or not.
    CHECK(exchange::packFiles(folder / "ailleurs.jalon") == std::vector{folder / "ailleurs.jalon"});
    CHECK(exchange::packFiles(folder / "c.jalonpack").empty());
}

TEST_CASE("a pack of a folder comes in, or stays out and says why", "[exchange][folder]")
{
    PackBase base;
    base.leave();
    base.inPack(
        [&](auto& tx) { casefile::record(tx, PackBase::note(base.personOf(0), "du paquet")).value(); });

    const auto compared = exchange::compare(base.database, base.file, PackBase::secret());
    REQUIRE(compared.plan);
    CHECK(compared.plan->changes == 1);
    CHECK_FALSE(compared.merged);
    CHECK(base.notesOf(base.personOf(0)).empty());

    const auto wrong = exchange::bringBack(base.session, base.file, Secret{"une autre"});
    REQUIRE(wrong.error);
    CHECK(wrong.error->code == ErrorCode::BaseWrongKey);
    CHECK_FALSE(wrong.plan);

    const auto back = exchange::bringBack(base.session, base.file, PackBase::secret());
    CHECK_FALSE(back.error);
    REQUIRE(back.merged);
    CHECK(back.merged->recordedAs);
    CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"du paquet"});
    const auto again = exchange::bringBack(base.session, base.file, PackBase::secret());
    REQUIRE(again.merged);
    CHECK_FALSE(again.merged->recordedAs);
}

TEST_CASE("a pack that contradicts the base stays out, unless one side is right everywhere",
          "[exchange][folder]")
{
    PackBase base;
    base.leave();
    const auto orient = [&](auto& tx, casefile::PathType path) {
        auto row = base.orientation(base.pathways[0], day("2026-02-10"));
        row.path = path;
        casefile::record(tx, row).value();
    };
    base.inPack([&](auto& tx) { orient(tx, casefile::PathType::Emploi); });
    base.write([&](auto& tx) { orient(tx, casefile::PathType::Social); });

    const auto out = exchange::bringBack(base.session, base.file, PackBase::secret());
    REQUIRE(out.error);
    CHECK(out.error->code == ErrorCode::PackUndecided);
    REQUIRE(out.plan);
    CHECK(out.plan->conflicts.size() == 1);
    const auto path = [&] {
        return casefile::orientationOn(base.database, base.pathways[0], day("2026-02-10"))->value.path;
    };
    CHECK(path() == casefile::PathType::Social);
    CHECK(exchange::bringBack(base.session, base.file, PackBase::secret(), Keep::Pack).merged);
    CHECK(path() == casefile::PathType::Emploi);
}

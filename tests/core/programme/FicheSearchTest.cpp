// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fiches found while one types.
#include "programme/FicheSearch.h"
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

struct SearchedFiches : PlanBase {
    ProgrammeId plan = import(oneAxis(R"({"code": "7", "title": "Développer l’insertion par l’emploi"},)"
                                      R"( {"code": "A3.1", "title": "Accueil et premiers rendez-vous"},)"
                                      R"( {"code": "A3.2", "title": "Œuvrer pour l’emploi des jeunes"})"));

    std::vector<std::string> codes(std::string_view text, int limit = 10) const
    {
        std::vector<std::string> found;
        for (const auto& fiche : findFiches(database, text, limit)) {
            found.push_back(fiche.code);
        }
        return found;
    }
};

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("a fiche is found by its code, however it is typed", "[programme][search]")
{
    const SearchedFiches base;
    for (const auto* typed : {"A3.1", "a3.1", "a3-1", "A 3 1", "a31"}) {
        INFO(typed);
        CHECK(base.codes(typed) == Codes{"A3.1"});
    }
    CHECK(base.codes("7") == Codes{"7"});
    CHECK(base.codes("A3").empty());
}

TEST_CASE("the code to the point comes before the one of the same letters", "[programme][search]")
{
    PlanBase base;
    base.import(oneAxis(R"({"code": "11", "title": "Une"}, {"code": "1.1", "title": "Deux"})"));
    CHECK(findFiches(base.database, "1.1", 2).front().code == "1.1");
    CHECK(findFiches(base.database, "11", 2).front().code == "11");
}

TEST_CASE("a fiche is found by the starts of the words of its title, folded", "[programme][search]")
{
    const SearchedFiches base;
    CHECK(base.codes("emploi") == Codes{"7", "A3.2"});
    CHECK(base.codes("EMPL dévelop") == Codes{"7"});
    CHECK(base.codes("oeuvrer") == Codes{"A3.2"});
    CHECK(base.codes("rendez-vous") == Codes{"A3.1"});
    CHECK(base.codes("ploi").empty());
    CHECK(base.codes("emploi inconnu").empty());
}

TEST_CASE("nothing typed finds nothing, and no more than asked are given", "[programme][search]")
{
    const SearchedFiches base;
    CHECK(base.codes("").empty());
    CHECK(base.codes(" ’ - ").empty());
    CHECK(base.codes("\xff").empty());
    CHECK(base.codes("emploi", 1) == Codes{"7"});
    CHECK(base.codes("emploi", 0).empty());
    CHECK(findFiches(base.database, "7", 1).front().programme == base.read(base.plan).file.name);
}

TEST_CASE("a cancelled fiche is not found; one that bears a new title is, by that one", "[programme][search]")
{
    SearchedFiches base;
    auto renamed = base.fiche(base.plan, "A3.2");
    renamed.file.title = "Mobilité";
    base.write([&](auto& tx) {
        REQUIRE(correct(tx, FactId{renamed.id.value}, renamed.file));
        REQUIRE(cancel<FicheFile>(tx, FactId{base.fiche(base.plan, "7").id.value}));
    });
    CHECK(base.codes("emploi").empty());
    CHECK(base.codes("mobilite") == Codes{"A3.2"});
}

TEST_CASE("in the plans that ship, a code of several plans finds one of each", "[programme][search]")
{
    PlanBase base;
    for (const auto& shipped : shippedProgrammes()) {
        base.importShipped(shipped.name);
    }
    const auto found = findFiches(base.database, "A3.1", 5);
    REQUIRE(found.size() == 1);
    CHECK(found.front().programme.find("pauvreté") != std::string::npos);
    CHECK(findFiches(base.database, "insertion", 5).size() == 5);
}

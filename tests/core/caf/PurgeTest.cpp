// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"
#include "casefile/Invariants.h"
#include "casefile/Search.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;
using jalon::caf::test::text;

namespace {

constexpr std::string_view kPurgeHeader =
    "Matricule;Rôle;Nom;Prénom;Date de naissance;NIR;Adresse;Code postal;Ville;Mail;Etat du dossier;SDD\r\n";
constexpr std::string_view kFirst =
    "7000001;DEM;Sorel;Julie;17/05/1980;2800526362001;1 rue du Puits;26000;VALENCE;julie@exemple.fr;2;O\r\n"
    "7000002;DEM;Faure;Paul;03/02/1975;1750226281004;8 rue Haute;26100;ROMANS-SUR-ISERE;;2;O\r\n";
// Julie moved and writes from elsewhere, Paul left, Zacharie came; a row without a key is kept as a reject.
constexpr std::string_view kSecond = "7000001;DEM;Sorel;Julie;17/05/1980;2800526362001;99 impasse "
                                     "Cachée;26400;CREST;nouvelle@exemple.fr;2;O\r\n"
                                     "7000003;DEM;Quetzal;Zacharie;01/01/1990;1900126198007;4 quai "
                                     "Perdu;26200;MONTELIMAR;zaq@exemple.fr;2;O\r\n"
                                     ";DEM;Xylander;Ondine;;;;;;;2;O\r\n";

std::string purgedList(std::string_view rows)
{
    return std::string{kPurgeHeader} + std::string{rows};
}

/// What the file holds, the write-ahead log brought in.
std::string pages(const ImportBase& base)
{
    base.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    return jalon::test::decryptedPages(base.database.file());
}

std::vector<std::string> foundIn(const std::string& bytes, std::initializer_list<const char*> words)
{
    std::vector<std::string> found;
    for (const auto* word : words) {
        if (bytes.find(word) != std::string::npos) {
            found.emplace_back(word);
        }
    }
    return found;
}

struct TwoImports : ImportBase {
    ListId first = import(purgedList(kFirst), ListKind::Stock, "2025-12-01", true).list;
    std::string before = currentViews();
    ListId second = import(purgedList(kSecond), ListKind::Stock, "2026-01-01", true).list;

    store::Erased purge()
    {
        auto erased = purgeImport(work, second);
        if (!erased) {
            throw std::runtime_error(text(erased.error()));
        }
        return *erased;
    }
};

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("an import that is purged leaves the views as they were before it", "[caf][purge]")
{
    TwoImports base;
    REQUIRE(base.currentViews() != base.before);
    base.purge();
    CHECK(base.currentViews() == base.before);
    CHECK(casefile::checkInvariants(base.database).empty());
}

TEST_CASE("nothing that only the purged list said is left in any page", "[caf][purge]")
{
    TwoImports base;
    const auto words = {"Quetzal", "Zacharie", "quetzal",  "1900126198007", "quai Perdu", "zaq",
                        "Cach",    "nouvelle", "Xylander", "Ondine",        "7000003"};
    REQUIRE(foundIn(pages(base), words).size() == words.size());
    CHECK(base.purge().logEmptied);
    CHECK(foundIn(pages(base), words) == Words{});
    CHECK(foundIn(pages(base), {"Sorel", "Faure", "2800526362001"})
          == Words{"Sorel", "Faure", "2800526362001"});
}

TEST_CASE("the search forgets whom a purge took out, and what it said of the others", "[caf][purge]")
{
    TwoImports base;
    const auto found = [&base](std::string_view typed) {
        return casefile::find(base.database, typed, 5).size();
    };
    REQUIRE(found("quetzal") == 1);
    REQUIRE(found("sorel crest") == 1);
    base.purge();
    CHECK(found("quetzal") == 0);
    CHECK(found("sorel crest") == 0);
    CHECK(found("sorel valence") == 1);
    CHECK(found("faure") == 1);
}

TEST_CASE("a purged list is no list any more; one that never was cannot be purged", "[caf][purge]")
{
    TwoImports base;
    base.purge();
    const auto lists = importedLists(base.database);
    REQUIRE(lists.size() == 1);
    CHECK(lists.front().id == base.first);
    CHECK(base.count("list_row") == 0);
    CHECK(purgeImport(base.work, base.second) == failure(ErrorCode::ListUnknown, "2"));
    CHECK(base.import(purgedList(kSecond), ListKind::Stock, "2026-01-01", true).plan.counts.added == 1);
}

TEST_CASE("a list that later work stands on is not purged", "[caf][purge]")
{
    TwoImports base;
    const auto views = base.currentViews();
    const auto refused = purgeImport(base.work, base.first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::EraseConflict);
    CHECK(base.currentViews() == views);
}

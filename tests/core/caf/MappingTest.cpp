// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A mapping that somebody gave is saved with the import, and found again by the header's signature.
#include "caf/ImportHistory.h"
#include "caf/Told.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

constexpr std::string_view kMappingHeader = "Nom 1;Nom 2;Né;Clé\n";
constexpr std::string_view kRow = "Martin;Anne;12/07/1985;A1\n";

struct MappingBase : ImportBase {
    ImportRequest mapped(std::string_view content, std::string_view listedOn = "2026-01-01") const
    {
        auto asked = request(list("l.csv", content), ListKind::Stock, listedOn);
        tabular::ColumnMapping mapping;
        mapping.assign("last_name", "Nom 1");
        mapping.assign("first_name", "Nom 2");
        mapping.assign("own_id", "Clé");
        asked.mapping = mapping;
        return asked;
    }
    ImportRequest unmapped(std::string_view content) const
    {
        return request(list("autre.csv", content), ListKind::Stock, "2026-02-01");
    }
};

std::string listOf(std::string_view header)
{
    return std::string{header} + std::string{kRow};
}

} // namespace

TEST_CASE("a header that nobody mapped is refused; mapped, it is found again", "[caf][mapping]")
{
    MappingBase base;
    CHECK(base.refused(base.unmapped(listOf(kMappingHeader))) == ErrorCode::ListHeaderNotFound);
    CHECK(base.import(base.mapped(listOf(kMappingHeader))).plan.counts.added == 1);
    const auto plan = base.import(base.unmapped(listOf(kMappingHeader))).plan;
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.mapping.headerOf("own_id") == "Clé");
    CHECK(plan.unknownColumns == std::vector<std::string>{"Né"});
}

TEST_CASE("the signature of a header does not mind case, accents or punctuation", "[caf][mapping]")
{
    MappingBase base;
    base.import(base.mapped(listOf(kMappingHeader)));
    CHECK(base.import(base.unmapped(listOf("NOM-1;nom_2;NE;Cle\n"))).plan.counts.unchanged == 1);
    CHECK(base.refused(base.unmapped(listOf("Nom 1;Nom 2;Né;Autre\n"))) == ErrorCode::ListHeaderNotFound);
}

TEST_CASE("a saved mapping is found below titles", "[caf][mapping]")
{
    MappingBase base;
    base.import(base.mapped(listOf(kMappingHeader)));
    CHECK(base.import(base.unmapped("Pôle de Crest;;;\n\n" + listOf(kMappingHeader))).plan.counts.unchanged
          == 1);
}

TEST_CASE("a mapping given again takes the place of the saved one", "[caf][mapping]")
{
    MappingBase base;
    base.import(base.mapped(listOf(kMappingHeader)));
    auto asked = base.mapped(listOf(kMappingHeader), "2026-03-01");
    asked.mapping->assign("last_name", "Nom 2");
    asked.mapping->assign("first_name", "Nom 1");
    base.import(asked);
    CHECK(base.count("column_mapping") == 1);
    auto later = base.request(base.list("m.csv", listOf(kMappingHeader)), ListKind::Stock, "2026-04-01");
    CHECK(base.import(later).plan.mapping.headerOf("last_name") == "Nom 2");
    CHECK(linesOf(base, "A1", "SELECT last_name, first_name FROM identity_now WHERE person_id = ?1")
          == Lines{"Anne Martin"});
}

TEST_CASE("a dry run and a refused import save no mapping", "[caf][mapping]")
{
    MappingBase base;
    REQUIRE(prepare(base.work, base.mapped(listOf(kMappingHeader))));
    CHECK(base.count("column_mapping") == 0);
    CHECK(base.refused(base.mapped(std::string{kMappingHeader})) == ErrorCode::ListWithoutRows);
    CHECK(base.count("column_mapping") == 0);
}

TEST_CASE("a mapping outlives the undo of its import: the header is the same tomorrow", "[caf][mapping]")
{
    MappingBase base;
    base.import(base.mapped(listOf(kMappingHeader)));
    REQUIRE(undoLastImport(base.work));
    CHECK(base.import(base.unmapped(listOf(kMappingHeader))).plan.counts.added == 1);
}

TEST_CASE("a decision against the synonyms holds: a known name is mapped elsewhere", "[caf][mapping]")
{
    MappingBase base;
    auto asked = base.request(base.list("l.csv", "Nom;Prénom;Date de naissance;Identifiant;Nom marital\n"
                                                 "Petit;Anne;12/07/1985;A1;Martin\n"),
                              ListKind::Stock, "2026-01-01");
    tabular::ColumnMapping mapping;
    mapping.assign("last_name", "Nom marital");
    mapping.assign("birth_name", "Nom");
    asked.mapping = mapping;
    base.import(asked);
    CHECK(linesOf(base, "A1", "SELECT last_name, birth_name FROM identity_now WHERE person_id = ?1")
          == Lines{"Martin Petit"});
}

TEST_CASE("a waiting row is read again with the mapping of its list", "[caf][mapping]")
{
    MappingBase base;
    base.import(base.mapped(listOf(kMappingHeader) + "Martin;Anna;12/07/1985;A1\n"));
    const auto waiting = waitingRows(base.database);
    REQUIRE(waiting.size() == 2);
    REQUIRE(decide(base.work, waiting[1].id, AnotherPerson{}));
    CHECK(linesOf(base, "A1", "SELECT last_name, first_name FROM identity_now WHERE person_id = ?1")
          == Lines{"Martin Anna"});
}

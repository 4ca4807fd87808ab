// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"
#include "casefile/Tables.h"

#include <catch2/catch_test_macros.hpp>

#include <iterator>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void replace(std::string& text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("rejected rows are saved, corrected and imported again as they are", "[caf][rejects]")
{
    ImportBase base;
    const auto first = base.import("Identifiant Iodas;Nom;Prénom;Date de naissance;Téléphone\n"
                                   "A1;Martin;Anne;12/07/1985;+33612345678\n"
                                   "A2;;Luc;01/02/1970;+33612345679\n"
                                   "A3;Petit;Zoé;31/02/1990;0611223344\n",
                                   ListKind::Stock, "2026-01-01");
    CHECK(first.plan.counts.rejected == 1);
    CHECK(first.plan.counts.warnings == 1);
    const auto rejects = base.folder / "rejets.csv";
    REQUIRE(writeRejects(base.database, first.plan, rejects,
                         [](const RowNote& note) { return "motif " + note.reason; }));
    auto content = contentOf(rejects);
    CHECK(content.contains("Jalon motif"));
    CHECK(content.contains("motif no-last-name"));
    CHECK_FALSE(content.contains("Martin"));
    replace(content, ";;Luc", ";Durand;Luc");
    replace(content, "31/02/1990", "28/02/1990");

    const auto second = base.import(base.request(base.list("corrigés.csv", content), std::nullopt, ""));
    CHECK(second.plan.request.kind == ListKind::Stock);
    CHECK(second.plan.kindFrom == Origin::CompletedList);
    CHECK(second.plan.completes == first.list);
    CHECK(second.plan.counts.added == 1);
    CHECK(second.plan.counts.updated == 1);
    CHECK(second.plan.counts.gone == 0);
    CHECK(base.count("rights_period_now WHERE ends_on IS NOT NULL") == 0);
    CHECK(base.count("contact_now WHERE mobile = '+33612345679'") == 1);
    CHECK(base.count("pathway_file_now WHERE notified_by = 'unknown'") == 3);
    const auto lists = importedLists(base.database);
    REQUIRE(lists.size() == 2);
    CHECK(lists.front().completes == first.list);
}

TEST_CASE("rejects are saved again from the base, the file being gone", "[caf][rejects]")
{
    ImportBase base;
    const auto file = base.list("liste.csv", "N1;Prénom;Date de naissance;Téléphone;Humeur\n"
                                             "Martin;Anne;12/07/1985;0611223344;bonne\n"
                                             ";Luc;01/02/1970;0611223345;bonne\n"
                                             "Petit;Zoé;31/02/1990;0611223344;bonne\n"
                                             "Petit;Ana;03/02/1990;123;bonne\n");
    auto asked = base.request(file, ListKind::Stock, "2026-01-01");
    asked.mapping.emplace();
    asked.mapping->assign("last_name", "N1");
    const auto first = base.import(asked);
    CHECK(first.plan.counts.rejected == 2);
    std::filesystem::remove(file);
    const auto rejects = base.folder / "rejets.csv";
    REQUIRE(writeRejects(base.database, first.list, rejects,
                         [](const RowNote& note) { return "motif " + note.reason; }));
    auto content = contentOf(rejects);
    CHECK(content.contains(";Luc;01/02/1970;0611223345;;3;N1;;motif no-last-name;stock 2026-01-01"));
    CHECK(content.contains("Date de naissance;31/02/1990;motif"));
    CHECK(content.contains("Téléphone;123;motif bad-phone"));
    CHECK_FALSE(content.contains("Martin"));
    replace(content, ";Luc", "Durand;Luc");

    const auto second = base.import(base.request(base.list("corrigés.csv", content), std::nullopt, ""));
    CHECK(second.plan.completes == first.list);
    CHECK(second.plan.counts.added == 1);
    CHECK(second.plan.counts.rejected == 1);
    CHECK(writeRejects(base.database, ListId{99}, rejects, {}).error().code == ErrorCode::ListUnknown);
}

TEST_CASE("a mapping that was given is found again by the header", "[caf][rejects]")
{
    ImportBase base;
    const std::string_view header = "Id;N1;P1;Date de naissance\n";
    auto asked = base.request(base.list("a.csv", std::string{header} + "A1;Martin;Anne;12/07/1985\n"),
                              ListKind::Stock, "2026-01-01");
    tabular::ColumnMapping mapping;
    mapping.assign("last_name", "N1");
    mapping.assign("first_name", "P1");
    asked.mapping = mapping;
    CHECK(base.import(asked).plan.counts.added == 1);
    auto again = base.request(base.list("b.csv", std::string{header}
                                                     + "A1;Martin;Anne;12/07/1985\nA2;Petit;Luc;"
                                                       "01/01/1990\n"),
                              ListKind::Stock, "2026-02-01");
    const auto plan = base.import(again).plan;
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.unknownColumns == std::vector<std::string>{"Id"});
}

TEST_CASE("contact details that staff typed stay, and the difference is told", "[caf][rejects]")
{
    ImportBase base;
    const std::string header = "Identifiant Iodas;Nom;Prénom;Date de naissance;Téléphone;Mail\n";
    base.import(header + "A1;Martin;Anne;12/07/1985;0611111111;a@exemple.fr\n", ListKind::Stock,
                "2026-01-01");
    base.write([&](store::Transaction& tx) {
        const PersonId person = base.one<PersonId>("SELECT person_id FROM identity_now");
        store::replace(
            tx, FactId{person.value},
            casefile::Contact{
                "+33622222222", casefile::Source::Staff, {}, {}, "a@exemple.fr", casefile::Source::List});
    });
    const auto plan = base.import(header + "A1;Martin;Anne;12/07/1985;0633333333 / 0475010203;b@exemple.fr\n",
                                  ListKind::Stock, "2026-02-01")
                          .plan;
    CHECK(plan.counts.updated == 1);
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front().reason == "typed-by-staff");
    CHECK(base.count("contact_now WHERE mobile = '+33622222222' AND landline = '+33475010203'"
                     " AND email = 'b@exemple.fr'")
          == 1);
}

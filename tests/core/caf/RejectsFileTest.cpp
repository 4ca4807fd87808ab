// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"
#include "casefile/Tables.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

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
    auto content = jalon::test::bytesOf(rejects);
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

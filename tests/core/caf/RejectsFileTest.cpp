// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"
#include "caf/ImportHistory.h"
#include "caf/Told.h"
#include "casefile/Tables.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

void replace(std::string& text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

std::string asCode(const RowNote& note)
{
    return "motif " + note.reason;
}

std::string rejectedList(std::string_view rows)
{
    return "Identifiant Iodas;Nom;Prénom;Date de naissance;Téléphone\n" + std::string{rows};
}

struct RejectsBase : ImportBase {
    ImportPlan stock(std::string_view rows, std::string_view listedOn)
    {
        return import(rejectedList(rows), ListKind::Stock, listedOn).plan;
    }
    std::string rejectsOf(const ImportPlan& plan) const
    {
        const auto target = folder / "rejets.csv";
        REQUIRE(writeRejects(database, plan, target, asCode));
        return jalon::test::bytesOf(target);
    }
    /// Imports the rejects of a list as somebody has corrected them.
    ImportResult correct(const ImportPlan& plan, std::string_view wrong, std::string_view right)
    {
        auto content = rejectsOf(plan);
        replace(content, wrong, right);
        return import(
            request(list("corrigés-" + std::string{right.substr(0, 2)} + ".csv", content), std::nullopt, ""));
    }
};

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
    REQUIRE(writeRejects(base.database, first.list, rejects, asCode));
    auto content = jalon::test::bytesOf(rejects);
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

TEST_CASE("rights that a list ended for want of a readable row are given back by its corrected rejects",
          "[caf][rejects]")
{
    RejectsBase base;
    base.stock("A1;Martin;Anne;12/07/1985;\nB1;Blanc;Luc;01/02/1970;\n", "2026-01-01");
    auto second = base.request(
        base.list("fevrier.csv", rejectedList("A1;;Anne;12/07/1985;\nB1;Blanc;Luc;01/02/1970;\n")),
        ListKind::Stock, "2026-02-01");
    second.force = true;
    const auto february = base.import(second);
    CHECK(february.plan.counts.gone == 1);
    const auto completed = base.correct(february.plan, "A1;;Anne", "A1;Martin;Anne");
    CHECK(completed.plan.completes == february.list);
    CHECK(completed.plan.counts.updated == 1);
    CHECK(rightsOf(base, "A1") == Lines{"2? sdd? 2026-01-01..2026-02-01", "2? sdd? 2026-02-01.."});
}

TEST_CASE("a file of rejects says line, column, value, reason and list", "[caf][rejects]")
{
    RejectsBase base;
    const auto plan = base.stock(
        "A1;;Anne;31/02/1985;12\nB1;Blanc;Luc;32/02/1970;13\nC1;Caron;Zoé;01/01/1990;\n", "2026-01-01");
    const auto content = base.rejectsOf(plan);
    const std::string tag = "stock 2026-01-01 " + plan.sha256.substr(0, 16);
    CHECK(content
          == "\uFEFFIdentifiant Iodas;Nom;Prénom;Date de naissance;Téléphone;Jalon ligne;Jalon colonne;Jalon "
             "valeur;Jalon motif;Jalon liste\r\n"
             "A1;;Anne;31/02/1985;12;2;Nom;;motif no-last-name;"
                 + tag
                 + "\r\nB1;Blanc;Luc;32/02/1970;13;3;\"Date de naissance\nTéléphone\";\"32/02/1970\n13\";"
                   "\"motif impossible-day\nmotif bad-phone\";"
                 + tag + "\r\n");
}

TEST_CASE("rejects that are rejected again keep one set of added columns, and the list they come from",
          "[caf][rejects]")
{
    RejectsBase base;
    const auto first = base.stock("A1;;Anne;12/07/1985;\nB1;;Luc;01/02/1970;\n", "2026-01-01");
    const auto once = base.correct(first, "A1;;Anne", "A1;Martin;Anne");
    CHECK(once.plan.counts.added == 1);
    CHECK(once.plan.counts.rejected == 1);
    const auto content = base.rejectsOf(once.plan);
    CHECK(content.find("Jalon motif") == content.rfind("Jalon motif"));
    const auto twice = base.correct(once.plan, "B1;;Luc", "B1;Blanc;Luc");
    CHECK(twice.plan.counts.added == 1);
    CHECK(twice.plan.completes == importedLists(base.database).back().id);
    CHECK(base.count("pathway_file_now WHERE notified_by = 'unknown'") == 2);
}

TEST_CASE("a name that a spreadsheet would run comes back as it was", "[caf][rejects]")
{
    RejectsBase base;
    const auto first = base.stock("A1;=1+1;Anne;31/02/1985;\n", "2026-01-01");
    CHECK(base.rejectsOf(first).contains("'=1+1"));
    const auto again = base.correct(first, "31/02/1985", "28/02/1985");
    CHECK(again.plan.counts.updated == 1);
    CHECK(linesOf(base, "A1", "SELECT last_name FROM identity_now WHERE person_id = ?1") == Lines{"=1+1"});
}

TEST_CASE("rejects of a list that changed, or into a place that is none, are not written", "[caf][rejects]")
{
    RejectsBase base;
    const auto file = base.list("l.csv", rejectedList("A1;;Anne;12/07/1985;\n"));
    const auto plan = base.import(base.request(file, ListKind::Stock, "2026-01-01")).plan;
    const auto target = base.folder / "rejets.csv";
    const auto absent = base.folder / "absent/rejets.csv";
    CHECK(writeRejects(base.database, plan, absent, asCode).error().code == ErrorCode::FileNotWritable);
    base.list("l.csv", rejectedList("A1;;Anne;12/07/1985;\nB1;;Luc;;\n"));
    CHECK(writeRejects(base.database, plan, target, asCode).error().code == ErrorCode::ListChangedSince);
    std::filesystem::remove(file);
    CHECK(writeRejects(base.database, plan, target, asCode).error().code == ErrorCode::FileNotReadable);
    CHECK_FALSE(std::filesystem::exists(target));
}

TEST_CASE("rejects of a list that is not known any more are imported on their own", "[caf][rejects]")
{
    RejectsBase base;
    base.stock("B1;Blanc;Luc;01/02/1970;\n", "2025-12-01");
    const auto first = base.stock("A1;;Anne;12/07/1985;\nB1;Blanc;Luc;01/02/1970;\n", "2026-01-01");
    const auto content = base.rejectsOf(first);
    REQUIRE(undoLastImport(base.work));
    auto corrected = content;
    replace(corrected, "A1;;Anne", "A1;Martin;Anne");
    const auto plan = base.import(base.request(base.list("c.csv", corrected), std::nullopt, "")).plan;
    CHECK(plan.request.listedOn == jalon::test::day("2026-01-01"));
    CHECK_FALSE(plan.completes);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.gone == 0);
}

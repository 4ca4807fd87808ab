// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListInspection.h"
#include "caf/ImportBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;
using jalon::test::day;

namespace {

ListInspection inspected(const ImportBase& base, const ImportRequest& request)
{
    auto seen = inspectList(base.database, request);
    if (!seen) {
        throw std::runtime_error(caf::test::text(seen.error()));
    }
    return std::move(*seen);
}

ListInspection inspected(const ImportBase& base, std::string_view content,
                         const std::string& name = "liste.csv")
{
    return inspected(base, base.request(base.list(name, content), std::nullopt, ""));
}

} // namespace

TEST_CASE("a list is described before anything is imported", "[caf][inspection]")
{
    const ImportBase base;
    const auto seen = inspected(base, "Liste au 01/11/2026;;;\r\n"
                                      "\r\n"
                                      "Nom;Pr\xE9nom;Date de naissance;Humeur\r\n"
                                      "Martin;H\xE9l\xE8ne;12/07/1985;bonne\r\n"
                                      "Durand;Luc;01/02/1970;\r\n"
                                      "Martin;Zo\xE9;03/03/1990;bonne\r\n"
                                      "Petit;Ana;04/04/1991;\r\n");
    CHECK(seen.encoding == tabular::Encoding::Windows1252);
    CHECK(seen.separator == ';');
    CHECK(seen.headerLine == 3);
    CHECK(seen.headerRecognised);
    REQUIRE(seen.firstLines.size() == 6);
    CHECK(seen.firstLines[0].cells.front() == "Liste au 01/11/2026");
    CHECK(seen.firstLines[2].line == 4);
    REQUIRE(seen.columns.size() == 4);
    CHECK(seen.columns[0].samples == std::vector<std::string>{"Martin", "Durand", "Petit"});
    CHECK(seen.columns[1].field == Field::FirstName);
    CHECK(seen.columns[1].origin == FieldOrigin::Name);
    CHECK(seen.columns[3].field == std::nullopt);
    CHECK(seen.columns[3].samples == std::vector<std::string>{"bonne"});
    CHECK_FALSE(seen.missing);
    CHECK_FALSE(seen.kind);
    CHECK(seen.listedOn == Said<Date>{day("2026-11-01"), Origin::Content});
    CHECK(seen.misreadLine == 0);
}

TEST_CASE("encoding and separator can be said, and misread letters are seen", "[caf][inspection]")
{
    const ImportBase base;
    auto request = base.request(
        base.list("caf_2026-11.csv", "Nom,Prénom;NIR,Date de naissance\nMartin,Hélène,12/07/1985\n"),
        std::nullopt, "");
    request.encoding = tabular::Encoding::Windows1252;
    request.separator = ',';
    const auto seen = inspected(base, request);
    CHECK(seen.encoding == tabular::Encoding::Windows1252);
    CHECK(seen.separator == ',');
    CHECK(seen.columns.size() == 3);
    CHECK(seen.misreadLine == 2);
    CHECK(seen.listedOn == Said<Date>{day("2026-11-01"), Origin::FileName});
}

TEST_CASE("kind: told by dated events, by the list that rejects complete, or to be said", "[caf][inspection]")
{
    ImportBase base;
    const auto followUp =
        inspected(base, "Nom;Prénom;Date de naissance;Date d'orientation\nMartin;Anne;12/07/1985;\n");
    CHECK(followUp.kind == Said<ListKind>{ListKind::FollowUp, Origin::Columns});
    CHECK_FALSE(followUp.listedOn);
    const auto rejects = inspected(base, "Nom;Prénom;Date de naissance;Jalon motif;Jalon liste\n"
                                         "Martin;Anne;12/07/1985;x;stock 2026-01-01 0123456789abcdef\n");
    CHECK(rejects.completes);
    CHECK(rejects.kind == Said<ListKind>{ListKind::Stock, Origin::CompletedList});
    CHECK(rejects.listedOn == Said<Date>{day("2026-01-01"), Origin::CompletedList});
}

TEST_CASE("a header of unknown names is guessed, and what is missing is said", "[caf][inspection]")
{
    ImportBase base;
    const std::string content = "Extraction\nC1;C2;C3;C4\nMartin;Anne;12/07/1985;x\n";
    auto seen = inspected(base, content);
    CHECK_FALSE(seen.headerRecognised);
    CHECK(seen.headerLine == 2);
    CHECK(seen.columns[0].header == "C1");
    CHECK(seen.columns[0].samples == std::vector<std::string>{"Martin"});
    CHECK(seen.missing.lastName);
    CHECK(seen.missing.anyKey);

    auto request = base.request(base.list("l.csv", content), ListKind::Stock, "2026-01-10");
    request.mapping.emplace();
    request.mapping->assign("last_name", "C1");
    request.mapping->assign("first_name", "C2");
    request.mapping->assign("birth_date", "C3");
    seen = inspected(base, request);
    CHECK(seen.headerRecognised);
    CHECK_FALSE(seen.missing);
    CHECK(seen.columns[2].origin == FieldOrigin::Decided);
    CHECK(base.import(request).plan.counts.added == 1);

    seen = inspected(base, content + "Petit;Luc;01/01/1990;\n");
    CHECK(seen.headerRecognised);
    CHECK(seen.columns[2].origin == FieldOrigin::Saved);
    CHECK(seen.columns[3].origin == FieldOrigin::None);
}

TEST_CASE("two columns of one name are told apart", "[caf][inspection]")
{
    const ImportBase base;
    const auto seen = inspected(base, "Nom;Prénom;Nom;Date de naissance\nMartin;Anne;Petit;12/07/1985\n");
    CHECK(seen.columns[0].field == Field::LastName);
    CHECK_FALSE(seen.columns[0].repeated);
    CHECK_FALSE(seen.columns[2].field);
    CHECK(seen.columns[2].repeated);
}

TEST_CASE("what is no list is refused when it is looked at", "[caf][inspection]")
{
    const ImportBase base;
    const auto codeOf = [&base](std::string_view content) {
        const auto seen =
            inspectList(base.database, base.request(base.list("x.csv", content), std::nullopt, ""));
        REQUIRE_FALSE(seen);
        return seen.error().code;
    };
    CHECK(codeOf("") == ErrorCode::ListEmpty);
    CHECK(codeOf("PK\3\4 workbook") == ErrorCode::ListNotText);
    CHECK(codeOf("<?xml version=\"1.0\"?><RSABEM/>") == ErrorCode::ListXmlFlow);
    CHECK(codeOf("Nom;Prénom\n\"Martin;Anne\n") == ErrorCode::ListQuoteNotClosed);
    CHECK(codeOf("\n\n") == ErrorCode::ListHeaderNotFound);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"
#include "reference/Settings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;
using jalon::test::day;

namespace {

std::string people(int from, int to, std::string_view postcode = "26000")
{
    std::string list = "Identifiant Iodas;Nom;Prénom;Date de naissance;Code postal\n";
    for (int i = from; i < to; ++i) {
        list += "P" + std::to_string(i) + ";Nom" + std::string(1, static_cast<char>('a' + i % 26)) + ";Prénom"
                + std::string(1, static_cast<char>('a' + i / 26)) + ";" + std::to_string(i % 28 + 1) + "/05/"
                + std::to_string(1960 + i % 40) + ";" + std::string{postcode} + "\n";
    }
    return list;
}

ErrorCode codeOfList(std::string_view content, std::optional<ListKind> kind = ListKind::Stock,
                     std::string_view date = "2026-01-10")
{
    ImportBase base;
    return base.refused(base.request(base.list("liste.csv", content), kind, date));
}

} // namespace

TEST_CASE("what cannot be a list is refused, each with its own message", "[caf][refusal]")
{
    CHECK(codeOfList("") == ErrorCode::ListEmpty);
    CHECK(codeOfList(std::string("\x7F"
                                 "ELF\0\0\0\1\0\2\0\3\0\4",
                                 14))
          == ErrorCode::ListNotText);
    CHECK(codeOfList("Nom;Prénom;Date de naissance\n") == ErrorCode::ListWithoutRows);
    CHECK(codeOfList("Nom;Prénom;Date de naissance\n;;\n\n") == ErrorCode::ListWithoutRows);
    CHECK(codeOfList("a;b\nc;d\n") == ErrorCode::ListHeaderNotFound);
    CHECK(codeOfList("Nom;Prénom;Ville\nMartin;Anne;Valence\n") == ErrorCode::ListColumnMissing);
    CHECK(codeOfList("Nom;Date de naissance\nMartin;12/07/1985\n") == ErrorCode::ListColumnMissing);
    CHECK(codeOfList("Nom;Prénom;Date de naissance\n" + std::string(50'000'000, 'x') + "\n")
          == ErrorCode::ListRecordTooLong);
    ImportBase base;
    CHECK(base.refused(base.request(base.folder / "absente.csv", ListKind::Stock, "2026-01-10"))
          == ErrorCode::FileNotReadable);
}

TEST_CASE("kind and date are never assumed", "[caf][refusal]")
{
    CHECK(codeOfList(people(0, 3), std::nullopt) == ErrorCode::ListKindMissing);
    CHECK(codeOfList(people(0, 3), ListKind::Stock, "") == ErrorCode::ListDateMissing);
    ImportBase base;
    const auto named =
        base.import(base.request(base.list("caf_2025-11.csv", people(0, 3)), ListKind::Stock, ""));
    CHECK(named.plan.request.listedOn == day("2025-11-01"));
    CHECK(named.plan.dateFrom == Origin::FileName);
    const auto titled = base.import(
        base.request(base.list("l.csv", "Liste au 05/12/2025\n\n" + people(0, 4)), ListKind::Stock, ""));
    CHECK(titled.plan.request.listedOn == day("2025-12-05"));
    CHECK(titled.plan.dateFrom == Origin::Content);
}

TEST_CASE("a list of a day far ahead would make every later one the older: it is refused", "[caf][refusal]")
{
    ImportBase base;
    const auto today = base.clock.today();
    const auto ahead = [&](Date date) {
        return base.refused(base.request(base.list("l.csv", people(0, 3)), ListKind::Stock, date.toIso()));
    };
    CHECK(ahead(day("2099-01-01")) == ErrorCode::ListDateAhead);
    CHECK(ahead(today.addMonths(1).addDays(1)) == ErrorCode::ListDateAhead);
    // The list of the month to come is sent before it begins.
    CHECK(base.import(
                  base.request(base.list("l.csv", people(0, 3)), ListKind::Stock, today.addMonths(1).toIso()))
              .list);
}

TEST_CASE("a list read in the wrong encoding is not imported silently", "[caf][refusal]")
{
    CHECK(codeOfList("Nom;Prénom;Date de naissance\nMartin;HÃ©lÃ¨ne;12/07/1985\n")
          == ErrorCode::ListEncodingSuspect);
    ImportBase base;
    auto forced =
        base.request(base.list("l.csv", "Nom;Prenom;Date de naissance\nMartin;H\xE9l\xE8ne;12/07/1985\n"),
                     ListKind::Stock, "2026-01-10");
    forced.encoding = tabular::Encoding::Utf8;
    CHECK(base.refused(forced) == ErrorCode::ListEncodingSuspect);
    forced.encoding.reset();
    base.import(forced);
    CHECK(base.one<std::string>("SELECT first_name FROM identity_now") == "Hélène");
}

TEST_CASE("another département's list, an older list, too many absent: refused unless forced",
          "[caf][refusal]")
{
    ImportBase base;
    base.import(people(0, 40), ListKind::Stock, "2026-01-01");
    const auto asked = [&base](const std::string& content, ListKind kind, std::string_view date) {
        return base.request(base.list("l.csv", content), kind, date);
    };
    CHECK(base.refused(asked(people(100, 140, "35000"), ListKind::NewEntrants, "2026-01-08"))
          == ErrorCode::ListOfOtherDepartement);
    CHECK(base.refused(asked(people(100, 140), ListKind::Stock, "2026-01-08"))
          == ErrorCode::ListOfOtherDepartement);
    CHECK(base.refused(asked(people(0, 40), ListKind::Stock, "2025-12-01")) == ErrorCode::ListOlder);
    CHECK(base.refused(asked(people(0, 31), ListKind::Stock, "2026-02-01")) == ErrorCode::ListTooManyAbsent);
    CHECK(base.import(asked(people(0, 32), ListKind::Stock, "2026-02-01")).plan.counts.gone == 8);
    CHECK(base.import(people(0, 20), ListKind::Stock, "2026-03-01", true).plan.counts.gone == 12);
}

TEST_CASE("each refusal is accepted for itself", "[caf][refusal]")
{
    ImportBase base;
    base.import(people(0, 40), ListKind::Stock, "2026-01-01");
    auto asked = base.request(base.list("l.csv", people(0, 20)), ListKind::Stock, "2025-12-01");
    asked.accepted = {ErrorCode::ListTooManyAbsent};
    CHECK(base.refused(asked) == ErrorCode::ListOlder);
    asked.accepted = {ErrorCode::ListOlder};
    CHECK(base.refused(asked) == ErrorCode::ListTooManyAbsent);
    asked.accepted.push_back(ErrorCode::ListTooManyAbsent);
    CHECK(base.import(asked).plan.counts.rows == 20);
}

TEST_CASE("an older list that is forced only fills the past", "[caf][refusal]")
{
    ImportBase base;
    const std::string header = "Identifiant Iodas;Nom;Prénom;Date de naissance;Mail\n";
    base.import(header + "A0;Premier;Jean;01/01/1980;\n", ListKind::Stock, "2025-09-01");
    base.import(header + "A0;Premier;Jean;01/01/1980;\nA1;Martin;Anne;12/07/1985;\n", ListKind::Stock,
                "2025-12-01");
    const auto plan =
        base.import(header + "A1;Marti;Anne;12/07/1985;anne@exemple.fr\nA2;Durand;Luc;01/02/1970;\n",
                    ListKind::Stock, "2025-11-01", true)
            .plan;
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.updated == 1);
    CHECK(plan.counts.gone == 0);
    CHECK(base.count("identity_now WHERE last_name = 'Marti'") == 0);
    const auto dateOf = [&base](const std::string& column, const std::string& own) {
        return base.one<Date>("SELECT " + column
                              + " FROM rights_period_now r JOIN identity_now i USING (person_id)"
                                " JOIN pathway_file_now p USING (person_id) WHERE own_id = '"
                              + own + "'");
    };
    CHECK(dateOf("r.starts_on", "A1") == day("2025-11-01"));
    CHECK(dateOf("p.notified_on", "A1") == day("2025-11-01"));
    CHECK(dateOf("r.ends_on", "A2") == day("2025-12-01"));
}

TEST_CASE("a cancelled import leaves the base as it was", "[caf][refusal]")
{
    ImportBase base;
    const auto before = base.currentViews();
    std::stop_source stop;
    const auto asked = base.request(base.list("l.csv", people(0, 600)), ListKind::Stock, "2026-01-01");
    const auto result = apply(base.work, asked, [&stop](double) { stop.request_stop(); }, stop.get_token());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(base.currentViews() == before);
    CHECK(base.count("caf_list") == 0);
}

TEST_CASE("how many may be absent is a setting of the base, a fifth when it says nothing that can be read",
          "[caf][refusal]")
{
    ImportBase base;
    base.import(people(0, 40), ListKind::Stock, "2026-01-01");
    const auto limit = [&base](std::string_view percent) {
        base.write([&](auto& tx) { reference::setSetting(tx, "import.gone_limit_percent", percent); });
    };
    const auto asked = [&base](int missing) {
        return base.request(base.list("l.csv", people(0, 40 - missing)), ListKind::Stock, "2026-02-01");
    };
    limit("5");
    CHECK(base.refused(asked(3)) == ErrorCode::ListTooManyAbsent);
    CHECK(prepare(base.work, asked(2)));
    limit("50");
    CHECK(base.refused(asked(21)) == ErrorCode::ListTooManyAbsent);
    CHECK(prepare(base.work, asked(20)));
    limit("beaucoup");
    CHECK(base.refused(asked(9)) == ErrorCode::ListTooManyAbsent);
    CHECK(prepare(base.work, asked(8)));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowOf.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

TEST_CASE("a row of the CAF's list is read whole", "[caf][row]")
{
    const auto row = rowOf({{Field::Matricule, "CAF205599000000000"},
                            {Field::Role, "DEM"},
                            {Field::Civility, "MADAME"},
                            {Field::LastName, " de l'Étang "},
                            {Field::BirthName, "Roche"},
                            {Field::FirstName, "Zoé"},
                            {Field::BirthDate, "01/02/1982"},
                            {Field::Nir, "282025110803094"},
                            {Field::DemandDate, "2018-08-06"},
                            {Field::RightsOpeningDate, "01/09/2018"},
                            {Field::NotificationDate, "03/09/2018"},
                            {Field::Sdd, "O"},
                            {Field::RightsState, "rsa_droit_ouvert_versable"},
                            {Field::Benefit, "RSD"},
                            {Field::FamilySituation, "CEL"},
                            {Field::PreOrientation, "Emploi"},
                            {Field::Street, "25 rue Basse"},
                            {Field::Complement1, "Bât. B"},
                            {Field::Complement2, "Appt 3"},
                            {Field::PostcodeAndCity, "26000 Valence"},
                            {Field::InseeCode, "26362"},
                            {Field::Phone1, "475123456"},
                            {Field::Phone2, "06 12 34 56 78"},
                            {Field::Email, "zoe@Exemple.fr"},
                            {Field::FranceTravailId, "1253359X"}});
    CHECK(row.line == 12);
    CHECK(row.warnings.empty());
    CHECK(row.matricule == "2055990");
    CHECK(row.fund == "CAF");
    CHECK(row.role == "DEM");
    CHECK(row.civility == "MME");
    CHECK(row.lastName == "de l'Étang");
    CHECK(row.birthName == "Roche");
    CHECK(row.firstName == "Zoé");
    CHECK(row.birthOn == day("1982-02-01"));
    CHECK(row.nir == "2820251108030");
    CHECK(row.demandedOn == day("2018-08-06"));
    CHECK(row.rightsOpenedOn == day("2018-09-01"));
    CHECK(row.notifiedOn == day("2018-09-03"));
    CHECK(row.sdd == true);
    CHECK(row.rightsState == "2");
    CHECK(row.benefit == "RSD");
    CHECK(row.familySituation == "CEL");
    CHECK(row.preOrientation == "Emploi");
    CHECK(row.addressLine1 == "25 rue Basse");
    CHECK(row.addressLine2 == "Bât. B, Appt 3");
    CHECK(row.postcode == "26000");
    CHECK(row.city == "Valence");
    CHECK(row.insee == "26362");
    CHECK(row.phoneOf(PhoneKind::Landline) == "+33475123456");
    CHECK(row.phoneOf(PhoneKind::Mobile) == "+33612345678");
    CHECK(row.phoneOf(PhoneKind::Other).empty());
    CHECK(row.email == "zoe@exemple.fr");
    CHECK(row.franceTravailId == "1253359X");
    CHECK_FALSE(row.followUp);
    CHECK_FALSE(row.registration);
}

TEST_CASE("the street may come in pieces", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "Roche"},
                            {Field::FirstName, "Max"},
                            {Field::OwnId, "7"},
                            {Field::StreetName, "BASSE"},
                            {Field::StreetType, "RUE"},
                            {Field::StreetNumber, "25"}});
    CHECK(row.addressLine1 == "25 RUE BASSE");
}

TEST_CASE("empty cells, NULL and missing cells say nothing", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "Roche"},
                            {Field::FirstName, "Max"},
                            {Field::OwnId, "7"},
                            {Field::BirthDate, "NULL"},
                            {Field::Nir, "  "},
                            {Field::Sdd, ""},
                            {Field::Complement1, "\u00A0"},
                            {Field::OrientationDate, "NULL"}});
    CHECK_FALSE(row.birthOn);
    CHECK_FALSE(row.sdd);
    CHECK_FALSE(row.followUp);
    CHECK(row.warnings.empty());

    FieldColumns columns;
    columns.assign(Field::LastName, 0);
    columns.assign(Field::FirstName, 1);
    columns.assign(Field::OwnId, 2);
    columns.assign(Field::Email, 9);
    const std::vector<std::string_view> cells = {"Roche", "Max", "7"};
    CHECK((RowParser{columns, day("2026-11-02")}.parse(cells, 1).value().email.empty()));
}

TEST_CASE("a row without a name is rejected", "[caf][row]")
{
    const auto noLast = parseRow({{Field::LastName, " "}, {Field::FirstName, "Max"}, {Field::OwnId, "7"}});
    CHECK(noLast.error() == Rejection{12, Field::LastName, "", ValueProblem::NoLastName});
    const auto dash = parseRow({{Field::LastName, "-"}, {Field::FirstName, "Max"}, {Field::OwnId, "7"}});
    CHECK(dash.error() == Rejection{12, Field::LastName, "-", ValueProblem::NoLastName});
    const auto noFirst =
        parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "NULL"}, {Field::OwnId, "7"}});
    CHECK(noFirst.error() == Rejection{12, Field::FirstName, "", ValueProblem::NoFirstName});
    const std::string endless(501, 'a');
    const auto tooLong =
        parseRow({{Field::LastName, endless}, {Field::FirstName, "Max"}, {Field::OwnId, "7"}});
    CHECK(tooLong.error().reason == ValueProblem::NoLastName);
}

TEST_CASE("a row without a usable key is rejected, with the key that failed", "[caf][row]")
{
    const auto none =
        parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::Email, "x@y.fr"}});
    CHECK(none.error() == Rejection{12, std::nullopt, "", ValueProblem::NoKey});
    const auto badBirth =
        parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::BirthDate, "19970-04-22"}});
    CHECK(badBirth.error() == Rejection{12, Field::BirthDate, "19970-04-22", ValueProblem::NoKey});
    const auto badNir =
        parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::Nir, "1.803331476872E12"}});
    CHECK(badNir.error().field == Field::Nir);
    const auto badOwnId =
        parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::OwnId, "1,23457E+12"}});
    CHECK(badOwnId.error().field == Field::OwnId);
}

TEST_CASE("each key alone is enough", "[caf][row]")
{
    for (const auto& [field, value] : Cells{{Field::Nir, "1850775056123"},
                                            {Field::OwnId, "A1"},
                                            {Field::Matricule, "2055990"},
                                            {Field::BirthDate, "01/02/1990"}}) {
        CHECK(parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {field, value}}));
    }
}

TEST_CASE("a row with more cells than the header is rejected", "[caf][row]")
{
    const auto row = parseRow({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::OwnId, "7"}},
                              false, RowParser::CellCount::TooMany);
    CHECK(row.error() == Rejection{12, std::nullopt, "", ValueProblem::TooManyCells});
}

TEST_CASE("other bad values are left out with a warning each", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "Roche"},
                            {Field::FirstName, "Max"},
                            {Field::BirthDate, "31/04/1990"},
                            {Field::Nir, "12345678901234"},
                            {Field::OwnId, "7"},
                            {Field::RightsOpeningDate, "01/02/20"},
                            {Field::Sdd, "peut-être"},
                            {Field::Postcode, "260"},
                            {Field::Phone1, "0601234567, 071234567"},
                            {Field::Email, "max@"}});
    const std::vector<Warning> expected = {
        {Field::BirthDate, "31/04/1990", ValueProblem::ImpossibleDay},
        {Field::Nir, "12345678901234", ValueProblem::NirLength},
        {Field::RightsOpeningDate, "01/02/20", ValueProblem::TwoDigitYear},
        {Field::Sdd, "peut-être", ValueProblem::BadYesNo},
        {Field::Postcode, "260", ValueProblem::BadPostcode},
        {Field::Phone1, "071234567", ValueProblem::BadPhone},
        {Field::Email, "max@", ValueProblem::BadEmail},
    };
    CHECK(row.warnings == expected);
    CHECK_FALSE(row.birthOn);
    CHECK(row.nir.empty());
    CHECK_FALSE(row.sdd);
    CHECK(row.email.empty());
    CHECK(row.phones.size() == 1);
    for (const auto& warning : row.warnings) {
        CHECK_FALSE(keepsValue(warning.problem));
    }
}

TEST_CASE("unknown codes are kept as written, with a warning", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "Roche"},
                            {Field::FirstName, "Max"},
                            {Field::OwnId, "7"},
                            {Field::Role, "Enfant"},
                            {Field::RightsState, "9"}});
    CHECK(row.role == "Enfant");
    CHECK(row.rightsState == "9");
    CHECK(row.warnings
          == std::vector<Warning>{{Field::Role, "Enfant", ValueProblem::UnknownCode},
                                  {Field::RightsState, "9", ValueProblem::UnknownCode}});
    CHECK(keepsValue(ValueProblem::UnknownCode));
}

TEST_CASE("a NIR that contradicts civility or birth is kept, with a warning", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "Roche"},
                            {Field::FirstName, "Zoé"},
                            {Field::Civility, "Mme"},
                            {Field::BirthDate, "01/02/1990"},
                            {Field::Nir, "1850775056123"}});
    CHECK(row.nir == "1850775056123");
    CHECK(row.warnings
          == std::vector<Warning>{{Field::Nir, "1850775056123", ValueProblem::NirCivility},
                                  {Field::Nir, "1850775056123", ValueProblem::NirBirthYear}});
}

TEST_CASE("a warning shows the beginning of an endless value", "[caf][row]")
{
    std::string endless;
    for (int i = 0; i < 300; ++i) {
        endless += "é";
    }
    const auto row = rowOf(
        {{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::OwnId, "7"}, {Field::City, endless}});
    CHECK(row.city.empty());
    REQUIRE(row.warnings.size() == 1);
    CHECK(row.warnings[0].problem == ValueProblem::TextTooLong);
    CHECK(row.warnings[0].value == endless.substr(0, 200) + "…");
}

TEST_CASE("rows that say the same are equal, wherever they stand", "[caf][row]")
{
    const auto one =
        rowOf({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::BirthDate, "1/2/1990"}});
    auto other =
        rowOf({{Field::LastName, "Roche"}, {Field::FirstName, "Max"}, {Field::BirthDate, "1990-02-01"}});
    other.line = 40;
    CHECK(static_cast<const RowFacts&>(one) == static_cast<const RowFacts&>(other));
    other.city = "Die";
    CHECK_FALSE(static_cast<const RowFacts&>(one) == static_cast<const RowFacts&>(other));
}

TEST_CASE("a registration with France Travail is read", "[caf][row]")
{
    const auto row = rowOf({{Field::LastName, "ROCHE"},
                            {Field::FirstName, "MAX"},
                            {Field::BirthDate, "1982-02-01 00:00:00.0"},
                            {Field::RegistrationDate, "2019-10-17 00:00:00.0"},
                            {Field::RegistrationCode, "14"},
                            {Field::RegistrationReason, "FIN DE CDD"},
                            {Field::RegistrationCategory, "1"}});
    REQUIRE(row.registration);
    CHECK(*row.registration == RegistrationEvent{day("2019-10-17"), "14", "FIN DE CDD", "1"});
}

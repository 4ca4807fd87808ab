// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

std::filesystem::path sample(const char* name)
{
    return std::filesystem::path{JALON_TEST_DATA} / "carnet-de-bord" / name;
}

constexpr const char* kBeneficiaries = "import_beneficiaires.csv";
constexpr const char* kFranceTravail = "i03300c.j.extract_spie_carnet_spie_carnet_de_bord_principal.csv";

} // namespace

TEST_CASE("carnet de bord's beneficiaries, one of them twice", "[caf][samples]")
{
    ImportBase base;
    const auto plan = base.import(base.request(sample(kBeneficiaries), ListKind::Stock, "2026-01-10")).plan;
    CHECK(plan.counts.rows == 4);
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.ambiguous == 2); // the same name, birth date and household under two identifiers
    CHECK(base.count("rights_period_now WHERE state = '3' AND state_assumed = 0") == 1);
    CHECK(base.count("contact_now WHERE mobile = '+33601234567' AND email = 'charlotte@laposte.fr'") == 1);
}

TEST_CASE("all the ways carnet de bord writes dates", "[caf][samples]")
{
    ImportBase base;
    const auto file = sample("import_beneficiaires_with_all_date_formats.csv");
    const auto plan = base.import(base.request(file, ListKind::Stock, "2026-01-10")).plan;
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 0);
    CHECK(base.count("identity_now WHERE birth_on IS NOT NULL") == 2);
}

TEST_CASE("bad values are left out with a warning", "[caf][samples]")
{
    ImportBase base;
    const auto plan =
        base.import(base.request(sample("import_beneficiaires_buggy.csv"), ListKind::Stock, "2026-01-10"))
            .plan;
    CHECK(plan.counts.rows == 3);
    CHECK(plan.counts.rejected == 0);
    CHECK(plan.counts.warnings >= 1);
}

TEST_CASE("numbers that are no NIR are left out", "[caf][samples]")
{
    ImportBase base;
    const auto file = sample("import_beneficiaires_partial.csv");
    const auto plan = base.import(base.request(file, ListKind::Stock, "2026-01-10")).plan;
    CHECK(plan.counts.rows == 4);
    CHECK(plan.counts.rejected == 0);
    CHECK(plan.counts.warnings >= 3);
    CHECK(plan.counts.added + plan.counts.ambiguous == 4);
}

TEST_CASE("the reorientation file attaches an organisation and changes référents", "[caf][samples]")
{
    ImportBase base;
    base.import("Nom;Prénom;Date de naissance\nFondue;Charlie;22/04/1997\n", ListKind::Stock, "2026-01-01");
    const auto plan =
        base.import(base.request(sample("import_reorientation.csv"), ListKind::FollowUp, "2026-01-10")).plan;
    CHECK(plan.counts.rows == 7);
    CHECK(plan.counts.rejected == 0);
    CHECK(base.count("organisation_file_now WHERE name = 'CD 26'") == 1);
    CHECK(base.count("orientation_now") == 1);
    CHECK(base.count("referent_assignment_now WHERE ends_on IS NULL") == 1);
}

TEST_CASE("France Travail's extract completes people of the base and rejects the others", "[caf][samples]")
{
    ImportBase base;
    base.import("Nom;Prénom;Date de naissance;Mail\nDorsey;Hendrix;18/12/1976;\nAutre;Jean;01/01/1980;\n",
                ListKind::Stock, "2026-01-01");
    const auto plan = base.import(base.request(sample(kFranceTravail), std::nullopt, "2026-01-10")).plan;
    CHECK(plan.request.kind == ListKind::FollowUp);
    CHECK(plan.counts.rows == 4);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.rejected == 3);
    CHECK(plan.rejects.front().reason == "unknown-person");
    CHECK(base.count("registration_now") == 1);
    CHECK(base.count("identity_now WHERE france_travail_id IS NOT NULL") == 1);
}

TEST_CASE("the CAF's XML flow is refused by name", "[caf][samples]")
{
    ImportBase base;
    CHECK(base.refused(base.request(sample("RSABEM.xml"), ListKind::Stock, "2026-01-10"))
          == ErrorCode::ListXmlFlow);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every other kind of event of a follow-up list: new, completed, left as it is; a second one is added.
#include "caf/FollowUpBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;

namespace {

Lines ofPathway(const ImportBase& base, std::string_view ownId, const std::string& columns,
                const std::string& table)
{
    return linesOf(base, ownId,
                   "SELECT " + columns + " FROM " + table
                       + " e JOIN pathway_file_now p USING (pathway_id)"
                         " WHERE p.person_id = ?1 ORDER BY e.fact_id");
}

Lines appointmentsOf(const ImportBase& base, std::string_view ownId)
{
    return ofPathway(base, ownId,
                     "kind, status, coalesce(" + iso("fixed_on") + ", '-'), coalesce(" + iso("scheduled_on")
                         + ", '-')",
                     "appointment_now");
}

Lines contractsOf(const ImportBase& base, std::string_view ownId)
{
    return ofPathway(base, ownId,
                     "kind, " + iso("signed_on") + ", " + iso("starts_on") + " || '..' || coalesce("
                         + iso("e.ends_on") + ", '')",
                     "contract_now");
}

Lines employmentsOf(const ImportBase& base, std::string_view ownId)
{
    return linesOf(base, ownId,
                   "SELECT kind, " + iso("starts_on") + " || '..' || coalesce(" + iso("ends_on")
                       + ", '') FROM employment_now WHERE person_id = ?1 ORDER BY fact_id");
}

constexpr std::string_view kAppointment = "RDV fixé le;Date du RDV;Présence";
constexpr std::string_view kContract = "Type de contrat;Date de signature;Date de début;Date de fin";
constexpr std::string_view kEmployment = "Emploi;Début d'emploi;Fin d'emploi";

} // namespace

TEST_CASE("an appointment is given, then dated, then attended: one appointment", "[caf][followup]")
{
    FollowUpBase base;
    CHECK(fateOf(base.anne(kAppointment, "05/11/2026;;")) == "new");
    CHECK(fateOf(base.anne(kAppointment, "05/11/2026;20/11/2026;")) == "updated");
    CHECK(fateOf(base.anne(kAppointment, ";20/11/2026;présent")) == "updated");
    CHECK(fateOf(base.anne(kAppointment, "05/11/2026;20/11/2026;présent")) == "unchanged");
    CHECK(appointmentsOf(base, "A1") == Lines{"suivi attended 2026-11-05 2026-11-20"});
    CHECK(base.anne("RDV fixé le;Date du RDV;Heure du rdv;Lieu du rdv", "05/11/2026;20/11/2026;10h30;Crest")
              .counts.updated
          == 1);
    CHECK(ofPathway(base, "A1", "scheduled_at, place", "appointment_now") == Lines{"630 Crest"});
}

TEST_CASE("another answer for an appointment is told and does not replace the first", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kAppointment, ";20/11/2026;absent");
    const auto plan = base.anne(kAppointment, ";20/11/2026;excusé");
    CHECK(fateOf(plan) == "unchanged");
    CHECK(reasonsOf(plan) == Lines{"other-value-known"});
    CHECK(appointmentsOf(base, "A1") == Lines{"suivi no-show - 2026-11-20"});
}

TEST_CASE("the first appointment after the orientation is the premier accompagnement, others are suivi",
          "[caf][followup]")
{
    FollowUpBase base;
    base.anne("Date d'orientation", "20/10/2026");
    base.anne(kAppointment, "15/10/2026;18/10/2026;présent");
    base.anne(kAppointment, "25/10/2026;02/11/2026;présent");
    base.anne(kAppointment, "03/11/2026;20/11/2026;");
    CHECK(appointmentsOf(base, "A1")
          == Lines{"suivi attended 2026-10-15 2026-10-18",
                   "premier-accompagnement attended 2026-10-25 2026-11-02",
                   "suivi planned 2026-11-03 2026-11-20"});
}

TEST_CASE("a cancelled appointment is not the first one", "[caf][followup]")
{
    FollowUpBase base;
    base.anne("Date d'orientation", "20/10/2026");
    base.anne(kAppointment, "25/10/2026;02/11/2026;annulé");
    base.anne(kAppointment, "03/11/2026;20/11/2026;");
    CHECK(appointmentsOf(base, "A1")
          == Lines{"premier-accompagnement cancelled 2026-10-25 2026-11-02",
                   "premier-accompagnement planned 2026-11-03 2026-11-20"});
}

TEST_CASE("the workbook's columns say the kind: the interview, and the first appointment at the structure",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.anne("Date envoie du courrier;Reçu en entretien le :;1er RDV structure",
                                "05/10/2026;15/10/2026;10/11/2026");
    CHECK(fateOf(plan) == "new");
    CHECK(appointmentsOf(base, "A1")
          == Lines{"entretien-orientation planned 2026-10-05 2026-10-15",
                   "premier-accompagnement planned - 2026-11-10"});
    CHECK(fateOf(base.anne("1er RDV structure", "10/11/2026", "2026-12-02")) == "unchanged");
}

TEST_CASE("each kind of contract, and the CER of a column of its own", "[caf][followup]")
{
    FollowUpBase base;
    for (const auto* kind : {"CER", "PPAE", "CEJ", "contrat d'engagement"}) {
        CHECK(fateOf(base.anne(kContract, std::string{kind} + ";05/11/2026;;")) == "new");
    }
    CHECK(contractsOf(base, "A1")
          == Lines{"cer 2026-11-05 2026-11-05..", "ppae 2026-11-05 2026-11-05..",
                   "cej 2026-11-05 2026-11-05..", "contrat-engagement 2026-11-05 2026-11-05.."});
    CHECK(fateOf(base.anne("Date CER", "05/11/2026")) == "unchanged");
    CHECK(fateOf(base.luc("Date CER", "06/11/2026")) == "new");
    CHECK(contractsOf(base, "A2") == Lines{"cer 2026-11-06 2026-11-06.."});
}

TEST_CASE("a contract is completed by its start and its last day, which stay once known", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kContract, "CER;05/11/2026;;");
    CHECK(fateOf(base.anne(kContract, "CER;05/11/2026;10/11/2026;")) == "updated");
    CHECK(fateOf(base.anne(kContract, "CER;05/11/2026;10/11/2026;09/05/2027")) == "updated");
    const auto other = base.anne(kContract, "CER;05/11/2026;10/11/2026;09/08/2027");
    CHECK(fateOf(other) == "unchanged");
    CHECK(
        other.warnings
        == std::vector<RowNote>{{2, "contract_end_date", "Date de fin", "09/08/2027", "other-value-known"}});
    CHECK(contractsOf(base, "A1") == Lines{"cer 2026-11-05 2026-11-10..2027-05-09"});
}

TEST_CASE("a contract without its signature is signed when it starts", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kContract, "PPAE;;12/11/2026;");
    CHECK(contractsOf(base, "A1") == Lines{"ppae 2026-11-12 2026-11-12.."});
}

TEST_CASE("a renewal is a second contract; the first ends the day before", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kContract, "CER;05/11/2026;05/11/2026;");
    CHECK(fateOf(base.anne(kContract, "CER;01/12/2026;01/12/2026;31/05/2027")) == "new");
    CHECK(contractsOf(base, "A1")
          == Lines{"cer 2026-11-05 2026-11-05..2026-11-30", "cer 2026-12-01 2026-12-01..2027-05-31"});
}

TEST_CASE("a contract of no known kind is left out with a warning, the rest of the row is taken",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan =
        base.anne("Date d'orientation;" + std::string{kContract}, "20/10/2026;Pacte local;05/11/2026;;");
    CHECK(fateOf(plan) == "new");
    CHECK(contractsOf(base, "A1").empty());
    CHECK(plan.warnings.back()
          == RowNote{2, "contract_kind", "Type de contrat", "Pacte local", "unknown-event"});
}

TEST_CASE("an employment's last day is included in a list, and the day after ends it in the base",
          "[caf][followup]")
{
    FollowUpBase base;
    CHECK(fateOf(base.anne(kEmployment, "CDD;02/11/2026;30/11/2026")) == "new");
    CHECK(employmentsOf(base, "A1") == Lines{"CDD 2026-11-02..2026-12-01"});
    CHECK(fateOf(base.anne(kEmployment, "CDD;02/11/2026;30/11/2026", "2026-12-02")) == "unchanged");
    CHECK(fateOf(base.anne(kEmployment, "Mission;05/12/2026;05/12/2026")) == "new");
    CHECK(employmentsOf(base, "A1").back() == "Mission 2026-12-05..2026-12-06");
}

TEST_CASE("an employment is completed; another kind from the same day is another one", "[caf][followup]")
{
    FollowUpBase base;
    base.anne(kEmployment, ";02/11/2026;");
    CHECK(fateOf(base.anne(kEmployment, "CDI;02/11/2026;")) == "updated");
    CHECK(fateOf(base.anne(kEmployment, ";02/11/2026;")) == "unchanged");
    CHECK(fateOf(base.anne(kEmployment, "Intérim;02/11/2026;")) == "new");
    CHECK(employmentsOf(base, "A1") == Lines{"CDI 2026-11-02..", "Intérim 2026-11-02.."});
}

TEST_CASE("a sanction is known by the day of its notification", "[caf][followup]")
{
    FollowUpBase base;
    constexpr std::string_view kColumns = "Sanction;Sanction notifiée le";
    CHECK(fateOf(base.anne(kColumns, ";10/11/2026")) == "new");
    CHECK(fateOf(base.anne(kColumns, "Suspension 1 mois;10/11/2026")) == "updated");
    CHECK(fateOf(base.anne(kColumns, "Suspension 1 mois;10/11/2026", "2026-12-02")) == "unchanged");
    CHECK(fateOf(base.anne(kColumns, "Réduction;10/11/2026")) == "new");
    CHECK(fateOf(base.anne(kColumns, "Suspension 1 mois;25/11/2026")) == "new");
    CHECK(ofPathway(base, "A1", "kind, " + iso("e.notified_on"), "sanction_now")
          == Lines{"Suspension 1 mois 2026-11-10", "Réduction 2026-11-10", "Suspension 1 mois 2026-11-25"});
}

TEST_CASE("a barrier is observed on the list's date; the same level is no news", "[caf][followup]")
{
    FollowUpBase base;
    constexpr std::string_view kColumns = "Frein;Niveau";
    CHECK(fateOf(base.anne(kColumns, "Mobilité;", "2026-11-01")) == "new");
    CHECK(fateOf(base.anne(kColumns, "Mobilité;3", "2026-11-10")) == "new");
    CHECK(fateOf(base.anne(kColumns, "Mobilité;", "2026-11-15")) == "unchanged");
    CHECK(fateOf(base.anne(kColumns, "Mobilité;3", "2026-11-20")) == "unchanged");
    CHECK(fateOf(base.anne(kColumns, "Mobilité;0", "2026-11-25")) == "new");
    CHECK(fateOf(base.anne(kColumns, "Mobilité;", "2026-11-30")) == "new");
    CHECK(fateOf(base.anne(kColumns, "Mobilité;2", "2026-11-30")) == "updated");
    CHECK(fateOf(base.anne(kColumns, "Logement;1", "2026-11-30")) == "new");
    CHECK(ofPathway(base, "A1", "theme, level, " + iso("observed_on"), "barrier_now")
          == Lines{"mobilite 1 2026-11-01", "mobilite 3 2026-11-10", "mobilite 0 2026-11-25",
                   "mobilite 2 2026-11-30", "logement 1 2026-11-30"});
}

TEST_CASE("an exit is told, its reason completed; another reason does not replace it", "[caf][followup]")
{
    FollowUpBase base;
    constexpr std::string_view kColumns = "Date de sortie;Motif de sortie";
    CHECK(fateOf(base.anne(kColumns, "15/11/2026;")) == "new");
    CHECK(pathwaysOf(base, "A1") == Lines{"2026-10-01 list, left 2026-11-15"});
    CHECK(fateOf(base.anne(kColumns, "15/11/2026;CDI")) == "updated");
    const auto other = base.anne(kColumns, "15/11/2026;déménagement");
    CHECK(fateOf(other) == "unchanged");
    CHECK(reasonsOf(other) == Lines{"other-value-known"});
    CHECK(fateOf(base.anne(kColumns, "16/11/2026;CDI")) == "already-exited");
    CHECK(pathwaysOf(base, "A1") == Lines{"2026-10-01 list, left 2026-11-15 emploi-durable"});
}

TEST_CASE("a reason of exit that is not known is kept as written", "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.anne("Date de sortie;Motif de sortie", "15/11/2026;Parti à la mer");
    CHECK(reasonsOf(plan) == Lines{"unknown-code"});
    CHECK(pathwaysOf(base, "A1") == Lines{"2026-10-01 list, left 2026-11-15 Parti à la mer"});
}

TEST_CASE("France Travail's registrations complete the person", "[caf][followup]")
{
    FollowUpBase base;
    const std::string header = "nir;identifiant;nom;prenom;date de naissance;date;code;motif\n";
    const auto register1 = [&](const std::string& row) {
        return base.import(header + row, ListKind::FollowUp, "2026-12-01").plan;
    };
    CHECK(fateOf(register1(";1234567E;Martin;Anne;12/07/1985;03/11/2026;A;\n")) == "new");
    CHECK(fateOf(register1(";1234567E;Martin;Anne;12/07/1985;03/11/2026;A;\n ")) == "unchanged");
    CHECK(linesOf(base, "A1",
                  "SELECT " + iso("starts_on") + ", reason FROM registration_now WHERE person_id = ?1")
          == Lines{"2026-11-03 A"});
    CHECK(base.one<std::string>("SELECT france_travail_id FROM identity_now WHERE own_id = 'A1'")
          == "1234567E");
}

TEST_CASE("several rows for one person are several events; the same one twice is told once",
          "[caf][followup]")
{
    FollowUpBase base;
    const auto plan = base.follow("Date d'orientation;Date du RDV", "A1;Martin;Anne;20/10/2026;\n"
                                                                    "A1;Martin;Anne;;02/11/2026\n"
                                                                    "A1;Martin;Anne;20/10/2026;\n");
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.counts.duplicates == 0);
}

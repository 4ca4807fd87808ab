// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Fields.h"

#include "tabular/ColumnMapping.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace jalon;
using namespace jalon::caf;
using jalon::tabular::normaliseHeader;

namespace {

template <class Each>
void forEachName(const FieldNames& names, Each each)
{
    auto rest = names.names;
    while (true) {
        const auto bar = rest.find('|');
        each(rest.substr(0, bar));
        if (bar == std::string_view::npos) {
            return;
        }
        rest.remove_prefix(bar + 1);
    }
}

std::optional<Field> fieldOf(std::string_view header)
{
    static const auto table = [] {
        std::map<std::string, Field> fields;
        for (const auto& names : fieldNames()) {
            forEachName(names,
                        [&](std::string_view name) { fields.emplace(normaliseHeader(name), names.field); });
        }
        return fields;
    }();
    const auto found = table.find(normaliseHeader(header));
    return found == table.end() ? std::nullopt : std::optional{found->second};
}

using Expected = std::vector<std::pair<std::string_view, std::optional<Field>>>;

void checkHeaders(const Expected& headers)
{
    for (const auto& [header, field] : headers) {
        CAPTURE(header);
        CHECK(fieldOf(header) == field);
    }
}

FieldColumns columnsOf(std::initializer_list<Field> fields)
{
    FieldColumns columns;
    int index = 0;
    for (const auto field : fields) {
        columns.assign(field, index++);
    }
    return columns;
}

} // namespace

TEST_CASE("no name of a column means two fields, every field has a name and a code", "[caf][fields]")
{
    std::map<std::string, Field> seen;
    std::set<Field> named;
    for (const auto& names : fieldNames()) {
        CHECK(named.insert(names.field).second);
        forEachName(names, [&](std::string_view name) {
            CAPTURE(name);
            CHECK_FALSE(normaliseHeader(name).empty());
            const auto [at, isNew] = seen.emplace(normaliseHeader(name), names.field);
            CHECK(at->second == names.field);
        });
    }
    CHECK(named.size() == kFieldCount);
    std::set<std::string_view> codes;
    for (const auto code : EnumCodes<Field>::codes) {
        CHECK(codes.insert(code).second);
        CHECK_FALSE(code.empty());
    }
    CHECK(codeOf(Field::RegistrationCategory) == "registration_category");
    CHECK(codeOf(Field::ContractEndDate) == "contract_end_date");
}

TEST_CASE("the CNAF's contact file is understood", "[caf][fields]")
{
    checkHeaders({{"MATRICULE", Field::Matricule},
                  {"ROLE PERSONNE", Field::Role},
                  {"TYPE PERSONNE", Field::Civility},
                  {"NIR", Field::Nir},
                  {"NUMERO DEMANDE RSA", std::nullopt},
                  {"DATE DEMANDE RSA", Field::DemandDate},
                  {"DATE DEBUT DROITS - DEVOIRS", Field::RightsOpeningDate},
                  {"NOM RESPONSABLE DOSSIER", Field::LastName},
                  {"PRENOM RESPONSABLE DOSSIER", Field::FirstName},
                  {"NUMERO TELEPHONE DOSSIER", Field::Phone1},
                  {"NUMERO TELEPHONE 2 DOSSIER", Field::Phone2},
                  {"ADRESSE ELECTRONIQUE DOSSIER", Field::Email},
                  {"TAGS", std::nullopt}});
}

TEST_CASE("the CAF's native codes are understood as headers", "[caf][fields]")
{
    checkHeaders({{"MATRICULE", Field::Matricule},
                  {"NUMDEMRSA", std::nullopt},
                  {"DTDEMRSA", Field::DemandDate},
                  {"QUAL", Field::Civility},
                  {"NOM", Field::LastName},
                  {"NOMNAI", Field::BirthName},
                  {"PRENOM", Field::FirstName},
                  {"DTNAI", Field::BirthDate},
                  {"NIR", Field::Nir},
                  {"ROLEPERS", Field::Role},
                  {"TOPPERSDRODEVORSA", Field::Sdd},
                  {"NUMCOM", Field::InseeCode},
                  {"CODEPOS", Field::Postcode},
                  {"NOMCOM", Field::City},
                  {"ETATDOSRSA", Field::RightsState},
                  {"SITFAM", Field::FamilySituation},
                  {"NATPF", Field::Benefit},
                  {"NUMVOIE", Field::StreetNumber},
                  {"LIBTYPEVOIE", Field::StreetType},
                  {"NOMVOIE", Field::StreetName},
                  {"COMPLADR", Field::Complement1},
                  {"LIEUDIST", Field::Complement3},
                  {"IDASSEDIC", Field::FranceTravailId},
                  {"MOTICLORSA", std::nullopt}});
}

TEST_CASE("the département's list is understood", "[caf][fields]")
{
    checkHeaders({{"Civilité", Field::Civility},
                  {"Prénom bénéficiaire", Field::FirstName},
                  {"Nom bénéficiaire", Field::LastName},
                  {"Adresses Mails", Field::Email},
                  {"N° Téléphones", Field::Phone1},
                  {"Date de Naissance", Field::BirthDate},
                  {"CP Ville", Field::PostcodeAndCity},
                  {"N° CAF", Field::Matricule},
                  {"ID Iodas", Field::OwnId},
                  {"Référent", Field::Referent},
                  {"Role", Field::Role}});
}

TEST_CASE("the follow-up workbook is understood", "[caf][fields]")
{
    checkHeaders({{"N° Allocataire", Field::Matricule},
                  {"Date de\nNaissance", Field::BirthDate},
                  {"Adresse", Field::Street},
                  {"Complément adresse", Field::Complement1},
                  {"Rôle", Field::Role},
                  {"ID IODAS\t", Field::OwnId},
                  {"RSA", std::nullopt},
                  {"PA", std::nullopt},
                  {"ID pôle Emploi", Field::FranceTravailId},
                  {"Adresses\nMails", Field::Email},
                  {"N°\nTéléphones", Field::Phone1},
                  {"Structure", Field::Structure},
                  {"DECISION ORIENTATION", Field::Path},
                  {"Date envoie du courrier", Field::LetterSentDate},
                  {"Reçu en entretien le :", Field::InterviewDate},
                  {"Heure du rdv", Field::AppointmentTime},
                  {"Lieu du rdv", Field::AppointmentPlace},
                  {"Chargé d'orientation", std::nullopt},
                  {"Modalité de l'entretien", std::nullopt},
                  {"1er RDV structure", Field::FirstAppointmentDate},
                  {"Délai RDV", std::nullopt},
                  {"Date CER", Field::CerDate},
                  {"Délai CER", std::nullopt},
                  {"Réorientations", std::nullopt}});
}

TEST_CASE("carnet de bord's templates are understood", "[caf][fields]")
{
    checkHeaders({{"Identifiant dans le SI*", Field::OwnId},
                  {"Prénom*", Field::FirstName},
                  {"Nom*", Field::LastName},
                  {"Date de naissance*", Field::BirthDate},
                  {"NIR", Field::Nir},
                  {"Lieu de naissance", std::nullopt},
                  {"Téléphone", Field::Phone1},
                  {"Email", Field::Email},
                  {"Adresse", Field::Street},
                  {"Adresse (complément)", Field::Complement1},
                  {"Code postal", Field::Postcode},
                  {"Ville", Field::City},
                  {"Situation", std::nullopt},
                  {"Numéro allocataire CAF/MSA", Field::Matricule},
                  {"Identifiant Pôle emploi", Field::FranceTravailId},
                  {"Droits RSA", Field::RightsState},
                  {"Prime d'activité", std::nullopt},
                  {"RQTH", std::nullopt},
                  {"Structure", Field::Structure},
                  {"Accompagnateurs", Field::Referent},
                  {"Accompagnateurs à ajouter", Field::ReferentsToAdd},
                  {"Accompagnateurs à supprimer", Field::ReferentsToRemove},
                  {"Structures à rattacher", Field::StructuresToAttach}});
}

TEST_CASE("France Travail's extract gives contacts, none of its own people's", "[caf][fields]")
{
    checkHeaders({{"identifiant_unique_de", Field::FranceTravailId},
                  {"civilite", Field::Civility},
                  {"nom", Field::LastName},
                  {"prenom", Field::FirstName},
                  {"date_naissance", Field::BirthDate},
                  {"adresse_ligne2", Field::Complement1},
                  {"adresse_ligne3", Field::Complement2},
                  {"adresse_ligne4", Field::Street},
                  {"adresse_ligne5", Field::Complement3},
                  {"adresse_ligne6", Field::PostcodeAndCity},
                  {"inscription", Field::RegistrationDate},
                  {"code_motif_inscription", Field::RegistrationCode},
                  {"motif_inscription", Field::RegistrationReason},
                  {"categorie_inscription", Field::RegistrationCategory},
                  {"referent_nom", std::nullopt},
                  {"referent_mail", std::nullopt},
                  {"referent_civilite", std::nullopt},
                  {"struct_principale", std::nullopt},
                  {"suivi_debut", std::nullopt},
                  {"dr", std::nullopt},
                  {"code_lieu_naissance", std::nullopt},
                  {"brsa", std::nullopt}});
}

TEST_CASE("follow-up lists are understood", "[caf][fields]")
{
    checkHeaders({{"Date d'orientation", Field::OrientationDate},
                  {"Parcours", Field::Path},
                  {"Structure", Field::Structure},
                  {"Référent", Field::Referent},
                  {"RDV fixé le", Field::AppointmentFixedDate},
                  {"Date du RDV", Field::AppointmentDate},
                  {"Présence", Field::Attendance},
                  {"Type de contrat", Field::ContractKind},
                  {"Date de signature", Field::ContractSignedDate},
                  {"Date de début", Field::ContractStartDate},
                  {"Date de fin", Field::ContractEndDate},
                  {"Date de sortie", Field::ExitDate},
                  {"Motif de sortie", Field::ExitReason},
                  {"Accompagnement", Field::Support},
                  {"Demandé le", Field::OrientationRequestedDate},
                  {"Notifié le", Field::OrientationNotifiedDate},
                  {"Sanction", Field::Sanction},
                  {"Sanction notifiée le", Field::SanctionNotifiedDate},
                  {"Frein", Field::Barrier},
                  {"Niveau", Field::BarrierLevel},
                  {"Emploi", Field::Employment},
                  {"Début d'emploi", Field::EmploymentStartDate},
                  {"Fin d'emploi", Field::EmploymentEndDate},
                  {"Date d’orientation", Field::OrientationDate}});
}

TEST_CASE("names that départements use are understood", "[caf][fields]")
{
    checkHeaders({{"Nom de famille", Field::LastName},
                  {"Nom d'usage", Field::LastName},
                  {"Date naiss.", Field::BirthDate},
                  {"Né(e) le", Field::BirthDate},
                  {"N° sécurité sociale", Field::Nir},
                  {"Commune", Field::City},
                  {"Code Insee", Field::InseeCode},
                  {"Allocataire", Field::Matricule},
                  {"n° dossier", Field::Matricule},
                  {"Nº CAF", Field::Matricule},
                  {"Num allocataire", Field::Matricule},
                  {"Date d'ouverture des droits", Field::RightsOpeningDate},
                  {"Date de notification", Field::NotificationDate},
                  {"Soumis aux droits et devoirs", Field::Sdd},
                  {"Pré-orientation", Field::PreOrientation},
                  {"Tél. portable", Field::Phone1},
                  {"Tél. fixe", Field::Phone2},
                  {"E-mail", Field::Email},
                  {"Situation familiale", Field::FamilySituation}});
}

TEST_CASE("France Travail's registrations give their own meaning to plain names", "[caf][fields]")
{
    const std::vector<std::string_view> header = {
        "nir", "identifiant", "nom", "prenom", "date de naissance", "date", "code", "motif"};
    auto columns = columnsOf({Field::Nir, Field::OwnId, Field::LastName, Field::FirstName, Field::BirthDate});
    adaptToRegistrations(header, columns);
    CHECK_FALSE(columns.has(Field::OwnId));
    CHECK(columns.columnOf(Field::FranceTravailId) == 1);
    CHECK(columns.columnOf(Field::BirthDate) == 4);
    CHECK(columns.columnOf(Field::RegistrationDate) == 5);
    CHECK(columns.columnOf(Field::RegistrationCode) == 6);
    CHECK(columns.columnOf(Field::RegistrationReason) == 7);
    CHECK_FALSE(looksLikeFollowUp(columns));

    const auto before = columnsOf({Field::OwnId, Field::LastName, Field::FirstName});
    auto other = before;
    const std::vector<std::string_view> otherHeader = {"identifiant", "nom", "prénom"};
    adaptToRegistrations(otherHeader, other);
    CHECK(other == before);
}

TEST_CASE("a list needs both names and a key", "[caf][fields]")
{
    CHECK_FALSE(missingFields(columnsOf({Field::LastName, Field::FirstName, Field::BirthDate})));
    CHECK_FALSE(missingFields(columnsOf({Field::LastName, Field::FirstName, Field::Matricule})));
    CHECK(missingFields(columnsOf({Field::LastName, Field::FirstName})).anyKey);
    const auto missing = missingFields(columnsOf({Field::LastName, Field::Nir}));
    CHECK(missing.firstName);
    CHECK_FALSE(missing.lastName);
    CHECK_FALSE(missing.anyKey);
    CHECK(isRequired(Field::LastName));
    CHECK_FALSE(isRequired(Field::Nir));
    CHECK(isKey(Field::OwnId));
    CHECK_FALSE(isKey(Field::FranceTravailId));
}

TEST_CASE("a dated event makes a follow-up list", "[caf][fields]")
{
    CHECK(looksLikeFollowUp(columnsOf({Field::LastName, Field::OrientationDate})));
    CHECK(looksLikeFollowUp(columnsOf({Field::LastName, Field::CerDate})));
    CHECK_FALSE(looksLikeFollowUp(
        columnsOf({Field::LastName, Field::RightsOpeningDate, Field::NotificationDate, Field::Structure})));
    CHECK_FALSE(looksLikeFollowUp(columnsOf({Field::ReferentsToAdd, Field::StructuresToAttach})));
    CHECK_FALSE(looksLikeFollowUp(columnsOf({Field::RegistrationDate, Field::PreOrientation})));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Fields.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jalon::letter {

namespace {

constexpr std::array kFieldSpecs = {
    FieldSpec{Field::Date, "date", "jour où le courrier est imprimé"},
    FieldSpec{Field::SenderName, "département.nom", "nom du Département"},
    FieldSpec{Field::SenderService, "département.service", "service qui écrit"},
    FieldSpec{Field::SenderAddress, "département.adresse", "adresse du service"},
    FieldSpec{Field::SenderPhone, "département.téléphone", "téléphone du service"},
    FieldSpec{Field::SenderEmail, "département.courriel", "courriel du service"},
    FieldSpec{Field::Court, "recours.tribunal", "tribunal administratif compétent, son adresse"},
    FieldSpec{Field::Place, "lieu", "lieu de signature"},
    FieldSpec{Field::Signatory, "signataire.nom", "prénom et nom de qui signe"},
    FieldSpec{Field::Function, "signataire.fonction", "sa fonction"},
    FieldSpec{Field::Civility, "bénéficiaire.civilité", "Madame ou Monsieur"},
    FieldSpec{Field::LastName, "bénéficiaire.nom", "nom de famille"},
    FieldSpec{Field::FirstName, "bénéficiaire.prénom", "prénom"},
    FieldSpec{Field::BirthOn, "bénéficiaire.naissance", "date de naissance"},
    FieldSpec{Field::Matricule, "bénéficiaire.matricule", "numéro d’allocataire (CAF ou MSA)"},
    FieldSpec{Field::Address, "bénéficiaire.adresse", "adresse, sur une ligne"},
    FieldSpec{Field::Phone, "bénéficiaire.téléphone", "mobile, sinon fixe"},
    FieldSpec{Field::Email, "bénéficiaire.courriel", "courriel"},
    FieldSpec{Field::ReferentName, "référent.nom", "référent unique"},
    FieldSpec{Field::ReferentOrganisation, "référent.structure", "sa structure"},
    FieldSpec{Field::ReferentPhone, "référent.téléphone", "son téléphone"},
    FieldSpec{Field::ReferentEmail, "référent.courriel", "son courriel"},
    FieldSpec{Field::Path, "orientation.parcours", "emploi, socio-professionnel ou social"},
    FieldSpec{Field::Organisation, "orientation.structure", "structure qui accompagne"},
    FieldSpec{Field::Support, "orientation.accompagnement", "standard, renforcé ou global"},
    FieldSpec{Field::DecidedOn, "orientation.date", "jour de la décision"},
    FieldSpec{Field::Reason, "orientation.motif", "motif de la décision"},
    FieldSpec{Field::MeetingKind, "réunion.genre", "genre de réunion", FieldUse::Meetings},
    FieldSpec{Field::MeetingOn, "réunion.date", "jour de la réunion", FieldUse::Meetings},
    FieldSpec{Field::MeetingAt, "réunion.heure", "heure de la réunion", FieldUse::Meetings},
    FieldSpec{Field::MeetingPlace, "réunion.lieu", "lieu de la réunion", FieldUse::Meetings},
    FieldSpec{Field::Decision, "décision.genre", "orientation ou réorientation", FieldUse::Notifications},
    FieldSpec{Field::ContractDelay, "délai.contrat", "délai pour signer le contrat", FieldUse::Notifications},
    FieldSpec{Field::ContractStart, "contrat.début", "premier jour du contrat", FieldUse::Contracts},
    FieldSpec{Field::ContractEnd, "contrat.fin", "dernier jour du contrat", FieldUse::Contracts},
    FieldSpec{Field::ContractLength, "contrat.durée", "durée du contrat", FieldUse::Contracts},
    FieldSpec{Field::ContractHours, "contrat.heures", "heures par semaine", FieldUse::Contracts},
    FieldSpec{Field::ContractGoals, "contrat.objectifs", "objectifs, un par ligne", FieldUse::Contracts},
    FieldSpec{Field::Project, "diagnostic.projet", "projet du dernier diagnostic", FieldUse::Contracts},
    FieldSpec{Field::Barriers, "freins", "freins non levés, un par ligne", FieldUse::Contracts},
    FieldSpec{Field::Prescriptions, "prescriptions", "actions prescrites en cours, une par ligne",
              FieldUse::Contracts},
};
static_assert(kFieldSpecs.size() == static_cast<std::size_t>(Field::Count_));
static_assert([] {
    for (std::size_t at = 0; at < kFieldSpecs.size(); ++at) {
        if (kFieldSpecs[at].field != static_cast<Field>(at)) {
            return false;
        }
    }
    return true;
}());

/// How many letters are changed, added or left out between the two (Levenshtein).
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t at = 0; at < row.size(); ++at) {
        row[at] = at;
    }
    for (std::size_t line = 0; line < one.size(); ++line) {
        std::size_t before = row[0];
        row[0] = line + 1;
        for (std::size_t at = 0; at < other.size(); ++at) {
            const auto changed = before + (one[line] == other[at] ? 0 : 1);
            before = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, before + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const FieldSpec> fieldSpecs()
{
    return kFieldSpecs;
}

std::string_view nameOf(Field field)
{
    return kFieldSpecs[static_cast<std::size_t>(field)].name;
}

bool isFieldOf(LetterKind kind, Field field)
{
    switch (kFieldSpecs[static_cast<std::size_t>(field)].use) {
    case FieldUse::Meetings:
        return !isContract(kind);
    case FieldUse::Notifications:
        return kind == LetterKind::Notification;
    case FieldUse::Contracts:
        return isContract(kind);
    case FieldUse::All:
        break;
    }
    return true;
}

bool isOfSender(Field field)
{
    return field >= Field::SenderName && field <= Field::Function;
}

std::string namesOf(std::span<const Field> fields)
{
    std::string text;
    for (const auto field : fields) {
        text += (text.empty() ? "" : ", ") + std::string{nameOf(field)};
    }
    return text;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto wanted = fold(trimmed(name));
    const auto* const found =
        std::ranges::find_if(kFieldSpecs, [&](const auto& spec) { return fold(spec.name) == wanted; });
    return found == kFieldSpecs.end() ? std::nullopt : std::optional{found->field};
}

std::string_view nearestName(LetterKind kind, std::string_view name)
{
    const auto wanted = fold(trimmed(name));
    const FieldSpec* nearest = nullptr;
    std::size_t least = 0;
    for (const auto& spec : kFieldSpecs) {
        const auto apart = distance(wanted, fold(spec.name));
        if (isFieldOf(kind, spec.field) && (nearest == nullptr || apart < least)) {
            nearest = &spec;
            least = apart;
        }
    }
    return nearest->name;
}

} // namespace jalon::letter

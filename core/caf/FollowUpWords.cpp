// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/CodeWords.h"

#include <array>

namespace jalon::caf {

namespace {

constexpr std::string_view kSocioPro = "socio-professionnel";

constexpr std::array kPath = {
    CodeWord{"emploi", "emploi"},
    CodeWord{"pro", "emploi"},
    CodeWord{"professionnel", "emploi"},
    CodeWord{"professionnelle", "emploi"},
    CodeWord{"parcoursemploi", "emploi"},
    CodeWord{"parcourspro", "emploi"},
    CodeWord{"parcoursprofessionnel", "emploi"},
    CodeWord{"orientationemploi", "emploi"},
    CodeWord{"orientationprofessionnelle", "emploi"},
    CodeWord{"orientationpro", "emploi"},
    CodeWord{"sociopro", kSocioPro},
    CodeWord{"socioprofessionnel", kSocioPro},
    CodeWord{"socioprofessionnelle", kSocioPro},
    CodeWord{"parcourssociopro", kSocioPro},
    CodeWord{"parcourssocioprofessionnel", kSocioPro},
    CodeWord{"orientationsociopro", kSocioPro},
    CodeWord{"orientationsocioprofessionnelle", kSocioPro},
    CodeWord{"social", "social"},
    CodeWord{"sociale", "social"},
    CodeWord{"parcourssocial", "social"},
    CodeWord{"orientationsociale", "social"},
};

constexpr std::array kSupport = {
    CodeWord{"standard", "standard"},
    CodeWord{"classique", "standard"},
    CodeWord{"suivi", "standard"},
    CodeWord{"guide", "standard"},
    CodeWord{"accompagnementstandard", "standard"},
    CodeWord{"renforce", "renforce"},
    CodeWord{"renforcee", "renforce"},
    CodeWord{"intensif", "renforce"},
    CodeWord{"accompagnementrenforce", "renforce"},
    CodeWord{"accompagnementintensif", "renforce"},
    CodeWord{"global", "global"},
    CodeWord{"globale", "global"},
    CodeWord{"accompagnementglobal", "global"},
    CodeWord{"garantiedactivite", "global"},
    CodeWord{"garantieactivite", "global"},
    CodeWord{"garantiedactiviteglobale", "global"},
};

constexpr std::array kAttendance = {
    CodeWord{"planned", "planned"},
    CodeWord{"attended", "attended"},
    CodeWord{"cancelled", "cancelled"},
    CodeWord{"noshow", "no-show"},
    CodeWord{"excused", "excused"},
    CodeWord{"present", "attended"},
    CodeWord{"presente", "attended"},
    CodeWord{"venu", "attended"},
    CodeWord{"venue", "attended"},
    CodeWord{"honore", "attended"},
    CodeWord{"rdvhonore", "attended"},
    CodeWord{"oui", "attended"},
    CodeWord{"o", "attended"},
    CodeWord{"p", "attended"},
    CodeWord{"recu", "attended"},
    CodeWord{"recue", "attended"},
    CodeWord{"realise", "attended"},
    CodeWord{"excuse", "excused"},
    CodeWord{"excusee", "excused"},
    CodeWord{"absentexcuse", "excused"},
    CodeWord{"absenteexcusee", "excused"},
    CodeWord{"absenceexcusee", "excused"},
    CodeWord{"absencejustifiee", "excused"},
    CodeWord{"absentjustifie", "excused"},
    CodeWord{"e", "excused"},
    CodeWord{"absent", "no-show"},
    CodeWord{"absente", "no-show"},
    CodeWord{"nonvenu", "no-show"},
    CodeWord{"nonvenue", "no-show"},
    CodeWord{"nonhonore", "no-show"},
    CodeWord{"absentnonexcuse", "no-show"},
    CodeWord{"absentenonexcusee", "no-show"},
    CodeWord{"absencenonexcusee", "no-show"},
    CodeWord{"absenceinjustifiee", "no-show"},
    CodeWord{"absencenonjustifiee", "no-show"},
    CodeWord{"non", "no-show"},
    CodeWord{"n", "no-show"},
    CodeWord{"a", "no-show"},
    CodeWord{"rdvnonhonore", "no-show"},
    CodeWord{"nonpresent", "no-show"},
    CodeWord{"nonpresente", "no-show"},
    CodeWord{"annule", "cancelled"},
    CodeWord{"annulee", "cancelled"},
    CodeWord{"rdvannule", "cancelled"},
    CodeWord{"prevu", "planned"},
    CodeWord{"planifie", "planned"},
    CodeWord{"fixe", "planned"},
    CodeWord{"avenir", "planned"},
};

constexpr std::array kContractKind = {
    CodeWord{"cer", "cer"},
    CodeWord{"contratdengagementsreciproques", "cer"},
    CodeWord{"contratdengagementreciproque", "cer"},
    CodeWord{"contratengagementsreciproques", "cer"},
    CodeWord{"contratengagementreciproque", "cer"},
    CodeWord{"ppae", "ppae"},
    CodeWord{"projetpersonnalisedaccesalemploi", "ppae"},
    CodeWord{"cej", "cej"},
    CodeWord{"contratdengagementjeune", "cej"},
    CodeWord{"contratengagementjeune", "cej"},
    CodeWord{"contratdengagement", "contrat-engagement"},
    CodeWord{"contratengagement", "contrat-engagement"},
    CodeWord{"engagement", "contrat-engagement"},
};

constexpr std::string_view kDurable = "emploi-durable";
constexpr std::string_view kShort = "emploi-court";
constexpr std::string_view kAided = "contrat-aide-iae";
constexpr std::string_view kCreation = "creation-activite";
constexpr std::string_view kTraining = "formation-qualifiante";
constexpr std::string_view kOtherRights = "autres-droits";
constexpr std::string_view kMove = "demenagement";
constexpr std::string_view kResources = "ressources";

constexpr std::array kExitReason = {
    CodeWord{"emploidurable", kDurable},
    CodeWord{"emploidurablecdiou6moisetplus", kDurable},
    CodeWord{"emploidurablecdiou6mois", kDurable},
    CodeWord{"cdi", kDurable},
    CodeWord{"cdd6moisetplus", kDurable},
    CodeWord{"cddde6moisetplus", kDurable},
    CodeWord{"cdddeplusde6mois", kDurable},
    CodeWord{"cddplus6mois", kDurable},
    CodeWord{"emploideplusde6mois", kDurable},
    CodeWord{"emploiplusde6mois", kDurable},
    CodeWord{"emploide6moisetplus", kDurable},
    CodeWord{"emploi6moisetplus", kDurable},
    CodeWord{"repriseemploidurable", kDurable},
    CodeWord{"reprisedemploidurable", kDurable},
    CodeWord{"cdiou6moisetplus", kDurable},
    CodeWord{"cddplusde6mois", kDurable},
    CodeWord{"emploicourt", kShort},
    CodeWord{"emploidemoinsde6mois", kShort},
    CodeWord{"emploimoinsde6mois", kShort},
    CodeWord{"cdddemoinsde6mois", kShort},
    CodeWord{"cddmoinsde6mois", kShort},
    CodeWord{"interim", kShort},
    CodeWord{"emploitemporaire", kShort},
    CodeWord{"cddmoins6mois", kShort},
    CodeWord{"emploidecourteduree", kShort},
    CodeWord{"contrataideiae", kAided},
    CodeWord{"contrataide", kAided},
    CodeWord{"iae", kAided},
    CodeWord{"contrataideouiae", kAided},
    CodeWord{"siae", kAided},
    CodeWord{"cddi", kAided},
    CodeWord{"pec", kAided},
    CodeWord{"contrataideouinsertionparlactiviteeconomique", kAided},
    CodeWord{"cuicae", kAided},
    CodeWord{"insertionparlactiviteeconomique", kAided},
    CodeWord{"parcoursemploicompetences", kAided},
    CodeWord{"creationactivite", kCreation},
    CodeWord{"creationdactivite", kCreation},
    CodeWord{"creation", kCreation},
    CodeWord{"creationdentreprise", kCreation},
    CodeWord{"creationentreprise", kCreation},
    CodeWord{"microentreprise", kCreation},
    CodeWord{"autoentrepreneur", kCreation},
    CodeWord{"formationqualifiante", kTraining},
    CodeWord{"formation", kTraining},
    CodeWord{"entreeenformation", kTraining},
    CodeWord{"entreeenformationqualifiante", kTraining},
    CodeWord{"autresdroits", kOtherRights},
    CodeWord{"autresdroitsaahretraiteare", kOtherRights},
    CodeWord{"aah", kOtherRights},
    CodeWord{"retraite", kOtherRights},
    CodeWord{"are", kOtherRights},
    CodeWord{"ass", kOtherRights},
    CodeWord{"autredroit", kOtherRights},
    CodeWord{"aspa", kOtherRights},
    CodeWord{"pensiondinvalidite", kOtherRights},
    CodeWord{"invalidite", kOtherRights},
    CodeWord{"demenagement", kMove},
    CodeWord{"mutation", kMove},
    CodeWord{"departdudepartement", kMove},
    CodeWord{"demenagementhorsdepartement", kMove},
    CodeWord{"ressources", kResources},
    CodeWord{"ressourcessuperieures", kResources},
    CodeWord{"ressourcessuperieuresauplafond", kResources},
    CodeWord{"depassementderessources", kResources},
    CodeWord{"depassementressources", kResources},
    CodeWord{"depassementdeplafond", kResources},
    CodeWord{"radiation", "radiation"},
    CodeWord{"radie", "radiation"},
    CodeWord{"radiee", "radiation"},
    CodeWord{"deces", "deces"},
    CodeWord{"decede", "deces"},
    CodeWord{"decedee", "deces"},
    CodeWord{"autre", "autre"},
    CodeWord{"autres", "autre"},
    CodeWord{"autremotif", "autre"},
};

constexpr std::array kBarrier = {
    CodeWord{"logement", "logement"},
    CodeWord{"hebergement", "logement"},
    CodeWord{"emploi", "emploi"},
    CodeWord{"formation", "formation"},
    CodeWord{"qualification", "formation"},
    CodeWord{"demarches", "demarches"},
    CodeWord{"demarchesadministratives", "demarches"},
    CodeWord{"administratif", "demarches"},
    CodeWord{"accesauxdroits", "demarches"},
    CodeWord{"finances", "finances"},
    CodeWord{"difficultesfinancieres", "finances"},
    CodeWord{"financier", "finances"},
    CodeWord{"budget", "finances"},
    CodeWord{"endettement", "finances"},
    CodeWord{"mobilite", "mobilite"},
    CodeWord{"transport", "mobilite"},
    CodeWord{"permis", "mobilite"},
    CodeWord{"sante", "sante"},
    CodeWord{"handicap", "sante"},
    CodeWord{"famille", "famille"},
    CodeWord{"contraintesfamiliales", "famille"},
    CodeWord{"gardedenfants", "famille"},
    CodeWord{"gardedenfant", "famille"},
    CodeWord{"familial", "famille"},
    CodeWord{"contraintesfamilialesgardedenfants", "famille"},
    CodeWord{"gardeenfants", "famille"},
    CodeWord{"langue", "langue"},
    CodeWord{"maitrisedelalangue", "langue"},
    CodeWord{"illettrisme", "langue"},
    CodeWord{"maitrisedelalangueetillettrisme", "langue"},
    CodeWord{"francais", "langue"},
    CodeWord{"maitrisedufrancais", "langue"},
    CodeWord{"numerique", "numerique"},
    CodeWord{"illectronisme", "numerique"},
    CodeWord{"fracturenumerique", "numerique"},
    CodeWord{"isolement", "isolement"},
    CodeWord{"isolementetliensocial", "isolement"},
    CodeWord{"liensocial", "isolement"},
};

} // namespace

std::span<const CodeWord> followUpWordsOf(CodeList list)
{
    switch (list) {
    case CodeList::Path:
        return kPath;
    case CodeList::Support:
        return kSupport;
    case CodeList::Attendance:
        return kAttendance;
    case CodeList::ContractKind:
        return kContractKind;
    case CodeList::ExitReason:
        return kExitReason;
    case CodeList::Barrier:
        return kBarrier;
    default:
        return {};
    }
}

} // namespace jalon::caf

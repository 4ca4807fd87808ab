// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Titles, pilots, deadlines, partners and funding as the four documents have them, accents restored.
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

struct Titled {
    std::string_view code;
    std::string_view title;
};

struct PdieFiche {
    std::string_view code;
    std::string_view pilot;
    std::string_view deadline;
};

std::string plainText(std::string text)
{
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) {
        text.replace(at, 2, " ");
    }
    return text;
}

void checkTitles(const ProgrammeEntry& plan, std::span<const Titled> titles)
{
    std::size_t at = 0;
    forEachFiche(plan, [&](const FicheEntry& fiche) {
        REQUIRE(at < titles.size());
        CHECK(fiche.file.code == titles[at].code);
        CHECK(plainText(fiche.file.title) == titles[at].title);
        ++at;
    });
    CHECK(at == titles.size());
}

constexpr std::array kDromeTexts = {
    Titled{"A1.1", "Autonomie des jeunes sortants de l’ASE"},
    Titled{"A2.1", "Premier accueil social inconditionnel de proximité"},
    Titled{"A2.2", "Référent de parcours"},
    Titled{"A3.1", "Processus d’accueil, d’orientation et d’accompagnement des publics"},
    Titled{"A3.2", "Garantie d’activité"},
    Titled{"B1.1", "Garantir le bon développement du jeune enfant"},
    Titled{"B2.1", "Développer la médiation familiale"},
    Titled{"B3.1", "Organiser un service itinérant de proximité"},
};

constexpr std::array kRhoneTexts = {
    Titled{"1.1",
           "Prévenir toute « sortie sèche » pour les jeunes sortants de l’aide sociale à l’enfance (ASE)"},
    Titled{"1.2",
           "Refonder et revaloriser le travail social au service de toutes les familles – Premier accueil "
           "social inconditionnel de proximité"},
    Titled{"1.3", "Refonder et revaloriser le travail social au service de toutes les familles – Référent de "
                  "parcours"},
    Titled{"1.4", "Insertion des allocataires du revenu de solidarité active – Orientation et parcours des "
                  "allocataires du revenu de solidarité active"},
    Titled{"1.5", "Insertion des allocataires du revenu de solidarité active – Garantie d’activité"},
    Titled{"2.1",
           "Favoriser l’intégration sociale, professionnelle et citoyenne des jeunes étrangers privés de la "
           "protection de leur famille"},
    Titled{"2.2", "Accompagner les jeunes sortants de l’ASE vers le logement"},
};

constexpr std::array kLoirEtCherTexts = {
    Titled{"1.1", "Orientation et réorientation des allocataires RSA"},
    Titled{"1.2",
           "Accompagnement des allocataires RSA incluant la signature de contrats d’engagements réciproques"},
    Titled{"1.3", "Participation des allocataires du RSA aux équipes pluridisciplinaires"},
    Titled{"1.4", "Signature d’un nouveau pacte territorial pour l’insertion"},
    Titled{"1.5",
           "Signature d’une convention annuelle d’objectifs et de moyens (CAOM) sur les contrats aidés"},
    Titled{"2.1", "Mise en place d’instances de gouvernance de la politique d’insertion départementale"},
    Titled{"2.2", "Conception, actualisation et diffusion régulière d’un guide recensant les dispositifs de "
                  "solidarité"},
    Titled{"3.1", "Favoriser l’insertion professionnelle des allocataires RSA"},
    Titled{"3.2", "Prévention des expulsions locatives"},
    Titled{"3.3", "Précarité énergétique – Mal logement"},
    Titled{"3.4", "Soutenir l’accompagnement socioprofessionnel des jeunes majeurs ASE"},
};

constexpr std::array kPdie = {
    PdieFiche{
        "1", "Conseil départemental",
        "Mise à jour d’un document ressource à compter de 2019 et diffusion auprès des référents uniques"},
    PdieFiche{"2", "Conseil départemental et les Pôles insertion",
              "Mise en place progressive sur la durée du PDIE des espaces dédiés ainsi que des accueils "
              "spécifiques"},
    PdieFiche{"3", "Pôles insertion",
              "Mise à plat des besoins début 2019 pour un réajustement tout au long du PDIE"},
    PdieFiche{"4", "Conseil départemental", "Étude de faisabilité en 2019"},
    PdieFiche{"5", "Pôles insertion", "À partir de 2019"},
    PdieFiche{"6", "Conseil départemental", "Dès 2019"},
    PdieFiche{"7", "Pôles insertion et référents uniques", "2019 2ème trimestre"},
    PdieFiche{"8", "Conseil départemental et les pôles d’insertion", "2019"},
    PdieFiche{"9", "Conseil départemental", "Dès 2019"},
    PdieFiche{
        "10",
        "Une structure extérieure en appui au Conseil départemental pour le lancement et le développement du "
        "projet",
        "Étude d’opportunité début 2019, mise en œuvre effective fin 2019"},
    PdieFiche{"11", "Direction Economie Emploi Insertion et service Achats/Marchés du Conseil départemental",
              "Début 2019"},
    PdieFiche{"12", "Conseil départemental", "Dès 2019"},
    PdieFiche{"13", "Conseil départemental en partenariat avec la Direccte et le collectif Emploi solidaire",
              "Dès 2019"},
    PdieFiche{"14", "Conseil départemental", "À partir de 2019"},
    PdieFiche{"15", "Pôle insertion", "Courant 2019"},
    PdieFiche{"16", "Conseil départemental", "Dès 2019"},
    PdieFiche{"17", "Conseil départemental", "À partir de 2019"},
    PdieFiche{"18", "Conseil départemental", "2019"},
    PdieFiche{"19", "Conseil départemental", "Travail sur la formalisation du processus en 2019"},
    PdieFiche{"20", "Conseil départemental et les Pôles insertion",
              "À partir de 2019 avec une 1ère phase d’identification des indicateurs et une seconde phase "
              "d’échange "
              "autour des évaluations"},
};

} // namespace

TEST_CASE("titles of the conventions' fiches, in order", "[programme][shipped]")
{
    PlanBase base;
    checkTitles(base.read(base.importShipped("drome-convention-pauvrete-2019")), kDromeTexts);
    checkTitles(base.read(base.importShipped("rhone-convention-pauvrete-2019")), kRhoneTexts);
    checkTitles(base.read(base.importShipped("loir-et-cher-fapi-2019")), kLoirEtCherTexts);
}

TEST_CASE("pilots and deadlines of the PDIE's fiches", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.importShipped("drome-pdie-2019-2022");
    for (const auto& [code, pilot, deadline] : kPdie) {
        INFO("fiche " << code);
        const auto file = base.fiche(plan, code).file;
        CHECK(file.pilot == pilot);
        CHECK(file.deadline == deadline);
    }
}

TEST_CASE("engagements and measures above the fiches", "[programme][shipped]")
{
    PlanBase base;
    const auto drome = base.read(base.importShipped("drome-convention-pauvrete-2019"));
    REQUIRE(drome.axes.size() == 2);
    CHECK(drome.axes[0].file.title == "Mesures socles de la contractualisation");
    CHECK(drome.axes[1].file.title == "Mesures à l’initiative du Département");
    REQUIRE(drome.axes[0].axes.size() == 3);
    CHECK(drome.axes[0].axes[1].file.title
          == "Refonder et revaloriser le travail social au service de toutes les familles");
    const auto rhone = base.read(base.importShipped("rhone-convention-pauvrete-2019"));
    CHECK(rhone.file.signedOn == day("2019-07-12"));
    REQUIRE(rhone.axes.size() == 2);
    CHECK(rhone.axes[0].file.title == "Mesures socle");
}

TEST_CASE("the Rhône: partners, what is funded by the FAPI already, durations", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.importShipped("rhone-convention-pauvrete-2019");
    const auto file = [&](const char* code) { return base.fiche(plan, code).file; };
    CHECK(file("1.1").partners == "Missions locales, CPAM, ADEPAPE, EPIDE");
    CHECK(file("1.1").duration == "3 ans");
    CHECK(file("1.4").duration == "1 à 3 ans");
    CHECK(file("1.1").alreadyFunded == Funded::No);
    CHECK(file("1.2").alreadyFunded == Funded::Partly);
    CHECK(file("1.4").alreadyFunded == Funded::Partly);
    CHECK_FALSE(file("2.2").alreadyFunded);
    CHECK(base.fiche(plan, "2.2").content.budget.empty()); // starts in 2020
}

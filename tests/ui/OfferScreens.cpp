// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

namespace {

/// Somebody to whom several offers were prescribed, and what is typed to prescribe another.
void shootPrescriptions(QWidget& window, Camera& camera, const QString& name)
{
    openFile(window, name);
    QTest::qWait(kSettle);
    camera.take(u"dossier-frise-prescriptions"_s);
    for (int turns = 0; turns < 5; ++turns) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    camera.take(u"dossier-prescriptions-plusieurs"_s);
    press(Qt::Key_Down);
    pressOn(window, u"stepAbandoned"_s, Qt::Key_Space);
    camera.take(u"dossier-abandon"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Insert);
    if (auto* const offer = visible(window, u"offerId"_s)) {
        offer->setFocus();
        QTest::keyClicks(offer, u"atel"_s);
        camera.takeAbove(u"dossier-offres"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        camera.take(u"dossier-prescrire"_s);
    }
    press(Qt::Key_Escape);
}

/// The catalogue, its form, what a file would change, the counts by fiche.
void shootRoom(QWidget& window, Camera& camera)
{
    wake(window);
    QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
    camera.take(u"offres"_s);
    pressOn(window, u"offers"_s, Qt::Key_Return);
    camera.take(u"offres-corriger"_s);
    press(Qt::Key_Escape);
    pressOn(window, u"offerCounts"_s, Qt::Key_Space);
    camera.take(u"offres-fiches"_s);
    press(Qt::Key_Escape);
    if (auto* const search = visible(window, u"offerSearch"_s)) {
        search->setFocus();
        QTest::keyClicks(search, u"zzz"_s);
        camera.take(u"offres-aucune"_s);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Delete);
    }
}

/// One of a partner: new offers, rows that are rejected, a column that nobody knows.
void shootCatalogue(QWidget& window, Camera& camera)
{
    const QTemporaryDir folder;
    QFile catalogue{folder.filePath(u"catalogue-partenaire.csv"_s)};
    if (catalogue.open(QIODevice::WriteOnly)) {
        catalogue.write(
            "Intitulé;Structure;Fiche-action;Territoire;Public;Places;Début;Fin;Contact;Code;Couleur\n"
            "Atelier « Retrouver confiance »;CCAS de Crest;drome-pdie-2019-2022/7;;Bénéficiaires du RSA;"
            "12;01/01/2027;31/12/2027;04 00 00 00 00;ATL-27;bleu\n"
            "Garage solidaire itinérant;Roue libre;drome-pdie-2019-2022/17;;;8;;;;;vert\n"
            ";Sans titre;7;;;;;;;;\n"
            "Permanence logement;Soliha;99;;;;;;;;\n"
            "Jardin d’insertion;Terre commune;;Nulle part;;douze;31/12/2027;01/01/2027;;;\n");
        catalogue.close();
    }
    drop(window, catalogue.fileName());
    camera.take(u"offres-catalogue"_s);
    pressOn(window, u"catalogueImport"_s, Qt::Key_Space);
    camera.take(u"offres-catalogue-fait"_s);
    pressOn(window, u"catalogueUndo"_s, Qt::Key_Space);
    camera.take(u"offres-catalogue-annule"_s);
    QFile other{folder.filePath(u"lettre.csv"_s)};
    if (other.open(QIODevice::WriteOnly)) {
        other.write("Madame, Monsieur\nVeuillez trouver ci-joint\n");
        other.close();
    }
    drop(window, other.fileName());
    camera.take(u"offres-catalogue-refuse"_s);
    press(Qt::Key_Escape);
}

} // namespace

void shootOffers(QWidget& window, Camera& camera)
{
    shootRoom(window, camera);
    shootCatalogue(window, camera);
    shootPrescriptions(window, camera, u"della valle jean"_s);
}

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

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

} // namespace

void shootOffers(QWidget& window, Camera& camera)
{
    shootRoom(window, camera);
    shootPrescriptions(window, camera, u"della valle jean"_s);
}

} // namespace jalon::ui::test

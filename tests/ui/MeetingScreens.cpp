// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

#include <iostream>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

namespace {

constexpr int kTrial = 30'000; // milliseconds, at most
constexpr int kProposing = 6000;

void shootGrids(QWidget& window, Camera& camera)
{
    pressOn(window, u"gridsFirst"_s, Qt::Key_Space);
    QTest::qWait(kSettle);
    camera.take(u"grilles"_s);
    pressOn(window, u"grids"_s, Qt::Key_Return);
    QTest::qWait(kSettle);
    pressOn(window, u"gridRules"_s, Qt::Key_Down);
    camera.take(u"grille"_s);
    pressOn(window, u"gridRules"_s, Qt::Key_Up, Qt::AltModifier);
    pressOn(window, u"gridTry"_s, Qt::Key_Space);
    if (auto* const trial = window.findChild<QWidget*>(u"gridTrial"_s)) {
        if (!QTest::qWaitFor([trial] { return trial->isVisible(); }, kTrial)) {
            std::cerr << "the trial does not come\n";
        }
    }
    camera.take(u"grille-essai"_s);
    pressOn(window, u"gridRules"_s, Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

void shootInNumber(QWidget& window, Camera& camera)
{
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(kSettle);
    if (auto* const table = visible(window, u"people"_s)) {
        table->setFocus();
        for (int line = 0; line < 40; ++line) {
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        }
    }
    camera.take(u"beneficiaires-choisis"_s);
    pressOn(window, u"massAssign"_s, Qt::Key_Space);
    QTest::qWait(kSettle);
    camera.takeAbove(u"attribuer-charges"_s);
    closeAbove();
    wake(window);
    pressOn(window, u"massInNumber"_s, Qt::Key_Space);
    QTest::qWait(kProposing);
    camera.take(u"en-nombre"_s);
    pressOn(window, u"inNumber"_s, Qt::Key_Return);
    camera.take(u"en-nombre-ligne"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

} // namespace

void shootMeetings(QWidget& window, Camera& camera)
{
    wake(window);
    shootInNumber(window, camera);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    camera.take(u"reunions-aucune"_s);
    shootGrids(window, camera);
    pressOn(window, u"meetingFirst"_s, Qt::Key_Space);
    camera.take(u"reunions-preparer"_s);
    for (const auto& [field, text] : {std::pair{u"meetingHeldOn"_s, u"12/02/2099"_s},
                                      {u"meetingStartsAt"_s, u"14h30"_s},
                                      {u"meetingPlace"_s, u"Salle des associations"_s}}) {
        if (auto* const typed = visible(window, field)) {
            typed->setFocus();
            QTest::keyClicks(typed, text);
        }
    }
    press(Qt::Key_Return);
    camera.take(u"reunions"_s);
    pressOn(window, u"meetings"_s, Qt::Key_Return);
    QTest::qWait(kSettle);
    for (const auto& name : {u"mar"_s, u"gir"_s, u"fau"_s, u"mor"_s}) {
        if (auto* const search = visible(window, u"agendaSearch"_s)) {
            search->setFocus();
            QTest::keyClicks(search, name);
            QTest::qWait(kSettle);
            press(Qt::Key_Return);
            QTest::qWait(kSettle);
        }
    }
    camera.take(u"reunion-ordre-du-jour"_s);
    pressOn(window, u"agendaPropose"_s, Qt::Key_Space);
    QTest::qWait(kSettle);
    camera.takeAbove(u"reunion-a-proposer"_s);
    closeAbove();
    wake(window);
    pressOn(window, u"meetingHold"_s, Qt::Key_Space);
    QTest::qWait(kSettle);
    camera.take(u"reunion-tenue"_s);
    if (auto* const kind = visible(window, u"decisionKind"_s)) {
        QTest::keyClick(kind, Qt::Key_S);
        camera.take(u"reunion-sanction"_s);
    }
    press(Qt::Key_Escape);
}

} // namespace jalon::ui::test

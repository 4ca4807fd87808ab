// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

void shootMeetings(QWidget& window, Camera& camera)
{
    wake(window);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    camera.take(u"reunions-aucune"_s);
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

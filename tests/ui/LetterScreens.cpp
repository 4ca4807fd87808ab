// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

void shootLetters(QWidget& window, Camera& camera)
{
    wake(window);
    for (const auto& [opens, name] : {std::pair{u"openSender"_s, u"courriers-departement"_s},
                                      std::pair{u"openLetters"_s, u"courriers-textes"_s},
                                      std::pair{u"openRetention"_s, u"conservation"_s}}) {
        QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
        pressOn(window, opens, Qt::Key_Space);
        QTest::qWait(kSettle);
        camera.takeAbove(name);
        closeAbove();
        wake(window);
    }
    openFile(window, u"esteve lucas"_s);
    QTest::qWait(kSettle);
    if (auto* const contract = window.findChild<QAction*>(u"fileContract"_s)) {
        contract->trigger();
        QTest::qWait(kSettle);
        camera.takeAbove(u"contrat-a-signer"_s);
        closeAbove();
    }
}

} // namespace jalon::ui::test

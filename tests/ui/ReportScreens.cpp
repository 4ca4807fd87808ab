// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

void shootReports(QWidget& window, Camera& camera)
{
    constexpr int kCounted = 5000; // milliseconds: the figures, then the pages
    wake(window);
    QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
    QTest::qWait(kCounted);
    camera.take(u"rapports"_s);
    pressOn(window, u"reportFigures"_s, Qt::Key_Right);
    camera.take(u"rapports-lignes"_s);
    pressOn(window, u"reportFigures"_s, Qt::Key_Return);
    QTest::qWait(kSettle);
    camera.takeAbove(u"rapports-personnes"_s);
    closeAbove();
    wake(window);
    pressOn(window, u"reportExport"_s, Qt::Key_Space);
    camera.takeAbove(u"rapports-exporter"_s);
    closeAbove();
    pressOn(window, u"reportPages"_s, Qt::Key_End);
    camera.take(u"rapports-annexe"_s);
}

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/French.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application{argc, argv};
    QApplication::setStyle(QStringLiteral("Fusion"));
    jalon::ui::speakFrench(application);
    return Catch::Session().run(argc, argv);
}

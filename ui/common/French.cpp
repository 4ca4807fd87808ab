// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/French.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace jalon::ui {

void speakFrench(QCoreApplication& application)
{
    QLocale::setDefault({QLocale::French, QLocale::France});
    for (const auto& file : {u":/translations/qtbase_fr.qm"_s, u":/translations/jalon_fr.qm"_s}) {
        auto* const translator = new QTranslator(&application);
        if (translator->load(file)) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace jalon::ui

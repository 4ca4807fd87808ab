// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Font.h"

#include "ui/document/FontName.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPointer>
#include <QStringList>

#include <mutex>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

int addedFace(const QString& file)
{
    QFile face{file};
    return face.open(QIODevice::ReadOnly)
               ? QFontDatabase::addApplicationFontFromData(namedApart(face.readAll()))
               : -1;
}

QString addedFamily()
{
    addedFace(u":/fonts/LiberationSans-Bold.ttf"_s);
    const int regular = addedFace(u":/fonts/LiberationSans-Regular.ttf"_s);
    return QFontDatabase::applicationFontFamilies(regular).value(0);
}

} // namespace

QFont documentFont(qreal points)
{
    // Qt forgets the fonts of an application with it: tests have several, one after the other. Whether it
    // knows them is asked once of each: asking takes longer than laying a page out.
    static std::mutex oneAtATime;
    const std::scoped_lock lock{oneAtATime};
    static QPointer<QCoreApplication> knownTo;
    static QString family;
    if (knownTo != QCoreApplication::instance() || knownTo == nullptr) {
        family = family.isEmpty() || !QFontDatabase::hasFamily(family) ? addedFamily() : family;
        knownTo = QCoreApplication::instance();
    }
    QFont font{family};
    font.setPointSizeF(points);
    return font;
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"

#include "ui/common/Text.h"

#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

namespace {

QString readBy(QStringList options, const std::filesystem::path& file)
{
    QProcess reader;
    options << u"-layout"_s << fromPath(file) << u"-"_s;
    reader.start(u"pdftotext"_s, options);
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

QStringList pdfPages(const std::filesystem::path& file)
{
    auto pages = readBy({}, file).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

QString pdfArea(const std::filesystem::path& file, int page, const document::letter_place::Box& millimetres)
{
    constexpr int kDotsPerInch = 254;
    const auto dots = [](double length) { return QString::number(qRound(10 * length)); };
    const auto number = QString::number(page);
    return readBy({u"-r"_s, QString::number(kDotsPerInch), u"-f"_s, number, u"-l"_s, number, u"-x"_s,
                   dots(millimetres.left), u"-y"_s, dots(millimetres.top), u"-W"_s, dots(millimetres.width),
                   u"-H"_s, dots(millimetres.height)},
                  file)
        .remove(u'\f');
}

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"

#include "ui/common/Text.h"

#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

QStringList pdfPages(const std::filesystem::path& file)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, fromPath(file), u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    auto pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

} // namespace jalon::ui::test

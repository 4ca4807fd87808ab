// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is printed, read back from the PDF.
#include "ui/document/Pdf.h"

#include "PdfText.h"
#include "base/TemporaryFolder.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"
#include "ui/document/Font.h"
#include "ui/document/FontName.h"
#include "ui/document/PagePaint.h"
#include "ui/document/Pages.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QSet>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace Qt::StringLiterals;
using document::Document;
using document::Heading;
using document::Paragraph;
using document::Table;
using jalon::test::TemporaryFolder;

namespace {

struct Printed {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "é.pdf";

    /// The pages, as text.
    QStringList pages(const Document& document) const
    {
        REQUIRE(ui::writePdf(file, document));
        return ui::test::pdfPages(file);
    }

    QByteArray bytes() const
    {
        QFile pdf{ui::fromPath(file)};
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        return pdf.readAll();
    }
};

std::string words(std::string_view word, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text.append(word).append(" ");
    }
    return text;
}

/// Headings, paragraphs and tables of every length: something ends at the foot of each page.
Document manyThings()
{
    constexpr int kThings = 40;
    constexpr int kRows = 7;
    Document document{.title = "Épreuve", .subtitle = "sous-titre", .footer = "Pied"};
    for (int thing = 0; thing < kThings; ++thing) {
        const auto name = std::to_string(thing);
        document.blocks.emplace_back(Heading{2, "Titre" + name + "."});
        if (thing % 3 == 0) {
            document.blocks.emplace_back(Paragraph{.text = "début" + name + ". " + words("mot", thing * 5)});
        }
        Table table{.columns = {{"Entête" + name + ".", 1}, {"Dit", 3}}, .rows = {}};
        table.isWhole = thing % 4 == 0;
        for (int row = 0; row < kRows; ++row) {
            const auto place = name + "-" + std::to_string(row);
            table.rows.push_back(
                {{"haut" + place + ".\n" + words("x", (thing + row) % 11) + "\nbas" + place + ".",
                  words("cellule", (row * 13 + thing) % 40)}});
        }
        document.blocks.emplace_back(std::move(table));
    }
    return document;
}

qsizetype pageWith(const QStringList& pages, const QString& text)
{
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (pages.at(page).contains(text)) {
            return page;
        }
    }
    return -1;
}

bool isInk(QRgb colour)
{
    constexpr int kLight = 200;
    return qGray(colour) < kLight;
}

/// The lowest line of the picture with something on its left side: the table's left rule.
int lastInk(const QImage& sheet)
{
    constexpr int kSide = 4;
    for (int y = sheet.height() - 1; y > 0; --y) {
        for (int x = 0; x < kSide; ++x) {
            if (isInk(sheet.pixel(x, y))) {
                return y;
            }
        }
    }
    return 0;
}

/// From one side to the other.
bool isRule(const QImage& sheet, int y)
{
    int ink = 0;
    for (int x = 0; x < sheet.width(); ++x) {
        ink += isInk(sheet.pixel(x, y)) ? 1 : 0;
    }
    return ink > sheet.width() * 9 / 10;
}

/// Name 3 of a font's table of names, as Windows reads it.
QString uniqueNameOf(const QByteArray& names)
{
    const auto number = [&names](qsizetype at) { return qFromBigEndian<quint16>(names.constData() + at); };
    for (int at = 0; at < number(2); ++at) {
        const auto record = 6 + at * 12;
        if (number(record) == 3 && number(record + 6) == 3) {
            const auto text = names.mid(number(4) + number(record + 10), number(record + 8));
            QString read;
            for (qsizetype i = 0; i + 1 < text.size(); i += 2) {
                read += QChar{qFromBigEndian<quint16>(text.constData() + i)};
            }
            return read;
        }
    }
    return {};
}

} // namespace

TEST_CASE("no row is cut by a page's end, no heading is left alone there, what is to stay whole does",
          "[document]")
{
    const Printed printed;
    const auto document = manyThings();
    const auto pages = printed.pages(document);
    REQUIRE(pages.size() > 5);
    const auto allText = pages.join(u'\n');
    for (int thing = 0; thing < 40; ++thing) {
        INFO(thing);
        const auto heading = pageWith(pages, u"Titre%1."_s.arg(thing));
        REQUIRE(heading >= 0);
        if (thing % 3 == 0) {
            CHECK(pageWith(pages, u"début%1."_s.arg(thing)) == heading);
        } else {
            CHECK(pageWith(pages, u"haut%1-0."_s.arg(thing)) == heading);
        }
        for (int row = 0; row < 7; ++row) {
            const auto top = pageWith(pages, u"haut%1-%2."_s.arg(thing).arg(row));
            REQUIRE(top >= 0);
            CHECK(pageWith(pages, u"bas%1-%2."_s.arg(thing).arg(row)) == top);
            CHECK((thing % 4 != 0 || top == heading));
            CHECK(allText.count(u"haut%1-%2."_s.arg(thing).arg(row)) == 1);
            // A table that goes on has its header on each page.
            CHECK(pages.at(top).contains(u"Entête%1."_s.arg(thing)));
        }
    }
}

TEST_CASE("each page has its number and the document's footer", "[document]")
{
    const Printed printed;
    const auto pages = printed.pages(manyThings());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        CHECK(pages.at(page).contains(u"page %1 sur %2"_s.arg(page + 1).arg(pages.size())));
        CHECK(pages.at(page).contains(u"Pied"_s));
    }
    CHECK(pages.front().contains(u"Épreuve"_s));
    CHECK(pages.front().contains(u"sous-titre"_s));
}

TEST_CASE("a chart is drawn on its page, below its heading, and its words are found", "[document]")
{
    const Printed printed;
    Document document{.title = "T"};
    for (int i = 0; i < 9; ++i) {
        const auto name = std::to_string(i);
        document.blocks.emplace_back(Heading{2, "Courbe" + name + "."});
        document.blocks.emplace_back(document::Chart{
            .points = {{"avant" + name, 1.0, "16\u202F01" + name}, {"après" + name, {}, ""}}});
    }
    const auto pages = printed.pages(document);
    REQUIRE(pages.size() > 1);
    for (int i = 0; i < 9; ++i) {
        const auto page = pageWith(pages, u"Courbe%1."_s.arg(i));
        REQUIRE(page >= 0);
        CHECK(pageWith(pages, u"avant%1"_s.arg(i)) == page);
        CHECK(pages.at(page).simplified().contains(u"16 01%1"_s.arg(i)));
        CHECK(pages.join(u' ').count(u"après%1"_s.arg(i)) == 1);
    }
    CHECK_FALSE(printed.bytes().contains("/Subtype /Image"));
}

TEST_CASE("what is higher than a page, or is nothing, is printed all the same", "[document]")
{
    const Printed printed;
    Table high{.columns = {{"A", 1}}, .rows = {{{"court."}}, {{words("long", 3000) + "fin."}}, {{"suite."}}}};
    const Document document{.title = "T",
                            .blocks = {Heading{1, ""}, Heading{1, "Seul."}, high, Table{},
                                       Heading{2, "Vide."},
                                       Table{.columns = {{"B", 1}}, .rows = {}, .hasHeader = false},
                                       document::PageBreak{}, document::PageBreak{}, Heading{1, "Dernier."}}};
    const auto pages = printed.pages(document);
    for (const auto& text : {u"court."_s, u"fin."_s, u"suite."_s, u"Vide."_s, u"Dernier."_s}) {
        CHECK(pageWith(pages, text) >= 0);
    }
    CHECK(printed.pages({}).size() == 1);
}

TEST_CASE("a PDF says that it is one for the archives, with its title, and carries its font", "[document]")
{
    const Printed printed;
    const auto pages =
        printed.pages({.title = "Été « 1 887 € »", .blocks = {Paragraph{.text = "œ – 73,4 %"}}});
    const auto pdf = printed.bytes();
    CHECK(pdf.startsWith("%PDF-1.4"));
    CHECK(pdf.contains("pdfaid:part=\"1\""));
    CHECK(pdf.contains("pdfaid:conformance=\"B\""));
    CHECK(pdf.contains("/OutputIntent"));
    CHECK(pdf.contains("/FontFile2"));
    CHECK(pdf.contains("LiberationSans"));
    CHECK(pages.front().contains(u"œ – 73,4 %"_s));
    CHECK(pages.front().simplified().contains(u"1 887 €"_s));
}

TEST_CASE("what is not to be parted stays so on the page", "[document]")
{
    const auto said = u"36\u202F000\u00A0€\u202F; deux  espaces"_s;
    const Document document{
        .title = said.toStdString(),
        .subtitle = said.toStdString(),
        .blocks = {Heading{1, said.toStdString()},
                   Paragraph{.label = said.toStdString(), .text = said.toStdString()},
                   document::Bullets{{said.toStdString()}},
                   Table{.columns = {{said.toStdString(), 1}}, .rows = {{{said.toStdString()}}}}}};
    QImage sheet{100, 100, QImage::Format_RGB32};
    int given = 0;
    CHECK(ui::layOut(document, sheet, {1000, 1000}, 0, [&](const ui::Numbered& together) {
        ++given;
        CHECK(together.pages == 1);
        CHECK(together.texts.front().text->toRawText().count(said) == 8);
        return true;
    }));
    CHECK(given == 1);
}

TEST_CASE("the rule below a row stands on the page of its words, wherever the page ends", "[document]")
{
    constexpr int kWide = 300;
    Table table{.columns = {{"A", 1}, {"B", 1}}};
    table.rows.assign(30, {{"x", "y"}});
    int pages = 0;
    for (int high = 200; high < 230; ++high) { // more than a row is high
        QImage sheet{kWide, high, QImage::Format_RGB32};
        const auto look = [&](const ui::Numbered& together) {
            for (const auto& one : together.texts) {
                for (int page = 0; page < one.text->pageCount(); ++page) {
                    sheet.fill(Qt::white);
                    QPainter painter{&sheet};
                    ui::paintPage(painter, *one.text, page);
                    painter.end();
                    INFO(high << " high, page " << ++pages);
                    CHECK(isRule(sheet, lastInk(sheet)));
                }
            }
            return true;
        };
        CHECK(ui::layOut({.title = "T", .blocks = {table}}, sheet, sheet.size(), 0, look));
    }
    CHECK(pages > 60);
}

TEST_CASE("a PDF that cannot be written, or is given up, leaves nothing", "[document]")
{
    const Printed printed;
    const auto nowhere = ui::writePdf(printed.folder.path() / "absent" / "x.pdf", {.title = "T"});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::FileNotWritable);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = ui::writePdf(printed.file, manyThings(), stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(std::filesystem::is_empty(printed.folder.path()));
}

TEST_CASE("a document is written as its name says", "[document]")
{
    using enum ui::DocumentKind;
    CHECK(ui::documentKind("a.pdf") == Pdf);
    CHECK(ui::documentKind("a.PDF") == Pdf);
    CHECK(ui::documentKind("dossier.pdf/a.odt") == Odt);
    CHECK(ui::documentKind("a.html") == Html);
    CHECK_FALSE(ui::documentKind("a.docx"));
    CHECK_FALSE(ui::documentKind("pdf"));
    const TemporaryFolder folder;
    for (const auto& [kind, start] :
         {std::pair{Pdf, "%PDF"}, std::pair{Odt, "PK"}, std::pair{Html, "<!DOCTYPE"}}) {
        const auto file = folder.path() / "x";
        REQUIRE(ui::writeDocument(file, kind, {.title = "T"}, {}));
        QFile written{ui::fromPath(file)};
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll().startsWith(start));
    }
}

TEST_CASE("the faces of documents are told apart by the name that Windows and a PDF know them by",
          "[document]")
{
    ui::documentFont(10); // they are there
    QSet<QString> unique;
    for (const auto* const name : {"Regular", "Bold"}) {
        QFile file{u":/fonts/LiberationSans-%1.ttf"_s.arg(QLatin1String{name})};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto shipped = file.readAll();
        const auto apart = ui::namedApart(shipped);
        REQUIRE(apart.size() == shipped.size());
        const QRawFont face{apart, 10};
        REQUIRE(face.isValid());
        CHECK(face.familyName() == ui::documentFont(10).family());
        CHECK(face.familyName() != QRawFont{shipped, 10}.familyName());
        CHECK(face.fontTable("glyf") == QRawFont{shipped, 10}.fontTable("glyf"));
        unique.insert(uniqueNameOf(face.fontTable("name")));
    }
    CHECK(unique == QSet<QString>{u"Liberation Sans"_s, u"Liberation Sans Bold"_s});
}

TEST_CASE("the font of documents has every character that Jalon prints", "[document]")
{
    const auto font = QRawFont::fromFont(ui::documentFont(10));
    REQUIRE(font.familyName() == ui::documentFont(10).family());
    const QString root = QStringLiteral(JALON_ROOT);
    QString missing;
    int files = 0;
    for (const auto& [folder, pattern] :
         {std::pair{u"/translations"_s, u"*.ts"_s}, std::pair{u"/resources/programmes"_s, u"*.json"_s},
          std::pair{u"/core/report"_s, u"*.cpp"_s}, std::pair{u"/core/offer"_s, u"*.cpp"_s}}) {
        QDirIterator each{root + folder, {pattern}, QDir::Files};
        while (each.hasNext()) {
            QFile file{each.next()};
            REQUIRE(file.open(QIODevice::ReadOnly));
            ++files;
            for (const auto character : QString::fromUtf8(file.readAll()).toStdU32String()) {
                const auto one = QString::fromUcs4(&character, 1);
                if (character >= U' ' && !font.supportsCharacter(character) && !missing.contains(one)) {
                    missing += one;
                }
            }
        }
    }
    CHECK(files > 10);
    CHECK(ui::toUtf8(missing) == "");
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the base says who made it, and leaves names out, when the base asks for it.
#include "PdfText.h"
#include "Prepared.h"
#include "Town.h"

#include "base/JsonObject.h"
#include "casefile/Sight.h"
#include "document/Odt.h"
#include "tabular/ZipParts.h"
#include "ui/common/Outgoing.h"
#include "ui/document/DocumentFile.h"

#include <QCheckBox>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

bool isSaved(TownDesk& desk)
{
    return waitFor(
        [&] { return desk.window().findChild<QDialog*>(QStringLiteral("exportsDialog")) == nullptr; });
}

void askFor(TownDesk& desk, bool marked, bool names)
{
    press(Qt::Key_7, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "openExports"));
    auto& dialog = visible<QDialog>(desk.window(), "exportsDialog");
    auto& saved = visible<QPushButton>(dialog, "exportsSave");
    REQUIRE(waitFor([&] { return saved.isEnabled(); }));
    visible<QCheckBox>(dialog, "exportsMarked").setChecked(marked);
    visible<QCheckBox>(dialog, "exportsNames").setChecked(names);
    click(saved);
    REQUIRE(isSaved(desk));
    press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.shows({u"Abadie"_s, u"Barbier"_s, u"Caron"_s, u"Dumas"_s, u"Émery"_s, u"Faure"_s}));
}

void exportTo(TownDesk& desk, const std::filesystem::path& file, const QString& format)
{
    desk.files().prepare(file);
    visible<QPushButton>(desk.window(), "export").setFocus();
    press(Qt::Key_Space);
    desk.choose(format);
    REQUIRE(says(desk, u"6 personnes écrites"_s));
    REQUIRE(waitFor([&] { return std::filesystem::exists(file); }));
}

} // namespace

TEST_CASE("A list that leaves says who made it and when, if the base asks for it", "[ui][people][export]")
{
    TownDesk desk;
    desk.openPeople();
    askFor(desk, true, true);
    exportTo(desk, desk.path("liste.csv"), u"Texte"_s);
    const auto csv = textOfFile(desk.path("liste.csv")).value();
    const auto header = csv.substr(0, csv.find('\n'));
    CHECK(header.contains(";Exporté par " + store::userName() + " le 05/11/2026 à "));
    CHECK(csv.contains("\r\nAbadie;Lina;"));
    exportTo(desk, desk.path("liste.xlsx"), u"Classeur"_s);
    CHECK(
        tabular::zipPartsOf(desk.path("liste.xlsx")).at("xl/worksheets/sheet1.xml").contains("Exporté par "));
}

TEST_CASE("A list leaves without names, births and numbers, if the base asks for it", "[ui][people][export]")
{
    TownDesk desk;
    desk.openPeople();
    askFor(desk, false, false);
    exportTo(desk, desk.path("liste.csv"), u"Texte"_s);
    const auto csv = textOfFile(desk.path("liste.csv")).value();
    CHECK_FALSE(csv.contains("Exporté par"));
    CHECK(csv.contains(" (A. L.);;;")); // neither first name nor birth
    for (const auto* const name : {"Abadie", "Lina", "Émery", "17/05/1980"}) {
        INFO(name);
        CHECK_FALSE(csv.contains(name));
    }
}

TEST_CASE("A paper bears its mark at the foot of each page", "[ui][export]")
{
    const jalon::test::TemporaryFolder folder;
    document::Document paper{.title = "Papier", .footer = "Pied"};
    paper.blocks = {document::Paragraph{.text = "un"}, document::PageBreak{},
                    document::Paragraph{.text = "deux"}};
    const std::string mark = "Exporté par Zoé & Cie le 05/11/2026 à 14:05";
    REQUIRE(writeDocument(folder / "p.pdf", DocumentKind::Pdf, paper, mark));
    const auto pages = pdfPages(folder / "p.pdf");
    REQUIRE(pages.size() == 2);
    for (const auto& page : pages) {
        CHECK(page.contains(u"Pied"_s));
        CHECK(page.contains(QString::fromStdString(mark)));
    }
    REQUIRE(writeDocument(folder / "p.odt", DocumentKind::Odt, paper, mark));
    CHECK(tabular::zipPartsOf(folder / "p.odt")
              .at("styles.xml")
              .contains("Pied<text:line-break/>Exporté par Zoé &amp; Cie"));
    REQUIRE(writeDocument(folder / "p.html", DocumentKind::Html, paper, mark));
    CHECK(textOfFile(folder / "p.html").value().contains("Exporté par Zoé &amp; Cie"));
    REQUIRE(writeDocument(folder / "sans.html", DocumentKind::Html, paper, {}));
    CHECK_FALSE(textOfFile(folder / "sans.html").value().contains("Exporté"));
}

TEST_CASE("Whatever leaves the base asks for the right to exports", "[ui][export]")
{
    TownDesk desk;
    auto base = store::Base::open(desk.base(), Secret{kPassphrase.toStdString()}, store::OpenMode::Write,
                                  desk.machine())
                    .value();
    for (const auto& [role, isAllowed] :
         {std::pair{reference::Role::Referent, true}, std::pair{reference::Role::Guest, false}}) {
        reference::Account account;
        account.file.name = "Zoé Martel";
        account.file.role = role;
        base.setGuard(casefile::guardFor(account, desk.clock()));
        const auto terms = letOut(base.database(), {}, account.file.name, desk.clock());
        CHECK(terms.has_value() == isAllowed);
        CHECK((isAllowed || terms.error().code == ErrorCode::NotAllowed));
    }
    base.close().value();
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names and texts that try to be formulas, markup or writing that turns: shown and written as what they are.
#include "PdfText.h"
#include "Town.h"

#include "casefile/Events.h"
#include "casefile/People.h"
#include "document/Html.h"
#include "offer/Guide.h"
#include "offer/Offers.h"
#include "reference/Directory.h"
#include "retention/Access.h"
#include "tabular/CsvReader.h"
#include "tabular/ZipParts.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"

#include <QLabel>
#include <QPushButton>
#include <QToolTip>

#include <nlohmann/json.hpp>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> kHostile = {"=HYPERLINK(\"http://x.example\",\"clic\")",
                                           "+1+1",
                                           "-2+3",
                                           "@SUM(1)",
                                           "\t=1+1",
                                           "\r=1+1",
                                           "<script>alert(1)</script>",
                                           "<img src=\"http://x.example/a.png\">",
                                           "<b>gras</b> &amp;lt;",
                                           "Dur\u202Efdp.exe"};

/// Each of these texts as somebody's name and note, an organisation and an offer.
void fillWith(store::Transaction& tx, const std::string& text, std::vector<PersonId>& people)
{
    casefile::Identity identity;
    identity.lastName = text;
    identity.firstName = text;
    identity.birthOn = Date::fromIso("1980-05-17").value();
    people.push_back(casefile::addPerson(tx, identity).value());
    casefile::record(tx,
                     casefile::Note{people.back(), Date::fromIso("2026-11-01").value(), text, false, text})
        .value();
    const auto organisation =
        reference::addOrganisation(tx, {text, reference::OrganisationKind::Association, {}, {}});
    offer::Offer made;
    made.title = text;
    made.organisation = organisation;
    made.audience = text;
    made.contact = text;
    made.description = text;
    REQUIRE(offer::addOffer(tx, made));
}

class HostileDesk : public TownDesk {
public:
    HostileDesk()
    {
        write([this](store::Transaction& tx) {
            for (const auto& text : kHostile) {
                fillWith(tx, text, people);
            }
        });
    }

    void exportTo(const std::filesystem::path& file, const QString& format)
    {
        files().prepare(file);
        visible<QPushButton>(window(), "export").setFocus();
        press(Qt::Key_Space);
        choose(format);
        REQUIRE(waitFor([&] { return std::filesystem::exists(file); }));
    }

    /// Reads the base, which must be closed.
    template <class Work>
    void read(const Work& work) const
    {
        auto opened = store::Base::open(base(), Secret{"phrase de test"}, store::OpenMode::Read, {}).value();
        work(opened.database());
        opened.close().value();
    }

    std::vector<PersonId> people;
};

bool isFormula(std::string_view cell)
{
    return !cell.empty() && std::string_view{"=+-@\t\r"}.contains(cell.front());
}

bool turns(std::string_view text)
{
    return text.contains("\u202E");
}

void checkMarkup(const std::string& markup)
{
    CHECK_FALSE(markup.contains("<script"));
    CHECK_FALSE(markup.contains("src=\"http"));
    CHECK_FALSE(markup.contains("<b>gras"));
    CHECK(markup.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK(markup.contains("&amp;amp;lt;"));
    CHECK_FALSE(turns(markup));
}

} // namespace

TEST_CASE("No name is a formula, nor turns the writing, in a list that leaves", "[ui][injection]")
{
    HostileDesk desk;
    desk.openPeople(6 + static_cast<int>(kHostile.size()));
    desk.exportTo(desk.path("liste.csv"), u"Texte"_s);
    auto reader = tabular::CsvReader::openFile(desk.path("liste.csv")).value();
    tabular::CsvRecord record;
    std::size_t cells = 0;
    for (auto more = reader.next(record); more.value(); more = reader.next(record)) {
        for (const auto cell : record.cells) {
            INFO(cell);
            CHECK_FALSE(isFormula(cell));
            CHECK_FALSE(turns(cell));
            ++cells;
        }
    }
    CHECK(cells > kHostile.size() * 2);

    desk.exportTo(desk.path("liste.xlsx"), u"Classeur"_s);
    const auto parts = tabular::zipPartsOf(desk.path("liste.xlsx"));
    CHECK_FALSE(parts.at("xl/worksheets/sheet1.xml").contains("<f>"));
    CHECK_FALSE(parts.at("xl/worksheets/sheet1.xml").contains("hyperlink"));
    const auto& strings = parts.at("xl/sharedStrings.xml");
    CHECK(strings.contains(">'=HYPERLINK("));
    for (const auto* const start : {">=", ">+", ">-", ">@", "preserve\">\t", "<script", "<img"}) {
        INFO(start);
        CHECK_FALSE(strings.contains(start));
    }
    CHECK_FALSE(turns(strings));
}

TEST_CASE("No text is markup in a paper: the guide of offers and what is held on somebody", "[ui][injection]")
{
    const HostileDesk desk;
    desk.read([&](const store::Database& database) {
        const auto today = Date::fromIso("2026-11-05").value();
        const auto guide = offer::guide(database, {}, today);
        checkMarkup(document::toHtml(guide));
        REQUIRE(writeDocument(desk.path("guide.odt"), DocumentKind::Odt, guide, {}));
        checkMarkup(tabular::zipPartsOf(desk.path("guide.odt")).at("content.xml"));
        REQUIRE(writeDocument(desk.path("guide.pdf"), DocumentKind::Pdf, guide, {}));
        const auto printed = pdfPages(desk.path("guide.pdf")).join(u' ');
        CHECK(printed.contains(u"<script>alert(1)</script>"_s));
        CHECK(printed.contains(u"<img src="_s));
        CHECK(printed.contains(u"&amp;lt;"_s));

        for (std::size_t at = 0; at < kHostile.size(); ++at) {
            INFO(kHostile[at]);
            const auto held = retention::heldOn(database, desk.people[at], today).value();
            const auto page = document::toHtml(retention::documentOf(held));
            CHECK_FALSE(page.contains("<script"));
            CHECK_FALSE(page.contains("<img src=\"http"));
            CHECK_FALSE(turns(page));
            // Data for programs: the text itself, in quotes of JSON.
            const auto json = retention::toJson(held).dump();
            CHECK(json.contains(nlohmann::json(kHostile[at]).dump()));
            CHECK(nlohmann::json::accept(json));
        }
    });
}

TEST_CASE("No label and no tooltip of the window takes a name for markup", "[ui][injection]")
{
    HostileDesk desk;
    desk.openPeople(6 + static_cast<int>(kHostile.size()));
    const auto checkLabels = [&] {
        int shown = 0;
        for (const auto* const label : desk.window().findChildren<QLabel*>()) {
            if (label->isVisible()) {
                INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
                CHECK(label->textFormat() == Qt::PlainText);
                ++shown;
            }
        }
        CHECK(shown > 0);
    };
    checkLabels();
    auto& table = desk.table();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString().contains(u"script"_s)) {
            table.setCurrentIndex(table.model()->index(row, 0));
        }
    }
    table.setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] {
        const auto labels = desk.window().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"<script>alert(1)</script>"_s);
        });
    }));
    checkLabels();
    for (const int room : {1, 3, 4, 5, 6, 7, 8}) {
        press(static_cast<Qt::Key>(Qt::Key_0 + room), Qt::ControlModifier);
        QTest::qWait(300); // what is read comes in
        checkLabels();
    }

    QToolTip::showText(desk.window().mapToGlobal(QPoint{50, 50}), u"<b>gras</b>"_s, &desk.window());
    QLabel* tip = nullptr;
    for (auto* const widget : QApplication::topLevelWidgets()) {
        tip = widget->inherits("QTipLabel") ? qobject_cast<QLabel*>(widget) : tip;
    }
    REQUIRE(tip != nullptr);
    CHECK(tip->textFormat() == Qt::PlainText);
    CHECK(tip->text() == u"<b>gras</b>"_s);
    QToolTip::hideText();
}

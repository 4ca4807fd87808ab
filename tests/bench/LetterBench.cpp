// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invitations of a meeting of 300 people in one PDF, from the base to the file, beside Qt that lays the
// same words out and nothing else; then beside Qt that prints them too.
#include "Bench.h"

#include "base/TemporaryFolder.h"
#include "casefile/Pathways.h"
#include "casefile/People.h"
#include "letter/Letters.h"
#include "letter/Sender.h"
#include "meeting/Meetings.h"
#include "store/Base.h"
#include "ui/document/Font.h"
#include "ui/document/Pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <iostream>
#include <stdexcept>

namespace jalon::bench {

namespace {

constexpr int kLetters = 300;
constexpr double kBound = 5;
constexpr double kPrintedBound = 2;
const Date kDay{20'500};

PersonId addInvited(store::Transaction& tx, int number)
{
    casefile::Identity identity;
    identity.civility = number % 2 == 0 ? casefile::Civility::Madame : casefile::Civility::Monsieur;
    identity.lastName = "Essai" + std::to_string(number);
    identity.firstName = "Camille";
    const auto person = casefile::addPerson(tx, identity).value();
    const auto household = casefile::addHousehold(tx, {std::to_string(1'000'000 + number), "CAF", ""});
    casefile::joinHousehold(tx, {household, person, "DEM", kDay, {}}).value();
    casefile::Residence home;
    home.household = household;
    home.line1 = std::to_string(number) + " rue de la République";
    home.postcode = "26000";
    home.city = "Valence";
    home.startsOn = kDay;
    casefile::moveHousehold(tx, home).value();
    return person;
}

MeetingId addMeetingOfMany(const store::Session& session)
{
    store::Transaction tx{session, store::TxKind::Edit};
    letter::setSender(tx, {.name = "Département d’essai",
                           .service = "Pôle insertion",
                           .address = "1 place Neuve\n26000 Valence",
                           .phone = "04 75 00 00 00",
                           .email = "essai@example.org",
                           .place = "Valence",
                           .signatory = "Odile Sénéchal",
                           .function = "La présidente",
                           .court = {}})
        .value();
    meeting::Meeting file;
    file.heldOn = kDay;
    file.place = "Salle des fêtes";
    const auto meeting = meeting::addMeeting(tx, file, meeting::Past::Accept).value();
    for (int number = 0; number < kLetters; ++number) {
        const auto person = addInvited(tx, number);
        casefile::PathwayFile pathway;
        pathway.person = person;
        meeting::addToAgenda(tx, meeting, casefile::openPathway(tx, pathway).value()).value();
    }
    tx.commit();
    return meeting;
}

/// The words of a letter, a paragraph a line.
QString wordsOf(const letter::Letter& letter)
{
    QString text;
    const auto add = [&text](const std::string& words) { text += QString::fromStdString(words) + u'\n'; };
    for (const auto& block : letter.blocks) {
        if (const auto* head = std::get_if<document::LetterHead>(&block)) {
            std::ranges::for_each(head->sender, add);
            std::ranges::for_each(head->recipient, add);
            add(head->placeAndDate);
        } else if (const auto* paragraph = std::get_if<document::RichParagraph>(&block)) {
            add(letter::textOf(paragraph->runs));
        } else if (const auto* list = std::get_if<document::RichBullets>(&block)) {
            std::ranges::for_each(list->items, [&](const auto& item) { add(letter::textOf(item)); });
        } else if (const auto* table = std::get_if<document::Table>(&block)) {
            std::ranges::for_each(table->rows.front().cells, add);
        }
    }
    return text;
}

enum class Bare { LaidOut, Printed };

int layOutBare(const std::vector<QString>& texts, Bare how)
{
    constexpr qreal kTextSize = 10;
    constexpr int kDotsPerInch = 600; // as ui/document/Pdf.cpp
    constexpr qreal kMargin = 20;
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer{&nowhere};
    QPainter painter;
    writer.setResolution(kDotsPerInch);
    writer.setPageMargins({kMargin, kMargin, kMargin, kMargin}, QPageLayout::Millimeter);
    int pages = 0;
    for (const auto& words : texts) {
        QTextDocument text;
        text.documentLayout()->setPaintDevice(&writer);
        text.setDefaultFont(ui::documentFont(kTextSize));
        text.setPageSize(QSizeF{writer.width() * 1.0, writer.height() * 1.0});
        text.setPlainText(words);
        pages += text.pageCount();
        if (how == Bare::Printed) {
            if (painter.isActive()) {
                writer.newPage();
            } else {
                painter.begin(&writer);
            }
            text.drawContents(&painter);
        }
    }
    return pages;
}

/// The median of the ratios of all runs.
void printMedian(const std::string& what, std::vector<double> ratios, double bound)
{
    std::ranges::sort(ratios);
    printRatio(what, ratios[ratios.size() / 2], bound,
               "of " + std::to_string(ratios.size()) + " runs, from " + std::to_string(ratios.front())
                   + " to " + std::to_string(ratios.back()));
}

letter::LetterSet invitations(const store::Database& database, MeetingId meeting)
{
    return letter::meetingLetters(database, meeting, letter::LetterKind::Invitation, kDay).value();
}

void benchLetters(int runs)
{
    const test::TemporaryFolder folder;
    createBase(folder / "letters.jalon");
    auto base =
        store::Base::open(folder / "letters.jalon", Secret{kPassphrase}, store::OpenMode::Write).value();
    const SystemClock clock;
    const auto meeting = addMeetingOfMany({base.database(), "banc", clock});
    std::vector<QString> texts;
    for (const auto& letter : invitations(base.database(), meeting).letters) {
        texts.push_back(wordsOf(letter));
    }
    if (texts.size() != kLetters) {
        throw std::runtime_error("not all letters are there");
    }
    layOutBare(texts, Bare::Printed); // fonts are loaded
    // In turns: what the machine does besides falls on all of them.
    std::vector<double> toLaidOut;
    std::vector<double> toPrinted;
    for (int i = 0; i < runs; ++i) {
        const double bare = medianSeconds(1, [&] { layOutBare(texts, Bare::LaidOut); });
        const double ours = medianSeconds(1, [&] {
            const auto set = invitations(base.database(), meeting);
            ui::writePdf(folder / "letters.pdf", letter::documentOf(set.kind, set.letters)).value();
        });
        const double printed = medianSeconds(1, [&] { layOutBare(texts, Bare::Printed); });
        toLaidOut.push_back(ours / bare);
        toPrinted.push_back(ours / printed);
    }
    printMedian("300 invitations, from the base to a PDF", toLaidOut, kBound);
    printMedian("the same, beside Qt that also prints them bare", toPrinted, kPrintedBound);
}

} // namespace

} // namespace jalon::bench

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    try {
        const QGuiApplication application{count, arguments};
        const std::span all{arguments, static_cast<std::size_t>(count)};
        jalon::bench::benchLetters(jalon::bench::settingsFrom(all.subspan(1)).runs);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}

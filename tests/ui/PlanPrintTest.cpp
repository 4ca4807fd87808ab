// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four documents, printed: every figure of theirs is found again in the files.
#include "PdfText.h"
#include "Prepared.h"

#include "base/TemporaryFolder.h"
#include "programme/Exchange.h"
#include "programme/SeedFigures.h"
#include "programme/Tree.h"
#include "report/ExecutionReport.h"
#include "store/Base.h"
#include "tabular/ZipParts.h"
#include "ui/document/DocumentFile.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

constexpr std::array kYears = {2019};

/// All that the execution reports of a plan say in those years, in that format.
std::string printed(const store::Database& database, programme::ProgrammeId plan,
                    const std::filesystem::path& file, DocumentKind kind)
{
    std::string text;
    for (const int year : kYears) {
        const auto execution = report::executionReport(database, {plan, "", year});
        REQUIRE(execution);
        REQUIRE(
            writeDocument(file, kind, report::documentOf(*execution, report::usualLayout(*execution)), {}));
        if (kind == DocumentKind::Pdf) {
            text += pdfPages(file).join(u'\n').toStdString();
        } else {
            static const std::regex tag{"<[^>]*>"};
            text += std::regex_replace(tabular::zipPartsOf(file).at("content.xml"), tag, " ; ");
        }
    }
    return text;
}

/// By programme, whatever the fiche; a figure that a document gives twice may be printed once.
std::map<std::string, jalon::test::Numbers> figuresByPlan()
{
    std::map<std::string, std::set<std::string>> once;
    for (auto& [place, listed] : jalon::test::listedFigures()) {
        auto& all = once[place.first];
        for (const auto& some : {listed.amounts, listed.values, listed.texts}) {
            all.insert(some.begin(), some.end());
        }
    }
    std::map<std::string, jalon::test::Numbers> figures;
    for (const auto& [plan, all] : once) {
        figures[plan] = {all.begin(), all.end()};
    }
    return figures;
}

} // namespace

TEST_CASE("every figure of the four documents is in their reports, as PDF and as ODT", "[document][seeds]")
{
    const jalon::test::TemporaryFolder folder;
    const auto base = folder.path() / "pole.jalon";
    makeBase(base);
    workOn(base, Date::fromIso("2026-11-05").value(), [&](const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        REQUIRE(programme::importShipped(tx, programme::shippedNames()));
        for (const auto& [code, figures] : figuresByPlan()) {
            const auto plan = programme::findProgramme(tx.database(), code);
            REQUIRE(plan);
            for (const auto kind : {DocumentKind::Pdf, DocumentKind::Odt}) {
                INFO(code << (kind == DocumentKind::Pdf ? " pdf" : " odt"));
                const auto text = printed(tx.database(), *plan, folder.path() / "out", kind);
                CHECK(jalon::test::missing(figures, jalon::test::numbersIn(text)) == jalon::test::Numbers{});
            }
        }
        tx.commit();
    });
}

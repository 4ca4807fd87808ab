// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Odt.h"

#include "base/AtomicFile.h"
#include "base/TemporaryFolder.h"
#include "document/SampleDocument.h"
#include "document/WellFormed.h"
#include "tabular/ZipParts.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace jalon;
using namespace jalon::document;
using namespace jalon::document::test;
using jalon::test::TemporaryFolder;

namespace {

std::string bytesOfFile(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

TEST_CASE("an ODT is a package that readers recognise by its first part", "[document]")
{
    const TemporaryFolder folder;
    const auto path = folder / "état d’exécution.odt";
    REQUIRE(writeOdt(path, sampleDocument()));
    CHECK(folder.count() == 1);
    const auto bytes = bytesOfFile(path);
    // Name and content at fixed places: ODF 1.2, part 3, 3.3.
    CHECK(bytes.substr(0, 4) == "PK\x03\x04");
    CHECK(bytes.substr(30, 8) == "mimetype");
    CHECK(bytes.substr(38, 39) == "application/vnd.oasis.opendocument.text");
    const auto parts = tabular::zipPartsOf(path);
    for (const auto* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
        REQUIRE(parts.contains(name));
        CHECK(complaintOf(parts.at(name)) == "");
    }
}

TEST_CASE("an ODT has headings by level, header rows, page numbers and its title", "[document]")
{
    const TemporaryFolder folder;
    REQUIRE(writeOdt(folder / "d.odt", sampleDocument()));
    const auto parts = tabular::zipPartsOf(folder / "d.odt");
    const auto& content = parts.at("content.xml");
    CHECK(content.contains("text:outline-level=\"1\">Budget &quot;prévu&quot;</text:h>"));
    CHECK(content.contains("Accompagner<text:line-break/>les jeunes d’Œuvre"));
    CHECK(content.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK(content.contains("<table:table-header-rows>"));
    CHECK(content.contains("style:column-width=\"127mm\""));
    CHECK(content.contains("text:style-name=\"CellRight\">67 000 €"));
    CHECK(content.contains("<text:span text:style-name=\"Strong\">225 000 €</text:span>"));
    CHECK(parts.at("styles.xml").contains("Pôle d’insertion &lt;Drôme&gt; – page <text:page-number"));
    CHECK(parts.at("styles.xml").contains("fo:language=\"fr\""));
    CHECK(parts.at("meta.xml").contains("<dc:title>Fiche « A1.1 » &amp; &lt;suite&gt;</dc:title>"));
}

TEST_CASE("the same document is the same bytes", "[document]")
{
    const TemporaryFolder folder;
    REQUIRE(writeOdt(folder / "a.odt", sampleDocument()));
    REQUIRE(writeOdt(folder / "b.odt", sampleDocument()));
    CHECK(bytesOfFile(folder / "a.odt") == bytesOfFile(folder / "b.odt"));
}

TEST_CASE("an ODT that cannot be written leaves what was there", "[document]")
{
    const TemporaryFolder folder;
    const auto missing = folder / "absent" / "d.odt";
    CHECK(writeOdt(missing, sampleDocument()).error().code == ErrorCode::FileNotWritable);
    REQUIRE(writeFile(folder / "d.odt", "avant"));
    CHECK(bytesOfFile(folder / "d.odt") == "avant");
}

TEST_CASE("a table that is to stay whole is not parted, nor from the paragraph before it", "[document]")
{
    const TemporaryFolder folder;
    const auto file = folder / "a.odt";
    Table card{.columns = {{"A", 1}}, .rows = {{{"x"}}}};
    card.isWhole = true;
    REQUIRE(writeOdt(
        file, {.title = "T", .blocks = {Paragraph{.text = "avant"}, card, Paragraph{.text = "seul"}}}));
    const auto content = jalon::tabular::zipPartsOf(file).at("content.xml");
    CHECK(content.contains("style:may-break-between-rows=\"false\""));
    CHECK(content.contains("table:style-name=\"WholeGrid\""));
    CHECK(content.contains("<text:p text:style-name=\"Kept\">avant"));
    CHECK(content.contains("<text:p text:style-name=\"Standard\">seul"));
}

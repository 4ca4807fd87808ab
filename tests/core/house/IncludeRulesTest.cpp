// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/IncludeRules.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon::house;

namespace {

using Lines = std::vector<std::string>;

Lines broken(std::string path, std::string text)
{
    return includeViolations({std::move(path), std::move(text)});
}

bool allows(std::string path, const std::string& include)
{
    return broken(std::move(path), "#include " + include + "\n").empty();
}

} // namespace

TEST_CASE("no file of the tree includes what its room may not", "[house]")
{
    const auto sources = sourcesUnder({"app", "core", "ui"});
    CHECK(sources.size() > 10);
    for (const auto& source : sources) {
        CHECK(includeViolations(source) == Lines{});
    }
}

TEST_CASE("a forbidden include is found, with its file and line", "[house]")
{
    CHECK(broken("core/base/Date.h", "#pragma once\n\n  # include \"store/Session.h\" // why\n")
          == Lines{"core/base/Date.h:3: base may not include store"});
    CHECK(
        broken("core/caf/Importer.cpp", "#include \"caf/Importer.h\"\r\n#include \"report/Indicators.h\"\r\n")
        == Lines{"core/caf/Importer.cpp:2: caf may not include report"});
    CHECK(broken("core/newroom/X.h", "#include <vector>\n")
          == Lines{"core/newroom/X.h:1: newroom is not a room of core"});
    CHECK(broken("core/base/Date.h", "// #include \"store/Session.h\"\n").empty());
}

TEST_CASE("a room includes what its row allows, and what that may include", "[house]")
{
    CHECK(allows("core/caf/Matcher.cpp", "\"casefile/Person.h\""));
    CHECK(allows("core/caf/Matcher.cpp", "\"store/Session.h\""));
    CHECK(allows("core/caf/Matcher.cpp", "\"base/Text.h\""));
    CHECK(allows("core/report/Indicators.cpp", "\"tabular/CsvWriter.h\""));
    CHECK(allows("core/exchange/Merge.cpp", "\"programme/FicheAction.h\""));
    CHECK(allows("core/base/Date.cpp", "<chrono>"));

    CHECK_FALSE(allows("core/tabular/CsvReader.cpp", "\"store/Session.h\""));
    CHECK_FALSE(allows("core/casefile/Person.cpp", "\"tabular/CsvReader.h\""));
    CHECK_FALSE(allows("core/meeting/Agenda.cpp", "\"programme/Budget.h\""));
    CHECK_FALSE(allows("core/report/Indicators.cpp", "\"caf/Importer.h\""));
    CHECK_FALSE(allows("core/report/Indicators.cpp", "\"exchange/Pack.h\""));
    CHECK_FALSE(allows("core/exchange/Merge.cpp", "\"caf/Importer.h\""));
}

TEST_CASE("an include of ours names its room", "[house]")
{
    CHECK_FALSE(allows("core/base/Date.cpp", "\"Date.h\""));
    CHECK_FALSE(allows("core/base/Date.cpp", "\"../store/Session.h\""));
    CHECK_FALSE(allows("core/base/Date.cpp", "\"base\""));
    CHECK_FALSE(allows("core/casefile/Person.cpp", "\"ui/casefile/PersonView.h\""));
    CHECK_FALSE(allows("ui/casefile/PersonView.cpp", "\"PersonView.h\""));
}

TEST_CASE("core knows no Qt", "[house]")
{
    for (const std::string name :
         {"QString", "QtCore/QString", "QtCore", "QtWidgets/qwidget.h", "qstring.h"}) {
        CAPTURE(name);
        CHECK_FALSE(allows("core/base/Text.cpp", "<" + name + ">"));
        CHECK_FALSE(allows("core/base/Text.cpp", "\"" + name + "\""));
        CHECK(allows("ui/common/Formats.cpp", "<" + name + ">"));
        CHECK(allows("app/main.cpp", "<" + name + ">"));
    }
}

TEST_CASE("SQLite is seen by the store alone", "[house]")
{
    for (const std::string include : {"<sqlite3.h>", "<sqlcipher/sqlite3.h>", "\"sqlite3.h\""}) {
        CAPTURE(include);
        CHECK_FALSE(allows("core/casefile/Search.cpp", include));
        CHECK_FALSE(allows("ui/shell/Window.cpp", include));
        CHECK_FALSE(allows("app/cli/Main.cpp", include));
    }
    CHECK(allows("core/store/Database.cpp", "<sqlite3.h>"));
    CHECK(allows("core/store/Database.cpp", "<sqlcipher/sqlite3.h>"));
}

TEST_CASE("rooms of ui share common and document, and only shell knows them all", "[house]")
{
    CHECK(allows("ui/caf/ImportView.cpp", "\"caf/Importer.h\""));
    CHECK(allows("ui/caf/ImportView.cpp", "\"ui/caf/ImportView.h\""));
    CHECK(allows("ui/caf/ImportView.cpp", "\"ui/common/Prompt.h\""));
    CHECK(allows("ui/report/ReportView.cpp", "\"ui/document/Block.h\""));
    CHECK(allows("ui/report/ReportView.cpp", "\"ui_ReportView.h\""));
    CHECK(allows("ui/shell/Window.cpp", "\"ui/caf/ImportView.h\""));
    CHECK(allows("app/main.cpp", "\"ui/shell/Window.h\""));

    CHECK_FALSE(allows("ui/caf/ImportView.cpp", "\"ui/casefile/PersonView.h\""));
    CHECK_FALSE(allows("ui/common/Prompt.cpp", "\"ui/caf/ImportView.h\""));
    CHECK_FALSE(allows("ui/caf/ImportView.cpp", "\"ui/shell/Window.h\""));
    CHECK_FALSE(allows("ui/caf/ImportView.cpp", "\"cli/Main.h\""));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the base asks of what leaves it, on the command line.
#include "Process.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon::test;

TEST_CASE("what leaves a base is marked, and without names, when it asks for it", "[cli][export]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "b.jalon").string();
    REQUIRE(jalonCli({"demo", base, "--people", "120", "--months", "6", "--end", "2026-10"}).exitCode == 0);
    const auto reported = [&](const std::string& name) {
        const auto file = (folder / name).string();
        REQUIRE(jalonCli({"report", base, "--month", "2026-10", "-o", file}).exitCode == 0);
        return bytesOf(file);
    };
    const std::vector<std::string> listed = {"people",  base,      "--indicator", "K1",
                                             "--month", "2026-10", "--json"};
    const auto named = nlohmann::json::parse(jalonCli(listed).out);
    REQUIRE(named.size() > 20);
    const auto plain = reported("nommé.html");
    CHECK_FALSE(plain.contains("Exporté par"));
    CHECK(jalonCli({"export", "rules", base}).out.contains("Les listes portent les noms."));

    const auto set = jalonCli({"export", "rules", base, "--mark", "oui", "--names", "non"});
    REQUIRE(set.exitCode == 0);
    CHECK(set.out.contains("qui l’a fait et quand"));
    CHECK(set.out.contains("sans nom"));
    const auto marked = reported("marqué.html");
    CHECK(marked.contains("Exporté par "));
    const auto csv = reported("marqué.csv");
    CHECK(csv.contains(";Exporté par "));
    CHECK_FALSE(reported("marqué.json").contains("Exporté par"));

    const auto hidden = nlohmann::json::parse(jalonCli(listed).out);
    REQUIRE(hidden.size() == named.size());
    for (std::size_t at = 0; at < hidden.size(); ++at) {
        const auto number = "n° " + std::to_string(hidden[at]["person"].get<std::int64_t>());
        CHECK(hidden[at]["last_name"].get<std::string>().starts_with(number));
        CHECK(hidden[at]["first_name"] == "");
        CHECK(hidden[at]["birth_date"].is_null());
        CHECK(hidden[at]["matricule"].is_null());
    }
    for (const auto& person : named) {
        const auto name =
            person["last_name"].get<std::string>() + " " + person["first_name"].get<std::string>();
        INFO(name);
        CHECK_FALSE(marked.contains(name));
    }

    REQUIRE(jalonCli({"export", "rules", base, "--names", "oui"}).exitCode == 0);
    CHECK(nlohmann::json::parse(jalonCli(listed).out) == named);
    CHECK(jalonCli({"export", "rules", base}).out.contains("qui l’a fait et quand"));
    const auto wrong = jalonCli({"export", "rules", base, "--mark", "peut-être"});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.err.contains("ni « oui » ni « non »"));
}

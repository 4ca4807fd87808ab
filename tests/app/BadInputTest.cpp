// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files as they should not be: each is refused in French, says what to do, and the base stays as it was.
#include "Process.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon::test;
using nlohmann::json;

namespace {

constexpr std::string_view kHeader = "MATRICULE;NOM;PRENOM;DATE DE NAISSANCE;CODE POSTAL;COMMUNE\n";

std::string rows(int count, std::string_view postcodeAndCity, int first = 0)
{
    std::string text;
    for (int i = first; i < first + count; ++i) {
        text += std::to_string(3'000'000 + i) + ";NOMADRO" + std::to_string(i) + ";Ada;0"
                + std::to_string(1 + i % 9) + "/03/1985;" + std::string{postcodeAndCity} + "\n";
    }
    return text;
}

struct Scene {
    TemporaryFolder folder;
    std::string base = (folder / "b.jalon").string();
    Scene() { REQUIRE(jalonCli({"create", base}).exitCode == 0); }

    ProcessResult import(const std::string& name, std::string_view bytes,
                         std::vector<std::string> options = {}) const
    {
        writeBytes(folder / name, bytes);
        std::vector<std::string> words{"import", base, (folder / name).string(), "--kind", "stock"};
        words.insert(words.end(), options.begin(), options.end());
        return jalonCli(words);
    }

    std::size_t people() const
    {
        return json::parse(jalonCli({"find", base, "ada", "--limit", "100000", "--json"}).out).size();
    }

    void refuses(const std::string& name, std::string_view bytes, std::string_view words,
                 const std::vector<std::string>& options = {}) const
    {
        INFO(name);
        const auto before = people();
        const auto result = import(name, bytes, options);
        INFO(result.err);
        CHECK(result.exitCode >= 1);
        CHECK(result.exitCode < 100);
        CHECK(result.out.empty());
        CHECK(result.err.contains(words));
        CHECK(result.err.contains("ien n’a été modifié"));
        CHECK(people() == before);
    }
};

} // namespace

TEST_CASE("files that are no list are refused", "[cli][bad-input]")
{
    const Scene scene;
    scene.refuses("vide_2026-03.csv", "", "est vide");
    scene.refuses("blanc_2026-03.csv", "\n\n \n", "");
    scene.refuses("binaire_2026-03.csv",
                  std::string("\x7f"
                              "ELF\x01\x01\0\0\0\0\x02\x03\xff\xfe",
                              14)
                      + std::string(4000, '\x01'),
                  "");
    scene.refuses("classeur_2026-03.xlsx", "PK\x03\x04" + std::string(300, 'x'), "CSV");
    scene.refuses("flux_2026-03.xml", "<?xml version=\"1.0\"?><Racine></Racine>", "CSV");
    scene.refuses("entete_2026-03.csv", kHeader, "");
    scene.refuses("ligne_2026-03.csv", std::string{kHeader} + std::string(50'000'000, 'a') + "\n", "ligne 2");
    scene.refuses("guillemet_2026-03.csv",
                  std::string{kHeader} + "1;\"NOM;Ada;01/02/1980;26000;VALENCE\n" + rows(20, "26000;VALENCE"),
                  "ligne 2");
}

TEST_CASE("missing required columns are named", "[cli][bad-input]")
{
    const Scene scene;
    scene.refuses("c_2026-03.csv", "MATRICULE;NOM;COMMUNE\n1234567;DUPRAZ;VALENCE\n", "rénom");
    scene.refuses("d_2026-03.csv", "NOM;PRENOM;COMMUNE\nDUPRAZ;Ada;VALENCE\n", "");
}

TEST_CASE("a list without a date or a kind asks for them", "[cli][bad-input]")
{
    const Scene scene;
    scene.refuses("liste.csv", std::string{kHeader} + rows(3, "26000;VALENCE"), "--date");
    writeBytes(scene.folder / "caf_2026-03.csv", std::string{kHeader} + rows(3, "26000;VALENCE"));
    const auto kindless = jalonCli({"import", scene.base, (scene.folder / "caf_2026-03.csv").string()});
    CHECK(kindless.exitCode == 3);
    CHECK(kindless.err.contains("--kind"));
}

TEST_CASE("mixed line ends and NUL bytes are read all the same", "[cli][bad-input]")
{
    const Scene scene;
    std::string list{kHeader};
    list += "3000001;DUPRAZ;Ada;01/03/1985;26000;VALENCE\r\n3000002;DUPIN;Ada;02/03/"
            "1985;26000;VALENCE\r3000003;DUR";
    list += '\0';
    list += "AND;Ada;03/03/1985;26000;VALENCE\n";
    const auto done = scene.import("m_2026-03.csv", list, {"--json"});
    INFO(done.err);
    REQUIRE(done.exitCode == 0);
    CHECK(json::parse(done.out)["new"] == 3);
}

TEST_CASE("unknown columns are listed", "[cli][bad-input]")
{
    const Scene scene;
    const auto done = scene.import(
        "u_2026-03.csv",
        "MATRICULE;NOM;PRENOM;DATE DE NAISSANCE;POINTURE\n3000001;DUPRAZ;Ada;01/03/1985;38\n", {"--json"});
    INFO(done.err);
    REQUIRE(done.exitCode == 0);
    CHECK(json::parse(done.out)["unknown_columns"] == json::array({"POINTURE"}));
}

TEST_CASE("a list of another département, an older one and a much shorter one are refused unless forced",
          "[cli][bad-input]")
{
    const Scene scene;
    REQUIRE(scene.import("caf_2026-03.csv", std::string{kHeader} + rows(60, "26000;VALENCE")).exitCode == 0);
    scene.refuses("caf_2026-04.csv", std::string{kHeader} + rows(60, "33000;BORDEAUX", 5000), "département");
    scene.refuses("caf_2026-02.csv", std::string{kHeader} + rows(60, "26000;VALENCE"), "--force");
    scene.refuses("caf_2026-05.csv", std::string{kHeader} + rows(20, "26000;VALENCE"), "--force");
    const auto forced = scene.import("caf_2026-05.csv", std::string{kHeader} + rows(20, "26000;VALENCE"),
                                     {"--force", "--json"});
    REQUIRE(forced.exitCode == 0);
    CHECK(json::parse(forced.out)["gone"] == 40);
}

TEST_CASE("a list read in the wrong encoding is refused", "[cli][bad-input]")
{
    const Scene scene;
    std::string list{kHeader};
    for (int i = 0; i < 30; ++i) {
        list += std::to_string(3'000'000 + i) + ";LEF\xC3\x83\xC2\xA8VRE;Ada;01/03/1985;26000;VALENCE\n";
    }
    scene.refuses("e_2026-03.csv", list, "lettres");
}

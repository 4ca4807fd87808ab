// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The base as a file: its recovery sheet, its copies and the way back from one.
#include "Process.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon::test;

TEST_CASE("a base is created with its recovery sheet", "[cli][recovery]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    const auto sheet = (folder / "feuille.html").string();
    const auto made = jalonCli({"create", base, "--programme", "aucun", "--recovery-sheet", sheet},
                               {{"JALON_PASSPHRASE", "Il l1t O0"}});
    INFO(made.err);
    REQUIRE(made.exitCode == 0);
    CHECK(made.out.contains("en clair"));
    const auto page = bytesOf(sheet);
    CHECK(page.contains(">Il l1t O0<"));
    CHECK(page.contains("chiffre zéro"));
    CHECK(page.contains(folder.path().string()));
    CHECK(jalonCli({"check", base}, {{"JALON_PASSPHRASE", "Il l1t O0"}}).exitCode == 0);

    const auto pdf = (folder / "feuille.pdf").string();
    REQUIRE(jalonCli({"create", (folder / "b.jalon").string(), "--recovery-sheet", pdf}).exitCode == 0);
    CHECK(bytesOf(pdf).starts_with("%PDF"));
}

TEST_CASE("a recovery sheet that cannot be written: no base is made", "[cli][recovery]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    for (const auto& [sheet, code] : {std::pair{(folder / "feuille.docx").string(), 1},
                                      {(folder / "nulle part" / "feuille.pdf").string(), 5}}) {
        INFO(sheet);
        const auto made = jalonCli({"create", base, "--recovery-sheet", sheet});
        CHECK(made.exitCode == code);
        CHECK_FALSE(made.err.empty());
        CHECK_FALSE(std::filesystem::exists(base));
    }
}

TEST_CASE("a copy is restored to a new base, never over one", "[cli][restore]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    const auto copy = (folder / "copie.jalon").string();
    const auto target = (folder / "restaurée.jalon").string();
    REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
    REQUIRE(jalonCli({"backup", base, copy}).exitCode == 0);
    const auto bytes = bytesOf(base);

    const auto over = jalonCli({"restore", copy, base});
    CHECK(over.exitCode == 2);
    CHECK(over.err.contains("existe déjà"));
    CHECK(over.err.contains("n’a pas été touché"));
    CHECK(bytesOf(base) == bytes);

    const auto wrong = jalonCli({"restore", copy, target}, {{"JALON_PASSPHRASE", "fausse"}});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.starts_with("La base « "));
    CHECK(wrong.err.contains("phrase secrète incorrecte"));
    CHECK_FALSE(std::filesystem::exists(target));
    CHECK(jalonCli({"restore", (folder / "absente.jalon").string(), target}).exitCode == 2);

    const auto restored = jalonCli({"restore", copy, target});
    INFO(restored.err);
    CHECK(restored.exitCode == 0);
    CHECK(restored.out.contains("base nouvelle"));
    CHECK(jalonCli({"check", target}).exitCode == 0);
}

TEST_CASE("a copy is never written over a file: it may be somebody’s only base", "[cli][restore]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    const auto other = (folder / "autre.jalon").string();
    for (const auto& one : {base, other}) {
        REQUIRE(jalonCli({"create", one, "--programme", "aucun"}).exitCode == 0);
    }
    const auto bytes = bytesOf(other);
    const auto refused = jalonCli({"backup", base, other});
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains("n’a pas été touché"));
    CHECK(bytesOf(other) == bytes);
}

TEST_CASE("a page that was spoilt is told by check, and by what copies it", "[cli][restore]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    const auto copy = (folder / "copie.jalon").string();
    const auto target = (folder / "restaurée.jalon").string();
    REQUIRE(jalonCli({"create", base}).exitCode == 0);
    REQUIRE(jalonCli({"backup", base, copy}).exitCode == 0);
    auto bytes = bytesOf(copy);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeBytes(copy, bytes);
    const auto checked = jalonCli({"check", copy});
    CHECK(checked.exitCode == 6);
    CHECK(checked.err.contains("a trouvé"));
    const auto restored = jalonCli({"restore", copy, target});
    CHECK(restored.exitCode == 2);
    CHECK(restored.err.contains("« " + copy + " » est abîmée"));
    CHECK_FALSE(std::filesystem::exists(target));
}

TEST_CASE("a folder of copies that is gone is said, and the base stays as it was", "[cli][restore]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
    const auto bytes = bytesOf(base);
    const auto gone = jalonCli({"backup", base, (folder / "disque absent" / "copie.jalon").string()});
    CHECK(gone.exitCode == 5);
    CHECK(gone.err.contains("disque absent"));
    CHECK(bytesOf(base) == bytes);
}

TEST_CASE("a passphrase that no file holds is refused, and the limit said", "[cli][limits]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
    const auto file = (folder / "phrase.txt").string();
    writeBytes(file, std::string(4096, 'x') + "\nune autre ligne\n");
    CHECK(jalonCli({"check", base, "--passphrase-file", file}).err.contains("phrase secrète incorrecte"));
    writeBytes(file, std::string(4097, 'x'));
    const auto refused = jalonCli({"check", base, "--passphrase-file", file});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("4\u00A0Ko au plus"));
    writeBytes(file, std::string{kTestPassphrase} + "\nune autre ligne\n");
    CHECK(jalonCli({"check", base, "--passphrase-file", file}).exitCode == 0);
#ifndef _WIN32
    CHECK(jalonCli({"check", base, "--passphrase-file", "/dev/zero"}).exitCode == 1);
#endif
}

TEST_CASE("files that are too large are refused, and nothing is changed", "[cli][limits]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "pôle.jalon").string();
    REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
    const auto file = folder / "plan.json";
    writeBytes(file, "{}");
    std::filesystem::resize_file(file, (std::uintmax_t{16} << 20U) + 1);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"programme", "import", base, file.string()},
          {"grid", "import", base, file.string()}}) {
        const auto refused = jalonCli(words);
        INFO(refused.err);
        CHECK(refused.exitCode == 3);
        CHECK(refused.err.contains("trop gros : 16\u00A0Mo au plus. Rien n’a été modifié"));
    }
    const auto list = folder / "liste.csv";
    writeBytes(list, "MATRICULE;NOM\n");
    std::filesystem::resize_file(list, (std::uintmax_t{1} << 30U) + 1); // sparse: no disk is filled
    const auto refused = jalonCli({"import", base, list.string(), "--kind", "stock"});
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains("1\u00A0Go au plus. Rien n’a été modifié"));

    CHECK(jalonCli({"check", base}).exitCode == 0);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accounts on the command line: made, used, refused, removed.
#include "Process.h"
#include "base/TemporaryFolder.h"
#include "reference/Accounts.h"
#include "store/Base.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon;
using namespace jalon::test;

namespace {

struct AccountScene {
    TemporaryFolder folder;
    std::string base = (folder / "comptes.jalon").string();
    std::string list = (folder / "caf_2026-03.csv").string();

    AccountScene()
    {
        REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
        writeBytes(list, "Matricule;Role;Nom;Prénom;Date de naissance;ETATDOSRSA;TOPPERSDRODEVORSA\n"
                         "1000001;DEM;Sorel;Julie;12/07/1985;2;1\n");
        REQUIRE(jalonCli({"import", base, list, "--kind", "stock"}).exitCode == 0);
    }

    ProcessResult add(const std::string& name, const std::string& role, const std::string& password,
                      std::vector<std::string> words = {}, Environment who = {}) const
    {
        words.insert(words.begin(), {"account", "add", base, name, "--role", role});
        who.emplace_back("JALON_NEW_PASSWORD", password);
        return jalonCli(words, who);
    }
};

std::vector<std::string> as(const std::string& account, std::vector<std::string> words)
{
    words.insert(words.end(), {"--account", account});
    return words;
}

Environment with(const std::string& password)
{
    return {{"JALON_ACCOUNT_PASSWORD", password}};
}

} // namespace

TEST_CASE("once a base has accounts, every command says which one works", "[cli][accounts]")
{
    const AccountScene scene;
    CHECK(jalonCli({"account", "list", scene.base}).out.find("n’a pas de compte") != std::string::npos);
    const auto head = scene.add("Inès Carlier", "head", "un portail rouge");
    CHECK(head.exitCode == 3);
    CHECK(head.err.find("celui d’un administrateur") != std::string::npos);

    const auto first = scene.add("Noémie Vasseur", "administrator", "une porte bleue");
    REQUIRE(first.exitCode == 0);
    CHECK(first.out.find("Désormais") != std::string::npos);

    const auto nobody = jalonCli({"find", scene.base, "Sorel"});
    CHECK(nobody.exitCode == 2);
    CHECK(nobody.out.empty());
    CHECK(nobody.err.find("--account NOM") != std::string::npos);
    const auto without = jalonCli(as("Noémie Vasseur", {"find", scene.base, "Sorel"}));
    CHECK(without.exitCode == 1);
    CHECK(without.err.find("JALON_ACCOUNT_PASSWORD") != std::string::npos);
    const auto wrong = jalonCli(as("Noémie Vasseur", {"find", scene.base, "Sorel"}), with("une porte verte"));
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.out.empty());
    CHECK(wrong.err.find("un administrateur de la base en donne un nouveau") != std::string::npos);
    const auto found = jalonCli(as("noemie vasseur", {"find", scene.base, "Sorel"}), with("une porte bleue"));
    CHECK(found.exitCode == 0);
    CHECK(found.out.find("Julie") != std::string::npos);

    // A wrong password counts, although the command only read.
    auto open = store::Base::open(scene.base, Secret{kTestPassphrase}, store::OpenMode::Write).value();
    CHECK(open.database().value<int>("SELECT failures FROM account_password") == 1);
}

TEST_CASE("an account signs what it does, and does no more than it may", "[cli][accounts]")
{
    const AccountScene scene;
    REQUIRE(scene.add("Noémie Vasseur", "administrator", "une porte bleue").exitCode == 0);
    const auto who = with("une porte bleue");
    REQUIRE(scene.add("Ludovic Ferrand", "pole", "un portail rouge", {"--account", "Noémie Vasseur"}, who)
                .exitCode
            == 0);

    const auto sender = as("Ludovic Ferrand", {"letter", "sender", scene.base, "--name", "Département"});
    const auto refused = jalonCli(sender, with("un portail rouge"));
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.find("changer les réglages") != std::string::npos);
    const auto listed =
        jalonCli(as("Ludovic Ferrand", {"account", "list", scene.base}), with("un portail rouge"));
    CHECK(listed.exitCode == 3);
    CHECK(listed.out.empty());

    const auto listing = nlohmann::json::parse(
        jalonCli(as("Noémie Vasseur", {"account", "list", scene.base, "--json"}), who).out);
    REQUIRE(listing.size() == 2);
    CHECK(listing[0]["name"] == "Ludovic Ferrand");
    CHECK(listing[0]["role"] == "pole");
    auto open = store::Base::open(scene.base, Secret{kTestPassphrase}, store::OpenMode::Read).value();
    CHECK(open.database().value<std::string>("SELECT actor FROM tx ORDER BY id DESC") == "Noémie Vasseur");
}

TEST_CASE("who may not is refused first: nothing is told of accounts, people, reports", "[cli][accounts]")
{
    const AccountScene scene;
    REQUIRE(scene.add("Noémie Vasseur", "administrator", "une porte bleue").exitCode == 0);
    const auto head = with("une porte bleue");
    const auto run = [&](std::vector<std::string> words) {
        return jalonCli(as("Noémie Vasseur", words), head);
    };
    const auto next = (scene.folder / "caf_2026-04.csv").string();
    writeBytes(next, "Matricule;Role;Nom;Prénom;Date de naissance;ETATDOSRSA;TOPPERSDRODEVORSA\n"
                     "1000001;DEM;Sorel;Julie;12/07/1985;2;1\n1000002;DEM;Vidal;Marc;12/07/1986;2;1\n");
    REQUIRE(run({"import", scene.base, next, "--kind", "stock"}).exitCode == 0);
    const auto prepared = nlohmann::json::parse(run({"meeting", "prepare", scene.base, "--date",
                                                     SystemClock{}.today().toIso(), "--limit", "1", "--json"})
                                                    .out);
    const auto meeting = prepared["meeting"].get<std::int64_t>();
    REQUIRE(scene
                .add("Une invitée", "guest", "un portail rouge",
                     {"--meeting", std::to_string(meeting), "--account", "Noémie Vasseur"}, head)
                .exitCode
            == 0);
    // Whoever of the two is not on the agenda.
    std::string person;
    for (const auto* name : {"Sorel", "Vidal"}) {
        const auto found = nlohmann::json::parse(run({"find", scene.base, name, "--json"}).out)[0]["id"];
        person = found == prepared["people"][0]["person"] ? person : found.dump();
    }
    REQUIRE(run({"request", "record", scene.base, person, "--kind", "acces"}).exitCode == 0);
    REQUIRE(run({"snapshot", "take", scene.base, "--month", "2026-03"}).exitCode == 0);
    const auto frozen = nlohmann::json::parse(run({"snapshot", "list", scene.base, "--json"}).out)[0]["id"]
                            .get<std::int64_t>();
    const auto file = (scene.folder / "r.csv").string();
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"request", "list", scene.base, person},
             {"grid", "try", scene.base, "--person", person},
             {"snapshot", "write", scene.base, std::to_string(frozen), "-o", file},
             {"account", "remove", scene.base, "Noémie Vasseur"},
             {"account", "remove", scene.base, "Personne"},
             {"account", "password", scene.base, "Personne"}}) {
        CAPTURE(words[0], words[1]);
        auto who = with("un portail rouge");
        who.emplace_back("JALON_NEW_PASSWORD", "une autre porte");
        const auto refused = jalonCli(as("Une invitée", words), who);
        CHECK(refused.exitCode == 3);
        CHECK(refused.out.empty());
        CHECK((refused.err.contains("ne permet pas") || refused.err.contains("n’est pas de celles")));
    }
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(run({"request", "list", scene.base, "99999999"}).exitCode == 4);
}

TEST_CASE("a removed account opens nothing more, and a new passphrase is advised", "[cli][accounts]")
{
    const AccountScene scene;
    REQUIRE(scene.add("Noémie Vasseur", "administrator", "une porte bleue").exitCode == 0);
    const auto who = with("une porte bleue");
    const auto last =
        jalonCli(as("Noémie Vasseur", {"account", "remove", scene.base, "Noémie Vasseur"}), who);
    CHECK(last.exitCode == 3);
    CHECK(last.err.find("dernier administrateur") != std::string::npos);
    REQUIRE(scene.add("Ludovic Ferrand", "pole", "un portail rouge", {"--account", "Noémie Vasseur"}, who)
                .exitCode
            == 0);
    const auto removed =
        jalonCli(as("Noémie Vasseur", {"account", "remove", scene.base, "Ludovic Ferrand"}), who);
    CHECK(removed.exitCode == 0);
    CHECK(removed.out.find("phrase secrète") != std::string::npos);
    const auto gone =
        jalonCli(as("Ludovic Ferrand", {"find", scene.base, "Sorel"}), with("un portail rouge"));
    CHECK(gone.exitCode == 2);
    CHECK(gone.out.empty());
    const auto unknown =
        jalonCli(as("Noémie Vasseur", {"account", "remove", scene.base, "Ludovic Ferrand"}), who);
    CHECK(unknown.exitCode == 4);
}

TEST_CASE("of two administrators who remove each other, the second is told what happened", "[cli][accounts]")
{
    const AccountScene scene;
    REQUIRE(scene.add("Noémie Vasseur", "administrator", "une porte bleue").exitCode == 0);
    const auto first = with("une porte bleue");
    REQUIRE(
        scene.add("Inès Carlier", "administrator", "un portail rouge", {"--account", "Noémie Vasseur"}, first)
            .exitCode
        == 0);
    REQUIRE(jalonCli(as("Noémie Vasseur", {"account", "remove", scene.base, "Inès Carlier"}), first).exitCode
            == 0);
    const auto second = jalonCli(as("Inès Carlier", {"account", "remove", scene.base, "Noémie Vasseur"}),
                                 with("un portail rouge"));
    CHECK(second.exitCode == 2);
    CHECK(second.err.find("Compte inconnu ou mot de passe incorrect") != std::string::npos);
    const auto self =
        jalonCli(as("Noémie Vasseur", {"account", "remove", scene.base, "Noémie Vasseur"}), first);
    CHECK(self.exitCode == 3);
    CHECK(self.err.find("créez-en d’abord un autre. Rien n’a été modifié") != std::string::npos);
}

TEST_CASE("a forgotten password is replaced by an administrator’s", "[cli][accounts]")
{
    const AccountScene scene;
    REQUIRE(scene.add("Noémie Vasseur", "administrator", "une porte bleue").exitCode == 0);
    auto who = with("une porte bleue");
    who.emplace_back("JALON_NEW_PASSWORD", "court");
    const auto command = as("Noémie Vasseur", {"account", "password", scene.base, "Noémie Vasseur"});
    const auto brief = jalonCli(command, who);
    CHECK(brief.exitCode == 3);
    CHECK(brief.err.find("10 caractères au moins") != std::string::npos);
    who.back().second = "une porte neuve";
    CHECK(jalonCli(command, who).exitCode == 0);
    CHECK(jalonCli(as("Noémie Vasseur", {"find", scene.base, "Sorel"}), with("une porte bleue")).exitCode
          == 2);
    CHECK(jalonCli(as("Noémie Vasseur", {"find", scene.base, "Sorel"}), with("une porte neuve")).exitCode
          == 0);
}

TEST_CASE("what an account is asked to be for must be known", "[cli][accounts]")
{
    const AccountScene scene;
    REQUIRE(scene.add("Noémie Vasseur", "administrator", "une porte bleue").exitCode == 0);
    const auto who = with("une porte bleue");
    const auto add = [&](const std::string& role, std::vector<std::string> words) {
        words.insert(words.end(), {"--account", "Noémie Vasseur"});
        return scene.add("Oscar Delmas", role, "un portail rouge", words, who);
    };
    CHECK(add("chef", {}).exitCode == 1);
    CHECK(add("pole", {"--territory", "Nulle part"}).exitCode == 4);
    const auto unbound = add("referent", {});
    CHECK(unbound.exitCode == 3);
    CHECK(unbound.err.find("Compte mal délimité") != std::string::npos);
    CHECK(add("guest", {"--meeting", "999999"}).exitCode == 4);
}

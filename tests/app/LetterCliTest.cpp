// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters and contracts on the command line: their texts, what is missing, the files.
#include "Process.h"
#include "meeting/Meetings.h"
#include "reference/Directory.h"
#include "store/Base.h"
#include "store/TestBase.h"
#include "tabular/ZipParts.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon;
using namespace jalon::test;

namespace {

const std::string kAddressed = "Matricule;Role;Civilité;Nom;Prénom;Date de naissance;Adresse;Code "
                               "postal;Ville;ETATDOSRSA;TOPPERSDRODEVORSA\n"
                               "1000001;DEM;MME;Sorel;Julie;12/07/1985;4 rue du Puits;26150;Die;2;1\n"
                               "1000002;DEM;M;Blanc;Léo;12/07/2003;;;;2;1\n";

/// A base with two people, of whom one has an address, and a meeting that speaks of both.
struct LetterScene {
    TemporaryFolder folder;
    std::string base = (folder / "courriers.jalon").string();
    std::string meeting;

    LetterScene()
    {
        REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
        const auto list = (folder / "caf_2026-03.csv").string();
        writeBytes(list, kAddressed);
        REQUIRE(jalonCli({"import", base, list, "--kind", "stock"}).exitCode == 0);
        auto open = store::Base::open(base, Secret{kTestPassphrase}, store::OpenMode::Write).value();
        const store::Session session{open.database(), "testeur", clock};
        store::Transaction tx{session, store::TxKind::Edit};
        meeting::Meeting file;
        file.heldOn = day("2026-05-07");
        file.place = "Mairie de Die";
        const auto id = meeting::addMeeting(tx, file, meeting::Past::Accept).value();
        for (const auto pathway :
             {pathwayOf(open.database(), "Sorel"), pathwayOf(open.database(), "Blanc")}) {
            meeting::addToAgenda(tx, id, pathway).value();
        }
        tx.commit();
        meeting = std::to_string(id.value);
        REQUIRE(open.close());
    }

    static PathwayId pathwayOf(const store::Database& database, const char* name)
    {
        return database
            .value<PathwayId>("SELECT p.pathway_id FROM pathway_file_now p JOIN identity_now i"
                              " ON i.person_id = p.person_id WHERE i.last_name = ?1",
                              name)
            .value();
    }

    std::string file(const char* name) const { return (folder / name).string(); }
    std::string numberOf(const std::string& name) const
    {
        const auto found = nlohmann::json::parse(jalonCli({"find", base, name, "--json"}).out);
        return std::to_string(found[0]["id"].get<std::int64_t>());
    }

    ProcessResult run(const std::string& command, const std::string& verb,
                      std::vector<std::string> words = {}) const
    {
        words.insert(words.begin(), {command, verb, base});
        return jalonCli(words);
    }
    ProcessResult invitations(const std::string& output, std::vector<std::string> words = {}) const
    {
        words.insert(words.end(), {"--meeting", meeting, "--kind", "invitation", "-o", output});
        return run("meeting", "letters", words);
    }
    void nameSender() const
    {
        REQUIRE(run("letter", "sender",
                    {"--name", "Département d’essai", "--phone", "04 99 00 00 00", "--place", "Die",
                     "--signatory", "Odile Sénéchal", "--function", "La présidente", "--address",
                     "1 place Neuve|26150 Die"})
                    .exitCode
                == 0);
    }
    void addOrganisation(const std::string& name) const
    {
        auto open = store::Base::open(base, Secret{kTestPassphrase}, store::OpenMode::Write).value();
        const store::Session session{open.database(), "testeur", clock};
        store::Transaction tx{session, store::TxKind::Reference};
        reference::addOrganisation(tx, {name, reference::OrganisationKind::Other, {}, {}});
        tx.commit();
        REQUIRE(open.close());
    }

private:
    FixedClock clock{day("2026-04-01")};
};

} // namespace

TEST_CASE("invitations: what is missing is said by person, then those that are whole are written",
          "[cli][letter]")
{
    const LetterScene scene;
    const auto bare = scene.invitations(scene.file("i.odt"));
    CHECK(bare.exitCode == 3);
    CHECK(bare.err.contains("Il manque, du Département"));
    CHECK(bare.err.contains("département.nom, lieu"));
    CHECK(bare.err.contains("Blanc Léo : bénéficiaire.adresse"));
    CHECK_FALSE(std::filesystem::exists(scene.file("i.odt")));

    scene.nameSender();
    const auto partly = scene.invitations(scene.file("i.odt"));
    CHECK(partly.exitCode == 3);
    CHECK_FALSE(partly.err.contains("Sorel"));
    const auto written = scene.invitations(scene.file("i.odt"), {"--skip-incomplete"});
    INFO(written.err);
    REQUIRE(written.exitCode == 0);
    const auto content = tabular::zipPartsOf(scene.file("i.odt")).at("content.xml");
    CHECK(content.contains("Madame Julie Sorel"));
    CHECK(content.contains("4 rue du Puits"));
    CHECK(content.contains("Mairie de Die"));
    CHECK(content.contains("jeudi 7\u00a0mai\u00a02026"));
    CHECK_FALSE(content.contains("Blanc"));

    REQUIRE(scene.invitations(scene.file("i.pdf"), {"--skip-incomplete"}).exitCode == 0);
    CHECK(std::filesystem::file_size(scene.file("i.pdf")) > 5000);
}

TEST_CASE("letters are asked for of a meeting, of a kind, in a file", "[cli][letter]")
{
    const LetterScene scene;
    const auto none = scene.run("meeting", "letters", {"--kind", "invitation", "-o", scene.file("i.pdf")});
    CHECK(none.exitCode == 1);
    CHECK(none.err.contains("meeting list"));
    CHECK(scene.run("meeting", "letters", {"--kind", "cer", "-o", "x.pdf"}).exitCode == 1);
    CHECK(scene.run("meeting", "letters", {"--kind", "invitation", "-o", "x.docx"}).exitCode == 1);
    CHECK(scene.run("meeting", "letters", {"--kind", "invitation"}).exitCode == 1);
    const auto open =
        scene.run("meeting", "letters",
                  {"--meeting", scene.meeting, "--kind", "notification", "-o", scene.file("n.pdf")});
    CHECK(open.exitCode == 3);
    CHECK(open.err.contains("n’est pas close"));
    const auto unknown = scene.run("meeting", "letters",
                                   {"--meeting", "999", "--kind", "invitation", "-o", scene.file("n.pdf")});
    CHECK(unknown.exitCode == 4);
}

TEST_CASE("a contract is written whole, or with dotted lines when that is asked", "[cli][letter]")
{
    const LetterScene scene;
    scene.nameSender();
    const auto person = scene.numberOf("Sorel");
    const std::vector<std::string> terms = {
        person,    "--start",     "2026-05-04", "--months",         "6", "--hours", "17,5",
        "--goals", "lire|écrire", "-o",         scene.file("c.odt")};
    const auto gaps = scene.run("letter", "contract", terms);
    CHECK(gaps.exitCode == 3);
    CHECK(gaps.err.contains("référent.nom"));
    CHECK(gaps.err.contains("--blanks"));
    auto blanks = terms;
    blanks.emplace_back("--blanks");
    REQUIRE(scene.run("letter", "contract", blanks).exitCode == 0);
    const auto content = tabular::zipPartsOf(scene.file("c.odt")).at("content.xml");
    CHECK(content.contains("17,5\u00a0heures"));
    CHECK(content.contains("3\u00a0novembre\u00a02026"));
    CHECK(content.contains(">écrire</text:p>"));
    CHECK(content.contains("………"));

    CHECK(scene.run("letter", "contract", {person, "--hours", "beaucoup", "-o", "c.pdf"}).exitCode == 1);
    CHECK(scene.run("letter", "contract", {person, "--months", "99", "-o", "c.pdf"}).exitCode == 4);
    CHECK(scene.run("letter", "contract", {"999", "-o", "c.pdf"}).exitCode == 4);
    CHECK(scene.run("letter", "contract", {person, "--kind", "invitation", "-o", "c.pdf"}).exitCode == 1);
}

TEST_CASE("a base's own text of a letter is set, shown, refused with its line, and taken back",
          "[cli][letter]")
{
    const LetterScene scene;
    CHECK(scene.run("letter", "list").out.contains("texte de Jalon"));
    writeBytes(scene.file("t.txt"), "Objet : Venez\r\nBonjour {{bénéficiaire.prénom}}\r\n");
    REQUIRE(scene.run("letter", "set", {"invitation", scene.file("t.txt")}).exitCode == 0);
    CHECK(scene.run("letter", "show", {"invitation"}).out
          == "Objet : Venez\nBonjour {{bénéficiaire.prénom}}\n");
    CHECK(scene.run("letter", "show", {"invitation", "--shipped"}).out.contains("{{réunion.lieu}}"));
    CHECK(scene.run("letter", "show", {"cer", "--fields"}).out.contains("{{contrat.objectifs}}"));
    CHECK_FALSE(scene.run("letter", "show", {"cer", "--fields"}).out.contains("{{réunion.lieu}}"));

    writeBytes(scene.file("t.txt"), "Objet : Venez\nBonjour\n{{bénéficiaire.prenon}}");
    const auto wrong = scene.run("letter", "set", {"invitation", scene.file("t.txt")});
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.err.contains("Ligne 3 : le champ « bénéficiaire.prenon » n’existe pas ; vouliez-vous dire "
                             "« bénéficiaire.prénom » ?"));
    CHECK(scene.run("letter", "set", {"invitation", scene.file("absent.txt")}).exitCode == 3);
    CHECK(scene.run("letter", "show", {"facture"}).exitCode == 1);

    CHECK(scene.run("letter", "reset", {"invitation"}).out.starts_with("Retour au texte de Jalon"));
    CHECK(scene.run("letter", "reset", {"invitation"}).out.starts_with("C’est déjà"));
}

TEST_CASE("what letters say of the département is noted, with its logo", "[cli][letter]")
{
    const LetterScene scene;
    CHECK(scene.run("letter", "sender").out.contains("(manque)"));
    scene.nameSender();
    CHECK(scene.run("letter", "sender").out.contains("1 place Neuve|26150 Die"));
    writeBytes(scene.file("l.png"), "pas une image");
    const auto wrong = scene.run("letter", "sender", {"--logo", scene.file("l.png"), "--place", "Crest"});
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.err.contains("n’est pas une image PNG ou JPEG"));
    CHECK(scene.run("letter", "sender").out.contains("Die\n"));
    CHECK_FALSE(scene.run("letter", "sender").out.contains("Crest")); // nothing of it was written
    const auto tooLong = scene.run("letter", "sender", {"--service", std::string(90, 'x')});
    CHECK(tooLong.exitCode == 4);
    CHECK(tooLong.err.contains("pour service"));
    CHECK(scene.run("letter", "sender", {"--phone", ""}).out.contains("(manque)"));
}

TEST_CASE("the day on which notifications leave is noted where it misses, and nowhere else", "[cli][letter]")
{
    const LetterScene scene;
    scene.nameSender();
    scene.addOrganisation("Pôle de Die");
    for (const auto* name : {"Sorel", "Blanc"}) {
        REQUIRE(scene
                    .run("meeting", "decide",
                         {scene.numberOf(name), "--meeting", scene.meeting, "--decision", "orientation",
                          "--path", "emploi", "--organisation", "Pôle de Die"})
                    .exitCode
                == 0);
    }
    REQUIRE(scene.run("meeting", "close", {"--meeting", scene.meeting}).exitCode == 0);
    const auto notifications = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--meeting", scene.meeting, "--kind", "notification", "--skip-incomplete",
                                   "-o", scene.file("n.odt")});
        return scene.run("meeting", "letters", words);
    };
    const auto told = notifications({});
    CHECK(told.exitCode == 0);
    CHECK(told.out.contains("--notified-on AAAA-MM-JJ"));
    CHECK(notifications({"--notified-on", "2026-05-06"}).exitCode == 3); // before the decision
    CHECK(notifications({"--notified-on", "2099-01-01"}).exitCode != 0); // to come
    CHECK(notifications({"--notified-on", "hier"}).exitCode == 1);
    const auto noted = notifications({"--notified-on", "2026-05-08"});
    INFO(noted.out << noted.err);
    CHECK(noted.exitCode == 0);
    CHECK(noted.out.contains("notifiées le 08/05/2026"));
    const auto again = notifications({"--notified-on", "2026-05-09"});
    CHECK(again.out.contains("déjà notées"));
    CHECK_FALSE(notifications({}).out.contains("--notified-on"));

    // Blanc has no address: no letter went, no day is noted.
    auto open = store::Base::open(scene.base, Secret{kTestPassphrase}, store::OpenMode::Read).value();
    CHECK(open.database().value<int>("SELECT count(*) FROM orientation_now WHERE notified_on IS NOT NULL")
          == 1);
    CHECK(scene.invitations(scene.file("i.odt"), {"--notified-on", "2026-05-08"}).exitCode == 1);
}

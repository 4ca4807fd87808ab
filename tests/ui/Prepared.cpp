// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Prepared.h"

#include "caf/Import.h"
#include "casefile/Session.h"
#include "reference/Seed.h"
#include "store/Base.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

namespace jalon::ui::test {

namespace {

const Secret& passphrase()
{
    static const Secret secret{kPassphrase.toStdString()};
    return secret;
}

} // namespace

void workOn(const std::filesystem::path& file, Date today,
            const std::function<void(const store::Session&)>& work)
{
    auto base = store::Base::open(file, passphrase(), store::OpenMode::Write);
    REQUIRE(base);
    const FixedClock clock{today};
    work(casefile::makeSession(base->database(), "Camille Martin", clock));
    REQUIRE(base->close());
}

void makeBase(const std::filesystem::path& file)
{
    auto base = store::Base::create(file, passphrase());
    REQUIRE(base);
    const FixedClock clock{Date::fromIso("2024-01-02").value()};
    const auto session = casefile::makeSession(base->database(), "Camille Martin", clock);
    store::Transaction tx{session, store::TxKind::Reference};
    reference::seed(tx);
    tx.commit();
    REQUIRE(base->close());
}

void makeBase(const std::filesystem::path& file, const std::string& list, Date listedOn)
{
    makeBase(file);
    const auto csv = file.parent_path() / "liste.csv";
    std::ofstream{csv, std::ios::binary} << list;
    workOn(file, listedOn, [&](const store::Session& session) {
        caf::ImportRequest request;
        request.file = csv;
        request.kind = caf::ListKind::Stock;
        request.listedOn = listedOn;
        REQUIRE(caf::apply(session, request));
    });
}

std::string smallList()
{
    return "Matricule;Rôle;Civilité;Nom;Prénom;Date de naissance;Adresse;Code postal;Ville;Téléphone;Etat du "
           "dossier;SDD\n"
           "1000001;DEM;MME;Lefèvre;Zoé;12/03/1985;1 rue des Lilas;26000;Valence;0612345678;2;O\n"
           "1000002;DEM;M;D'Angelo;Marc;05/07/1979;2 rue Haute;26100;Romans-sur-Isère;0612345679;2;O\n"
           "1000003;DEM;M;Œuvrard;Paul;23/11/1990;3 place Basse;26200;Montélimar;;2;O\n"
           "1000004;DEM;MME;Martin;Anaïs;30/01/2001;4 quai Neuf;26400;Crest;;4;N\n";
}

} // namespace jalon::ui::test

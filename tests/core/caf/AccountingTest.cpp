// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <array>
#include <random>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

/// Lists of few names, dates and numbers, so that every kind of row and of coincidence comes up.
class ListMaker {
public:
    explicit ListMaker(unsigned seed) : m_random(seed) { }

    std::string list(int rows)
    {
        std::string text =
            "Identifiant Iodas;Matricule;Rôle;Nom;Prénom;Date de naissance;Adresse;Code postal;"
            "Ville;Téléphone;Mail;Etat du dossier;SDD\n";
        for (int i = 0; i < rows; ++i) {
            text += row();
        }
        return text;
    }

private:
    template <std::size_t N>
    std::string pick(const std::array<const char*, N>& from)
    {
        return from[m_random() % N];
    }

    std::string row()
    {
        std::string row = pick<4>({"", "", "A", "B"});
        if (!row.empty()) {
            row += std::to_string(m_random() % 12);
        }
        row += ";" + pick<8>({"", "1000001", "1000002", "1000003", "1000004", "1000005", "1000006", "?"});
        row += ";" + pick<3>({"DEM", "CJT", ""});
        row += ";" + pick<6>({"Martin", "MARTIN", "Lefèvre", "Anne", "Durand", ""});
        row += ";" + pick<6>({"Anne", "Luc", "Zoé", "Martin", "Jean-Paul", "jean paul"});
        row +=
            ";"
            + pick<7>({"", "12/07/1985", "12/08/1985", "01/02/1970", "31/02/1970", "03/03/90", "05/06/1990"});
        row += ";" + pick<3>({"1 rue A", "2 rue B", ""}) + ";" + pick<3>({"26000", "26100", ""}) + ";Valence";
        row += ";" + pick<4>({"0612345678", "0475000000", "12", ""}) + ";"
               + pick<3>({"a@b.fr", "pas un mail", ""});
        row += ";" + pick<4>({"2", "3", "5", ""}) + ";" + pick<3>({"O", "N", ""});
        if (m_random() % 25 == 0) {
            row += ";de trop";
        }
        row += "\n";
        return m_random() % 8 == 0 ? row + row : row;
    }

    std::mt19937 m_random;
};

} // namespace

// ImportBase::import checks that the rows add up and that the dry run says the same and writes nothing.
TEST_CASE("random lists: every row is accounted for, the same list again changes nothing, undo undoes",
          "[caf][accounting]")
{
    const auto seed = GENERATE(range(1U, 13U));
    CAPTURE(seed);
    ListMaker maker{seed};
    ImportBase base;
    base.clock.set(jalon::test::day("2027-06-01"));
    const std::array<std::pair<ListKind, std::string_view>, 4> plan = {{{ListKind::Stock, "2026-11-01"},
                                                                        {ListKind::NewEntrants, "2026-11-08"},
                                                                        {ListKind::Stock, "2026-12-01"},
                                                                        {ListKind::Stock, "2026-10-01"}}};
    for (const auto& [kind, listedOn] : plan) {
        const auto before = base.currentViews();
        const auto content = maker.list(40);
        const auto first = base.import(content, kind, listedOn, true);
        const auto after = base.currentViews();
        for (const auto* table : {"household_member_now", "pathway_file_now", "rights_period_now"}) {
            INFO(table);
            CHECK(base.count("identity_now WHERE person_id NOT IN (SELECT person_id FROM "
                             + std::string{table} + ")")
                  == 0);
        }
        const auto again = base.import(content, kind, listedOn);
        CHECK(again.plan.knownFile);
        CHECK(again.plan.counts.added == 0);
        CHECK(again.plan.counts.updated == 0);
        CHECK(again.plan.counts.gone == 0);
        CHECK(base.currentViews() == after);
        REQUIRE(undoLastImport(base.work));
        CHECK(base.currentViews() == before);
        const auto redone = base.import(content, kind, listedOn, true);
        CHECK(redone.plan.counts == first.plan.counts);
    }
}

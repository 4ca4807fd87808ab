// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Told.h"

namespace jalon::caf::test {

/// Three people, and follow-up lists about them: Jean (A0), whose notification is unknown, listed since 1
/// September 2026; Anne (A1), notified on 1 October by a list; Luc (A2), first seen on 15 October.
struct FollowUpBase : ImportBase {
    FollowUpBase()
    {
        clock.set(jalon::test::day("2027-06-01"));
        import("Identifiant Iodas;Nom;Prénom;Date de naissance\nA0;Premier;Jean;01/01/1980\n",
               ListKind::Stock, "2026-09-01");
        import("Identifiant Iodas;Nom;Prénom;Date de naissance;Date de notification\n"
               "A1;Martin;Anne;12/07/1985;01/10/2026\nA2;Durand;Luc;01/02/1970;\n",
               ListKind::NewEntrants, "2026-10-15");
    }

    /// `columns` behind those that say who it is about; each row with all of them.
    ImportPlan follow(std::string_view columns, const std::string& rows,
                      std::string_view listedOn = "2026-12-01")
    {
        return import("Identifiant Iodas;Nom;Prénom;" + std::string{columns} + "\n" + rows,
                      ListKind::FollowUp, listedOn)
            .plan;
    }

    /// One row about one of the three, written below the columns that it fills.
    ImportPlan jean(std::string_view columns, std::string_view cells,
                    std::string_view listedOn = "2026-12-01")
    {
        return follow(columns, "A0;Premier;Jean;" + std::string{cells} + "\n", listedOn);
    }
    ImportPlan anne(std::string_view columns, std::string_view cells,
                    std::string_view listedOn = "2026-12-01")
    {
        return follow(columns, "A1;Martin;Anne;" + std::string{cells} + "\n", listedOn);
    }
    ImportPlan luc(std::string_view columns, std::string_view cells, std::string_view listedOn = "2026-12-01")
    {
        return follow(columns, "A2;Durand;Luc;" + std::string{cells} + "\n", listedOn);
    }
};

/// What became of the one row of a list.
inline std::string fateOf(const ImportPlan& plan)
{
    const auto& counts = plan.counts;
    if (counts.rejected == 1) {
        return plan.rejects.front().reason;
    }
    return counts.added == 1       ? "new"
           : counts.updated == 1   ? "updated"
           : counts.unchanged == 1 ? "unchanged"
                                   : "?";
}

/// The reasons of the warnings, in their order.
inline Lines reasonsOf(const ImportPlan& plan)
{
    Lines reasons;
    for (const auto& warning : plan.warnings) {
        reasons.push_back(warning.reason);
    }
    return reasons;
}

} // namespace jalon::caf::test

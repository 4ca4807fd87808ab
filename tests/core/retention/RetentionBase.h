// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/MeetingBase.h"
#include "retention/Anonymising.h"

#include "base/Text.h"
#include "casefile/Invariants.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

namespace jalon::test {

/// The meeting's base on 1 June 2028: the three of its people are followed, others left.
struct RetentionBase : MeetingBase {
    RetentionBase() { clock.set(day("2028-06-01")); }

    struct Left {
        PersonId person;
        PathwayId pathway;
        HouseholdId household;
    };

    /// Somebody whose pathway ended on that day, with everything that a file can say.
    Left left(const std::string& last, const std::string& first, const char* exitedOn,
              const std::string& matricule)
    {
        auto identity = named(last, first, day("1980-05-17"));
        identity.nir = "180052" + matricule;
        Left made;
        made.person = person(identity);
        made.household = household(made.person, matricule, "Ville-Inventée");
        made.pathway = pathway(made.person, day(exitedOn).addDays(-300));
        write([&](auto& tx) {
            casefile::setContact(tx, made.person,
                                 {.mobile = "+336" + matricule.substr(0, 8),
                                  .mobileBy = casefile::Source::Staff,
                                  .landline = {},
                                  .landlineBy = {},
                                  .email = foldCompact(last) + "@exemple.test",
                                  .emailBy = casefile::Source::Staff});
            casefile::changeRights(
                tx, {made.person, "2", true, "RSD", day(exitedOn).addDays(-300), {}, false, false})
                .value();
            casefile::endRights(tx, made.person, day(exitedOn));
        });
        record(
            casefile::Note{made.person, day(exitedOn).addDays(-10), "R. Martin", false, "note sur " + last});
        record(casefile::Exit{made.pathway, day(exitedOn), "demenagement"});
        return made;
    }

    std::vector<PersonId> proposed(int months = retention::kDefaultMonths) const
    {
        std::vector<PersonId> people;
        for (const auto& proposal : retention::proposals(database, months, clock.today())) {
            people.push_back(proposal.person);
        }
        return people;
    }

    static std::vector<std::string> findings(const store::Database& checked)
    {
        auto found = store::integrityFindings(checked);
        for (auto& line : casefile::checkInvariants(checked)) {
            found.push_back(std::move(line));
        }
        return found;
    }
};

/// A list left these people out, and somebody says since when.
inline void qualifyExits(TestBase& base, Date on)
{
    base.write([&](store::Transaction& tx) {
        auto pathways = tx.database().statement("SELECT pathway_id FROM pathway_file_now WHERE person_id NOT "
                                                "IN (SELECT person_id FROM rights_period_now"
                                                " WHERE ends_on IS NULL)");
        while (pathways.step()) {
            casefile::record(tx, casefile::Exit{pathways.get<PathwayId>(0), on, "demenagement"}).value();
        }
    });
}

} // namespace jalon::test

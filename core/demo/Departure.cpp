// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Departure.h"

#include "demo/Calendar.h"
#include "demo/FileLog.h"

#include <algorithm>
#include <array>

namespace jalon::demo {

namespace {

struct Reason {
    std::string_view code; ///< of resources/reference/exit-reasons.json
    int weight;
    std::string_view employment; ///< what kind of work, where the exit is to work
};

// 47 % to employment: PDIE axe 3 aims at 50 % a year.
constexpr std::array kReasons = {Reason{"emploi-durable", 16, "CDI"},
                                 Reason{"emploi-court", 20, "CDD"},
                                 Reason{"contrat-aide-iae", 7, "CDDI"},
                                 Reason{"creation-activite", 4, "création d'activité"},
                                 Reason{"formation-qualifiante", 6, {}},
                                 Reason{"autres-droits", 12, {}},
                                 Reason{"demenagement", 12, {}},
                                 Reason{"ressources", 13, {}},
                                 Reason{"radiation", 7, {}},
                                 Reason{"autre", 3, {}}};

const Reason& drawReason(Random& random)
{
    std::array<int, kReasons.size()> weights{};
    std::ranges::transform(kReasons, weights.begin(), &Reason::weight);
    return kReasons[random.weighted(weights)];
}

void recordWork(Random& random, FileLog& log, Date exitedOn, Date recordedOn, std::string_view kind)
{
    casefile::Employment employment;
    employment.startsOn = exitedOn.addDays(-random.between(0, 45));
    if (kind == "CDD") {
        employment.endsOn = employment.startsOn.addDays(random.between(60, 175));
    }
    employment.kind = kind;
    employment.weeklyHours = random.chance(650) ? 35 : random.between(18, 32);
    employment.withRsa = false;
    log.addOn(recordedOn, employment);
}

void recordContacts(Random& random, FileLog& log, Date exitedOn, Date recordedOn)
{
    for (const int months : {3, 6, 12}) {
        if (!random.chance(rates::kExitContacted)) {
            continue;
        }
        casefile::ExitContact contact;
        contact.months = months;
        contact.contactedOn = workingDayFrom(std::max(exitedOn.addMonths(months), recordedOn.addDays(1)));
        contact.situation = random.chance(700) ? "toujours en emploi" : "en recherche d'emploi";
        log.addOn(contact.contactedOn, contact);
    }
}

} // namespace

Departure drawDeparture(Random& random, const World& world, FileKey key)
{
    const auto& household = world.households[key.household];
    const auto& person = household.adults[key.adult];
    const auto& stay = household.stays[key.stay];
    const int months = world.options.months;
    const Date lastDay = world.partnerDay(months - 1);
    Departure departure{.until = lastDay.addDays(1), .recordUntil = lastDay};
    departure.died = person.lastAlive != kNever && person.lastAlive < stay.beyond;
    const int beyond = departure.died ? person.lastAlive + 1 : stay.beyond;
    if (beyond >= months) {
        return departure;
    }
    departure.until =
        stay.beyond == beyond ? stay.leftOn : world.listDate(beyond).addDays(-random.between(0, 20));
    const int absentFrom = beyond + (stay.closedShown && !departure.died ? 1 : 0);
    if (absentFrom >= months) {
        return departure;
    }
    const bool comesBack = key.stay + 1U < household.stays.size();
    const Date day = workingDayFrom(world.importDay(absentFrom).addDays(random.between(1, 40)));
    departure.exits =
        day <= lastDay && (comesBack || departure.died || !random.chance(rates::kExitUnqualified));
    if (departure.exits) {
        departure.recordUntil = day;
    }
    return departure;
}

void recordDeparture(Random& random, World& world, FileKey key, const Departure& departure)
{
    if (!departure.exits) {
        return;
    }
    FileLog log{world, random, FileSpan{.key = key}};
    const Reason& reason = drawReason(random);
    casefile::Exit exit;
    exit.exitedOn = departure.until;
    exit.reason = departure.died ? "deces" : reason.code;
    log.addOn(departure.recordUntil, exit);
    if (!departure.died && !reason.employment.empty()) {
        recordWork(random, log, departure.until, departure.recordUntil, reason.employment);
        recordContacts(random, log, departure.until, departure.recordUntil);
    }
}

} // namespace jalon::demo

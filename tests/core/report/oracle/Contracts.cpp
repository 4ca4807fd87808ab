// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Items.h"

#include <algorithm>

namespace jalon::test::oracle {

namespace {

/// Last day for the first contract; nothing without an orientation or a delay in the rule set.
std::optional<Date> lastDayToSign(const PathwayFacts& pathway)
{
    const auto* first = pathway.firstOrientation();
    const auto delay = delayOf(pathway.rules.contractDelay);
    if (first == nullptr || !delay) {
        return std::nullopt;
    }
    const bool fromNotification =
        pathway.rules.contractStartsAt == reference::ContractStart::OrientationNotification;
    return delay->after(fromNotification && first->notifiedOn ? *first->notifiedOn : first->decidedOn);
}

std::string splitOf(casefile::ContractKind kind)
{
    const bool cer = kind == casefile::ContractKind::Cer || kind == casefile::ContractKind::ContratEngagement;
    return cer ? "contract:cer" : "contract:other";
}

} // namespace

Items firstContracts(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        if (pathway.contracts.empty()) {
            return;
        }
        const auto& row = pathway.contracts.front().value;
        if (period.contains(row.signedOn)) {
            result.items.push_back({.id = pathway.id,
                                    .person = person.id,
                                    .pathway = pathway.id,
                                    .on = row.signedOn,
                                    .labels = {splitOf(row.kind)}});
        }
    });
    return result;
}

Items firstContractsInTime(const World& world, DateRange period)
{
    Items result = firstContracts(world, period);
    for (auto& item : result.items) {
        const auto& pathways = world.person(item.person).pathways;
        const auto lastDay = lastDayToSign(*std::ranges::find(pathways, item.pathway, &PathwayFacts::id));
        item.denominator = true;
        item.numerator = lastDay && item.on <= *lastDay;
        item.labels.clear();
    }
    return result;
}

Items contractRate(const World& world, DateRange period)
{
    Items result{Measure::Rate};
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        const auto lastDay = lastDayToSign(pathway);
        if (!lastDay || !period.contains(pathway.firstOrientation()->decidedOn)) {
            return;
        }
        Item item{.id = pathway.id,
                  .person = person.id,
                  .pathway = pathway.id,
                  .on = pathway.firstOrientation()->decidedOn};
        item.numerator = !pathway.contracts.empty() && pathway.contracts.front().value.signedOn <= *lastDay;
        item.running = !item.numerator && world.asOf <= *lastDay;
        item.denominator = !item.running;
        result.items.push_back(item);
    });
    return result;
}

Items contractDelay(const World& world, DateRange period)
{
    Items result{Measure::Mean};
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        const auto* first = pathway.firstOrientation();
        for (const auto& fact : pathway.contracts) {
            const Date signedOn = fact.value.signedOn;
            if (first == nullptr || signedOn < first->decidedOn) {
                continue;
            }
            if (period.contains(signedOn)) {
                result.items.push_back({.id = pathway.id,
                                        .person = person.id,
                                        .pathway = pathway.id,
                                        .on = signedOn,
                                        .days = signedOn - first->decidedOn});
            }
            return;
        }
    });
    return result;
}

Items contractsBefore(const World& world, DateRange period)
{
    Items result;
    for (const auto& item : firstContracts(world, period).items) {
        const auto& pathways = world.person(item.person).pathways;
        const auto* first = std::ranges::find(pathways, item.pathway, &PathwayFacts::id)->firstOrientation();
        if (first != nullptr && item.on < first->decidedOn) {
            result.items.push_back(item);
        }
    }
    return result;
}

} // namespace jalon::test::oracle

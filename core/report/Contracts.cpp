// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

namespace jalon::report {

namespace {

using casefile::ContractKind;
using enum IndicatorId;

/// Last day allowed for the first contract; nothing when the rule set has no delay for it.
std::optional<Date> lastContractDay(const Moment& moment, const PathwayView& pathway,
                                    const OrientationRow& orientation)
{
    const auto* rule = moment.reference.ruleFor(pathway.notifiedOn);
    if (rule == nullptr || !rule->contract) {
        return std::nullopt;
    }
    const bool fromNotification = rule->contractStartsAt == reference::ContractStart::OrientationNotification
                                  && orientation.notifiedOn && *orientation.notifiedOn <= moment.asOf;
    return rule->contract->lastDay(fromNotification ? *orientation.notifiedOn : orientation.decidedOn);
}

bool hasContractDelay(const Moment& moment, const PathwayView& pathway)
{
    const auto* rule = moment.reference.ruleFor(pathway.notifiedOn);
    return rule != nullptr && rule->contract;
}

bool isCerSide(ContractKind kind)
{
    return kind == ContractKind::Cer || kind == ContractKind::ContratEngagement;
}

void countFirst(const Moment& moment, const PersonView& person, const PathwayView& pathway, Tally& tally)
{
    const auto* contract = pathway.firstContract();
    if (contract == nullptr || !moment.period.contains(contract->signedOn)
        || !person.inBaseOn(contract->signedOn)) {
        return;
    }
    const auto* orientation = pathway.firstOrientation();
    const auto days = orientation ? std::optional{contract->signedOn - orientation->decidedOn} : std::nullopt;
    const Hit hit{person.id,          pathway.id, contract->fact,
                  contract->signedOn, days,       whereOn(moment, person, &pathway, contract->signedOn)};
    tally.add(C1, Part::Numerator, hit);
    tally.add(C1, {Detail::ContractGroup, isCerSide(contract->kind) ? 1 : 2}, hit);
    if (!days || *days < 0) {
        tally.add(C4, {Detail::SignedBefore}, hit);
    }
    if (!hasContractDelay(moment, pathway)) {
        tally.add(C2, {Detail::NoDelay}, hit);
        return;
    }
    tally.add(C2, Part::Denominator, hit);
    if (orientation != nullptr && contract->signedOn <= *lastContractDay(moment, pathway, *orientation)) {
        tally.add(C2, Part::Numerator, hit);
    }
}

void countOriented(const Moment& moment, const PersonView& person, const PathwayView& pathway, Tally& tally)
{
    const auto* orientation = pathway.firstOrientation();
    if (orientation == nullptr || !moment.period.contains(orientation->decidedOn)
        || !person.inBaseOn(orientation->decidedOn)) {
        return;
    }
    const auto lastDay = lastContractDay(moment, pathway, *orientation);
    if (!lastDay) {
        return;
    }
    const auto* contract = pathway.firstContract();
    const Hit hit{person.id,
                  pathway.id,
                  orientation->fact,
                  orientation->decidedOn,
                  contract ? std::optional{contract->signedOn - orientation->decidedOn} : std::nullopt,
                  whereOn(moment, person, &pathway, orientation->decidedOn)};
    const bool met = contract != nullptr && contract->signedOn <= *lastDay;
    if (!met && moment.asOf <= *lastDay) {
        tally.add(C2t, Part::Running, hit);
        return;
    }
    tally.add(C2t, Part::Denominator, hit);
    if (met) {
        tally.add(C2t, Part::Numerator, hit);
    }
}

void countDelay(const Moment& moment, const PersonView& person, const PathwayView& pathway, Tally& tally)
{
    const auto* orientation = pathway.firstOrientation();
    if (orientation == nullptr) {
        return;
    }
    const auto after = std::ranges::find_if(pathway.contracts, [orientation](const ContractRow& contract) {
        return contract.signedOn >= orientation->decidedOn;
    });
    if (after != pathway.contracts.end() && moment.period.contains(after->signedOn)
        && person.inBaseOn(after->signedOn)) {
        tally.add(C4, Part::Numerator,
                  {person.id, pathway.id, after->fact, after->signedOn,
                   after->signedOn - orientation->decidedOn,
                   whereOn(moment, person, &pathway, after->signedOn)});
    }
}

} // namespace

void countContracts(const Moment& moment, const PersonView& person, Tally& tally)
{
    for (const auto& pathway : person.pathways) {
        countFirst(moment, person, pathway, tally);
        if (moment.wants(C2t)) {
            countOriented(moment, person, pathway, tally);
        }
        if (moment.wants(C4)) {
            countDelay(moment, person, pathway, tally);
        }
    }
}

} // namespace jalon::report

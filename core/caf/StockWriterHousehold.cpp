// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowSummary.h"
#include "caf/StockWriter.h"
#include "casefile/People.h"

namespace jalon::caf {

namespace {

std::string addressText(const casefile::Residence& residence)
{
    std::string text;
    for (const auto* part : {&residence.line1, &residence.line2, &residence.postcode, &residence.city}) {
        if (!part->empty()) {
            text += text.empty() ? *part : ", " + *part;
        }
    }
    return text;
}

bool sameOrEmpty(const std::string& said, const std::string& known)
{
    return said.empty() || said == known;
}

} // namespace

casefile::Residence residenceOf(const RowFacts& row, const reference::Communes& communes, Date listedOn)
{
    auto insee = row.insee;
    if (insee.empty()) {
        insee = communes.insee(row.postcode, row.city).value_or(std::string{});
    }
    casefile::Residence residence;
    residence.line1 = row.addressLine1;
    residence.line2 = row.addressLine2;
    residence.postcode = row.postcode;
    residence.city = row.city;
    residence.insee = std::move(insee);
    residence.startsOn = listedOn;
    return residence;
}

void StockWriter::settleHousehold(HouseholdId household, bool address, bool family)
{
    if (address) {
        m_addressed.insert(household);
    }
    if (family) {
        m_familySettled.insert(household);
    }
}

StockWriter::Place StockWriter::householdFor(const ParsedRow& row, casefile::Residence residence)
{
    if (row.matricule.empty()) {
        return {makeHousehold(row, std::move(residence)), true};
    }
    if (const auto* const made = m_newHouseholds.find(row.matricule)) {
        const auto household = made->id;
        const bool same = made->address == hashOf(addressText(residence));
        if (!same || (!row.familySituation.empty() && made->family != hashOf(row.familySituation))) {
            joinKnown(household, row);
        }
        return {household, same};
    }
    if (const auto known = m_knownHouseholds(row.matricule)) {
        joinKnown(*known, row);
        return {*known, false};
    }
    return {makeHousehold(row, std::move(residence)), true};
}

void StockWriter::joinKnown(HouseholdId household, const ParsedRow& row)
{
    flush();
    RowEffect ofSomebodyNew;
    updateFamily(household, row, ofSomebodyNew);
    updateAddress(household, row, ofSomebodyNew);
}

HouseholdId StockWriter::makeHousehold(const ParsedRow& row, casefile::Residence residence)
{
    m_holds = true;
    const auto household = m_bulk.addHousehold({row.matricule, row.fund, row.familySituation});
    if (!row.matricule.empty()) {
        m_newHouseholds.add(household, row.matricule, addressText(residence), row.familySituation);
        settleHousehold(household, saysAddress(row), !row.familySituation.empty());
    }
    if (saysAddress(row)) {
        residence.household = household;
        m_bulk.addResidence(std::move(residence));
    }
    return household;
}

void StockWriter::updateFamily(HouseholdId household, const ParsedRow& row, RowEffect& effect)
{
    if (row.familySituation.empty() && row.fund.empty()) {
        return;
    }
    auto file = store::current<casefile::HouseholdFile>(m_tx.database(), FactId{household.value})
                    .value_or(casefile::HouseholdFile{});
    const auto before = file;
    const bool settled = !row.familySituation.empty() && !m_familySettled.insert(household);
    const bool keep = settled || (m_time.past && !file.familySituation.empty());
    if (!row.familySituation.empty() && row.familySituation != file.familySituation && !keep) {
        effect.change(Field::FamilySituation, file.familySituation, row.familySituation);
        file.familySituation = row.familySituation;
    }
    if (file.fund.empty()) {
        file.fund = row.fund;
    }
    if (file != before) {
        casefile::correctHousehold(m_tx, household, file).value();
    }
}

void StockWriter::updateAddress(HouseholdId household, const ParsedRow& row, RowEffect& effect)
{
    if (!saysAddress(row)) {
        return;
    }
    const auto known = currentResidence(m_tx.database(), household);
    const bool settled = !m_addressed.insert(household);
    if (!known) {
        auto residence = residenceOf(row, m_communes, m_time.listedOn);
        residence.household = household;
        effect.change(Field::Street, "", addressText(residence));
        store::add(m_tx, residence);
        return;
    }
    const auto& old = known->value;
    const bool same = sameOrEmpty(row.addressLine1, old.line1) && sameOrEmpty(row.addressLine2, old.line2)
                      && sameOrEmpty(row.postcode, old.postcode) && sameOrEmpty(row.city, old.city)
                      && sameOrEmpty(row.insee, old.insee);
    if (same || m_time.past) {
        return;
    }
    if (settled) {
        effect.note(Field::Street, row.addressLine1, RowReason::AddressOfHousehold);
        return;
    }
    auto next = residenceOf(row, m_communes, m_time.listedOn);
    next.household = household;
    const bool sameStreet = sameOrEmpty(row.addressLine1, old.line1);
    const bool samePlace = sameOrEmpty(row.postcode, old.postcode) && sameOrEmpty(row.city, old.city);
    next.line1 = next.line1.empty() ? old.line1 : next.line1;
    next.line2 = next.line2.empty() && sameStreet ? old.line2 : next.line2;
    next.postcode = next.postcode.empty() ? old.postcode : next.postcode;
    next.city = next.city.empty() ? old.city : next.city;
    next.insee = next.insee.empty() && samePlace ? old.insee : next.insee;
    effect.change(Field::Street, addressText(old), addressText(next));
    // A complement is a precision, and a second list of one day a correction: nobody moved.
    const bool moved = !sameStreet || !samePlace;
    if (!moved || (old.startsOn && *old.startsOn >= m_time.listedOn)) {
        next.startsOn = old.startsOn;
        store::replace(m_tx, known->id, next);
    } else {
        auto left = old;
        left.endsOn = m_time.listedOn;
        store::replace(m_tx, known->id, left);
        store::add(m_tx, next);
    }
}

void StockWriter::moveTo(const PersonState& known, HouseholdId household, const ParsedRow& row)
{
    casefile::HouseholdMember member{household, known.id, std::string{roleOf(row)}, m_time.listedOn,
                                     std::nullopt};
    if (known.member) {
        if (row.role.empty()) {
            member.role = known.member->value.role;
        }
        auto left = known.member->value;
        if (!left.startsOn || *left.startsOn < m_time.listedOn) {
            left.endsOn = m_time.listedOn;
            store::replace(m_tx, known.member->id, left);
        } else {
            store::replace(m_tx, known.member->id, member);
            return;
        }
    }
    store::add(m_tx, member);
}

void StockWriter::updateHousehold(const PersonState& known, const ParsedRow& row, RowEffect& effect)
{
    const std::string matricule = known.household ? known.household->matricule : std::string{};
    const bool other = !row.matricule.empty() && row.matricule != matricule;
    if (!known.member || (other && (!m_time.past || matricule.empty()))) {
        // A household whose number was not known yet gets it, unless another one bears it.
        const bool nameless =
            known.member && matricule.empty() && !householdWithMatricule(m_tx.database(), row.matricule);
        effect.change(Field::Matricule, matricule, row.matricule);
        if (!nameless) {
            const auto place = householdFor(row, residenceOf(row, m_communes, m_time.listedOn));
            flush();
            moveTo(known, place.household, row);
            return;
        }
        auto file = *known.household;
        file.matricule = row.matricule;
        casefile::correctHousehold(m_tx, known.member->value.household, file).value();
        m_newHouseholds.add(known.member->value.household, row.matricule, {}, {});
    }
    const auto household = known.member->value.household;
    if (!row.role.empty() && row.role != known.member->value.role && !m_time.past) {
        auto member = known.member->value;
        effect.change(Field::Role, member.role, row.role);
        member.role = row.role;
        store::replace(m_tx, known.member->id, member);
    }
    updateFamily(household, row, effect);
    updateAddress(household, row, effect);
}

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/StockWriter.h"

#include "caf/RowSummary.h"
#include "casefile/NameKey.h"
#include "casefile/PathwayRules.h"
#include "casefile/Pathways.h"
#include "casefile/People.h"
#include "casefile/Rights.h"

#include <algorithm>

namespace jalon::caf {

namespace {

std::string shown(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string{};
}

ListedRights listedRights(const RowFacts& row)
{
    return {row.rightsState, row.sdd, row.benefit, row.rightsOpenedOn};
}

casefile::SearchSource searchSource(const casefile::Identity& identity, const casefile::Contact& contact,
                                    const RowFacts& row)
{
    return {.lastName = identity.lastName,
            .birthName = identity.birthName,
            .firstName = identity.firstName,
            .nir = identity.nir,
            .ownId = identity.ownId,
            .franceTravailId = identity.franceTravailId,
            .mobile = contact.mobile,
            .landline = contact.landline,
            .email = contact.email,
            .matricule = row.matricule,
            .postcode = row.postcode,
            .city = row.city};
}

bool saysContact(const casefile::Contact& contact)
{
    return contact.mobileBy || contact.landlineBy || contact.emailBy;
}

} // namespace

void RowEffect::change(Field field, std::string_view from, std::string_view to)
{
    changes.push_back({std::string{codeOf(field)}, std::string{from}, std::string{to}});
}

void RowEffect::note(Field field, std::string_view value, RowReason reason)
{
    RowNote note;
    note.field = codeOf(field);
    note.value = value;
    note.reason = codeOf(reason);
    notes.push_back(std::move(note));
}

casefile::Identity mergedIdentity(const casefile::Identity& known, const RowFacts& row, bool onlyFill,
                                  RowEffect& effect)
{
    auto identity = known;
    const auto take = [&](Field field, std::string& target, const std::string& value) {
        if (!value.empty() && value != target && (target.empty() || !onlyFill)) {
            effect.change(field, target, value);
            target = value;
        }
    };
    take(Field::LastName, identity.lastName, row.lastName);
    take(Field::BirthName, identity.birthName, row.birthName);
    take(Field::FirstName, identity.firstName, row.firstName);
    take(Field::Nir, identity.nir, row.nir);
    take(Field::OwnId, identity.ownId, row.ownId);
    take(Field::FranceTravailId, identity.franceTravailId, row.franceTravailId);
    if (row.birthOn && row.birthOn != identity.birthOn && (!identity.birthOn || !onlyFill)) {
        effect.change(Field::BirthDate, shown(identity.birthOn), shown(row.birthOn));
        identity.birthOn = row.birthOn;
    }
    const auto civility = fromCode<casefile::Civility>(row.civility);
    if (civility && civility != identity.civility && (!identity.civility || !onlyFill)) {
        effect.change(Field::Civility, identity.civility ? codeOf(*identity.civility) : "",
                      codeOf(*civility));
        identity.civility = civility;
    }
    return identity;
}

casefile::Contact mergedContact(const casefile::Contact& known, const RowFacts& row, RowEffect& effect)
{
    auto contact = known;
    const auto take = [&effect](Field field, std::string& target, std::optional<casefile::Source>& by,
                                const std::string& value) {
        if (value.empty() || value == target) {
            return;
        }
        if (by == casefile::Source::Staff && !target.empty()) {
            effect.note(field, value, RowReason::TypedByStaff);
            return;
        }
        effect.change(field, target, value);
        target = value;
        by = casefile::Source::List;
    };
    take(Field::Phone1, contact.mobile, contact.mobileBy, mobileOf(row));
    take(Field::Phone2, contact.landline, contact.landlineBy, row.phoneOf(PhoneKind::Landline));
    take(Field::Email, contact.email, contact.emailBy, row.email);
    return contact;
}

NewPerson newPerson(const ParsedRow& row, const reference::Communes& communes, Date listedOn)
{
    RowEffect nothingKnown;
    NewPerson person;
    person.identity = mergedIdentity({}, row, false, nothingKnown);
    auto& identity = person.identity;
    identity.matchKey = casefile::nameKey(identity.lastName, identity.firstName, identity.birthOn);
    person.contact = mergedContact({}, row, nothingKnown);
    person.residence = residenceOf(row, communes, listedOn);
    person.words = casefile::searchWords(searchSource(identity, person.contact, row));
    return person;
}

StockWriter::StockWriter(store::Transaction& tx, const ListTime& time, FindHousehold knownHouseholds)
    : m_tx(tx),
      m_time(time),
      m_knownHouseholds(std::move(knownHouseholds)),
      m_bulk(tx),
      m_communes(tx.database())
{
}

PersonId StockWriter::add(const ParsedRow& row, NewPerson facts)
{
    m_holds = true;
    const auto person = m_bulk.addPerson(std::move(facts.identity));
    if (saysContact(facts.contact)) {
        m_bulk.addContact(person, std::move(facts.contact));
    }
    const auto [household, wholeInRow] = householdFor(row, std::move(facts.residence));
    m_holds = true; // a household that was known made the writer flush
    m_bulk.addMember({household, person, std::string{roleOf(row)}, m_time.listedOn, std::nullopt});
    auto pathway = casefile::notifiedPathway(person, row.notifiedOn, m_time.listedOn, m_time.firstStock);
    pathway.preOrientation = row.preOrientation;
    auto rights = firstRights(person, listedRights(row), pathway.notifiedOn, m_time.listedOn);
    m_bulk.addPathway(std::move(pathway));
    if (m_time.past && m_time.nextStockOn && rights.startsOn <= *m_time.nextStockOn) {
        rights.endsOn = m_time.nextStockOn;
    }
    m_bulk.addRights(std::move(rights));
    if (wholeInRow) {
        m_bulk.addSearchWords(person, std::move(facts.words));
    }
    return person;
}

void StockWriter::flush()
{
    if (m_holds) {
        m_bulk.flush();
        m_holds = false;
    }
}

RowEffect StockWriter::update(const PersonState& known, const ParsedRow& row)
{
    flush();
    RowEffect effect;
    updateIdentity(known, row, effect);
    updateContact(known, row, effect);
    updateHousehold(known, row, effect);
    // The pathway first: a return is told by the rights that had ended.
    updatePathway(known, row, effect);
    updateRights(known, row, effect);
    return effect;
}

void StockWriter::updateIdentity(const PersonState& known, const ParsedRow& row, RowEffect& effect)
{
    const auto identity = mergedIdentity(known.identity, row, m_time.past, effect);
    if (identity != known.identity) {
        casefile::correctIdentity(m_tx, known.id, identity).value();
    }
}

void StockWriter::updateContact(const PersonState& known, const ParsedRow& row, RowEffect& effect)
{
    const auto before = known.contact.value_or(casefile::Contact{});
    auto contact = before;
    if (!m_time.past) {
        contact = mergedContact(before, row, effect);
    }
    if (contact != before) {
        casefile::setContact(m_tx, known.id, contact);
    }
}

bool StockWriter::returns(const PersonState& known, const ParsedRow& row) const
{
    if (m_time.past || !known.exit) {
        return false;
    }
    const Date exitedOn = known.exit->value.exitedOn;
    const auto* running = runningRights(known.rights);
    const bool hadLeft =
        running == nullptr || !casefile::isOpen(running->value.state) || m_time.kind == ListKind::NewEntrants;
    const bool openedAgain = (row.notifiedOn && *row.notifiedOn > exitedOn)
                             || (row.rightsOpenedOn && *row.rightsOpenedOn > exitedOn);
    const bool open = row.rightsState.empty() || casefile::isOpen(row.rightsState);
    return open && m_time.listedOn > exitedOn && (hadLeft || openedAgain);
}

void StockWriter::updatePathway(const PersonState& known, const ParsedRow& row, RowEffect& effect)
{
    if (!known.pathway || returns(known, row)) {
        // A date from before the exit is the former pathway's.
        const bool newer = row.notifiedOn && (!known.exit || *row.notifiedOn > known.exit->value.exitedOn);
        auto file = casefile::notifiedPathway(known.id, newer ? row.notifiedOn : std::nullopt,
                                              m_time.listedOn, !known.pathway && m_time.firstStock);
        file.preOrientation = row.preOrientation;
        casefile::addPathway(m_tx, file);
        effect.change(Field::NotificationDate, "", shown(file.notifiedOn));
        return;
    }
    auto file = known.pathway->value;
    const bool otherDate = row.notifiedOn && file.notifiedOn != row.notifiedOn;
    const bool mayReplace = file.notifiedBy != casefile::NotifiedBy::List || !m_time.past;
    const bool ofThisPathway =
        row.notifiedOn && (!known.exit || *row.notifiedOn <= known.exit->value.exitedOn);
    if (ofThisPathway && mayReplace && (otherDate || file.notifiedBy != casefile::NotifiedBy::List)) {
        effect.change(Field::NotificationDate, shown(file.notifiedOn), shown(row.notifiedOn));
        file.notifiedOn = row.notifiedOn;
        file.notifiedBy = casefile::NotifiedBy::List;
    }
    if (!row.preOrientation.empty() && row.preOrientation != file.preOrientation
        && (file.preOrientation.empty() || !m_time.past)) {
        effect.change(Field::PreOrientation, file.preOrientation, row.preOrientation);
        file.preOrientation = row.preOrientation;
    }
    if (m_time.past && !known.exit && file.firstListOn && m_time.listedOn < *file.firstListOn) {
        file.firstListOn = m_time.listedOn;
        if (file.notifiedBy == casefile::NotifiedBy::FirstSeen && m_time.listedOn < *file.notifiedOn) {
            effect.change(Field::NotificationDate, shown(file.notifiedOn), shown(m_time.listedOn));
            file.notifiedOn = m_time.listedOn;
        }
    }
    if (file != known.pathway->value) {
        casefile::correctPathway(m_tx, PathwayId{known.pathway->id.value}, file).value();
    }
}

void StockWriter::updateRights(const PersonState& known, const ParsedRow& row, RowEffect& effect)
{
    const auto listed = listedRights(row);
    const auto changes = m_time.past
                             ? pastRights(known.rights, known.id, listed, m_time.listedOn, m_time.nextStockOn)
                             : updatedRights(known.rights, known.id, listed, m_time.listedOn);
    for (const auto& [replaces, value] : changes) {
        if (replaces) {
            store::replace(m_tx, replaces, value);
        } else {
            store::add(m_tx, value);
        }
    }
    if (changes.empty()) {
        return;
    }
    const auto* before = runningRights(known.rights);
    const auto& after = changes.back().value;
    const std::string from = before != nullptr ? before->value.state : std::string{};
    if (before == nullptr || before->value.sdd == after.sdd || before->value.state != after.state) {
        effect.change(Field::RightsState, from, after.state);
    }
    if (before != nullptr && before->value.sdd != after.sdd) {
        effect.change(Field::Sdd, before->value.sdd ? "O" : "N", after.sdd ? "O" : "N");
    }
}

void StockWriter::endRights(PersonId person)
{
    flush();
    for (const auto& fact : store::currentWhere<casefile::RightsPeriod>(
             m_tx.database(), "person_id = ?1 AND ends_on IS NULL", person)) {
        auto ended = fact.value;
        ended.endsOn = std::max(m_time.listedOn, ended.startsOn);
        store::replace(m_tx, fact.id, ended);
    }
}

} // namespace jalon::caf

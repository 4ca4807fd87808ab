// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "caf/ListHouseholds.h"
#include "caf/ListStore.h"
#include "caf/ParsedRow.h"
#include "caf/PersonState.h"
#include "caf/Reasons.h"
#include "casefile/BulkWriter.h"
#include "reference/Communes.h"

#include <functional>

namespace jalon::caf {

/// What a list's date means for what its rows write.
struct ListTime {
    ListKind kind = ListKind::Stock;
    Date listedOn;
    bool firstStock = false; ///< no notification can be told from it
    /// An older list than the last one: it only fills what was not known, until `nextStockOn`.
    bool past = false;
    std::optional<Date> nextStockOn;
};

/// What a row changed, and what should be said of it.
struct RowEffect {
    std::vector<FieldChange> changes;
    std::vector<RowNote> notes;

    void change(Field field, std::string_view from, std::string_view to);
    void note(Field field, std::string_view value, RowReason reason);
};

/// What a row makes of somebody new, worked out before it is written: on the thread that reads, in an import.
struct NewPerson {
    casefile::Identity identity;
    casefile::Contact contact;
    casefile::Residence residence; ///< without its household
    casefile::SearchWords words;
};
casefile::Residence residenceOf(const RowFacts& row, const reference::Communes& communes, Date listedOn);
NewPerson newPerson(const ParsedRow& row, const reference::Communes& communes, Date listedOn);

/// Writes the rows of stock and new-entrants lists. Authority (caf-lists.md, "What an import promises"): the
/// list decides identity, rights and address; what staff typed of contact details stays; an empty cell erases
/// nothing.
class StockWriter {
public:
    /// `knownHouseholds` is asked for the household of a matricule.
    using FindHousehold = std::function<std::optional<HouseholdId>(std::string_view matricule)>;
    StockWriter(store::Transaction& tx, const ListTime& time, FindHousehold knownHouseholds);

    /// Held back with others: `flush` before anybody reads, and at the end.
    PersonId add(const ParsedRow& row, NewPerson facts);
    void flush();
    /// What `newPerson` looks communes up in.
    const reference::Communes& communes() const { return m_communes; }
    RowEffect update(const PersonState& known, const ParsedRow& row);
    /// The person is not in the stock list any more: the rights end on its date.
    void endRights(PersonId person);

    /// The household got its address, or its family situation, from a row of this list: other rows of the
    /// household do not change them again.
    void settleHousehold(HouseholdId household, bool address, bool family);

private:
    struct Place {
        HouseholdId household;
        bool wholeInRow = false; ///< the row says all that the household has
    };
    Place householdFor(const ParsedRow& row, casefile::Residence residence);
    void joinKnown(HouseholdId household, const ParsedRow& row);
    HouseholdId makeHousehold(const ParsedRow& row, casefile::Residence residence);
    void updateIdentity(const PersonState& known, const ParsedRow& row, RowEffect& effect);
    void updateContact(const PersonState& known, const ParsedRow& row, RowEffect& effect);
    void updateHousehold(const PersonState& known, const ParsedRow& row, RowEffect& effect);
    void updateFamily(HouseholdId household, const ParsedRow& row, RowEffect& effect);
    void updateAddress(HouseholdId household, const ParsedRow& row, RowEffect& effect);
    void moveTo(const PersonState& known, HouseholdId household, const ParsedRow& row);
    void updatePathway(const PersonState& known, const ParsedRow& row, RowEffect& effect);
    void updateRights(const PersonState& known, const ParsedRow& row, RowEffect& effect);
    bool returns(const PersonState& known, const ParsedRow& row) const;

    store::Transaction& m_tx;
    ListTime m_time;
    FindHousehold m_knownHouseholds;
    casefile::BulkWriter m_bulk;
    bool m_holds = false; ///< something that is not flushed
    reference::Communes m_communes;
    ListHouseholds m_newHouseholds;
    SeenHouseholds m_addressed; ///< this list has said their address
    SeenHouseholds m_familySettled;
};

/// The contact details of a row taken into those of the base: what staff typed stays, with a note.
casefile::Contact mergedContact(const casefile::Contact& known, const RowFacts& row, RowEffect& effect);
/// The identity of a row; `onlyFill`: what is known stays.
casefile::Identity mergedIdentity(const casefile::Identity& known, const RowFacts& row, bool onlyFill,
                                  RowEffect& effect);

} // namespace jalon::caf

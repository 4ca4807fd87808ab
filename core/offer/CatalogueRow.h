// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/CatalogueFields.h"
#include "offer/Entities.h"
#include "reference/Directory.h"
#include "tabular/RecordKind.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>

namespace jalon::offer {

/// Why a row of a catalogue is rejected.
enum class RowProblem {
    NoTitle,
    TooManyCells,
    UnknownFiche,
    SeveralFiches, ///< several plans have a fiche of that code
    UnknownTerritory,
    BadDate,
    EndBeforeStart,
    BadPlaces,
    SameAsRow, ///< an earlier row is the same offer; the value is its line
    SeveralOffers ///< several offers of the base could be this one
};

struct Problem {
    RowProblem reason = RowProblem::NoTitle;
    std::optional<OfferField> field; ///< none: the whole row
    std::string value; ///< as written
};

/// What a row says; what it does not say is not there.
struct CatalogueRow {
    std::string title;
    std::string organisationName; ///< as written
    OrganisationId organisation; ///< when the base knows the name
    std::optional<programme::FicheId> fiche;
    std::optional<TerritoryId> territory; ///< none within: the whole département
    std::string audience;
    std::optional<int> places;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn;
    std::string contact;
    std::string code;
    std::string description;

    /// The offer as it is once it says this too: an empty cell erases nothing.
    Offer over(Offer offer) const;
};

/// Reads the rows of a catalogue with what the base knows.
class CatalogueReader {
public:
    CatalogueReader(const store::Database& database, const tabular::HeaderMatch& header);

    std::expected<CatalogueRow, Problem> read(tabular::Cells cells) const;

private:
    std::string cell(tabular::Cells cells, OfferField field) const;
    std::expected<std::optional<programme::FicheId>, Problem> fiche(const std::string& text) const;
    std::expected<std::optional<TerritoryId>, Problem> territory(const std::string& text) const;

    const store::Database& m_database;
    const tabular::HeaderMatch& m_header;
    reference::Organisations m_organisations;
};

} // namespace jalon::offer

template <>
struct jalon::EnumCodes<jalon::offer::RowProblem> {
    static constexpr std::array<std::string_view, 10> codes = {
        "no-title", "too-many-cells",   "unknown-fiche", "several-fiches", "unknown-territory",
        "bad-date", "end-before-start", "bad-places",    "same-as-row",    "several-offers"};
};

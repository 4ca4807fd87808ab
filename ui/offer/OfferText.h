// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Catalogue.h"
#include "offer/CatalogueImport.h"

#include <QString>

namespace jalon::ui {

struct OfferContent;

QString fieldText(offer::OfferField field);
QString problemText(offer::RowProblem problem);
/// What that field of an offer says; nothing for nothing.
QString valueText(offer::OfferField field, const offer::Offer& offer, const OfferContent& content);
/// "3 sur 12", "complet (12)", "2 de trop (12)"; without limit: nothing.
QString freePlacesText(const offer::OfferEntry& entry);
/// "du 01/02/2026 au 30/06/2026".
QString datesText(const offer::Offer& offer);
/// Once the import of a catalogue is undone.
QString undoneImportText();
/// Of a catalogue that is not one: the general sentences speak of lists of people.
QString catalogueErrorText(const Error& error);

} // namespace jalon::ui

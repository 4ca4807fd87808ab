// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/CatalogueImport.h"
#include "ui/offer/OfferContent.h"

namespace jalon::ui {

/// A row of a catalogue, as the trial tells it.
struct ImportLine {
    std::size_t line = 0;
    QString what; ///< new, changed, rejected
    QString title;
    QString detail; ///< before → after, or why it is rejected
};

struct CatalogueTrial {
    std::filesystem::path file;
    offer::CataloguePlan plan;
    std::vector<ImportLine> lines; ///< the rejected ones first, then what changes, then what is new
};

/// The dry run of a catalogue, in words. Errors: those of offer::prepareCatalogue.
Expected<CatalogueTrial> tryCatalogue(const store::Database& database, const std::filesystem::path& file,
                                      Date today);

} // namespace jalon::ui

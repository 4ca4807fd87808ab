// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Catalogue.h"
#include "ui/common/Directory.h"

#include <memory>
#include <utility>
#include <vector>

namespace jalon::ui {

/// Which offers of the territory and the fiche that were chosen.
enum class OfferState { Open, ToCome, Over, All };

struct OfferQuery {
    offer::OfferFilter filter = {};
    OfferState state = OfferState::Open;
};

/// What the room shows, read at once.
struct OfferContent {
    Date today;
    std::vector<offer::OfferEntry> offers; ///< those that the query asks for
    bool isEmpty = false; ///< the catalogue holds none at all
    std::optional<TxId> lastImport; ///< of a catalogue, that can be undone
    DirectoryPtr directory;
    std::vector<std::pair<std::int64_t, QString>> fiches; ///< of all plans, in their order
};
using OfferContentPtr = std::shared_ptr<const OfferContent>;

Expected<OfferContentPtr> readOffers(const store::Database& database, const OfferQuery& query, Date today);

} // namespace jalon::ui

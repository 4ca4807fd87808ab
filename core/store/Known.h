// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Facts.h"

namespace jalon::store {

/// Nobody, what was named already, or what is in the base; FactUnknown otherwise. What a row named before may
/// be gone by now.
template <class Row, class IdType>
Expected<void> known(const Database& database, IdType named, IdType before = {})
{
    if (!named || named == before || current<Row>(database, FactId{named.value})) {
        return {};
    }
    return failure(ErrorCode::FactUnknown, std::to_string(named.value));
}

} // namespace jalon::store

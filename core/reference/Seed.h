// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Transaction.h"

namespace jalon::reference {

/// Fills a new base with what ships in resources/reference: rule sets, exit reasons, settings, the example
/// département's territories and communes. Every part can be edited afterwards.
void seed(store::Transaction& tx);

} // namespace jalon::reference

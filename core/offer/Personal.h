// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Anonymise.h"

#include <vector>

namespace jalon::offer {

/// What becomes of prescriptions when their person is anonymised. Owner: pathway.
std::vector<store::PersonalTable> personalTables();

} // namespace jalon::offer

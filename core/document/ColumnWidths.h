// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <vector>

namespace jalon::document {

/// In percent, all together 100: the last column is not squeezed by what the others are rounded up by.
std::vector<int> columnPercents(const Table& table);

} // namespace jalon::document

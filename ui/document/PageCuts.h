// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <cstddef>
#include <optional>
#include <vector>

class QTextDocument;

namespace jalon::ui {

/// Where a page has to begin.
struct Cut {
    std::size_t block = 0;
    std::size_t row = 0; ///< of that block, when it is a table
};

/// The first place where the text, laid out from these blocks, breaks badly: a heading alone at the foot of a
/// page, without the paragraph or the first row that it announces, or both; a row, or a table that is to stay
/// whole, that begins on one page and ends on the next; a table that goes on, which leaves its last row of a
/// page without a rule below. QTextDocument has no rule against any. Nothing when all is well, or cannot be
/// better: a row higher than a page.
std::optional<Cut> firstCut(const QTextDocument& text, const std::vector<document::Block>& blocks);

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

class QTextDocument;

namespace jalon::ui {

/// Writes the title and the blocks of a document into an empty text; no page breaks, no heads of letters: see
/// Pages.h. A chart is a picture named `chart:` and the number of its block (ChartObject.h); what stands
/// behind a cell is an anchor that looks like any other text. Lengths are pixels of the screen, as Qt takes
/// them. `above`: how far below the text's top the first line begins.
void writeText(QTextDocument& text, const document::Document& document, double above = 0);

} // namespace jalon::ui

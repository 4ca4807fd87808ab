// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <string>

namespace jalon::document {

/// A layout of text (QTextDocument's) knows no backgrounds: it gets a logo as a picture. It draws no SVG: it
/// gets a chart as a picture named `chart:` and the number of its block, and what stands behind a cell as an
/// anchor that looks like any other text.
enum class HtmlReader { Browser, TextLayout };

/// One self-contained page: no script, nothing fetched, everything escaped.
std::string toHtml(const Document& document, HtmlReader reader = HtmlReader::Browser);

} // namespace jalon::document

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <string>

namespace jalon::document {

/// A layout of text (QTextDocument's) knows no backgrounds: it gets a logo as a picture.
enum class HtmlReader { Browser, TextLayout };

/// One self-contained page: no script, nothing fetched, everything escaped.
std::string toHtml(const Document& document, HtmlReader reader = HtmlReader::Browser);

} // namespace jalon::document

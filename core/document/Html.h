// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <string>

namespace jalon::document {

/// One self-contained page: no script, nothing fetched, everything escaped.
std::string toHtml(const Document& document);

} // namespace jalon::document

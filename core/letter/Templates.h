// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Template.h"
#include "store/Transaction.h"

/// The templates of a base: its own, versioned and undone as any setting, else those that ship
/// (resources/letters).
namespace jalon::letter {

std::string_view shippedTemplate(LetterKind kind);

std::string templateText(const store::Database& database, LetterKind kind);
bool isOwnTemplate(const store::Database& database, LetterKind kind);

/// As it is stored: without a byte order mark, line feeds alone. The text that ships is none of the base's
/// own. Errors: see parseTemplate.
Expected<void> setTemplate(store::Transaction& tx, LetterKind kind, std::string_view text);
/// Back to the text that ships. False when it is in use already.
bool resetTemplate(store::Transaction& tx, LetterKind kind);

} // namespace jalon::letter

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Letters.h"
#include "store/Database.h"

#include <string>

namespace jalon::cli {

/// The kinds of letters and whether the base has its own text of them.
std::string lettersText(const store::Database& database);
/// The fields that a kind of letter can name, and what each says.
std::string fieldsText(letter::LetterKind kind);
std::string senderText(const store::Database& database);

/// Whose letters lack something, and what: by person, and once what the département itself lacks. Empty when
/// all are whole.
std::string missingText(std::span<const letter::Letter> letters);
/// Those whom the letters do not concern, and what was decided of them.
std::string notWrittenText(const letter::LetterSet& set);

} // namespace jalon::cli

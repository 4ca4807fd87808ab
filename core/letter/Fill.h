// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"
#include "letter/Template.h"
#include "letter/Values.h"

#include <vector>

namespace jalon::letter {

/// What stands where a field has no value. Marked: its name, highlighted, to be seen and never printed.
/// Ruled: a line to fill by hand, which only a contract can have: it is filled and signed at a table, while a
/// letter leaves in an envelope.
enum class Gaps { Marked, Ruled };

struct Filled {
    std::vector<document::Run> subject;
    std::vector<document::Block> blocks;
    std::vector<Field> missing; ///< each once, in the order of the text
};

/// A list's item that is one field of several values is as many items.
Filled fill(const Template& from, const Values& values, Gaps gaps);

/// One field, outside a template; a missing one is added to `missing`.
document::Run filledField(Field field, const Values& values, Gaps gaps, std::vector<Field>& missing);

std::string textOf(const std::vector<document::Run>& runs);

} // namespace jalon::letter

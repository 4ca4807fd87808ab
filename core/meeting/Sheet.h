// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"
#include "reference/RuleSets.h"

#include <string>
#include <vector>

namespace jalon::meeting {

/// Hidden: for members from outside. Names, numbers, addresses, and what somebody typed as a text, which may
/// hold a name, are left out.
enum class Names { Shown, Hidden };

/// What a meeting needs to know of somebody, in French, as a part of a document that begins with a heading of
/// level 1, `title`: who it is, what is due, what the grid in use proposes and why, what is known of work,
/// barriers, orientations, appointments and contracts as of that day. Notes stay in the file. Errors:
/// PathwayUnknown.
Expected<std::vector<document::Block>> sheetOf(const store::Database& database,
                                               const reference::RuleSets& rules, PathwayId pathway, Date day,
                                               const std::string& title, Names names);

} // namespace jalon::meeting

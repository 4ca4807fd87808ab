// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "caf/ImportHistory.h"
#include "tabular/Encoding.h"

#include <QString>

/// Lists, and what imports do, in words.
namespace jalon::ui {

QString kindText(caf::ListKind kind);
/// What such a list is and does.
QString kindSentence(caf::ListKind kind);
/// Where a proposed kind or date comes from.
QString originText(caf::Origin origin);

QString encodingText(tabular::Encoding encoding);
QString separatorText(char separator);

/// What the counts of an import are of; Warnings and Gone stand outside the sum.
enum class PlanPart { Added, Updated, Unchanged, Ambiguous, Rejected, Duplicates, Gone, Warnings };
inline constexpr int kPlanParts = 8;
std::int64_t countOf(const caf::ImportCounts& counts, PlanPart part);
/// "nouvelles", without the number.
QString partText(PlanPart part);
/// "312 nouvelles".
QString countText(PlanPart part, std::int64_t count);
/// "16 310 lignes : 312 nouvelles + 1 205 modifiées + …": every row is in it.
QString sumText(const caf::ImportCounts& counts);
/// What stands outside the sum; empty when there is nothing.
QString besidesText(const caf::ImportCounts& counts);

/// Who stands in the way of an undo: the sentences of `importErrorText`, then the later work, one line each.
QString conflictText(const Error& error, const std::vector<caf::LaterWork>& work);

} // namespace jalon::ui

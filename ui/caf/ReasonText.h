// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "caf/MatchReason.h"

#include <QString>

#include <string_view>

namespace jalon::ui {

/// Why a row, or a value of it, is what it is: caf::ValueProblem, caf::RowReason and caf::MatchReason by
/// their codes. An unknown code as it is.
QString reasonText(std::string_view code);
QString reasonText(caf::MatchReason reason);

/// The sentence of an error that an import or a decision ended with: as errorText, with what only lists have
/// (reasons, encodings, kinds of files) in words, and the file without its folders.
QString importErrorText(const Error& error);

} // namespace jalon::ui

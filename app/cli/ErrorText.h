// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <string>
#include <string_view>

namespace jalon::cli {

/// The French sentence of each error: what happened, that nothing was lost, what to do. %1, %2… are its
/// parameters.
std::string_view errorTemplate(ErrorCode code);

/// The sentence with its parameters in place.
std::string errorText(const Error& error);

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <string>
#include <string_view>

namespace jalon::letter {

inline constexpr std::size_t kLogoBytes = std::size_t{512} * 1024; ///< at most
inline constexpr int kLogoSide = 4000; ///< pixels, at most

/// A whole PNG or JPEG, told by its own bytes and not by its name; `file` is named in errors: LogoNotImage,
/// LogoTooLarge.
Expected<document::Picture> logoFrom(std::string bytes, std::string_view file);

} // namespace jalon::letter

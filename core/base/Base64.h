// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace jalon {

/// Bytes as a text that a setting or a page holds (RFC 4648), and back; what is no such text gives none.
std::string base64Of(std::string_view bytes);
std::string fromBase64(std::string_view text);

} // namespace jalon

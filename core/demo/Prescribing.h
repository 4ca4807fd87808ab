// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/FileLog.h"

namespace jalon::demo {

/// What is prescribed to somebody during a stay, and what becomes of it; `before` is the first of the stay's
/// events. It draws numbers of its own: the other events do not depend on it.
void prescribe(World& world, const FileSpan& span, std::uint8_t territory, std::size_t before);

} // namespace jalon::demo

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "house/SourceTree.h"

#include <string>
#include <vector>

namespace jalon::house {

/// What the includes of this file break, one line each: "core/base/Date.h:7: base may not include store".
/// - In core, `"room/File.h"`, where the room may include that room (the table is in the .cpp); no Qt.
/// - In ui, any room of core, and `"ui/room/File.h"`: its own room, `common`, `document`; `shell` all rooms.
/// - In app, anything of core and ui, and what stands in app itself.
/// - SQLite's header in core/store alone.
std::vector<std::string> includeViolations(const SourceFile& file);

} // namespace jalon::house

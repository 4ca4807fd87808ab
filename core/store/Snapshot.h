// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/PrivateFolder.h"
#include "store/Database.h"

namespace jalon::store {

/// A base as it was at one moment, encrypted under the same key in a private folder of this machine, brought
/// to the newest schema, removed when it goes.
struct Snapshot {
    PrivateFolder folder;
    std::filesystem::path file;
};

/// Of a base that others may be writing to on this machine.
Expected<Snapshot> snapshotOf(const Database& source, const Key& key);

/// Of a base's files, byte by byte: of one that is replaced whole by its writer (on another machine), or that
/// nobody has open; what a crash left beside it is taken along. Errors: those of openChecked too.
Expected<Snapshot> snapshotOfFiles(const std::filesystem::path& base, const Key& key);

} // namespace jalon::store

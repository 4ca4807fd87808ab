// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Secret.h"
#include "document/Document.h"

#include <filesystem>

namespace jalon::letter {

/// What opens a base when nobody remembers its passphrase: one page, printed once, kept in a sealed envelope.
struct RecoverySheet {
    std::filesystem::path base;
    Date madeOn;
    Secret passphrase;
};

/// With the passphrase as it is typed and sign by sign, and what to do with the envelope. Whoever has it has
/// the base: it is never kept, and wiped by nobody but who deletes the file.
document::Document documentOf(const RecoverySheet& sheet);

} // namespace jalon::letter

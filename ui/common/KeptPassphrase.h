// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "ui/common/AppContext.h"

namespace jalon::ui {

/// The passphrase of a base that the system's session keeps, if its user asked for that and no policy forbids
/// it.
namespace kept_passphrase {

enum class Kept { Impossible, Possible, Already };
Kept of(const AppContext& context, const std::filesystem::path& base);

/// Nothing where none is kept, or may be.
Secret find(const AppContext& context, const std::filesystem::path& base);
void keep(const AppContext& context, const std::filesystem::path& base, const Secret& passphrase);
void forget(const AppContext& context, const std::filesystem::path& base);

} // namespace kept_passphrase

} // namespace jalon::ui

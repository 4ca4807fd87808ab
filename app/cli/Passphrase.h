// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <expected>
#include <optional>
#include <string>

namespace jalon::cli {

/// A pack has its own, which leaves with it; so has each account, and the one that an administrator gives it.
enum class PassphraseOf { Base, Pack, Account, NewAccount };

/// The passphrase of a base: from `file` if given, else JALON_PASSPHRASE, else asked without echo when
/// standard input is a terminal (twice when it is new); of a pack, JALON_PACK_PASSPHRASE; of an account,
/// JALON_ACCOUNT_PASSWORD, a new one JALON_NEW_PASSWORD. Never an argument: other users of the machine see
/// those. The error is a French sentence.
std::expected<Secret, std::string> askPassphrase(const std::optional<std::string>& file, bool isNew,
                                                 PassphraseOf of = PassphraseOf::Base);

} // namespace jalon::cli

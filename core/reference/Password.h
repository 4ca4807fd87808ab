// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Secret.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

/// Personal passwords: Argon2id through libsodium.
namespace jalon::reference {

/// What one try costs whoever guesses, and whoever logs in.
struct PasswordCost {
    unsigned long long operations = 0;
    std::size_t memory = 0; ///< bytes
};

/// libsodium's "moderate" limits: some tenths of a second and 256 MB.
PasswordCost moderateCost();
/// The least that libsodium takes: for tests.
PasswordCost leastCost();

inline constexpr std::size_t kShortestPassword = 10; ///< in characters

/// libsodium's own text, which says its cost and its salt. The password is taken in normalisation form C.
/// Error: PasswordTooShort. Throws when the machine lacks the memory.
Expected<std::string> hashed(const Secret& password, PasswordCost cost);
bool matches(const std::string& hash, const Secret& password);

/// How long the next try waits after so many wrong passwords in a row: not at all after the first ones, then
/// twice as long each time, a quarter of an hour at most. Nobody is shut out for ever, and 10 000 guesses
/// take three months.
std::chrono::seconds delayAfter(std::int64_t failures);

/// What is left of it; nothing when one may try. A clock set back does not make it longer.
std::optional<std::chrono::seconds> leftToWait(std::int64_t failures, Instant last, Instant now);

} // namespace jalon::reference

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Password.h"

#include "base/Text.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace jalon::reference {

namespace {

constexpr std::int64_t kFreeTries = 5;
constexpr std::int64_t kDoublings = 10;
constexpr std::chrono::seconds kLongestDelay = std::chrono::minutes{15};

void makeReady()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::runtime_error("libsodium does not start");
    }
}

Secret composed(const Secret& password)
{
    auto text = toNfc(password.view());
    Secret secret{text};
    wipe(text.data(), text.size());
    return secret;
}

std::size_t charactersOf(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

} // namespace

PasswordCost moderateCost()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost leastCost()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Expected<std::string> hashed(const Secret& password, PasswordCost cost)
{
    makeReady();
    const auto text = composed(password);
    if (charactersOf(text.view()) < kShortestPassword) {
        return failure(ErrorCode::PasswordTooShort, std::to_string(kShortestPassword));
    }
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), text.view().data(), text.view().size(), cost.operations, cost.memory)
        != 0) {
        throw std::runtime_error("there is not enough memory to work on a password");
    }
    return std::string{hash.data()};
}

bool matches(const std::string& hash, const Secret& password)
{
    makeReady();
    const auto text = composed(password);
    return crypto_pwhash_str_verify(hash.c_str(), text.view().data(), text.view().size()) == 0;
}

std::chrono::seconds delayAfter(std::int64_t failures)
{
    if (failures < kFreeTries) {
        return std::chrono::seconds{0};
    }
    const auto doublings = std::min(failures - kFreeTries + 1, kDoublings);
    return std::min(std::chrono::seconds{std::int64_t{1} << doublings}, kLongestDelay);
}

std::optional<std::chrono::seconds> leftToWait(std::int64_t failures, Instant last, Instant now)
{
    const auto delay = delayAfter(failures);
    const auto since = std::max(now - last, Instant::duration::zero());
    if (since >= delay) {
        return std::nullopt;
    }
    return std::chrono::ceil<std::chrono::seconds>(delay - since);
}

} // namespace jalon::reference

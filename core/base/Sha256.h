// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace jalon {

/// Two lower-case digits a byte.
std::string hexOf(std::span<const unsigned char> bytes);

/// Of bytes that come in parts. Throws std::runtime_error when the library cannot.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// In hexadecimal; nothing can be added afterwards.
    std::string hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const noexcept;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

std::string sha256Hex(std::string_view bytes);

} // namespace jalon

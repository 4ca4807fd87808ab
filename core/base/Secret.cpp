// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <openssl/crypto.h>

namespace jalon {

void wipe(void* data, std::size_t size) noexcept
{
    OPENSSL_cleanse(data, size);
}

} // namespace jalon

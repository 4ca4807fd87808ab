// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HeldFile.h"

namespace jalon {

bool isHeldElsewhere(std::error_code /*reason*/)
{
    return false;
}

std::error_code waitUntilFree(const std::filesystem::path& /*path*/)
{
    return {};
}

std::error_code moveOver(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::error_code error;
    std::filesystem::rename(from, to, error);
    return error;
}

} // namespace jalon

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace jalon::test {

/// Bytes that the program holds from its allocator; 0 where none says so (Windows, valgrind, which looks for
/// leaks itself).
std::int64_t heapInUse();

} // namespace jalon::test

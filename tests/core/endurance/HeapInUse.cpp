// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/HeapInUse.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define JALON_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JALON_ADDRESS_SANITIZER 1
#endif
#endif

#if defined(JALON_ADDRESS_SANITIZER)
#include <sanitizer/allocator_interface.h>
#endif

namespace jalon::test {

std::int64_t heapInUse()
{
#if defined(JALON_ADDRESS_SANITIZER)
    return static_cast<std::int64_t>(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    const auto heap = ::mallinfo2();
    return static_cast<std::int64_t>(heap.uordblks + heap.hblkhd);
#else
    return 0;
#endif
}

} // namespace jalon::test

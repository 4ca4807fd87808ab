// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Read by moc before everything else, and by nobody else: it stumbles over these marks of libstdc++ in the
// standard headers.
#pragma once

#define _GLIBCXX_VISIBILITY(value)
#define _GLIBCXX_BEGIN_NAMESPACE_VERSION
#define _GLIBCXX_END_NAMESPACE_VERSION

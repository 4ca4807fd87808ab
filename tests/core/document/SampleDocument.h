// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

namespace jalon::document::test {

/// One block of each kind, with texts that markup must not take for its own.
Document sampleDocument();

} // namespace jalon::document::test

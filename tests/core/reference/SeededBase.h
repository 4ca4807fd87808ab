// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Seed.h"
#include "store/TestBase.h"

namespace jalon::test {

/// A base with what ships: rule sets, exit reasons, settings, the Drôme.
struct SeededBase : TestBase {
    SeededBase()
    {
        write([](auto& tx) { reference::seed(tx); }, store::TxKind::Reference);
    }
};

} // namespace jalon::test

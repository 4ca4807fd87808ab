// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewBase.h"

#include "OpenBase.h"
#include "Passphrase.h"

#include "base/Path.h"
#include "reference/Seed.h"

namespace jalon::cli {

std::expected<store::Base, ExitCode> createBase(const Arguments& arguments)
{
    const auto passphrase = askPassphrase(arguments.value("--passphrase-file"), true);
    if (!passphrase) {
        return std::unexpected{usageError(passphrase.error())};
    }
    auto base = store::Base::create(pathFromText(arguments.positional(0)), *passphrase);
    if (!base) {
        return std::unexpected{report(base.error())};
    }
    return std::move(*base);
}

std::expected<store::Base, ExitCode> newBase(const Arguments& arguments)
{
    auto base = createBase(arguments);
    if (!base) {
        return base;
    }
    const SystemClock clock;
    const auto session = sessionOn(*base, clock);
    store::Transaction tx{session, store::TxKind::Reference};
    reference::seed(tx);
    tx.commit();
    return base;
}

} // namespace jalon::cli

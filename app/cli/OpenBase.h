// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "base/Clock.h"
#include "reference/ExportTerms.h"
#include "store/Base.h"
#include "store/DbError.h"
#include "store/Issuer.h"
#include "store/Transaction.h"

#include <expected>

namespace jalon::cli {

/// Opens the base that the first positional names, or the pack: with JALON_PACK_PASSPHRASE where that is
/// given. Where the base has accounts, the one that --account names enters it. What goes wrong is said on
/// stderr.
std::expected<store::Base, ExitCode> openBase(const Arguments& arguments, store::OpenMode mode);

/// The account that entered this base, else the system's user, under the machine's clock; the search kept in
/// step.
store::Session sessionOn(store::Base& base, const Clock& clock);

/// What the base asks of what leaves it, by whoever works in it.
reference::ExportTerms termsOf(const store::Session& session);

/// Closes the base; what could not be written back is said and takes precedence over `code`.
ExitCode closed(store::Base& base, ExitCode code);

/// The engine gave up: said with the base's name, and noted in the log.
ExitCode failed(const store::Base& base, const store::DbError& error);

/// Opens, works, closes. The work is given the base and its session.
template <class Work>
ExitCode withBase(const Arguments& arguments, store::OpenMode mode, const Work& work)
{
    auto base = openBase(arguments, mode);
    if (!base) {
        return base.error();
    }
    const SystemClock clock;
    const auto session = sessionOn(*base, clock);
    try {
        const ExitCode code = work(*base, session);
        return closed(*base, code);
    } catch (const store::DbError& error) {
        return failed(*base, error);
    }
}

/// The same, for what needs the whole base: a pack is refused.
template <class Work>
ExitCode withWholeBase(const Arguments& arguments, store::OpenMode mode, const Work& work)
{
    return withBase(arguments, mode, [&](store::Base& base, const store::Session& session) {
        const auto whole = store::requireWholeBase(base.database());
        return whole ? work(base, session) : report(whole.error());
    });
}

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenBase.h"

#include "ErrorText.h"
#include "Outlets.h"
#include "Passphrase.h"
#include "Terminal.h"

#include "base/Path.h"
#include "casefile/Session.h"
#include "casefile/Sight.h"
#include "exchange/PackFolder.h"
#include "host/Log.h"
#include "store/LeaseRecord.h"
#include "store/ProcessInfo.h"

#include <iostream>

namespace jalon::cli {

namespace {

void sayWhoWrites(const store::Base& base)
{
    if (const auto& writer = base.writer()) {
        std::cerr << "Base lue sur une copie du moment : " << writer->user << " (" << writer->host
                  << ") y écrit depuis " << store::isoInstant(writer->since) << ".\n";
    }
}

void sayWhatWasSetAside(const store::Base& base)
{
    if (const auto aside = base.setAside()) {
        std::cerr << "Une copie de travail d’une session interrompue a été gardée : " << pathText(*aside)
                  << "\n";
    }
}

/// Which account works, when the base has some; its rights hold for all that is done.
Expected<void> enter(store::Base& base, const std::string& name, const Secret& password)
{
    static const SystemClock clock;
    auto account = reference::logIn(base.database(), name, password, clock);
    if (!account) {
        return std::unexpected{account.error()};
    }
    base.setGuard(casefile::guardFor(std::move(*account), clock));
    return {};
}

/// A wrong password counts although the base was opened for reading, unless somebody else writes in it.
void countWrongPassword(const Arguments& arguments, const Secret& passphrase, const std::string& name,
                        const Secret& password)
{
    if (auto base =
            store::Base::open(pathFromText(arguments.positional(0)), passphrase, store::OpenMode::Write)) {
        base->database().setWitness({}); // one try, one line
        static_cast<void>(enter(*base, name, password));
        static_cast<void>(base->close());
    }
}

std::expected<store::Base, ExitCode> entered(const Arguments& arguments, store::Base base,
                                             const Secret& passphrase)
{
    if (reference::hasAccounts(base.database())) {
        const auto name = arguments.value("--account");
        if (!name) {
            return std::unexpected{report({ErrorCode::AccountNeeded, {}})};
        }
        const auto password = askPassphrase({}, false, PassphraseOf::Account);
        if (!password) {
            return std::unexpected{usageError(password.error())};
        }
        if (const auto done = enter(base, *name, *password); !done) {
            const bool counted = base.access() == store::Access::Write;
            static_cast<void>(base.close());
            if (!counted && done.error().code == ErrorCode::AccountRefused) {
                countWrongPassword(arguments, passphrase, *name, *password);
            }
            return std::unexpected{report(done.error())};
        }
    }
    auto allowed = leavesInClear(arguments)
                       ? casefile::requireMay(base.database(), reference::Operation::Exports)
                       : Expected<void>{};
    allowed = allowed ? noteLeaving(arguments, base.database()) : allowed;
    if (!allowed) {
        return std::unexpected{report(allowed.error())};
    }
    return base;
}

} // namespace

std::expected<store::Base, ExitCode> openBase(const Arguments& arguments, store::OpenMode mode)
{
    const auto path = pathFromText(arguments.positional(0));
    const bool asPack = exchange::isPackFile(path) && environmentValue("JALON_PACK_PASSPHRASE");
    const auto passphrase = askPassphrase(arguments.value("--passphrase-file"), false,
                                          asPack ? PassphraseOf::Pack : PassphraseOf::Base);
    if (!passphrase) {
        return std::unexpected{usageError(passphrase.error())};
    }
    auto base = store::Base::open(path, *passphrase, mode);
    if (!base) {
        return std::unexpected{report(base.error())};
    }
    sayWhoWrites(*base);
    sayWhatWasSetAside(*base);
    return entered(arguments, std::move(*base), *passphrase);
}

store::Session sessionOn(store::Base& base, const Clock& clock)
{
    return casefile::makeSession(base.database(), store::userName(), clock);
}

reference::ExportTerms termsOf(const store::Session& session)
{
    return reference::exportTerms(session.database, session.actor, session.clock);
}

ExitCode closed(store::Base& base, ExitCode code)
{
    if (const auto result = base.close(); !result) {
        return report(result.error());
    }
    return code;
}

ExitCode failed(const store::Base& base, const store::DbError& error)
{
    host::noteFailure(error);
    return report(error.toError(pathText(base.path())));
}

} // namespace jalon::cli

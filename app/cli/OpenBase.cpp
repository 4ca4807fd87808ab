// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenBase.h"

#include "ErrorText.h"
#include "Passphrase.h"
#include "Terminal.h"

#include "base/Path.h"
#include "casefile/Session.h"
#include "exchange/PackFolder.h"
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
    return std::move(*base);
}

store::Session sessionOn(store::Base& base, const Clock& clock)
{
    return casefile::makeSession(base.database(), store::userName(), clock);
}

ExitCode closed(store::Base& base, ExitCode code)
{
    if (const auto result = base.close(); !result) {
        return report(result.error());
    }
    return code;
}

} // namespace jalon::cli

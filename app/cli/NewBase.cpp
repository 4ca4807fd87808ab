// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewBase.h"

#include "OpenBase.h"
#include "Passphrase.h"

#include "base/Path.h"
#include "meeting/Grids.h"
#include "programme/Exchange.h"
#include "reference/Seed.h"

#include <algorithm>
#include <iostream>
#include <ranges>

namespace jalon::cli {

std::expected<Secret, ExitCode> newPassphrase(const Arguments& arguments)
{
    auto passphrase = askPassphrase(arguments.value("--passphrase-file"), true);
    if (!passphrase) {
        return std::unexpected{usageError(passphrase.error())};
    }
    return std::move(*passphrase);
}

std::expected<store::Base, ExitCode> createBase(const Arguments& arguments, const Secret& passphrase)
{
    auto base = store::Base::create(pathFromText(arguments.positional(0)), passphrase);
    if (!base) {
        return std::unexpected{report(base.error())};
    }
    return std::move(*base);
}

std::expected<std::vector<std::string>, ExitCode> chosenProgrammes(const Arguments& arguments)
{
    auto shipped = programme::shippedNames();
    const auto chosen = arguments.value("--programme");
    if (!chosen) {
        return shipped;
    }
    std::vector<std::string> names;
    for (const auto part : std::views::split(*chosen, ',')) {
        const std::string name{std::string_view{part}};
        if (name != "aucun" && std::ranges::find(shipped, name) == shipped.end()) {
            std::cerr << "Aucun programme livré ne s’appelle « " << name << " ». Ceux de Jalon :";
            for (const auto& known : shipped) {
                std::cerr << ' ' << known;
            }
            std::cerr << ".\n";
            return std::unexpected{ExitCode::Unknown};
        }
        if (name != "aucun") {
            names.push_back(name);
        }
    }
    return names;
}

std::expected<store::Base, ExitCode> newBase(const Arguments& arguments, const Secret& passphrase)
{
    const auto names = chosenProgrammes(arguments);
    if (!names) {
        return std::unexpected{names.error()};
    }
    auto base = createBase(arguments, passphrase);
    if (!base) {
        return base;
    }
    const SystemClock clock;
    const auto session = sessionOn(*base, clock);
    store::Transaction tx{session, store::TxKind::Reference};
    reference::seed(tx);
    if (const auto loaded = programme::importShipped(tx, *names); !loaded) {
        return std::unexpected{report(loaded.error())};
    }
    if (const auto loaded = meeting::loadShippedGrids(tx); !loaded) {
        return std::unexpected{report(loaded.error())};
    }
    tx.commit();
    return base;
}

} // namespace jalon::cli

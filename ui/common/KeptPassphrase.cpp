// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KeptPassphrase.h"

#include "base/Path.h"

namespace jalon::ui::kept_passphrase {

namespace {

bool mayKeep(const AppContext& context)
{
    return context.keyring && !context.policies.rememberingOff && context.keyring->isThere();
}

std::string keptName(const std::filesystem::path& base)
{
    return pathText(wholePath(base));
}

} // namespace

Kept of(const AppContext& context, const std::filesystem::path& base)
{
    if (!mayKeep(context)) {
        return Kept::Impossible;
    }
    return context.keyring->find(keptName(base)) ? Kept::Already : Kept::Possible;
}

Secret find(const AppContext& context, const std::filesystem::path& base)
{
    auto found = mayKeep(context) ? context.keyring->find(keptName(base)) : std::nullopt;
    return found ? std::move(*found) : Secret{};
}

void keep(const AppContext& context, const std::filesystem::path& base, const Secret& passphrase)
{
    if (mayKeep(context)) {
        context.keyring->keep(keptName(base), passphrase);
    }
}

void forget(const AppContext& context, const std::filesystem::path& base)
{
    if (context.keyring) {
        context.keyring->forget(keptName(base));
    }
}

} // namespace jalon::ui::kept_passphrase

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/Keyring.h"

#include <map>

namespace jalon::ui::test {

class KeyringOfTests final : public host::Keyring {
public:
    bool isThere() const override { return there; }
    bool keep(const std::string& name, const Secret& secret) override
    {
        kept.insert_or_assign(name, std::string{secret.view()});
        return true;
    }
    std::optional<Secret> find(const std::string& name) const override
    {
        const auto found = kept.find(name);
        return found == kept.end() ? std::nullopt : std::optional{Secret{found->second}};
    }
    void forget(const std::string& name) override { kept.erase(name); }

    bool there = true;
    std::map<std::string, std::string> kept;
};

} // namespace jalon::ui::test

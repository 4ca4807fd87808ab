// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <memory>
#include <optional>
#include <string>

namespace jalon::host {

/// Where the system keeps secrets of its user until the session ends. Nothing of it is in a file of Jalon's.
class Keyring {
public:
    Keyring() = default;
    virtual ~Keyring() = default;
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;

    /// False: nothing can be kept on this machine.
    virtual bool isThere() const = 0;
    /// In the place of what was kept under that name. False when the system did not take it.
    virtual bool keep(const std::string& name, const Secret& secret) = 0;
    virtual std::optional<Secret> find(const std::string& name) const = 0;
    virtual void forget(const std::string& name) = 0;
};

/// Windows' credentials of the logon session; the session's collection of the Secret Service elsewhere.
std::unique_ptr<Keyring> sessionKeyring();

} // namespace jalon::host

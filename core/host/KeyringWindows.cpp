// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"
#include "host/Keyring.h"

#include <windows.h>

#include <wincred.h>

namespace jalon::host {

namespace {

std::wstring targetOf(const std::string& name)
{
    return pathFromText("Jalon: " + name).wstring();
}

/// Windows encrypts them for the user, and drops them when the user logs off.
class WindowsKeyring final : public Keyring {
public:
    bool isThere() const override { return true; }

    bool keep(const std::string& name, const Secret& secret) override
    {
        auto target = targetOf(name);
        auto bytes = secret.copy();
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.CredentialBlobSize = static_cast<DWORD>(bytes.view().size());
        // The type wants what it does not change.
        credential.CredentialBlob =
            reinterpret_cast<LPBYTE>(const_cast<char*>(bytes.view().data())); // NOLINT
        credential.Persist = CRED_PERSIST_SESSION;
        return CredWriteW(&credential, 0) != FALSE;
    }

    std::optional<Secret> find(const std::string& name) const override
    {
        PCREDENTIALW credential = nullptr;
        if (CredReadW(targetOf(name).c_str(), CRED_TYPE_GENERIC, 0, &credential) == FALSE) {
            return std::nullopt;
        }
        const std::size_t size = credential->CredentialBlobSize;
        Secret secret{{reinterpret_cast<const char*>(credential->CredentialBlob), size}}; // NOLINT
        wipe(credential->CredentialBlob, size);
        CredFree(credential);
        return secret;
    }

    void forget(const std::string& name) override
    {
        CredDeleteW(targetOf(name).c_str(), CRED_TYPE_GENERIC, 0);
    }
};

} // namespace

std::unique_ptr<Keyring> sessionKeyring()
{
    return std::make_unique<WindowsKeyring>();
}

} // namespace jalon::host

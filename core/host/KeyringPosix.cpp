// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Keyring.h"

#include <libsecret/secret.h>

namespace jalon::host {

namespace {

const SecretSchema& schema()
{
    static const SecretSchema one = {
        "Jalon",
        SECRET_SCHEMA_NONE,
        {{"base", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
        0,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr};
    return one;
}

/// Each call asks the service over the bus. Its errors are answers: there is no service, or none that can.
class SecretService final : public Keyring {
public:
    bool isThere() const override
    {
        auto* const service = secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, nullptr, nullptr);
        if (service != nullptr) {
            g_object_unref(service);
        }
        return service != nullptr;
    }

    bool keep(const std::string& name, const Secret& secret) override
    {
        const auto bytes = secret.copy();
        auto* const value =
            secret_value_new(bytes.view().data(), static_cast<gssize>(bytes.view().size()), "text/plain");
        auto* const attributes = attributesOf(name);
        const auto kept = secret_service_store_sync(nullptr, &schema(), attributes, SECRET_COLLECTION_SESSION,
                                                    "Jalon", value, nullptr, nullptr);
        g_hash_table_unref(attributes);
        secret_value_unref(value);
        return kept != FALSE;
    }

    std::optional<Secret> find(const std::string& name) const override
    {
        auto* const found =
            secret_password_lookup_sync(&schema(), nullptr, nullptr, "base", name.c_str(), nullptr);
        if (found == nullptr) {
            return std::nullopt;
        }
        Secret secret{found};
        secret_password_free(found); // which wipes it
        return secret;
    }

    void forget(const std::string& name) override
    {
        secret_password_clear_sync(&schema(), nullptr, nullptr, "base", name.c_str(), nullptr);
    }

private:
    static GHashTable* attributesOf(const std::string& name)
    {
        return secret_attributes_build(&schema(), "base", name.c_str(), nullptr);
    }
};

} // namespace

std::unique_ptr<Keyring> sessionKeyring()
{
    return std::make_unique<SecretService>();
}

} // namespace jalon::host

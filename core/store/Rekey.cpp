// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Rekey.h"

#include "base/Path.h"
#include "store/Backup.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/Migrations.h"

namespace jalon::store {

namespace {

/// The new file as a second database of the connection, for as long as it lives.
class Attached {
public:
    Attached(const Database& database, const std::filesystem::path& file, const Key& key)
        : m_database(database)
    {
        m_database.run("ATTACH DATABASE ?1 AS rekeyed KEY ?2", std::string_view{pathText(systemPath(file))},
                       key.rawLiteral().view());
    }
    ~Attached()
    {
        try {
            m_database.script("DETACH DATABASE rekeyed");
        } catch (const DbError&) { // NOLINT(bugprone-empty-catch): an error before is already on its way
        }
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    const Database& m_database;
};

} // namespace

Expected<void> exportWithKey(const Database& source, const Key& key, const std::filesystem::path& file)
{
    return guarded(file, [&]() -> Expected<void> {
        if (auto created = createEmpty(file); !created) {
            return created;
        }
        FileRemover remover{file};
        {
            const Attached attached{source, file, key};
            source.script("SELECT sqlcipher_export('rekeyed');"
                          "PRAGMA rekeyed.application_id = "
                          + std::to_string(kApplicationId)
                          + ";PRAGMA rekeyed.user_version = " + std::to_string(schemaOf(source)));
        }
        auto verified = verifyCopy(source, file, key);
        if (verified) {
            remover.keep();
        }
        return verified;
    });
}

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "base/Limits.h"
#include "base/Path.h"
#include "store/DbError.h"
#include "store/SqlFunctions.h"
#include "store/Sqlite.h"

namespace jalon::store {

namespace {

// Instructions of the engine between two looks at the stop token: well under a millisecond.
constexpr int kCancelInterval = 2000;
// Another process may hold the write lock for the length of a small transaction.
constexpr int kBusyMilliseconds = 5000;

// temp_store: this SQLCipher would put decrypted temporary pages on the disk otherwise.
constexpr const char* kPragmas = "PRAGMA temp_store = MEMORY;"
                                 "PRAGMA secure_delete = ON;"
                                 "PRAGMA foreign_keys = ON;"
                                 "PRAGMA synchronous = FULL;"
                                 "PRAGMA trusted_schema = OFF;"
                                 "PRAGMA cache_size = -65536;";
constexpr std::int64_t kBulkCache = 98304; // KiB
constexpr const char* kAfterBulk = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;";

/// Once for the process, before the engine starts: it would count every allocation under a lock.
void configureEngine()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

#ifdef _WIN32
constexpr const char* kFiles = "win32-longpath"; // the usual one refuses paths longer than 260 characters
#else
constexpr const char* kFiles = nullptr;
#endif

} // namespace

void Database::Close::operator()(sqlite3* connection) const noexcept
{
    sqlite3_close_v2(connection);
}

Database::Database(const std::filesystem::path& file, const Key& key, int flags)
    : m_file(file), m_access((flags & SQLITE_OPEN_READONLY) != 0 ? Access::Read : Access::Write)
{
    configureEngine();
    sqlite3* connection = nullptr;
    const int result =
        sqlite3_open_v2(pathText(systemPath(file)).c_str(), &connection, flags | SQLITE_OPEN_NOMUTEX, kFiles);
    m_connection.reset(connection);
    if (result != SQLITE_OK) {
        throw DbError(result, "open");
    }
    m_statements = std::make_unique<StatementCache>(connection);
    configure(key);
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept
{
    m_statements = std::move(other.m_statements); // statements go before their connection
    m_connection = std::move(other.m_connection);
    m_file = std::move(other.m_file);
    m_access = other.m_access;
    m_guard = std::move(other.m_guard);
    m_witness = std::move(other.m_witness);
    return *this;
}

Database::~Database()
{
    m_statements.reset();
}

Database Database::open(const std::filesystem::path& file, const Key& key, Access access)
{
    return {file, key, access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE};
}

Database Database::create(const std::filesystem::path& file, const Key& key)
{
    return {file, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
}

void Database::configure(const Key& key)
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, static_cast<int>(limits::kStoredValue));
    sqlite3_busy_timeout(handle(), kBusyMilliseconds);
    const auto literal = key.rawLiteral().view();
    if (const int result = sqlite3_key(handle(), literal.data(), static_cast<int>(literal.size()));
        result != SQLITE_OK) {
        throw DbError(result, "key");
    }
    // A wrong passphrase is no news for stderr. The first key of a process sets the level: after it.
    script("PRAGMA cipher_log_level = NONE;");
    script(kPragmas);
    script("SELECT count(*) FROM sqlite_schema;"); // the key is only tried by the first read
    registerSqlFunctions(handle());
}

Statement Database::statement(std::string_view sql) const
{
    return Statement{m_statements->take(sql)};
}

void Database::script(const std::string& sql) const
{
    if (const int result = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
        result != SQLITE_OK) {
        throw DbError(sqlite3_extended_errcode(handle()), sql.substr(0, 80));
    }
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(handle());
}

bool emptyLog(const Database& database)
{
    // The first column of the pragma says whether a reader stood in the way.
    return database.value<int>("PRAGMA wal_checkpoint(TRUNCATE)").value_or(0) == 0;
}

BulkScope::BulkScope(const Database& database) : m_database(database)
{
    m_database.script("PRAGMA foreign_keys = OFF;");
}

void BulkScope::expect(std::int64_t bytes) const
{
    if (bytes <= kBulkCache * 1024) {
        m_database.script("PRAGMA cache_size = -" + std::to_string(kBulkCache));
    }
}

BulkScope::~BulkScope()
{
    sqlite3_exec(m_database.handle(), kAfterBulk, nullptr, nullptr, nullptr);
}

CancelScope::CancelScope(const Database& database, std::stop_token token)
    : m_connection(database.handle()), m_token(std::move(token))
{
    sqlite3_progress_handler(
        m_connection, kCancelInterval,
        [](void* self) { return static_cast<CancelScope*>(self)->m_token.stop_requested() ? 1 : 0; }, this);
}

CancelScope::~CancelScope()
{
    sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

ReadScope::ReadScope(const Database& database)
    : m_database(database), m_outermost(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_outermost) {
        m_database.run("BEGIN");
    }
}

ReadScope::~ReadScope()
{
    if (m_outermost) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace jalon::store

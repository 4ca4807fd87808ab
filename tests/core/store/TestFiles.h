// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Base.h"
#include "store/TestBase.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::test {

Secret passphrase();

/// A machine on which nothing is remote and working copies stay in the test's folder.
store::BaseEnvironment localEnvironment(const std::filesystem::path& folder);
inline store::BaseEnvironment localEnvironment(const TemporaryFolder& folder)
{
    return localEnvironment(folder.path());
}
/// The same where everything under `remote` is on another machine.
store::BaseEnvironment remoteEnvironment(const TemporaryFolder& folder, const std::filesystem::path& remote);

/// A base with one person and `notes` notes, closed.
std::filesystem::path closedBase(const TemporaryFolder& folder, int notes = 3);
/// Notes on the one person, in one transaction.
TxId addNotes(store::Database& database, const std::vector<std::string>& bodies);
TxId addNote(store::Database& database, const std::string& body);
int noteCount(const store::Database& database);

/// What tells whether a file changed, short enough to be printed.
std::string digestOf(const std::filesystem::path& file);
/// The names in a folder, sorted.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// Every page of the file, used or free, as a key shows it: AES-256-CBC, each page's random vector
/// at the head of the 80 bytes reserved at its end, the salt before the first.
std::string decryptedPages(const std::filesystem::path& file, const store::Key& fileKey = testKey());

/// What the write-ahead log holds is not looked at.
bool isOnAnyPage(const store::Database& database, std::string_view text);

/// Every row of every table but the search's own and those of that likeness, as text.
std::string dumpTables(const store::Database& database, std::string_view butLike = "");

} // namespace jalon::test

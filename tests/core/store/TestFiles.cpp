// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TestFiles.h"

#include "base/Sha256.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace jalon::test {

namespace {

void insertNote(store::Transaction& tx, PersonId person, const std::string& body)
{
    tx.database().run("INSERT INTO note (id, fact_id, person_id, written_on, author, sensitive, body, tx_in)"
                      " VALUES (?1, ?2, ?3, ?4, 'R. Martin', 0, ?5, ?6)",
                      tx.newId(), tx.newId(), person, tx.recordedOn(), body, tx.id());
}

std::string cell(const store::SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string_view>(&value);
    return text != nullptr ? std::string{*text} : "NULL";
}

} // namespace

Secret passphrase()
{
    return Secret{kTestPassphrase};
}

store::BaseEnvironment localEnvironment(const std::filesystem::path& folder)
{
    return {[](const auto&) { return false; }, folder / "copies", {}, folder / "journals"};
}

store::BaseEnvironment remoteEnvironment(const TemporaryFolder& folder, const std::filesystem::path& remote)
{
    return {[remote](const auto& path) { return path.string().starts_with(remote.string()); },
            folder / "copies",
            {},
            folder / "journals"};
}

std::filesystem::path closedBase(const TemporaryFolder& folder, int notes)
{
    auto path = folder / "Pôle d'essai.jalon";
    auto base = store::Base::create(path, passphrase(), localEnvironment(folder)).value();
    std::vector<std::string> bodies;
    for (int i = 0; i < notes; ++i) {
        bodies.push_back("note " + std::to_string(i));
    }
    addNotes(base.database(), bodies);
    base.close().value();
    return path;
}

TxId addNotes(store::Database& database, const std::vector<std::string>& bodies)
{
    const FixedClock clock{day("2026-01-15")};
    const store::Session session{database, "testeur", clock};
    store::Transaction tx{session, store::TxKind::Edit};
    auto person = database.value<PersonId>("SELECT min(id) FROM person");
    if (!person) {
        person = PersonId{tx.newId()};
        database.run("INSERT INTO person (id) VALUES (?1)", *person);
    }
    for (const auto& body : bodies) {
        insertNote(tx, *person, body);
    }
    tx.commit();
    return tx.id();
}

TxId addNote(store::Database& database, const std::string& body)
{
    return addNotes(database, {body});
}

int noteCount(const store::Database& database)
{
    return database.value<int>("SELECT count(*) FROM note_now").value();
}

std::string digestOf(const std::filesystem::path& file)
{
    return sha256Hex(bytesOf(file));
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::string dumpTables(const store::Database& database, std::string_view butLike)
{
    auto tables = database.statement("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                     " AND name NOT LIKE 'search_index%' AND name NOT LIKE coalesce(?1, '')"
                                     " ORDER BY name");
    tables.bind(butLike);
    std::string dump;
    while (tables.step()) {
        const auto table = tables.get<std::string>(0);
        dump += "== " + table + "\n";
        auto rows = database.statement("SELECT * FROM " + table + " ORDER BY 1");
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                dump += cell(rows.valueAt(column)) + "|";
            }
            dump += "\n";
        }
    }
    return dump;
}

std::string decryptedPages(const std::filesystem::path& file, const store::Key& fileKey)
{
    constexpr std::size_t kPage = 4096;
    constexpr std::size_t kReserved = 80;
    constexpr std::size_t kSalt = 16;
    const auto hex = std::string{fileKey.rawLiteral().view().substr(2)};
    std::array<unsigned char, 32> key{};
    for (std::size_t i = 0; i < key.size(); ++i) {
        key[i] = static_cast<unsigned char>(std::stoul(hex.substr(2 * i, 2), nullptr, 16));
    }
    const auto bytes = bytesOf(file);
    std::string plain;
    auto* context = EVP_CIPHER_CTX_new();
    for (std::size_t at = 0; at < bytes.size(); at += kPage) {
        const std::size_t skipped = at == 0 ? kSalt : 0;
        std::vector<unsigned char> page(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                                        bytes.begin() + static_cast<std::ptrdiff_t>(at + kPage));
        std::vector<unsigned char> out(kPage);
        int size = 0;
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(), page.data() + kPage - kReserved);
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, out.data(), &size, page.data() + skipped,
                          static_cast<int>(kPage - kReserved - skipped));
        plain.append(out.begin(), out.begin() + size);
    }
    EVP_CIPHER_CTX_free(context);
    return plain;
}

bool isOnAnyPage(const store::Database& database, std::string_view text)
{
    return decryptedPages(database.file()).contains(text);
}

} // namespace jalon::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvReader.h"

#include "base/AtomicFile.h"
#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::tabular;
using namespace std::string_literals;

namespace {

const Error kDiskError{ErrorCode::FileNotReadable, {"clé USB", "Input/output error"}};

/// Gives a few bytes at a time, and fails where it is told to.
class FaultySource final : public ByteSource {
public:
    struct Faults {
        std::size_t step = 7;
        std::size_t readFails = std::string::npos; ///< from this byte on, once `pass` passes are over
        int pass = 0;
        int restartFails = -1; ///< this restart, from 0
    };

    FaultySource(std::string bytes, Faults faults) : m_bytes(std::move(bytes)), m_faults(faults) { }

    Expected<std::size_t> read(std::span<char> room) override
    {
        if (m_restarts >= m_faults.pass && m_at >= m_faults.readFails) {
            return std::unexpected{kDiskError};
        }
        const std::size_t count = std::min({room.size(), m_faults.step, m_bytes.size() - m_at});
        std::copy_n(m_bytes.data() + m_at, count, room.data());
        m_at += count;
        return count;
    }
    Expected<void> restart() override
    {
        if (m_restarts++ == m_faults.restartFails) {
            return std::unexpected{kDiskError};
        }
        m_at = 0;
        return {};
    }
    const std::string& name() const override { return m_name; }
    std::size_t size() const override { return 0; }

private:
    std::string m_bytes;
    std::string m_name = "clé USB";
    Faults m_faults;
    std::size_t m_at = 0;
    int m_restarts = 0;
};

Expected<CsvReader> openFaulty(std::string bytes, FaultySource::Faults faults)
{
    return CsvReader::open(std::make_unique<FaultySource>(std::move(bytes), faults));
}

CsvReader faultyReaderOf(std::string bytes, const CsvOptions& options = {})
{
    return std::move(
        CsvReader::open(std::make_unique<MemorySource>(std::move(bytes), "liste.csv"), options).value());
}

/// Lines of the records read, and the error that ended the reading.
struct Reading {
    std::vector<std::size_t> lines;
    std::optional<Error> error;
};

Reading readingOf(CsvReader& reader)
{
    Reading reading;
    CsvRecord record;
    while (true) {
        const auto more = reader.next(record);
        if (!more) {
            reading.error = more.error();
            return reading;
        }
        if (!*more) {
            return reading;
        }
        reading.lines.push_back(record.line);
    }
}

using Lines = std::vector<std::size_t>;

} // namespace

TEST_CASE("blocks of any size give the same records", "[tabular][csv]")
{
    const std::string bytes =
        "\xEF\xBB\xBFNom;Pr\xC3\xA9nom\r\n\"D\xC3\xBC\r\nMont\";\"Zo\xC3\xAB \"\"Z\"\"\"\r\n"
        "\r\nOlivari;Jean\r";
    for (std::size_t step = 1; step <= bytes.size(); ++step) {
        CAPTURE(step);
        auto reader = openFaulty(bytes, {.step = step}).value();
        CHECK(reader.encoding() == Encoding::Utf8Bom);
        CsvRecord record;
        REQUIRE(reader.next(record).value());
        CHECK(record.cells.front() == "Nom");
        REQUIRE(reader.next(record).value());
        CHECK(record.cells[0] == "Dü\r\nMont");
        CHECK(record.cells[1] == "Zoë \"Z\"");
        REQUIRE(reader.next(record).value());
        CHECK(record.line == 5);
        CHECK(record.cells[1] == "Jean");
        CHECK_FALSE(reader.next(record).value());
        CHECK(reader.position() == bytes.size());
    }
}

TEST_CASE("a disk that fails in the middle of a list is told, and told again", "[tabular][csv]")
{
    const std::string bytes = "Nom;Âge\nDumonteil;31\nOlivari;42\n";
    // The first two passes find the encoding and the shape.
    auto reader = openFaulty(bytes, {.readFails = 20, .pass = 3}).value();
    CsvRecord record;
    REQUIRE(reader.next(record).value());
    const auto reading = readingOf(reader);
    CHECK(reading.error == kDiskError);
    CHECK(readingOf(reader).error == kDiskError);
    CHECK(readingOf(reader).lines.empty());
}

TEST_CASE("a disk that fails while a list is opened is told", "[tabular][csv]")
{
    const std::string bytes = "Nom;Âge\nDumonteil;31\n";
    CHECK(openFaulty(bytes, {.readFails = 0}).error() == kDiskError);
    CHECK(openFaulty(bytes, {.readFails = 0, .pass = 1}).error() == kDiskError); // finding the encoding
    CHECK(openFaulty(bytes, {.readFails = 0, .pass = 2}).error() == kDiskError); // finding the separator
    for (int restart = 0; restart < 3; ++restart) {
        CHECK(openFaulty(bytes, {.restartFails = restart}).error() == kDiskError);
    }
    auto reader = openFaulty(bytes, {.restartFails = 3}).value();
    CHECK(reader.restart().error() == kDiskError);
}

TEST_CASE("lines count whatever stands in them", "[tabular][csv]")
{
    auto blank = faultyReaderOf("\n\r\n \t \n\u00A0\na;b\n\n;;\nc;d\n\n", {.separator = ';'});
    CHECK(readingOf(blank).lines == Lines{5, 7, 8});
    auto quoted = faultyReaderOf("a;\"1\n2\r3\r\n4\";b\n\nc;d;e\n");
    CHECK(readingOf(quoted).lines == Lines{1, 6});
    auto mixed = faultyReaderOf("a;b\r\nc;d\n\re;f\rg;h");
    CHECK(readingOf(mixed).lines == Lines{1, 2, 4, 5});
}

TEST_CASE("an end that comes at once is told at each call", "[tabular][csv]")
{
    auto reader = faultyReaderOf("a;b");
    CHECK(readingOf(reader).lines == Lines{1});
    CHECK(readingOf(reader).lines.empty());
    CHECK_FALSE(readingOf(reader).error);
    REQUIRE(reader.restart());
    CHECK(readingOf(reader).lines == Lines{1});
}

TEST_CASE("records stand beside the limit, not over it", "[tabular][csv]")
{
    const auto errorOf = [](std::size_t size, std::string_view end) {
        auto reader = faultyReaderOf("a;b\n" + std::string(size, 'x') + std::string{end},
                                     {.separator = ';', .recordLimit = 100});
        return readingOf(reader).error;
    };
    CHECK_FALSE(errorOf(99, "\n"));
    CHECK_FALSE(errorOf(100, ""));
    CHECK(errorOf(101, "") == Error{ErrorCode::ListRecordTooLong, {"liste.csv", "2", "100"}});
    CHECK(errorOf(101, "\nc;d\n")->code == ErrorCode::ListRecordTooLong);
    // A whole quoted record that is too long is too long; nothing says that its quote was left open.
    auto quoted = faultyReaderOf("a;b\n\n\"" + std::string(150, 'x') + "\";c\n",
                                 {.separator = ';', .recordLimit = 100});
    CHECK(readingOf(quoted).error == Error{ErrorCode::ListRecordTooLong, {"liste.csv", "3", "100"}});
}

TEST_CASE("a restart forgets the error and the counts", "[tabular][csv]")
{
    auto reader = faultyReaderOf("a\0;\xFF;b\nc;\"d\n"s, {.encoding = Encoding::Utf8});
    for (int pass = 0; pass < 2; ++pass) {
        const auto reading = readingOf(reader);
        CHECK(reading.lines == Lines{1});
        CHECK(reading.error == Error{ErrorCode::ListQuoteNotClosed, {"liste.csv", "2"}});
        CHECK(reader.droppedNuls() == 1);
        CHECK(reader.malformed() == 1);
        REQUIRE(reader.restart());
        CHECK(reader.droppedNuls() == 0);
        CHECK(reader.malformed() == 0);
        CHECK(reader.position() == 0);
    }
}

TEST_CASE("what is no letter is counted once, over all blocks", "[tabular][csv]")
{
    std::string bytes = "\xEF\xBB\xBFNom;Ville\n";
    for (int i = 0; i < 20'000; ++i) {
        bytes += "Dumont\xE9il;Valence\n";
    }
    auto reader = faultyReaderOf(bytes);
    CHECK(reader.encoding() == Encoding::Utf8Bom);
    CHECK(readingOf(reader).lines.size() == 20'001);
    CHECK(reader.malformed() == 20'000);
}

TEST_CASE("UTF-16 lists are cut between surrogates and units", "[tabular][csv]")
{
    const auto bytes = "\xFE\xFF\0N\0;\xD8\x3D\xDE\0\0\r\0\n\0a\0;\xD8\x3D\0\n"s;
    for (std::size_t step = 1; step <= 7; ++step) {
        CAPTURE(step);
        auto reader = openFaulty(bytes, {.step = step}).value();
        CHECK(reader.encoding() == Encoding::Utf16Be);
        CsvRecord record;
        REQUIRE(reader.next(record).value());
        CHECK(record.cells[1] == "😀");
        REQUIRE(reader.next(record).value());
        CHECK(record.cells[1] == "\uFFFD");
        CHECK(reader.malformed() == 1);
    }
}

TEST_CASE("a list's own separator line gives way to the user", "[tabular][separator]")
{
    auto reader = faultyReaderOf("sep=,\na,b;c\n", {.separator = ';'});
    CsvRecord record;
    REQUIRE(reader.next(record).value());
    CHECK(record.line == 2);
    CHECK(record.cells[0] == "a,b");
    auto odd = faultyReaderOf("\xEF\xBB\xBFsep=^\r\na^b\r\n");
    CHECK(odd.separator() == '^');
    REQUIRE(odd.next(record).value());
    CHECK(record.cells.size() == 2);
    auto alone = faultyReaderOf("sep=;");
    CHECK(readingOf(alone).lines.empty());
    auto quote = faultyReaderOf("sep=\"\na;b\n");
    CHECK(readingOf(quote).lines.front() == 1);
    auto cut = faultyReaderOf("sep=\na;b\n");
    CHECK(readingOf(cut).lines == Lines{1, 2});
}

TEST_CASE("a file on the disk is opened under its name", "[tabular][csv]")
{
    const TemporaryFolder folder;
    const auto path = folder / "liste d'été.csv";
    REQUIRE(writeFile(path, "Nom;Âge\nOlivari;3\n"));
    {
        auto reader = std::move(CsvReader::openFile(path).value());
        CHECK(reader.name() == path.string());
        CHECK(reader.size() == std::filesystem::file_size(path));
        CHECK(readingOf(reader).lines == Lines{1, 2});
    }
    REQUIRE(writeFile(path, ""));
    CHECK(CsvReader::openFile(path).error() == Error{ErrorCode::ListEmpty, {path.string()}});
}

TEST_CASE("foreign files are named by their kind", "[tabular][csv]")
{
    const auto kindOf = [](std::string bytes) {
        return CsvReader::open(std::make_unique<MemorySource>(std::move(bytes), "x")).error().parameters[1];
    };
    CHECK(kindOf("PK\x03\x04" + std::string(3000, '\0')) == "xlsx");
    CHECK(kindOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s) == "xls");
    CHECK(kindOf("%PDF-1.4") == "pdf");
    CHECK(kindOf("\xEF\xBB\xBF<?xml version='1.0'?><a/>") == "xml");
    CHECK(kindOf("SQLite format 3\0\x10\0\x01\x01\0@  \x01\x02\x03"s) == "binary");
}

TEST_CASE("a list that is too large is refused, whether its size is known beforehand or not",
          "[tabular][csv]")
{
    const auto rows = "a;b\n1;2\n3;4\n"s;
    CsvOptions options;
    options.sizeLimit = rows.size();
    CHECK(CsvReader::open(std::make_unique<MemorySource>(rows, "l"), options));
    options.sizeLimit = rows.size() - 1;
    const auto known = CsvReader::open(std::make_unique<MemorySource>(rows, "l"), options);
    REQUIRE_FALSE(known);
    CHECK(known.error().code == ErrorCode::FileTooLarge);

    auto reader = CsvReader::open(std::make_unique<FaultySource>(rows, FaultySource::Faults{}), options);
    REQUIRE(reader);
    CsvRecord record;
    auto more = reader->next(record);
    while (more && *more) {
        more = reader->next(record);
    }
    REQUIRE_FALSE(more);
    CHECK(more.error().code == ErrorCode::FileTooLarge);
    CHECK_FALSE(reader->next(record)); // the same again
}

TEST_CASE("a row has so many columns at most", "[tabular][csv]")
{
    const auto row = [](std::size_t columns) { return std::string(columns - 1, ';') + "x\n"; };
    for (const auto& [columns, isRead] :
         {std::pair{limits::kListColumns, true}, {limits::kListColumns + 1, false}}) {
        auto reader = CsvReader::open(std::make_unique<MemorySource>("a;b\n" + row(columns), "l"),
                                      {.encoding = Encoding::Utf8, .separator = ';'});
        REQUIRE(reader);
        CsvRecord record;
        REQUIRE(reader->next(record).value());
        const auto next = reader->next(record);
        CHECK(next.has_value() == isRead);
        if (!isRead) {
            CHECK(next.error()
                  == Error{ErrorCode::ListTooManyColumns, {"l", "2", std::to_string(limits::kListColumns)}});
        }
    }
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/Encoding.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jalon;
using namespace jalon::tabular;
using namespace std::string_literals;

namespace {

Encoding detected(std::string bytes)
{
    MemorySource source{std::move(bytes)};
    return detectEncoding(source).value();
}

struct Transcoded {
    std::string text;
    std::size_t malformed;
};

/// Fed `step` bytes at a time.
Transcoded transcoded(Encoding encoding, std::string_view bytes, std::size_t step)
{
    Transcoder transcoder{encoding};
    Transcoded result;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        transcoder.feed(bytes.substr(at, step), result.text);
    }
    transcoder.finish(result.text);
    result.malformed = transcoder.malformed();
    return result;
}

} // namespace

TEST_CASE("a text's encoding is known from its bytes", "[tabular][encoding]")
{
    CHECK(detected("Nom;Prenom") == Encoding::Utf8);
    CHECK(detected("Nom;Prénom;œuvre;€;😀") == Encoding::Utf8);
    CHECK(detected("\xEF\xBB\xBFNom") == Encoding::Utf8Bom);
    CHECK(detected("Nom;Pr\xE9nom") == Encoding::Windows1252);
    CHECK(detected("\xFF\xFEN\0o\0"s) == Encoding::Utf16Le);
    CHECK(detected("\xFE\xFF\0N\0o"s) == Encoding::Utf16Be);
    CHECK(detected("") == Encoding::Utf8);
    CHECK(detected("\xEF\xBB") == Encoding::Windows1252);
}

TEST_CASE("one bad sequence far away makes a text windows-1252", "[tabular][encoding]")
{
    const auto bad = GENERATE("\xC0\xAF"s, "\xE0\x80\x80"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\xF5"s,
                              "\x80"s, "\xC3"s, "\xE2\x82"s, "\xF0\x9F\x98"s);
    std::string text;
    while (text.size() < 700'000) {
        text += "Éléonore;Valence\n";
    }
    CHECK(detected(text) == Encoding::Utf8);
    CHECK(detected(text + bad) == Encoding::Windows1252);
    CHECK(detected(text + bad + "a\n") == Encoding::Windows1252);
}

TEST_CASE("letters cut between two blocks are not taken for errors", "[tabular][encoding]")
{
    EncodingDetector detector;
    for (const char byte : "é€😀"s) {
        detector.feed({&byte, 1});
    }
    CHECK(detector.result() == Encoding::Utf8);
}

TEST_CASE("detection leaves the source at its start", "[tabular][encoding]")
{
    MemorySource source{"caf\xE9"};
    REQUIRE(detectEncoding(source).value() == Encoding::Windows1252);
    std::string room(10, ' ');
    CHECK(source.read(room).value() == 4);
    CHECK(source.read(room).value() == 0);
}

TEST_CASE("every encoding becomes the same UTF-8, whatever the blocks", "[tabular][encoding]")
{
    const std::size_t step = GENERATE(1U, 2U, 3U, 5U, 7U, 100U);
    const std::string expected = "É;œ €😀";
    CHECK(transcoded(Encoding::Utf8, expected, step).text == expected);
    CHECK(transcoded(Encoding::Utf8Bom, "\xEF\xBB\xBF" + expected, step).text == expected);
    const auto little = "\xFF\xFE\xC9\0;\0\x53\x01 \0\xAC\x20\x3D\xD8\x00\xDE"s;
    CHECK(transcoded(Encoding::Utf16Le, little, step).text == expected);
    const auto big = "\xFE\xFF\0\xC9\0;\x01\x53\0 \x20\xAC\xD8\x3D\xDE\x00"s;
    CHECK(transcoded(Encoding::Utf16Be, big, step).text == expected);
    const auto western = transcoded(Encoding::Windows1252, "\xC9;\x9C \x80 l\x92\xEEle \xFF\xA0.", step);
    CHECK(western.text == "É;œ € l’île ÿ\u00A0.");
    CHECK(western.malformed == 0);
}

TEST_CASE("what is no letter is replaced and counted", "[tabular][encoding]")
{
    const std::size_t step = GENERATE(1U, 2U, 3U, 100U);
    const std::string r = "\uFFFD";
    const auto check = [&](Encoding encoding, const std::string& bytes, const std::string& text,
                           std::size_t count) {
        const auto result = transcoded(encoding, bytes, step);
        CHECK(result.text == text);
        CHECK(result.malformed == count);
    };
    check(Encoding::Utf8, "a\xE9z", "a" + r + "z", 1);
    check(Encoding::Utf8, "\xE2\x82", r, 1);
    check(Encoding::Utf8, "\xC0\xAF", r + r, 2);
    check(Encoding::Utf8, "\xF0\x9F\x98z", r + "z", 1);
    check(Encoding::Windows1252, "\x81\x8D\x8F\x90\x9D", r + r + r + r + r, 5);
    check(Encoding::Utf16Le, "\x00\xD8z\0"s, r + "z", 1);
    check(Encoding::Utf16Le, "\x00\xDCz\0"s, r + "z", 1);
    check(Encoding::Utf16Le, "z\0\x00\xD8"s, "z" + r, 1);
    check(Encoding::Utf16Be, "\0z\0"s, "z" + r, 1);
}

TEST_CASE("files that are no text are recognised", "[tabular][encoding]")
{
    CHECK(foreignFile("PK\x03\x04\x14\0"s) == ForeignFile::Spreadsheet);
    CHECK(foreignFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....") == ForeignFile::OldSpreadsheet);
    CHECK(foreignFile("%PDF-1.7\n") == ForeignFile::Pdf);
    CHECK(foreignFile("<?xml version=\"1.0\"?>") == ForeignFile::Xml);
    CHECK(foreignFile("\x7F"
                      "ELF\x02\x01\x01\0\0\0"s)
          == ForeignFile::Binary);
    CHECK_FALSE(foreignFile("Nom;Prénom\r\nDurand;\tZoé\r\n"));
    CHECK_FALSE(foreignFile("Nom\0\0\0\0;Age\0\0\0\0"s));
    CHECK_FALSE(foreignFile("\xFF\xFEN\0"s));
    CHECK_FALSE(foreignFile(""));
}

TEST_CASE("a text is made valid UTF-8", "[tabular][encoding]")
{
    CHECK(validUtf8("Zoé") == "Zoé");
    CHECK(validUtf8("Zo\xE9") == "Zo\uFFFD");
}

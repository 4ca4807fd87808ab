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

TEST_CASE("encodings have the codes that users type", "[tabular][encoding]")
{
    CHECK(fromCode<Encoding>("windows-1252") == Encoding::Windows1252);
    CHECK(fromCode<Encoding>("utf-8") == Encoding::Utf8);
    CHECK(fromCode<Encoding>("utf-16be") == Encoding::Utf16Be);
    CHECK_FALSE(fromCode<Encoding>("latin-1"));
    CHECK(codeOf(Encoding::Utf8Bom) == "utf-8-bom");
    CHECK(codeOf(ForeignFile::OldSpreadsheet) == "xls");
}

TEST_CASE("a mark decides, whatever follows it", "[tabular][encoding]")
{
    CHECK(detected("\xEF\xBB\xBF\xE9") == Encoding::Utf8Bom);
    CHECK(detected("\xFF\xFE") == Encoding::Utf16Le);
    CHECK(detected("\xFE\xFF\xD8") == Encoding::Utf16Be);
    CHECK(detected("\xEF\xBB\xE9") == Encoding::Windows1252);
    CHECK(detected("\xFF") == Encoding::Windows1252);
    CHECK(detected("a\xEF\xBB\xBF") == Encoding::Utf8);
}

TEST_CASE("the detector stops when nothing can change any more", "[tabular][encoding]")
{
    EncodingDetector marked;
    marked.feed("\xFF");
    CHECK_FALSE(marked.decided()); // half a mark
    marked.feed("\xFE");
    marked.feed("a");
    CHECK(marked.decided());
    CHECK(marked.result() == Encoding::Utf16Le);
    EncodingDetector plain;
    CHECK_FALSE(plain.decided());
    plain.feed("abc\xC3");
    CHECK_FALSE(plain.decided());
    CHECK(plain.result() == Encoding::Windows1252); // if it ends here
    plain.feed("\xA9");
    CHECK(plain.result() == Encoding::Utf8);
    plain.feed("\xE9 ");
    CHECK(plain.decided());
    CHECK(plain.result() == Encoding::Windows1252);
    plain.feed("é");
    CHECK(plain.result() == Encoding::Windows1252);
}

TEST_CASE("the mark is left out once, at the start only", "[tabular][encoding]")
{
    const std::size_t step = GENERATE(1U, 2U, 3U, 100U);
    CHECK(transcoded(Encoding::Utf8, "\xEF\xBB\xBFNom", step).text == "Nom");
    CHECK(transcoded(Encoding::Utf8Bom, "Nom", step).text == "Nom");
    CHECK(transcoded(Encoding::Utf8Bom, "\xEF\xBB\xBF\xEF\xBB\xBFNom", step).text == "\uFEFFNom");
    CHECK(transcoded(Encoding::Utf8, "a\uFEFF", step).text == "a\uFEFF");
    CHECK(transcoded(Encoding::Utf16Le, "a\0\xFF\xFE"s, step).text == "a\uFEFF");
    CHECK(transcoded(Encoding::Utf8Bom, "\xEF\xBB\xBF", step).text.empty());
    CHECK(transcoded(Encoding::Utf8, "", step).text.empty());
}

TEST_CASE("all of windows-1252 is known, but five bytes", "[tabular][encoding]")
{
    std::string bytes;
    for (unsigned byte = 0; byte < 256; ++byte) {
        bytes += static_cast<char>(byte);
    }
    const auto all = transcoded(Encoding::Windows1252, bytes, 1);
    CHECK(all.malformed == 5);
    CHECK(all.text == transcoded(Encoding::Windows1252, bytes, 1000).text);
    CHECK(transcoded(Encoding::Windows1252, "\x8C\x8A\x8E\x9A\x9E\x9F\x83\x96\x97\x85", 3).text
          == "ŒŠŽšžŸƒ–—…");
    CHECK(transcoded(Encoding::Windows1252, "\xA9\xB0\xBF\xC0\xD7\xE7", 1).text == "©°¿À×ç");
}

TEST_CASE("surrogates are paired across blocks, or replaced one by one", "[tabular][encoding]")
{
    const std::size_t step = GENERATE(1U, 2U, 3U, 5U, 100U);
    const auto big = [&](const std::string& bytes) { return transcoded(Encoding::Utf16Be, bytes, step); };
    CHECK(big("\xD8\x00\xDC\x00\xDB\xFF\xDF\xFF"s).text == "\U00010000\U0010FFFF");
    CHECK(big("\xD8\x3D\xD8\x3D\xDE\x00"s).text == "\uFFFD😀");
    CHECK(big("\xD8\x3D\xD8\x3D\xDE\x00"s).malformed == 1);
    CHECK(big("\xDE\x00\xD8\x3D"s).malformed == 2);
    CHECK(big("\0A\xD8\x3D\0"s).text == "A\uFFFD\uFFFD"); // a half pair, then half a unit
    CHECK(big("\xD7\xFF\xE0\x00"s).text == "\uD7FF\uE000");
}

TEST_CASE("each broken sequence counts once, as far as it was sound", "[tabular][encoding]")
{
    const std::size_t step = GENERATE(1U, 2U, 3U, 100U);
    const auto count = [&](const std::string& bytes) {
        return transcoded(Encoding::Utf8, bytes, step).malformed;
    };
    CHECK(count("\xE2\x82z") == 1);
    CHECK(count("\xF0\x9F\x98\xF0\x9F\x98\x80") == 1);
    CHECK(count("\xE0\x80\x80") == 3); // overlong
    CHECK(count("\xED\xA0\x80") == 3); // a surrogate
    CHECK(count("\xF4\x90\x80\x80") == 4); // beyond U+10FFFF
    CHECK(count("\xC3\xC3\xA9") == 1);
    CHECK(count("\xFF\xFE\x80") == 3);
    CHECK(count("é€😀\U0010FFFF") == 0);
}

TEST_CASE("control characters make a file binary from one in twenty on", "[tabular][encoding]")
{
    CHECK(foreignFile(std::string(19, 'a') + "\x01") == ForeignFile::Binary);
    CHECK_FALSE(foreignFile(std::string(20, 'a') + "\x01"));
    CHECK_FALSE(foreignFile("a\t\r\n\f"));
    CHECK_FALSE(foreignFile(std::string(100, '\0')));
    CHECK(foreignFile(std::string(100, '\0') + "\x02") == ForeignFile::Binary);
    CHECK_FALSE(foreignFile("\xFE\xFF\x01\x52\x01\x53"));
    CHECK_FALSE(foreignFile("PKW;Nom\n"));
    CHECK_FALSE(foreignFile("PDF;%PDF-\n"));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/ZipParts.h"

#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <zlib.h>

namespace jalon::tabular {

namespace {

std::size_t number(const std::string& bytes, std::size_t at, std::size_t size)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value |= std::size_t{static_cast<unsigned char>(bytes.at(at + i))} << (8 * i);
    }
    return value;
}

std::string inflated(std::string packed, std::size_t size)
{
    std::string plain(size, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&stream);
    return plain;
}

} // namespace

std::map<std::string, std::string> zipPartsOf(const std::filesystem::path& path)
{
    const std::string zip = test::bytesOf(path);
    const auto end = zip.rfind("PK\x05\x06");
    REQUIRE(end != std::string::npos);
    std::map<std::string, std::string> parts;
    std::size_t at = number(zip, end + 16, 4);
    for (auto left = number(zip, end + 10, 2); left > 0; --left) {
        const auto nameSize = number(zip, at + 28, 2);
        const auto local = number(zip, at + 42, 4);
        const auto data = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2);
        const auto packed = zip.substr(data, number(zip, at + 20, 4));
        parts[zip.substr(at + 46, nameSize)] =
            number(zip, at + 10, 2) == 8 ? inflated(packed, number(zip, at + 24, 4)) : packed;
        at += 46 + nameSize + number(zip, at + 30, 2) + number(zip, at + 32, 2);
    }
    return parts;
}

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Logo.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace jalon::letter {

namespace {

using Size = std::pair<std::int64_t, std::int64_t>;

constexpr std::string_view kPngStart = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kPngEnd = "IEND\xae\x42\x60\x82";
constexpr std::string_view kJpegStart = "\xff\xd8\xff";
constexpr std::string_view kJpegEnd = "\xff\xd9";

/// Of several bytes, the highest first.
std::int64_t numberAt(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::int64_t number = 0;
    for (const char byte : bytes.substr(at, count)) {
        number = (number << 8) | static_cast<unsigned char>(byte);
    }
    return number;
}

/// Its first chunk says it (PNG, 11.2.2).
std::optional<Size> pngSize(std::string_view bytes)
{
    constexpr std::size_t kWidthAt = 16;
    constexpr std::size_t kHeightAt = 20;
    if (bytes.size() < kHeightAt + 4 || !bytes.ends_with(kPngEnd) || bytes.substr(12, 4) != "IHDR") {
        return std::nullopt;
    }
    return Size{numberAt(bytes, kWidthAt, 4), numberAt(bytes, kHeightAt, 4)};
}

/// Of a marker that begins a frame (JPEG, table B.1): SOF0 to SOF15 but DHT, JPG and DAC.
bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<Size> jpegSize(std::string_view bytes)
{
    if (bytes.rfind(kJpegEnd) == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t at = 2;
    while (at + 9 < bytes.size() && bytes[at] == '\xff') {
        const auto marker = static_cast<int>(numberAt(bytes, at + 1, 1));
        if (isFrame(marker)) {
            return Size{numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2)};
        }
        at += 2 + static_cast<std::size_t>(numberAt(bytes, at + 2, 2));
    }
    return std::nullopt;
}

std::string kilobytes(std::size_t bytes)
{
    constexpr std::size_t kKilo = 1024;
    return std::to_string((bytes + kKilo - 1) / kKilo) + " Ko";
}

std::string sides(std::int64_t width, std::int64_t height)
{
    return std::to_string(width) + " × " + std::to_string(height) + " pixels";
}

} // namespace

Expected<document::Picture> logoFrom(std::string bytes, std::string_view file)
{
    const bool isJpeg = bytes.starts_with(kJpegStart);
    const bool isPng = bytes.starts_with(kPngStart);
    if (!isJpeg && !isPng) {
        return failure(ErrorCode::LogoNotImage, file);
    }
    if (bytes.size() > kLogoBytes) {
        return failure(ErrorCode::LogoTooLarge, file, kilobytes(bytes.size()), kilobytes(kLogoBytes));
    }
    const auto size = isJpeg ? jpegSize(bytes) : pngSize(bytes);
    if (!size || size->first < 1 || size->second < 1) {
        return failure(ErrorCode::LogoNotImage, file);
    }
    const auto [width, height] = *size;
    if (width > kLogoSide || height > kLogoSide) {
        return failure(ErrorCode::LogoTooLarge, file, sides(width, height), sides(kLogoSide, kLogoSide));
    }
    return document::Picture{std::move(bytes), isJpeg, static_cast<int>(width), static_cast<int>(height)};
}

} // namespace jalon::letter

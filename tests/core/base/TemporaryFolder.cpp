// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TemporaryFolder.h"

#include "base/Path.h"

#include <fstream>
#include <iterator>
#include <random>

namespace jalon::test {

namespace {

std::filesystem::path newFolder()
{
    std::random_device random;
    auto path = std::filesystem::temp_directory_path() / ("jalon-test-" + std::to_string(random()));
    std::filesystem::create_directories(path);
    return path;
}

} // namespace

TemporaryFolder::TemporaryFolder() : m_path(newFolder()) { }

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::operator/(std::string_view name) const
{
    return m_path / pathFromText(std::string{name});
}

std::size_t TemporaryFolder::count() const
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{m_path}, {}));
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

void writeBytes(const std::filesystem::path& file, std::string_view bytes)
{
    std::ofstream stream{file, std::ios::binary};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace jalon::test

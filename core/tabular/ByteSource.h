// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

namespace jalon::tabular {

/// Bytes that can be read several times: a list is read once to know its encoding, once for the dry run, once
/// to be applied.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills `room` as far as it can and says how far; 0 only at the end. FileNotReadable.
    virtual Expected<std::size_t> read(std::span<char> room) = 0;
    /// Back to the first byte. FileNotReadable.
    virtual Expected<void> restart() = 0;
    /// What messages call it: a path, in UTF-8.
    virtual const std::string& name() const = 0;
    /// In bytes; 0 when it is not known beforehand.
    virtual std::size_t size() const = 0;
};

/// A buffer to read the source with: `most` bytes, fewer for a source that is smaller.
std::string blockFor(const ByteSource& source, std::size_t most);

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string bytes, std::string name = {})
        : m_bytes(std::move(bytes)), m_name(std::move(name))
    {
    }

    Expected<std::size_t> read(std::span<char> room) override;
    Expected<void> restart() override;
    const std::string& name() const override { return m_name; }
    std::size_t size() const override { return m_bytes.size(); }

private:
    std::string m_bytes;
    std::string m_name;
    std::size_t m_at = 0;
};

class FileSource final : public ByteSource {
public:
    /// FileNotReadable.
    static Expected<FileSource> open(const std::filesystem::path& path);

    Expected<std::size_t> read(std::span<char> room) override;
    Expected<void> restart() override;
    const std::string& name() const override { return m_name; }
    std::size_t size() const override { return m_size; }

private:
    FileSource(std::ifstream file, std::string name, std::size_t size)
        : m_file(std::move(file)), m_name(std::move(name)), m_size(size)
    {
    }

    std::ifstream m_file;
    std::string m_name;
    std::size_t m_size;
};

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Zip.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

// Where minizip is no package of its own, libxlsxwriter brings it.
#if __has_include(<minizip/zip.h>)
#include <minizip/zip.h>
#else
#include <xlsxwriter/third_party/zip.h>
#endif

namespace jalon::document {

namespace {

/// A file in memory: minizip opens names with the narrow functions of the C library.
struct Memory {
    std::string bytes;
    std::size_t at = 0;
};

Memory& memoryOf(voidpf opaque)
{
    return *static_cast<Memory*>(opaque);
}

voidpf ZCALLBACK openMemory(voidpf opaque, const char* /*name*/, int /*mode*/)
{
    return opaque;
}

uLong ZCALLBACK readMemory(voidpf /*opaque*/, voidpf stream, void* target, uLong size)
{
    auto& memory = memoryOf(stream);
    const auto count = std::min<std::size_t>(size, memory.bytes.size() - memory.at);
    std::memcpy(target, memory.bytes.data() + memory.at, count);
    memory.at += count;
    return static_cast<uLong>(count);
}

uLong ZCALLBACK writeMemory(voidpf /*opaque*/, voidpf stream, const void* source, uLong size)
{
    auto& memory = memoryOf(stream);
    memory.bytes.resize(std::max<std::size_t>(memory.bytes.size(), memory.at + size));
    std::memcpy(memory.bytes.data() + memory.at, source, size);
    memory.at += size;
    return size;
}

long ZCALLBACK tellMemory(voidpf /*opaque*/, voidpf stream)
{
    return static_cast<long>(memoryOf(stream).at);
}

long ZCALLBACK seekMemory(voidpf /*opaque*/, voidpf stream, uLong offset, int origin)
{
    auto& memory = memoryOf(stream);
    switch (origin) {
    case ZLIB_FILEFUNC_SEEK_CUR:
        memory.at += offset;
        break;
    case ZLIB_FILEFUNC_SEEK_END:
        memory.at = memory.bytes.size() + offset;
        break;
    default:
        memory.at = offset;
    }
    return 0;
}

int ZCALLBACK nothing(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

void check(int result)
{
    if (result != ZIP_OK) {
        throw std::runtime_error{"minizip: " + std::to_string(result)};
    }
}

void add(zipFile zip, const ZipPart& part)
{
    const zip_fileinfo noDate{};
    check(zipOpenNewFileInZip(zip, std::string{part.name}.c_str(), &noDate, nullptr, 0, nullptr, 0, nullptr,
                              part.isStored ? 0 : Z_DEFLATED, Z_DEFAULT_COMPRESSION));
    check(zipWriteInFileInZip(zip, part.bytes.data(), static_cast<unsigned>(part.bytes.size())));
    check(zipCloseFileInZip(zip));
}

} // namespace

std::string zipOf(const std::vector<ZipPart>& parts)
{
    Memory memory;
    zlib_filefunc_def functions{openMemory, readMemory, writeMemory, tellMemory,
                                seekMemory, nothing,    nothing,     &memory};
    auto* const zip = zipOpen2("memory", APPEND_STATUS_CREATE, nullptr, &functions);
    for (const auto& part : parts) {
        add(zip, part);
    }
    check(zipClose(zip, nullptr));
    return std::move(memory.bytes);
}

} // namespace jalon::document

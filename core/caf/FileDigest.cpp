// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/FileDigest.h"

#include "base/Sha256.h"
#include "tabular/ByteSource.h"

#include <vector>

namespace jalon::caf {

Expected<std::string> fileDigest(const std::filesystem::path& file)
{
    auto source = tabular::FileSource::open(file);
    if (!source) {
        return std::unexpected{source.error()};
    }
    Sha256 digest;
    std::vector<char> block(std::size_t{1} << 18U);
    while (true) {
        const auto size = source->read(block);
        if (!size) {
            return std::unexpected{size.error()};
        }
        if (*size == 0) {
            return digest.hex();
        }
        digest.add({block.data(), *size});
    }
}

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/RecordKind.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace jalon;
using namespace jalon::tabular;

namespace {

constexpr std::array kFields = {
    FieldSynonyms{"nom", "Nom|Nom bénéficiaire", true},
    FieldSynonyms{"prenom", "Prénom", true},
    FieldSynonyms{"matricule", "Matricule|N° CAF"},
};

/// Reads to the end, looking at every byte of every cell.
std::size_t readAll(CsvReader& reader, const HeaderMatch* header)
{
    std::size_t sum = 0;
    std::size_t line = 0;
    CsvRecord record;
    for (auto more = reader.next(record); more && *more; more = reader.next(record)) {
        if (record.line <= line || record.cells.empty()) {
            std::abort();
        }
        line = record.line;
        for (const auto cell : record.cells) {
            for (const char letter : cell) {
                sum += static_cast<unsigned char>(letter);
            }
        }
        sum += header != nullptr ? static_cast<std::size_t>(kindOf(record.cells, *header)) : 0;
    }
    return sum;
}

} // namespace

/// Any bytes through detection, transcoding, reading and header search. The first byte chooses what a user
/// may force.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    CsvOptions options;
    options.recordLimit = 4096;
    if ((data[0] & 0x80U) != 0) {
        options.encoding = static_cast<Encoding>(data[0] % EnumCodes<Encoding>::codes.size());
    }
    if ((data[0] & 0x40U) != 0) {
        options.separator = ";,\t|"[data[0] % 4];
    }
    const std::string bytes{reinterpret_cast<const char*>(data + 1), size - 1};
    auto reader = CsvReader::open(std::make_unique<MemorySource>(bytes), options);
    if (!reader) {
        return 0;
    }
    const auto first = readAll(*reader, nullptr);
    if (!reader->restart() || readAll(*reader, nullptr) != first || !reader->restart()) {
        std::abort();
    }
    if (const auto header = findHeader(*reader, HeaderMatcher{kFields})) {
        const auto saved = header->mapping();
        if (ColumnMapping::fromJson(saved.toJson(), "")) {
            readAll(*reader, &*header);
        } else {
            std::abort();
        }
    }
    return 0;
}

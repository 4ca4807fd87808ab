// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Limits.h"
#include "tabular/Encoding.h"
#include "tabular/RecordCutter.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::tabular {

struct CsvOptions {
    std::optional<Encoding> encoding = std::nullopt; ///< found when not given
    std::optional<char> separator = std::nullopt; ///< found when not given
    std::size_t recordLimit = limits::kListRecord;
    std::size_t sizeLimit = limits::kList;
};

struct CsvRecord {
    std::size_t line = 0; ///< the first physical line of the record, from 1
    std::span<const std::string_view> cells; ///< UTF-8, valid until the next call of the reader
};

/// The separator of a text among `;` `,` tab and `|`: the one that cuts its records into the same number of
/// cells from the earliest record on; `;` when none does. `whole` when the text is the entire file.
char findSeparator(std::string_view utf8, bool whole);

/// Reads a list record by record, in bounded memory whatever its size. Lines without any text are left out.
/// NUL bytes are dropped and counted, because some exports pad with them and the rest is sound; Excel's first
/// line `sep=X` is obeyed and left out.
class CsvReader {
public:
    /// FileNotReadable, FileTooLarge, ListEmpty, ListNotText.
    static Expected<CsvReader> open(std::unique_ptr<ByteSource> source, const CsvOptions& options = {});
    static Expected<CsvReader> openFile(const std::filesystem::path& path, const CsvOptions& options = {});

    /// False at the end. FileNotReadable, FileTooLarge, ListRecordTooLong, ListTooManyColumns,
    /// ListQuoteNotClosed; after an error, the same one again.
    Expected<bool> next(CsvRecord& record);
    /// Back to the first record, with the same encoding and separator. FileNotReadable.
    Expected<void> restart();

    Encoding encoding() const { return m_encoding; }
    char separator() const { return m_separator; }
    const std::string& name() const { return m_source->name(); }
    /// Bytes read so far, out of `size()`: how far the reading has come.
    std::size_t position() const { return m_position; }
    std::size_t size() const { return m_source->size(); }
    /// So far: NUL bytes dropped, and places where U+FFFD stands for bytes that are no letter.
    std::size_t droppedNuls() const { return m_droppedNuls; }
    std::size_t malformed() const { return m_transcoder.malformed(); }

private:
    CsvReader(std::unique_ptr<ByteSource> source, Encoding encoding, const CsvOptions& options)
        : m_source(std::move(source)),
          m_encoding(encoding),
          m_recordLimit(options.recordLimit),
          m_sizeLimit(options.sizeLimit),
          m_transcoder(encoding)
    {
    }

    Expected<void> findShape(const CsvOptions& options);
    Expected<void> refill();
    Expected<void> cutRecord();
    std::unexpected<Error> broken(ErrorCode code);
    bool isBlank() const;

    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    char m_separator = ';';
    std::size_t m_recordLimit;
    std::size_t m_sizeLimit;
    std::size_t m_hintSize = 0;

    Transcoder m_transcoder;
    RecordCutter m_cutter{';'};
    std::string m_block;
    std::string m_text; ///< UTF-8 not yet given out, from m_at
    std::size_t m_at = 0;
    bool m_ended = false;
    std::size_t m_position = 0;
    std::size_t m_droppedNuls = 0;
    std::size_t m_nextLine = 1;
    std::vector<std::string_view> m_cells;
    std::optional<Error> m_error;
};

} // namespace jalon::tabular

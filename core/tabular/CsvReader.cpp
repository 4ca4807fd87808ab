// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvReader.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::tabular {

namespace {

constexpr std::size_t kBlock = std::size_t{128} * 1024;

std::optional<Error> foreignError(std::string_view start, const std::string& name)
{
    const auto foreign = foreignFile(start);
    if (!foreign) {
        return std::nullopt;
    }
    return Error{ErrorCode::ListNotText, {name, std::string{codeOf(*foreign)}}};
}

/// The `X` of a first line `sep=X`.
std::optional<char> separatorHint(std::string_view text)
{
    constexpr std::string_view kHint = "sep=";
    if (text.size() < 5 || !text.starts_with(kHint)) {
        return std::nullopt;
    }
    const bool alone = text.size() == 5 || text[5] == '\r' || text[5] == '\n';
    const bool usable = text[4] != '"' && text[4] != '\r' && text[4] != '\n';
    return alone && usable ? std::optional{text[4]} : std::nullopt;
}

std::unexpected<Error> tooLarge(const std::string& name, std::size_t limit)
{
    return failure(ErrorCode::FileTooLarge, name, limits::inFrench(limit));
}

} // namespace

Expected<CsvReader> CsvReader::open(std::unique_ptr<ByteSource> source, const CsvOptions& options)
{
    if (source->size() > options.sizeLimit) {
        return tooLarge(source->name(), options.sizeLimit);
    }
    std::string start = blockFor(*source, kBlock);
    const auto count = source->read(start);
    if (!count) {
        return std::unexpected{count.error()};
    }
    if (*count == 0) {
        return failure(ErrorCode::ListEmpty, source->name());
    }
    if (auto error = foreignError({start.data(), *count}, source->name())) {
        return std::unexpected{std::move(*error)};
    }
    if (auto restarted = source->restart(); !restarted) {
        return std::unexpected{restarted.error()};
    }
    Encoding encoding = options.encoding.value_or(Encoding::Utf8);
    if (!options.encoding) {
        const auto found = detectEncoding(*source);
        if (!found) {
            return std::unexpected{found.error()};
        }
        encoding = *found;
    }
    CsvReader reader{std::move(source), encoding, options};
    if (auto found = reader.findShape(options); !found) {
        return std::unexpected{found.error()};
    }
    return reader;
}

Expected<CsvReader> CsvReader::openFile(const std::filesystem::path& path, const CsvOptions& options)
{
    auto file = FileSource::open(path);
    if (!file) {
        return std::unexpected{file.error()};
    }
    return open(std::make_unique<FileSource>(std::move(*file)), options);
}

Expected<void> CsvReader::findShape(const CsvOptions& options)
{
    if (auto filled = refill(); !filled) {
        return filled;
    }
    const auto hint = separatorHint(m_text);
    m_hintSize = hint ? 5 : 0;
    if (options.separator) {
        m_separator = *options.separator;
    } else {
        m_separator = hint ? *hint : findSeparator(m_text, m_ended);
    }
    m_cutter = RecordCutter{m_separator};
    return restart();
}

Expected<void> CsvReader::restart()
{
    if (auto restarted = m_source->restart(); !restarted) {
        return restarted;
    }
    m_transcoder = Transcoder{m_encoding};
    m_text.clear();
    m_at = 0;
    m_ended = false;
    m_position = 0;
    m_droppedNuls = 0;
    m_nextLine = 1;
    m_error.reset();
    if (m_hintSize != 0) {
        if (auto filled = refill(); !filled) {
            return filled;
        }
        m_at = m_hintSize;
    }
    return {};
}

Expected<void> CsvReader::refill()
{
    m_text.erase(0, m_at);
    m_at = 0;
    const std::size_t kept = m_text.size();
    if (m_block.empty()) {
        m_block = blockFor(*m_source, kBlock);
    }
    while (m_text.size() == kept && !m_ended) {
        const auto count = m_source->read(m_block);
        if (!count) {
            return std::unexpected{count.error()};
        }
        m_position += *count;
        if (m_position > m_sizeLimit) {
            return tooLarge(name(), m_sizeLimit);
        }
        if (*count == 0) {
            m_ended = true;
            m_transcoder.finish(m_text);
        } else {
            m_transcoder.feed({m_block.data(), *count}, m_text);
        }
        const auto firstNul =
            std::find(m_text.begin() + static_cast<std::ptrdiff_t>(kept), m_text.end(), '\0');
        const auto end = std::remove(firstNul, m_text.end(), '\0');
        m_droppedNuls += static_cast<std::size_t>(m_text.end() - end);
        m_text.erase(end, m_text.end());
    }
    return {};
}

std::unexpected<Error> CsvReader::broken(ErrorCode code)
{
    if (code == ErrorCode::ListQuoteNotClosed) {
        m_error = Error{code, {name(), std::to_string(m_nextLine + m_cutter.quoteLine())}};
    } else {
        const auto limit = code == ErrorCode::ListTooManyColumns ? limits::kListColumns : m_recordLimit;
        m_error = Error{code, {name(), std::to_string(m_nextLine), std::to_string(limit)}};
    }
    return std::unexpected{*m_error};
}

Expected<void> CsvReader::cutRecord()
{
    while (true) {
        const auto cut = m_cutter.cut(m_text.data() + m_at, m_text.data() + m_text.size(), m_ended);
        if (cut == RecordCutter::Result::StrayQuote) {
            return broken(ErrorCode::ListQuoteNotClosed);
        }
        const bool whole = cut == RecordCutter::Result::Record;
        const std::size_t size = whole ? m_cutter.size() : m_text.size() - m_at;
        if (size > m_recordLimit) {
            return broken(!whole && m_cutter.insideQuotes() ? ErrorCode::ListQuoteNotClosed
                                                            : ErrorCode::ListRecordTooLong);
        }
        if (whole) {
            return m_cutter.cellCount() > limits::kListColumns
                       ? Expected<void>{broken(ErrorCode::ListTooManyColumns)}
                       : Expected<void>{};
        }
        if (m_ended) {
            return broken(ErrorCode::ListQuoteNotClosed);
        }
        if (auto filled = refill(); !filled) {
            m_error = filled.error();
            return filled;
        }
    }
}

bool CsvReader::isBlank() const
{
    return m_cells.size() == 1 && trimmed(m_cells.front()).empty();
}

Expected<bool> CsvReader::next(CsvRecord& record)
{
    if (m_error) {
        return std::unexpected{*m_error};
    }
    while (true) {
        if (m_at == m_text.size()) {
            if (auto filled = refill(); !filled) {
                m_error = filled.error();
                return std::unexpected{filled.error()};
            }
            if (m_text.empty()) {
                return false;
            }
        }
        if (auto cut = cutRecord(); !cut) {
            return std::unexpected{cut.error()};
        }
        m_cutter.takeCells(m_text.data() + m_at, m_cells);
        record.line = m_nextLine;
        m_at += m_cutter.size();
        m_nextLine += m_cutter.lines();
        if (!isBlank()) {
            record.cells = m_cells;
            return true;
        }
    }
}

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jalon::tabular {

/// Cuts text that stands in memory into one record. A quote opens a quoted cell only as its first character,
/// is doubled inside, and may hold separators and line ends; anywhere else it is a letter like another. A
/// record ends with LF, CR or CRLF outside quotes.
class RecordCutter {
public:
    enum class Result {
        Record, ///< the whole record was found
        NeedsMore, ///< the text ends inside the record
        StrayQuote, ///< a quoted cell of several lines ends inside a word: its opening quote was no opening
                    ///< quote
    };

    explicit RecordCutter(char separator) : m_separator(separator) { }

    /// Looks at `[text, end)`; `last` when no text follows it. The text is left as it is.
    Result cut(const char* text, const char* end, bool last);

    /// Bytes of the record with its line end, and the physical lines it covers (at least one).
    std::size_t size() const { return m_size; }
    std::size_t lines() const { return m_lines; }
    /// Inside quotes when the text ended, or at the stray quote: physical lines between the record's first
    /// one and the one that the open quote stands on.
    bool insideQuotes() const { return m_insideQuotes; }
    std::size_t quoteLine() const { return m_quoteLine; }

    /// The cells of the record just cut, as views of the text: doubled quotes are made single in place.
    void takeCells(char* text, std::vector<std::string_view>& cells) const;
    std::size_t cellCount() const { return m_cells.size(); }

private:
    struct Cell {
        std::size_t from;
        std::size_t to;
        bool quoted;
        std::size_t closing; ///< where the closing quote stands, when quoted
        bool doubled; ///< holds doubled quotes
    };

    const char* quotedCell(const char* at, const char* end, bool last, Cell& cell);
    const char* cell(const char* at, const char* end, bool last);

    char m_separator;
    std::vector<Cell> m_cells;
    const char* m_text = nullptr;
    std::size_t m_size = 0;
    std::size_t m_lines = 0;
    std::size_t m_quoteLine = 0;
    bool m_insideQuotes = false;
    bool m_stray = false;
};

} // namespace jalon::tabular

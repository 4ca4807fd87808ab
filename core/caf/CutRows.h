// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/RowParser.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::caf {

/// Rows of a list, cut into cells and kept apart from the reader: another thread parses them while it reads
/// on.
class CutRows {
public:
    void add(std::span<const std::string_view> cells, std::int64_t line, RowParser::CellCount count)
    {
        for (const auto cell : cells) {
            m_text += cell;
            m_cellEnds.push_back(m_text.size());
        }
        m_rows.push_back({line, cells.size(), count});
    }

    /// Whether it is worth handing over.
    bool isFull() const { return m_text.size() >= kEnoughText; }

    /// Calls `take(cells, line, count)` for each row, in their order.
    template <class Take>
    void forEach(const Take& take) const
    {
        std::vector<std::string_view> cells;
        std::size_t cell = 0;
        std::size_t start = 0;
        for (const auto& row : m_rows) {
            cells.clear();
            for (std::size_t i = 0; i < row.cells; ++i) {
                const std::size_t end = m_cellEnds[cell++];
                cells.push_back(std::string_view{m_text}.substr(start, end - start));
                start = end;
            }
            take(std::span<const std::string_view>{cells}, row.line, row.count);
        }
    }

private:
    static constexpr std::size_t kEnoughText = std::size_t{1} << 20;

    struct Row {
        std::int64_t line;
        std::size_t cells;
        RowParser::CellCount count;
    };

    std::string m_text;
    std::vector<std::size_t> m_cellEnds; ///< of every row's cells, in the text
    std::vector<Row> m_rows;
};

} // namespace jalon::caf

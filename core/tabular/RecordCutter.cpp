// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/RecordCutter.h"

#include <algorithm>

namespace jalon::tabular {

namespace {

bool isLineEnd(char letter)
{
    return letter == '\n' || letter == '\r';
}

/// Behind the line end at `at`; null when a CR ends the text, whose LF may still come.
const char* lineEnd(const char* at, const char* end, bool last)
{
    if (*at == '\n') {
        return at + 1;
    }
    if (at + 1 == end) {
        return last ? end : nullptr;
    }
    return at[1] == '\n' ? at + 2 : at + 1;
}

} // namespace

/// From the opening quote to just behind the closing one; null when the text ends before, or cannot tell yet.
const char* RecordCutter::quotedCell(const char* at, const char* end, bool last, Cell& cell)
{
    m_insideQuotes = true;
    m_quoteLine = m_lines;
    const std::size_t openedOn = m_lines;
    for (++at; at < end; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n'))) {
            ++m_lines;
        }
        if (*at != '"') {
            continue;
        }
        if (at + 1 == end && !last) {
            return nullptr;
        }
        if (at + 1 < end && at[1] == '"') {
            cell.doubled = true;
            ++at;
            continue;
        }
        cell.closing = static_cast<std::size_t>(at - m_text);
        const bool cleanEnd = at + 1 == end || at[1] == m_separator || isLineEnd(at[1]);
        if (!cleanEnd && m_lines != openedOn) {
            m_stray = true;
            return nullptr;
        }
        m_insideQuotes = false;
        return at + 1;
    }
    return nullptr;
}

/// Adds the cell at `at`, and gives back its end; null when the text ends before, or cannot tell yet.
const char* RecordCutter::cell(const char* at, const char* end, bool last)
{
    Cell cell{static_cast<std::size_t>(at - m_text), 0, false, 0, false};
    if (at < end && *at == '"') {
        at = quotedCell(at, end, last, cell);
        if (at == nullptr) {
            return nullptr;
        }
        cell.quoted = true;
    }
    const char separator = m_separator;
    while (at < end && *at != separator && !isLineEnd(*at)) {
        ++at;
    }
    if (at == end && !last) {
        return nullptr;
    }
    cell.to = static_cast<std::size_t>(at - m_text);
    m_cells.push_back(cell);
    return at;
}

RecordCutter::Result RecordCutter::cut(const char* text, const char* end, bool last)
{
    m_cells.clear();
    m_text = text;
    m_size = 0;
    m_lines = 0;
    m_insideQuotes = false;
    m_stray = false;
    const char* at = cell(text, end, last);
    while (at != nullptr && at < end && *at == m_separator) {
        at = cell(at + 1, end, last);
    }
    if (at == nullptr) {
        return m_stray ? Result::StrayQuote : Result::NeedsMore;
    }
    const char* const behind = at == end ? end : lineEnd(at, end, last);
    if (behind == nullptr) {
        return Result::NeedsMore;
    }
    m_size = static_cast<std::size_t>(behind - text);
    ++m_lines;
    return Result::Record;
}

void RecordCutter::takeCells(char* text, std::vector<std::string_view>& cells) const
{
    cells.resize(m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell& cell = m_cells[i];
        if (!cell.quoted) {
            cells[i] = {text + cell.from, cell.to - cell.from};
            continue;
        }
        const std::size_t inside = cell.from + 1;
        if (!cell.doubled && cell.closing + 1 == cell.to) {
            cells[i] = {text + inside, cell.closing - inside};
            continue;
        }
        char* to = text + inside;
        for (std::size_t at = inside; at < cell.closing; ++at) {
            *to++ = text[at];
            at += text[at] == '"' ? 1 : 0;
        }
        to = std::copy(text + cell.closing + 1, text + cell.to, to);
        cells[i] = {text + inside, static_cast<std::size_t>(to - (text + inside))};
    }
}

} // namespace jalon::tabular

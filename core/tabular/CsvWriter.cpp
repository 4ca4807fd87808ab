// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvWriter.h"

#include "base/Directions.h"
#include "tabular/Encoding.h"
#include "tabular/Number.h"

namespace jalon::tabular {

namespace {

constexpr std::string_view kMark = "\uFEFF";

void appendQuoted(std::string_view text, std::string& out)
{
    if (text.find_first_of(";\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char letter : text) {
        out += letter;
        if (letter == '"') {
            out += letter;
        }
    }
    out += '"';
}

struct CellText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const
    {
        return neutralised(withoutDirections(validUtf8(text)));
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const Decimal& number) const
    {
        return formatFrench(number.value, number.digits, Thousands::Plain);
    }
    std::string operator()(const Percent& percent) const
    {
        return formatPercent(percent.points, percent.digits, Thousands::Plain);
    }
    std::string operator()(Date date) const { return date.toFrench(); }
};

Expected<void> writeTable(CsvWriter& writer, const Table& table, std::string_view mark)
{
    const auto header = headerOf(table, mark);
    if (auto written = writer.row(header); !written) {
        return written;
    }
    for (const auto& row : table.rows) {
        if (auto written = writer.row(row); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

std::vector<Cell> headerOf(const Table& table, std::string_view mark)
{
    std::vector<Cell> names;
    names.reserve(table.columns.size() + 1);
    for (const auto& column : table.columns) {
        names.emplace_back(column.header);
    }
    if (!mark.empty()) {
        names.emplace_back(std::string{mark});
    }
    return names;
}

Expected<CsvWriter> CsvWriter::create(const std::filesystem::path& target)
{
    auto file = AtomicFile::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    if (auto written = file->write(kMark); !written) {
        return std::unexpected{written.error()};
    }
    return CsvWriter{std::move(*file)};
}

Expected<void> CsvWriter::row(std::span<const Cell> cells)
{
    m_line.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_line += ';';
        }
        appendQuoted(std::visit(CellText{}, cells[i]), m_line);
    }
    m_line += "\r\n";
    return m_file.write(m_line);
}

Expected<void> CsvWriter::commit()
{
    return m_file.commit();
}

Expected<void> writeCsv(const std::filesystem::path& target, std::span<const Table> tables,
                        std::string_view mark)
{
    auto writer = CsvWriter::create(target);
    if (!writer) {
        return std::unexpected{writer.error()};
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables.size() > 1) {
            const std::vector<Cell> title = {tables[i].title};
            auto written = i > 0 ? writer->row({}) : Expected<void>{};
            if (written) {
                written = writer->row(title);
            }
            if (!written) {
                return written;
            }
        }
        if (auto written = writeTable(*writer, tables[i], mark); !written) {
            return written;
        }
    }
    return writer->commit();
}

} // namespace jalon::tabular

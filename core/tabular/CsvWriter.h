// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AtomicFile.h"
#include "tabular/Table.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace jalon::tabular {

/// Writes the CSV that French spreadsheets open by a double click: UTF-8 with its mark, `;`, CRLF, decimal
/// commas without thousands separators, dates JJ/MM/AAAA, percents `52,3 %`. The file is there after `commit`
/// only.
class CsvWriter {
public:
    /// FileNotWritable.
    static Expected<CsvWriter> create(const std::filesystem::path& target);

    /// FileNotWritable, DiskFull.
    Expected<void> row(std::span<const Cell> cells);
    Expected<void> commit();

private:
    explicit CsvWriter(AtomicFile file) : m_file(std::move(file)) { }

    AtomicFile m_file;
    std::string m_line;
};

/// The names of the columns, as writeCsv writes them.
std::vector<Cell> headerOf(const Table& table, std::string_view mark);

/// One table: its header, then its rows. Several: each under its title, with a blank line between them. A
/// mark that says where the file comes from names one more column, which is empty: a line more would be read
/// as one of the list. FileNotWritable, DiskFull.
Expected<void> writeCsv(const std::filesystem::path& target, std::span<const Table> tables,
                        std::string_view mark = {});

} // namespace jalon::tabular

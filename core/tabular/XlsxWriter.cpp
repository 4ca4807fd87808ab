// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/XlsxWriter.h"

#include "base/AtomicFile.h"
#include "base/Directions.h"
#include "base/Path.h"
#include "base/PrivateFolder.h"
#include "base/Text.h"
#include "tabular/Encoding.h"
#include "tabular/Number.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#endif

namespace jalon::tabular {

namespace {

constexpr std::size_t kSheetNameLetters = 31;
constexpr std::size_t kCellLetters = 32767;
constexpr std::size_t kFooterLetters = 100; // of the 255 that Excel takes, each doubled at worst
constexpr std::int64_t kExactInteger = 999'999'999'999'999;

/// A path as libxlsxwriter opens it: with the narrow functions of the C library, which on Windows know only
/// the letters of the code page; short names hold no others.
std::string narrowPath(const std::filesystem::path& path)
{
#ifdef _WIN32
    const auto parent = path.parent_path().native();
    std::wstring shortened(32768, L'\0');
    const auto size =
        GetShortPathNameW(parent.c_str(), shortened.data(), static_cast<DWORD>(shortened.size()));
    shortened.resize(size);
    const auto full = (std::filesystem::path{size == 0 ? parent : shortened} / path.filename()).native();
    std::string narrow(full.size() * 4 + 1, '\0');
    const auto count = WideCharToMultiByte(CP_ACP, 0, full.c_str(), static_cast<int>(full.size()),
                                           narrow.data(), static_cast<int>(narrow.size()), nullptr, nullptr);
    narrow.resize(static_cast<std::size_t>(std::max(count, 0)));
    return narrow;
#else
    return path.string();
#endif
}

/// At most `limit` UTF-16 units, as Excel counts, and never half a letter.
std::string_view cutAt(std::string_view utf8, std::size_t limit)
{
    std::size_t units = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if ((byte & 0xC0U) == 0x80) {
            continue;
        }
        units += byte >= 0xF0 ? 2 : 1;
        if (units > limit) {
            return utf8.substr(0, at);
        }
    }
    return utf8;
}

std::string withoutNuls(std::string text)
{
    std::erase(text, '\0');
    return text;
}

/// Excel refuses `[]:*?/\`, an apostrophe at either end, and two names that differ in case only.
std::string sheetName(std::string_view title, std::set<std::string>& used)
{
    std::string name = withoutNuls(validUtf8(title));
    for (char& letter : name) {
        constexpr std::string_view kForbidden = "[]:*?/\\";
        if (kForbidden.find(letter) != std::string_view::npos || static_cast<unsigned char>(letter) < 0x20) {
            letter = ' ';
        }
    }
    name = trimmed(name);
    name.erase(0, name.find_first_not_of('\''));
    const auto ended = [&name](std::size_t letters) {
        std::string_view cut = trimmed(cutAt(name, letters));
        while (cut.ends_with('\'')) {
            cut.remove_suffix(1);
        }
        return std::string{cut};
    };
    if (ended(kSheetNameLetters).empty()) {
        name = "Feuille";
    }
    std::string candidate = ended(kSheetNameLetters);
    for (int copy = 2; !used.insert(fold(candidate)).second; ++copy) {
        const std::string suffix = " (" + std::to_string(copy) + ")";
        candidate = ended(kSheetNameLetters - suffix.size()) + suffix;
    }
    return candidate;
}

double widthOf(const TableColumn& column)
{
    if (column.width > 0) {
        return std::min(column.width, 255.0);
    }
    constexpr double kDateWidth = 11;
    constexpr double kMargin = 2;
    const double least = column.kind == ColumnKind::Text ? 16 : kDateWidth;
    const auto letters = std::ranges::count_if(
        column.header, [](char letter) { return (static_cast<unsigned char>(letter) & 0xC0U) != 0x80; });
    return std::clamp(static_cast<double>(letters) + kMargin, least, 60.0);
}

/// As it will be printed: all columns on one A4 sheet laid down, the header on each.
lxw_error printWhole(lxw_worksheet* sheet)
{
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(sheet, kA4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    return worksheet_repeat_rows(sheet, 0, 0);
}

/// A workbook being written, and the first thing that went wrong with it.
class Workbook {
public:
    Workbook(const std::string& file, std::string folder) : m_folder(std::move(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(file.c_str(), &options);
        if (m_book == nullptr) {
            m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
            return;
        }
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_header, LXW_BORDER_THIN);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook()
    {
        if (m_book != nullptr) {
            lxw_workbook_free(m_book);
        }
    }

    void add(const Table& table, const std::stop_token& stop);
    /// At the foot of the sheets that are added from then on, and in the properties.
    void setMark(std::string_view mark);

    /// Writes the file, and says what went wrong, now or before.
    lxw_error close()
    {
        if (m_book != nullptr && m_error == LXW_NO_ERROR) {
            m_error = workbook_close(std::exchange(m_book, nullptr));
        }
        return m_error;
    }

private:
    void note(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }
    lxw_format* numberFormat(const std::string& code);
    void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell);
    void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
                   lxw_format* format = nullptr);
    void addCharts(lxw_worksheet* sheet, const std::string& name, const Table& table);
    static void addSeries(lxw_chart* chart, const std::string& sheet, const Table& table, std::size_t labels,
                          std::size_t values);

    std::string m_folder;
    std::string m_footer;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_header = nullptr;
    std::map<std::string, lxw_format*> m_formats;
    std::set<std::string> m_names;
    lxw_error m_error = LXW_NO_ERROR;
};

void Workbook::setMark(std::string_view mark)
{
    std::string text{cutAt(withoutNuls(validUtf8(mark)), kFooterLetters)};
    if (text.empty() || m_book == nullptr) {
        return;
    }
    lxw_doc_properties properties{};
    properties.comments = text.data();
    note(workbook_set_properties(m_book, &properties));
    m_footer = "&L";
    for (const char letter : text) {
        m_footer += letter == '&' ? "&&" : std::string{letter}; // which begins an order
    }
    m_footer += "&R&P / &N";
}

lxw_format* Workbook::numberFormat(const std::string& code)
{
    lxw_format*& format = m_formats[code];
    if (format == nullptr) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, code.c_str());
    }
    return format;
}

std::string withDecimals(std::string code, int digits)
{
    if (digits > 0) {
        code += '.' + std::string(static_cast<std::size_t>(std::min(digits, 9)), '0');
    }
    return code;
}

void Workbook::writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
                         lxw_format* format)
{
    const std::string safe{cutAt(neutralised(withoutNuls(withoutDirections(validUtf8(text)))), kCellLetters)};
    if (!safe.empty()) {
        note(worksheet_write_string(sheet, row, column, safe.c_str(), format));
    }
}

void Workbook::write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell)
{
    const auto number = [&](double value, const std::string& code) {
        if (std::isfinite(value)) {
            note(worksheet_write_number(sheet, row, column, value, numberFormat(code)));
        } else {
            writeText(sheet, row, column, formatFrench(value, 0));
        }
    };
    if (const auto* text = std::get_if<std::string>(&cell)) {
        writeText(sheet, row, column, *text);
    } else if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        if (*integer > kExactInteger || *integer < -kExactInteger) {
            writeText(sheet, row, column, std::to_string(*integer));
        } else {
            number(static_cast<double>(*integer), "#,##0");
        }
    } else if (const auto* decimal = std::get_if<Decimal>(&cell)) {
        number(decimal->value, withDecimals("#,##0", decimal->digits));
    } else if (const auto* percent = std::get_if<Percent>(&cell)) {
        number(percent->points / 100, withDecimals("0", percent->digits) + "%");
    } else if (const auto* date = std::get_if<Date>(&cell)) {
        if (date->year() < 1900 || date->year() > 9999) {
            writeText(sheet, row, column, date->toFrench());
            return;
        }
        lxw_datetime day{};
        day.year = date->year();
        day.month = static_cast<int>(date->month());
        day.day = static_cast<int>(date->day());
        note(worksheet_write_datetime(sheet, row, column, &day, numberFormat("dd/mm/yyyy")));
    }
}

void Workbook::add(const Table& table, const std::stop_token& stop)
{
    if (m_error != LXW_NO_ERROR) {
        return;
    }
    const auto name = sheetName(table.title, m_names);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
    if (sheet == nullptr) {
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    note(printWhole(sheet));
    if (!m_footer.empty()) {
        note(worksheet_set_footer(sheet, m_footer.c_str()));
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        note(worksheet_set_column(sheet, column, column, widthOf(table.columns[i]), nullptr));
        writeText(sheet, 0, column, table.columns[i].header, m_header);
    }
    for (std::size_t i = 0; i < table.rows.size() && m_error == LXW_NO_ERROR && !stop.stop_requested(); ++i) {
        for (std::size_t j = 0; j < table.rows[i].size(); ++j) {
            write(sheet, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(j), table.rows[i][j]);
        }
    }
    if (!table.rows.empty() && m_error == LXW_NO_ERROR) {
        addCharts(sheet, name, table);
    }
}

void Workbook::addSeries(lxw_chart* chart, const std::string& sheet, const Table& table, std::size_t labels,
                         std::size_t values)
{
    auto* const series = chart_add_series(chart, nullptr, nullptr);
    const auto last = static_cast<lxw_row_t>(table.rows.size());
    const auto labelColumn = static_cast<lxw_col_t>(labels);
    const auto column = static_cast<lxw_col_t>(values);
    chart_series_set_categories(series, sheet.c_str(), 1, labelColumn, last, labelColumn);
    chart_series_set_values(series, sheet.c_str(), 1, column, last, column);
    chart_series_set_name_range(series, sheet.c_str(), 0, column);
    lxw_chart_marker_type const marker = LXW_CHART_MARKER_CIRCLE;
    chart_series_set_marker_type(series, marker);
}

/// Two side by side.
void Workbook::addCharts(lxw_worksheet* sheet, const std::string& name, const Table& table)
{
    constexpr lxw_row_t kRowsEach = 16;
    constexpr lxw_col_t kColumnsEach = 6;
    for (std::size_t i = 0; i < table.charts.size(); ++i) {
        const auto& wished = table.charts[i];
        auto* const chart = workbook_add_chart(
            m_book,
            static_cast<uint8_t>(wished.kind == TableChart::Kind::Curve ? LXW_CHART_LINE : LXW_CHART_COLUMN));
        for (const auto values : wished.values) {
            addSeries(chart, name, table, wished.labels, values);
        }
        chart_title_set_name(chart, wished.title.c_str());
        if (table.columns[wished.labels].kind == ColumnKind::Date) {
            chart_axis_set_num_format(chart->x_axis, "mm/yyyy"); // LibreOffice shows a day's number otherwise
        }
        if (wished.values.size() == 1) {
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        }
        const auto down = static_cast<lxw_row_t>(i / 2) * kRowsEach;
        const auto row = static_cast<lxw_row_t>(table.rows.size()) + 2 + down;
        note(worksheet_insert_chart(sheet, row, static_cast<lxw_col_t>(i % 2) * kColumnsEach, chart));
    }
}

Expected<void> copyTo(const std::filesystem::path& from, const std::filesystem::path& target)
{
    auto file = AtomicFile::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    std::ifstream source{from, std::ios::binary};
    std::string block(std::size_t{256} * 1024, '\0');
    do {
        source.read(block.data(), static_cast<std::streamsize>(block.size()));
        if (auto written = file->write({block.data(), static_cast<std::size_t>(source.gcount())}); !written) {
            return written;
        }
    } while (source);
    if (source.bad() || !source.eof()) {
        return failure(ErrorCode::FileNotReadable, pathText(from),
                       std::make_error_code(std::errc::io_error).message());
    }
    return file->commit();
}

} // namespace

Expected<void> writeXlsx(const std::filesystem::path& target, std::span<const Table> tables,
                         const std::stop_token& stop, std::string_view mark)
{
    const auto folder = PrivateFolder::create();
    if (!folder) {
        return std::unexpected{folder.error()};
    }
    const auto spooled = folder->path() / "classeur.xlsx";
    Workbook book{narrowPath(spooled), narrowPath(folder->path())};
    book.setMark(mark);
    for (const auto& table : tables) {
        book.add(table, stop);
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled);
    }
    if (const auto error = book.close(); error != LXW_NO_ERROR) {
        return failure(ErrorCode::FileNotWritable, pathText(target), lxw_strerror(error));
    }
    return copyTo(spooled, target);
}

} // namespace jalon::tabular

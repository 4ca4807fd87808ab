// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListReading.h"

#include "caf/CutRows.h"
#include "caf/KnownPeople.h"
#include "caf/RowStream.h"
#include "caf/RowSummary.h"

#include <algorithm>
#include <array>
#include <deque>
#include <future>
#include <iterator>
#include <utility>

namespace jalon::caf {

namespace {

// Stretches of rows that are parsed at one time: with the thread that cuts, enough for the processors of an
// office computer.
constexpr std::size_t kStretchesAtOnce = 2;

// What é, ê, ç, ë of the DOS code page 850 become in windows-1252, and what stands for no letter at all.
constexpr std::array<std::string_view, 5> kForeignLetters = {"\u201A", "\u02C6", "\u2021", "\u2030",
                                                             "\uFFFD"};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

class Reading {
public:
    explicit Reading(const ListSource& source) : m_source(source) { }

    void add(const std::expected<ParsedRow, Rejection>& parsed, std::int64_t line)
    {
        auto& row = m_reading.rows.emplace_back();
        if (!parsed) {
            const auto& [at, field, value, reason] = parsed.error();
            row.line = static_cast<std::uint32_t>(line);
            row.fate = RowFate::Rejected;
            row.hasNotes = true;
            m_reading.rejects.push_back(
                noteOn(m_source, static_cast<std::size_t>(at), field, value, codeOf(reason)));
            return;
        }
        row = summaryOf(*parsed);
        row.hasNotes = !parsed->warnings.empty();
        for (const auto& [field, value, problem] : parsed->warnings) {
            m_reading.warnings.push_back(
                noteOn(m_source, static_cast<std::size_t>(line), field, value, codeOf(problem)));
        }
        if (!parsed->postcode.empty()) {
            ++m_reading.departements[departementOf(parsed->postcode)];
        }
        if (looksMisread(parsed->lastName) || looksMisread(parsed->firstName) || looksMisread(parsed->city)) {
            ++m_reading.misread;
            if (m_reading.firstMisreadLine == 0) {
                m_reading.firstMisreadLine = static_cast<std::size_t>(line);
            }
        }
    }

    ListReading take() { return std::move(m_reading); }

private:
    const ListSource& m_source;
    ListReading m_reading;
};

ListReading parseStretch(const ListSource& source, const RowParser& parser, const CutRows& rows)
{
    Reading reading{source};
    rows.forEach([&](std::span<const std::string_view> cells, std::int64_t line, RowParser::CellCount count) {
        reading.add(parser.parse(cells, line, count), line);
    });
    return reading.take();
}

void append(ListReading& all, ListReading next)
{
    all.rows.insert(all.rows.end(), next.rows.begin(), next.rows.end());
    std::ranges::move(next.rejects, std::back_inserter(all.rejects));
    std::ranges::move(next.warnings, std::back_inserter(all.warnings));
    for (const auto& [departement, rows] : next.departements) {
        all.departements[departement] += rows;
    }
    all.misread += next.misread;
    if (all.firstMisreadLine == 0) {
        all.firstMisreadLine = next.firstMisreadLine;
    }
}

/// Parses stretches of rows on threads of their own, and puts together what they say in their order.
class Stretches {
public:
    Stretches(const ListSource& source, const RowParser& parser) : m_source(source), m_parser(parser) { }

    void parse(CutRows rows)
    {
        if (m_running.size() == kStretchesAtOnce) {
            takeFirst();
        }
        m_running.push_back(std::async(std::launch::async, [this, rows = std::move(rows)] {
            return parseStretch(m_source, m_parser, rows);
        }));
    }

    ListReading finish()
    {
        while (!m_running.empty()) {
            takeFirst();
        }
        return std::move(m_all);
    }

private:
    void takeFirst()
    {
        append(m_all, m_running.front().get());
        m_running.pop_front();
    }

    const ListSource& m_source;
    const RowParser& m_parser;
    ListReading m_all;
    std::deque<std::future<ListReading>> m_running;
};

} // namespace

bool looksMisread(std::string_view text)
{
    if (isAscii(text)) {
        return false;
    }
    for (std::size_t at = 0; at + 3 < text.size(); ++at) {
        // Ã or Â followed by one of U+0080 to U+00BF: UTF-8 that was read as windows-1252.
        const bool lead = text.substr(at, 2) == "\u00C3" || text.substr(at, 2) == "\u00C2";
        if (lead && static_cast<unsigned char>(text[at + 2]) == 0xC2) {
            return true;
        }
    }
    return std::ranges::any_of(kForeignLetters, [text](std::string_view letter) {
        return text.find(letter) != std::string_view::npos;
    });
}

RowNote noteOn(const ListSource& source, std::size_t line, std::optional<Field> field, std::string_view value,
               std::string_view reason)
{
    RowNote note{
        .line = line, .field = {}, .column = {}, .value = std::string{value}, .reason = std::string{reason}};
    if (field) {
        note.field = codeOf(*field);
        if (const int column = source.columns.columnOf(*field); column >= 0) {
            note.column = source.header.headers[static_cast<std::size_t>(column)];
        }
    }
    return note;
}

Expected<ListReading> readList(ListSource& source, const RowParser& parser, const std::stop_token& stop)
{
    Stretches stretches{source, parser};
    CutRows rows;
    const auto done = forEachRow(
        source, [&](std::span<const std::string_view> cells, std::int64_t line, RowParser::CellCount count) {
            rows.add(cells, line, count);
            if (rows.isFull()) {
                stretches.parse(std::exchange(rows, {}));
            }
            return !stop.stop_requested();
        });
    if (!done) {
        return std::unexpected{done.error()};
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled);
    }
    stretches.parse(std::move(rows));
    auto reading = stretches.finish();
    if (reading.rows.empty()) {
        return failure(ErrorCode::ListWithoutRows, source.reader.name());
    }
    return reading;
}

} // namespace jalon::caf

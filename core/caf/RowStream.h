// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ListSource.h"
#include "caf/ParsedRow.h"
#include "caf/RowParser.h"
#include "caf/StockWriter.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <expected>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace jalon::caf {

/// One row of the list, as the second reading finds it.
struct ReadRow {
    std::size_t index = 0; ///< among the data rows, from 0
    std::expected<ParsedRow, Rejection> parsed;
    std::string cells; ///< JSON, when the row is to be remembered
    std::optional<NewPerson> person; ///< when the row may be of somebody new
};

/// What to do with a row of the second reading.
enum class RowUse { Skip, Parse, ParseAndKeepCells };

/// What the stream works out besides, of a row that was parsed.
using Complete = std::function<void(ReadRow&)>;

/// Calls `take(cells, line, count)` for each data row of a list from its first one; false stops.
/// Errors: the reader's.
using TakeRow =
    std::function<bool(std::span<const std::string_view>, std::int64_t line, RowParser::CellCount count)>;
Expected<void> forEachRow(ListSource& source, const TakeRow& take);

/// Reads and parses a list on a thread of its own, some rows ahead of the one that writes.
class RowStream {
public:
    using UseOf = std::function<RowUse(std::size_t index)>;
    RowStream(ListSource& source, const RowParser& parser, UseOf useOf, Complete complete);
    ~RowStream();
    RowStream(const RowStream&) = delete;
    RowStream& operator=(const RowStream&) = delete;

    /// The next row that is not skipped, until the next call; null at the end. Errors: the reader's.
    Expected<ReadRow*> next();

private:
    using Batch = std::vector<ReadRow>;
    void produce(const std::stop_token& stop);
    bool push(Batch batch, const std::stop_token& stop);

    ListSource& m_source;
    const RowParser& m_parser;
    UseOf m_useOf;
    Complete m_complete;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    std::vector<Batch> m_spent; ///< go on the thread that made them: it is the less busy one
    bool m_ended = false;
    std::optional<Error> m_error;
    std::exception_ptr m_exception;
    Batch m_current;
    std::size_t m_at = 0;
    std::jthread m_thread; ///< last: it uses the members above
};

} // namespace jalon::caf

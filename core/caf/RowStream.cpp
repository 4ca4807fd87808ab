// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowStream.h"

#include "caf/ListStore.h"
#include "tabular/RecordKind.h"
#include "tabular/Table.h"

#include <algorithm>
#include <utility>

namespace jalon::caf {

namespace {

constexpr std::size_t kBatchRows = 256;
// Rows ahead of the writer: some megabytes, enough to keep both threads at work.
constexpr std::size_t kBatchesAhead = 16;

} // namespace

Expected<void> forEachRow(ListSource& source, const TakeRow& take)
{
    if (auto back = source.rewind(); !back) {
        return back;
    }
    tabular::CsvRecord record;
    std::vector<std::string_view> own;
    while (true) {
        const auto more = source.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        const auto kind = tabular::kindOf(record.cells, source.header);
        if (kind != tabular::RecordKind::Data && kind != tabular::RecordKind::TooLong) {
            continue;
        }
        const auto count =
            kind == tabular::RecordKind::Data ? RowParser::CellCount::Fits : RowParser::CellCount::TooMany;
        auto cells = record.cells;
        if (source.completes) { // what we wrote ourselves
            own.assign(cells.begin(), cells.end());
            std::ranges::transform(own, own.begin(), tabular::withoutNeutralising);
            cells = own;
        }
        if (!take(cells, static_cast<std::int64_t>(record.line), count)) {
            return {};
        }
    }
}

RowStream::RowStream(ListSource& source, const RowParser& parser, UseOf useOf, Complete complete)
    : m_source(source),
      m_parser(parser),
      m_useOf(std::move(useOf)),
      m_complete(std::move(complete)),
      m_thread([this](const std::stop_token& stop) { produce(stop); })
{
}

RowStream::~RowStream()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_thread.request_stop();
    }
    m_changed.notify_all();
}

bool RowStream::push(Batch batch, const std::stop_token& stop)
{
    std::vector<Batch> spent; // goes after the lock
    std::unique_lock lock{m_mutex};
    spent.swap(m_spent);
    m_changed.wait(lock, [&] { return stop.stop_requested() || m_batches.size() < kBatchesAhead; });
    if (stop.stop_requested()) {
        return false;
    }
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void RowStream::produce(const std::stop_token& stop)
{
    try {
        Batch batch;
        std::size_t index = 0;
        const auto done = forEachRow(m_source, [&](std::span<const std::string_view> cells, std::int64_t line,
                                                   RowParser::CellCount count) {
            const auto use = m_useOf(index);
            if (use != RowUse::Skip) {
                batch.push_back(
                    {index, m_parser.parse(cells, line, count),
                     use == RowUse::ParseAndKeepCells ? cellsToJson(cells, m_source.columns) : std::string{},
                     std::nullopt});
                m_complete(batch.back());
            }
            ++index;
            if (batch.size() < kBatchRows) {
                return !stop.stop_requested();
            }
            const bool pushed = push(std::move(batch), stop);
            batch = {};
            batch.reserve(kBatchRows);
            return pushed;
        });
        if (!batch.empty()) {
            push(std::move(batch), stop);
        }
        if (!done) {
            m_error = done.error();
        }
    } catch (...) {
        m_exception = std::current_exception();
    }
    const std::scoped_lock lock{m_mutex};
    m_ended = true;
    m_changed.notify_all();
}

Expected<ReadRow*> RowStream::next()
{
    if (m_at == m_current.size()) {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return m_ended || !m_batches.empty(); });
        if (m_batches.empty()) {
            if (m_exception) {
                std::rethrow_exception(m_exception);
            }
            return m_error ? Expected<ReadRow*>{std::unexpected{*m_error}} : nullptr;
        }
        m_spent.push_back(std::exchange(m_current, std::move(m_batches.front())));
        m_batches.pop_front();
        m_at = 0;
        m_changed.notify_all();
    }
    return &m_current[m_at++];
}

} // namespace jalon::caf

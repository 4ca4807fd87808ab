// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportRun.h"
#include "caf/RowSummary.h"

#include <nlohmann/json.hpp>

namespace jalon::caf {

namespace {

constexpr std::size_t kProgressRows = 1024;

std::string nameOf(const ParsedRow& parsed)
{
    return parsed.lastName + " " + parsed.firstName;
}

/// The first ones of a kind are listed, all are counted.
template <class Row>
void tell(std::vector<Row>& rows, Row row)
{
    if (rows.size() < ImportPlan::kDetailLimit) {
        rows.push_back(std::move(row));
    }
}

} // namespace

RowUse ImportRun::useOf(const SettledRow& row) const
{
    if (row.hasNotes || row.fate == RowFate::Ambiguous || row.fate == RowFate::New) {
        return row.fate == RowFate::New && !row.hasNotes && m_people->size() == 0 && m_stock
                   ? RowUse::Parse
                   : RowUse::ParseAndKeepCells; // a new row may turn out near somebody
    }
    if (row.fate != RowFate::Known) {
        return RowUse::Skip;
    }
    const bool asKnown = m_stock && !m_time.past && row.values == (*m_people)[row.person].values.bits();
    if (asKnown) {
        return RowUse::Skip;
    }
    return m_stock ? RowUse::Parse : RowUse::ParseAndKeepCells;
}

Expected<void> ImportRun::writeRows()
{
    // What a row is used for never depends on the rows before it: both threads come to the same answer.
    const auto count = m_rows.size();
    RowStream stream{*m_source, *m_parser,
                     [this, count](std::size_t index) {
                         const bool inserted = index >= count; // into the file, since the first reading
                         return inserted ? RowUse::Skip : useOf(m_rows[index]);
                     },
                     [this](ReadRow& read) {
                         if (m_stock && read.parsed && m_rows[read.index].fate == RowFate::New) {
                             read.person = newPerson(*read.parsed, m_stock->communes(), m_time.listedOn);
                         }
                     }};
    for (std::size_t index = 0; index < count; ++index) {
        if (auto done = dealWith(index, stream); !done) {
            return done;
        }
        if (index % kProgressRows == 0) {
            if (m_stop.stop_requested()) {
                return failure(ErrorCode::Cancelled);
            }
            const double share = static_cast<double>(index) / static_cast<double>(count);
            report(kFirstReading + (1 - kFirstReading) * share);
        }
    }
    endGone();
    if (m_stock) {
        m_stock->flush();
    }
    return {};
}

Expected<void> ImportRun::dealWith(std::size_t index, RowStream& stream)
{
    const auto& row = m_rows[index];
    if (useOf(row) == RowUse::Skip) {
        countUnread(row);
        return {};
    }
    const auto next = stream.next();
    if (!next) {
        return std::unexpected{next.error()};
    }
    auto* const read = *next;
    const bool sameFile = read != nullptr && read->index == index
                          && read->parsed.has_value() == (row.fate != RowFate::Rejected);
    if (!sameFile) {
        return failure(ErrorCode::ListChangedSince, m_source->reader.name());
    }
    if (row.hasNotes) {
        rememberNotes(row, read->cells);
    }
    if (row.fate != RowFate::Rejected) {
        writeRow(row, *read);
    }
    return {};
}

void ImportRun::countUnread(const SettledRow& row)
{
    if (row.fate == RowFate::Duplicate) {
        ++m_plan.counts.duplicates;
        return;
    }
    countUnchanged(row);
    if (const auto household = (*m_people)[row.person].household; household != KnownPerson::kNoHousehold) {
        m_stock->settleHousehold(m_people->householdId(household), row.hasAddress, row.hasFamily);
    }
}

void ImportRun::writeRow(const SettledRow& row, ReadRow& read)
{
    switch (row.fate) {
    case RowFate::Duplicate:
        ++m_plan.counts.duplicates;
        break;
    case RowFate::Known:
        if (m_stock) {
            updatePerson(row, *read.parsed);
        } else {
            followUp(row, read);
        }
        break;
    case RowFate::Ambiguous: {
        auto match = m_matcher->match(keysOf(*read.parsed));
        if (row.reason == MatchReason::RowsDiffer) {
            match.reason = row.reason;
        }
        hold(row, read, match);
        break;
    }
    default:
        writeUnknown(row, read);
    }
}

void ImportRun::writeUnknown(const SettledRow& row, ReadRow& read)
{
    const auto& parsed = *read.parsed;
    const auto match = m_people->size() == 0
                           ? Match{}
                           : m_matcher->nearMatch(keysOf(parsed), {parsed.lastName, parsed.firstName,
                                                                   parsed.birthName, parsed.birthOn});
    if (!match.people.empty()) {
        hold(row, read, match);
    } else if (m_stock) {
        m_stock->add(parsed, std::move(*read.person));
        ++m_plan.counts.added;
        tell(m_plan.added, PlainRow{row.line, {}, nameOf(parsed)});
    } else {
        reject(row, {0, {}, {}, nameOf(parsed), std::string{codeOf(RowReason::UnknownPerson)}}, read.cells);
    }
}

void ImportRun::updatePerson(const SettledRow& row, const ParsedRow& parsed)
{
    const auto& known = (*m_people)[row.person];
    if (!m_time.past && row.values == known.values.bits()) { // read for its notes only
        countUnread(row);
        return;
    }
    auto effect = m_stock->update(readPerson(m_tx->database(), known.id), parsed);
    warn(row.line, effect.notes, {});
    if (effect.changes.empty()) {
        countUnchanged(row);
        return;
    }
    ++m_plan.counts.updated;
    tellUpdate(row, parsed, std::move(effect.changes), false);
}

void ImportRun::followUp(const SettledRow& row, const ReadRow& read)
{
    auto effect = m_followUp->write((*m_people)[row.person].id, *read.parsed);
    if (!effect) {
        reject(row, effect.error(), read.cells);
        return;
    }
    warn(row.line, effect->notes, read.cells);
    if (effect->changes.empty()) {
        countUnchanged(row);
        return;
    }
    ++(effect->addedEvent ? m_plan.counts.added : m_plan.counts.updated);
    tellUpdate(row, *read.parsed, std::move(effect->changes), effect->addedEvent);
}

void ImportRun::tellUpdate(const SettledRow& row, const ParsedRow& parsed, std::vector<FieldChange> changes,
                           bool addsEvent)
{
    tell(m_plan.updated,
         UpdatedRow{row.line, (*m_people)[row.person].id, nameOf(parsed), std::move(changes), addsEvent});
}

void ImportRun::countUnchanged(const SettledRow& row)
{
    ++m_plan.counts.unchanged;
    tell(m_plan.unchanged, PlainRow{row.line, (*m_people)[row.person].id, {}});
}

void ImportRun::hold(const SettledRow& row, const ReadRow& read, const Match& match)
{
    ++m_plan.counts.ambiguous;
    AmbiguousRow held{row.line, nameOf(*read.parsed), match.reason, {}, read.cells};
    auto candidates = nlohmann::json::array();
    for (const auto person : match.people) {
        // A stock list that may hold somebody does not end their rights.
        (*m_people)[person].seen = true;
        held.candidates.push_back((*m_people)[person].id);
        candidates.push_back((*m_people)[person].id.value);
    }
    const RowNote note{.line = row.line,
                       .field = {},
                       .column = {},
                       .value = held.name,
                       .reason = std::string{codeOf(match.reason)}};
    addListRow(*m_tx, m_list, ListRowStatus::Ambiguous, note, read.cells, candidates.dump());
    tell(m_plan.ambiguous, std::move(held));
}

void ImportRun::reject(const SettledRow& row, const RowNote& note, const std::string& cells)
{
    ++m_plan.counts.rejected;
    const auto full = noteOn(*m_source, row.line, fromCode<Field>(note.field), note.value, note.reason);
    addListRow(*m_tx, m_list, ListRowStatus::Rejected, full, cells, {});
    m_plan.rejects.push_back(full);
}

void ImportRun::warn(std::size_t line, const std::vector<RowNote>& notes, const std::string& cells)
{
    for (const auto& note : notes) {
        ++m_plan.counts.warnings;
        const auto full = noteOn(*m_source, line, fromCode<Field>(note.field), note.value, note.reason);
        addListRow(*m_tx, m_list, ListRowStatus::Warning, full, cells, {});
        m_plan.warnings.push_back(full);
    }
}

void ImportRun::rememberNotes(const SettledRow& row, const std::string& cells)
{
    const auto remember = [&](std::vector<RowNote>& notes, std::size_t& next, ListRowStatus status) {
        while (next < notes.size() && notes[next].line == row.line) {
            addListRow(*m_tx, m_list, status, notes[next], cells, {});
            ++next;
        }
    };
    if (row.fate == RowFate::Rejected) {
        remember(m_plan.rejects, m_nextReject, ListRowStatus::Rejected);
    } else {
        remember(m_plan.warnings, m_nextWarning, ListRowStatus::Warning);
    }
}

void ImportRun::endGone()
{
    if (m_source->kind != ListKind::Stock || m_time.past || m_source->completes) {
        return;
    }
    for (const auto& person : m_people->all()) {
        if (person.openRights && !person.seen) {
            m_stock->endRights(person.id);
            ++m_plan.counts.gone;
            tell(m_plan.gone, person.id);
        }
    }
}

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/FollowUpWriter.h"
#include "caf/Import.h"
#include "caf/KnownPeople.h"
#include "caf/ListReading.h"
#include "caf/ListStore.h"
#include "caf/Matcher.h"
#include "caf/RowStream.h"
#include "caf/StockWriter.h"

#include <optional>

namespace jalon::caf {

/// One import from the file to the transaction's end. The dry run is the same work, rolled back, so that both
/// always say the same. The file is read twice: first for the keys by which people are matched, then, row by
/// row, for what is written; nothing holds the whole list.
class ImportRun {
public:
    enum class Mode { DryRun, Apply };

    ImportRun(const store::Session& session, ImportRequest request, Progress progress, std::stop_token stop);

    /// `expected`: the digest that the file must still have, when a person looked at it before.
    Expected<ImportResult> run(Mode mode, const std::string& expected = {});

private:
    static constexpr double kFirstReading = 0.25; ///< of the work: the first reading is the lighter one

    Expected<void> open(const std::string& expected);
    Expected<void> readAndMatch(const store::Database& database);
    Expected<void> refuse() const;
    Expected<void> unlessAccepted(Expected<void> allowed) const;
    void takeReading();
    Expected<ImportResult> transact(Mode mode);
    Expected<void> writeRows();
    Expected<void> dealWith(std::size_t index, RowStream& stream);
    RowUse useOf(const SettledRow& row) const;
    void countUnread(const SettledRow& row);
    void writeRow(const SettledRow& row, ReadRow& read);
    void writeUnknown(const SettledRow& row, ReadRow& read);
    void updatePerson(const SettledRow& row, const ParsedRow& parsed);
    void followUp(const SettledRow& row, const ReadRow& read);
    void hold(const SettledRow& row, const ReadRow& read, const Match& match);
    void reject(const SettledRow& row, const RowNote& note, const std::string& cells);
    void warn(std::size_t line, const std::vector<RowNote>& notes, const std::string& cells);
    void tellUpdate(const SettledRow& row, const ParsedRow& parsed, std::vector<FieldChange> changes,
                    bool addsEvent);
    void countUnchanged(const SettledRow& row);
    void rememberNotes(const SettledRow& row, const std::string& cells);
    void endGone();
    void report(double share) const;

    const store::Session& m_session;
    Progress m_progress;
    std::stop_token m_stop;
    ImportPlan m_plan;
    std::optional<ListSource> m_source;
    std::optional<RowParser> m_parser;
    ListReading m_reading; ///< until the rows are settled
    std::vector<SettledRow> m_rows;
    ListPast m_past;
    ListTime m_time;
    std::optional<KnownPeople> m_people;
    std::optional<Matcher> m_matcher;
    std::optional<StockWriter> m_stock;
    std::optional<FollowUpWriter> m_followUp;
    store::Transaction* m_tx = nullptr; ///< while it runs
    ListId m_list;
    std::size_t m_nextReject = 0; ///< notes of the first reading not yet remembered
    std::size_t m_nextWarning = 0;
};

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/HistoryText.h"

#include "ui/casefile/EventText.h"
#include "ui/common/CodeText.h"
#include "ui/common/Directory.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(History)
};

std::int64_t numberOf(const std::string& text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

QString valueText(const std::string& table, const casefile::FieldChange& field, const std::string& value,
                  const Directory& directory)
{
    if (value.empty()) {
        return HistoryWords::tr("nothing");
    }
    if (field.field == "organisation_id") {
        return organisationName(directory, OrganisationId{numberOf(value)});
    }
    if (field.field == "referent_id") {
        return referentName(directory, ReferentId{numberOf(value)});
    }
    if (field.field == "offer_id") {
        return offerTitle(directory, offer::OfferId{numberOf(value)});
    }
    if (field.field == "nir") {
        return maskedNir(value);
    }
    if (field.field == "mobile" || field.field == "landline") {
        return phoneText(value);
    }
    if (table == "pathway_exit" && field.field == "reason") {
        return exitReasonText(directory, value);
    }
    return fieldValueText(table, field.field, value);
}

/// Names facts by what they are and when, as far as the changes have told.
class FactNames {
public:
    void learn(const casefile::Change& change)
    {
        auto& known = m_known[{change.table, change.fact}];
        for (const auto& field : change.fields) {
            known[field.field] = change.kind == casefile::ChangeKind::Ended ? field.before : field.after;
        }
    }

    QString nameOf(const casefile::Change& change) const
    {
        // The column by which a fact of any kind is told from its like, the first that it has.
        static constexpr std::array kDays = {"decided_on",    "scheduled_on", "fixed_on",    "signed_on",
                                             "observed_on",   "done_on",      "exited_on",   "contacted_on",
                                             "written_on",    "proposed_on",  "notified_on", "starts_on",
                                             "prescribed_on", "requested_on"};
        const auto& known = m_known.at({change.table, change.fact});
        auto name = fieldText(change.table);
        if (const auto theme = known.find("theme"); theme != known.end()) {
            name += u" – "_s + fieldValueText(change.table, "theme", theme->second);
        }
        for (const auto* const column : kDays) {
            if (const auto day = known.find(column); day != known.end() && !day->second.empty()) {
                return HistoryWords::tr("%1 of %2")
                    .arg(name, fieldValueText(change.table, column, day->second));
            }
        }
        return name;
    }

private:
    std::map<std::pair<std::string, FactId>, std::map<std::string, std::string>> m_known;
};

/// Which transactions undo which.
class Undos {
public:
    explicit Undos(const std::vector<casefile::Change>& changes)
    {
        for (const auto& change : changes) {
            m_first.emplace(change.tx, &change);
            if (change.reverses) {
                m_undoneBy[change.reverses] = change.tx;
            }
        }
    }

    const casefile::Change* undoOf(TxId tx) const
    {
        const auto found = m_undoneBy.find(tx);
        if (found == m_undoneBy.end() || undoOf(found->second) != nullptr) {
            return nullptr; // never undone, or the undo was undone
        }
        return m_first.at(found->second);
    }

    const casefile::Change* changeOf(TxId tx) const
    {
        const auto found = m_first.find(tx);
        return found == m_first.end() ? nullptr : found->second;
    }

private:
    std::map<TxId, const casefile::Change*> m_first;
    std::map<TxId, TxId> m_undoneBy;
};

QString operationOf(const casefile::Change& change, const Undos& undos)
{
    auto text = sentenceCase(operationText(change.txKind));
    if (const auto* const undone = undos.changeOf(change.reverses); undone != nullptr) {
        text = undone->txKind == store::TxKind::Undo
                   ? HistoryWords::tr("Redone")
                   : HistoryWords::tr("Undone: %1 of %2")
                         .arg(operationText(undone->txKind), instantText(undone->at));
    }
    if (const auto* const undo = undos.undoOf(change.tx); undo != nullptr) {
        text +=
            u'\n' + HistoryWords::tr("undone on %1 by %2").arg(instantText(undo->at), fromUtf8(undo->actor));
    }
    return text;
}

QString subjectOf(const casefile::Change& change, const FactNames& names)
{
    const auto name = names.nameOf(change);
    switch (change.kind) {
    case casefile::ChangeKind::Added:
        return HistoryWords::tr("Added: %1").arg(name);
    case casefile::ChangeKind::Changed:
        return HistoryWords::tr("Changed: %1").arg(name);
    default:
        return HistoryWords::tr("Taken away: %1").arg(name);
    }
}

QString changesOf(const casefile::Change& change, const Directory& directory)
{
    QStringList lines;
    for (const auto& field : change.fields) {
        const auto name = fieldText(field.field);
        if (name.isEmpty()) {
            continue; // keys of the base
        }
        const auto text = [&](const std::string& value) {
            return valueText(change.table, field, value, directory);
        };
        if (change.kind == casefile::ChangeKind::Changed) {
            lines += HistoryWords::tr("%1: %2 → %3").arg(name, text(field.before), text(field.after));
        } else {
            lines +=
                HistoryWords::tr("%1: %2").arg(name, text(field.before.empty() ? field.after : field.before));
        }
    }
    if (lines.isEmpty()) {
        return HistoryWords::tr("now of this file");
    }
    return change.kind == casefile::ChangeKind::Changed ? lines.join(u'\n') : lines.join(u" · "_s);
}

} // namespace

QString operationText(store::TxKind operation)
{
    switch (operation) {
    case store::TxKind::Edit:
        return HistoryWords::tr("entry");
    case store::TxKind::Import:
        return HistoryWords::tr("import of a list");
    case store::TxKind::Undo:
        return HistoryWords::tr("undo");
    case store::TxKind::Merge:
        return HistoryWords::tr("joining of two files");
    case store::TxKind::Reference:
        return HistoryWords::tr("reference data");
    case store::TxKind::Meeting:
        return HistoryWords::tr("meeting");
    case store::TxKind::Pack:
        return HistoryWords::tr("pack brought back");
    default:
        return HistoryWords::tr("erasing");
    }
}

std::vector<HistoryLine> historyLines(const std::vector<casefile::Change>& changes,
                                      const Directory& directory)
{
    const Undos undos{changes};
    FactNames names;
    std::vector<HistoryLine> lines;
    for (const auto& change : changes) {
        names.learn(change);
        lines.push_back({.fact = change.fact,
                         .operation = change.txKind,
                         .table = change.table,
                         .when = instantText(change.at),
                         .who = fromUtf8(change.actor),
                         .what = operationOf(change, undos),
                         .subject = subjectOf(change, names),
                         .changes = changesOf(change, directory),
                         .isUndone = undos.undoOf(change.tx) != nullptr});
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace jalon::ui

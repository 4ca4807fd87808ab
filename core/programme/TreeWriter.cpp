// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Plan.h"
#include "programme/Tree.h"

namespace jalon::programme {

namespace {

/// Goes through the tree; after the first refusal nothing more is written.
class TreeWriter {
public:
    explicit TreeWriter(store::Transaction& tx) : m_tx(tx) { }

    ProgrammeId write(const ProgrammeEntry& entry, ProgrammeId parent)
    {
        auto file = entry.file;
        file.parent = parent;
        const auto id = done(m_error ? Expected<ProgrammeId>{std::unexpected{*m_error}}
                                     : addProgramme(m_tx, std::move(file)));
        writeContent(entry.content, nodeOf(id), {});
        for (const auto& axis : entry.axes) {
            writeAxis(axis, id, {});
        }
        for (const auto& plan : entry.localPlans) {
            write(plan, id);
        }
        for (const auto& companion : entry.companions) {
            write(companion, {});
        }
        return id;
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    template <class T>
    T done(const Expected<T>& result)
    {
        if (!result && !m_error) {
            m_error = result.error();
        }
        return result.value_or(T{});
    }

    template <class Row>
    FactId put(const Row& row)
    {
        return m_error ? FactId{} : done(record(m_tx, row));
    }

    void writeAxis(const AxisEntry& entry, ProgrammeId programme, AxisId parent)
    {
        auto file = entry.file;
        file.programme = programme;
        file.parent = parent;
        if (m_error) {
            return;
        }
        const auto id = done(addAxis(m_tx, std::move(file)));
        writeContent(entry.content, nodeOf(id), {});
        for (const auto& objective : entry.objectives) {
            writeObjective(objective, id);
        }
        for (const auto& fiche : entry.fiches) {
            writeFiche(fiche, id, {});
        }
        for (const auto& part : entry.axes) {
            writeAxis(part, programme, id);
        }
    }

    void writeObjective(const ObjectiveEntry& entry, AxisId axis)
    {
        auto file = entry.file;
        file.axis = axis;
        if (m_error) {
            return;
        }
        const auto id = done(addObjective(m_tx, std::move(file)));
        for (const auto& fiche : entry.fiches) {
            writeFiche(fiche, axis, id);
        }
    }

    void writeFiche(const FicheEntry& entry, AxisId axis, ObjectiveId objective)
    {
        auto file = entry.file;
        file.axis = axis;
        file.objective = objective;
        if (m_error) {
            return;
        }
        const auto id = done(addFiche(m_tx, std::move(file)));
        const auto putEach = [&](const auto& facts) {
            std::vector<FactId> ids;
            for (auto [old, row] : facts) {
                row.fiche = id;
                ids.push_back(put(row));
            }
            return ids;
        };
        const auto steps = putEach(entry.steps);
        putEach(entry.years);
        putEach(entry.links);
        putEach(entry.activities);
        writeContent(entry.content, nodeOf(id), steps);
    }

    void writeContent(const Content& content, NodeId node, const std::vector<FactId>& steps)
    {
        for (auto [old, row] : content.sections) {
            row.node = node;
            put(row);
        }
        for (const auto& line : content.budget) {
            writeLine(line, node, {}, steps);
        }
        writeIndicators(content.indicators, node);
    }

    void writeLine(const BudgetEntry& entry, NodeId node, FactId whole, const std::vector<FactId>& steps)
    {
        auto row = entry.line.value;
        row.node = node;
        row.partOf = whole;
        row.step = entry.step > 0 ? steps.at(static_cast<std::size_t>(entry.step) - 1) : FactId{};
        const auto id = put(row);
        for (const auto& part : entry.parts) {
            writeLine(part, node, id, steps);
        }
    }

    void writeIndicators(const std::vector<IndicatorEntry>& entries, NodeId node)
    {
        std::vector<FactId> ids;
        for (const auto& entry : entries) {
            auto row = entry.indicator.value;
            row.node = node;
            const auto related = static_cast<std::size_t>(entry.related);
            const bool isKnown = related > 0 && related <= ids.size();
            row.related = isKnown ? ids[related - 1] : FactId{};
            row.relation = isKnown ? row.relation : std::nullopt;
            ids.push_back(put(row));
            for (auto [old, value] : entry.values) {
                value.indicator = ids.back();
                put(value);
            }
        }
        relateForward(entries, ids);
    }

    /// Those that name one which comes after them.
    void relateForward(const std::vector<IndicatorEntry>& entries, const std::vector<FactId>& ids)
    {
        for (std::size_t at = 0; at < entries.size() && !m_error; ++at) {
            const auto related = static_cast<std::size_t>(entries[at].related);
            if (related > at + 1) {
                auto row = *store::current<Indicator>(m_tx.database(), ids[at]);
                row.relation = entries[at].indicator.value.relation;
                row.related = ids.at(related - 1);
                if (auto corrected = correct(m_tx, ids[at], row); !corrected) {
                    m_error = corrected.error();
                }
            }
        }
    }

    store::Transaction& m_tx;
    std::optional<Error> m_error;
};

/// Links that name a fiche of the base, whoever of the two came first.
void joinLinks(store::Transaction& tx)
{
    for (auto& [id, link] : store::currentWhere<FicheLink>(
             tx.database(), "other_id IS NULL AND programme IS NOT NULL AND code IS NOT NULL")) {
        const auto other = tx.database().value<FicheId>(
            "SELECT f.fiche_id FROM programme_file_now p JOIN axis_file_now a USING (programme_id)"
            " JOIN fiche_file_now f USING (axis_id)"
            " WHERE p.code = ?1 COLLATE NOCASE AND f.code = ?2 COLLATE NOCASE AND f.fiche_id <> ?3",
            link.programme, link.code, link.fiche);
        if (other) {
            link.other = *other;
            store::replace(tx, id, link);
        }
    }
}

} // namespace

Expected<ProgrammeId> writeProgramme(store::Transaction& tx, const ProgrammeEntry& programme)
{
    TreeWriter writer{tx};
    const auto id = writer.write(programme, {});
    if (writer.error()) {
        return std::unexpected{*writer.error()};
    }
    joinLinks(tx);
    return id;
}

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/CatalogueImport.h"

#include "offer/CatalogueMatcher.h"
#include "offer/Offers.h"
#include "store/Guarded.h"
#include "store/Reverse.h"
#include "tabular/CsvReader.h"
#include "tabular/CsvWriter.h"

#include <algorithm>

namespace jalon::offer {

namespace {

std::vector<OfferField> changedFields(const Offer& before, const Offer& after)
{
    std::vector<OfferField> fields;
    const auto compare = [&fields](OfferField field, bool differs) {
        if (differs) {
            fields.push_back(field);
        }
    };
    compare(OfferField::Title, before.title != after.title);
    compare(OfferField::Organisation,
            before.organisation != after.organisation || before.organisationName != after.organisationName);
    compare(OfferField::Fiche, before.fiche != after.fiche);
    compare(OfferField::Territory, before.territory != after.territory);
    compare(OfferField::Audience, before.audience != after.audience);
    compare(OfferField::Places, before.places != after.places);
    compare(OfferField::StartsOn, before.startsOn != after.startsOn);
    compare(OfferField::EndsOn, before.endsOn != after.endsOn);
    compare(OfferField::Contact, before.contact != after.contact);
    compare(OfferField::Code, before.code != after.code);
    compare(OfferField::Description, before.description != after.description);
    return fields;
}

/// What becomes of each row.
class Planner {
public:
    Planner(const store::Database& database, const tabular::HeaderMatch& header)
        : m_header(header),
          m_reader(database, header),
          m_matcher(database),
          m_ownFile(std::ranges::any_of(header.headers, added_column::isOne))
    {
        m_plan.headers = header.headers;
        for (const auto* const columns : {&header.unknown, &header.repeated}) {
            for (const auto column : *columns) {
                if (!added_column::isOne(header.headers[column])) {
                    m_plan.unknownColumns.push_back(header.headers[column]);
                }
            }
        }
    }

    void take(tabular::Cells cells, std::size_t line)
    {
        std::vector<std::string_view> own{cells.begin(), cells.end()};
        if (m_ownFile) {
            std::ranges::transform(own, own.begin(), tabular::withoutNeutralising);
        }
        ++m_plan.counts.rows;
        if (const auto placed = place(own, line); !placed) {
            reject(own, line, placed.error());
        }
    }

    CataloguePlan finish() { return std::move(m_plan); }

private:
    std::expected<void, Problem> place(tabular::Cells cells, std::size_t line)
    {
        const auto row = m_reader.read(cells);
        if (!row) {
            return std::unexpected{row.error()};
        }
        const auto known = m_matcher.match(*row, line);
        if (!known) {
            return std::unexpected{known.error()};
        }
        const auto before = *known ? (*known)->value : Offer{};
        auto after = row->over(before);
        if (after.startsOn && after.endsOn && *after.endsOn < *after.startsOn) {
            return std::unexpected{
                Problem{RowProblem::EndBeforeStart, OfferField::EndsOn, after.endsOn->toFrench()}};
        }
        if (!*known) {
            ++m_plan.counts.added;
            m_plan.added.push_back({line, std::move(after)});
        } else if (auto fields = changedFields(before, after); !fields.empty()) {
            ++m_plan.counts.updated;
            m_plan.updated.push_back(
                {line, OfferId{(*known)->id.value}, std::move(after), std::move(fields)});
        } else {
            ++m_plan.counts.unchanged;
        }
        return {};
    }

    void reject(tabular::Cells cells, std::size_t line, const Problem& problem)
    {
        ++m_plan.counts.rejected;
        RejectedRow row{line, problem.reason, {}, problem.value, {cells.begin(), cells.end()}};
        if (problem.field) {
            if (const auto column = m_header.columnOf(codeOf(*problem.field))) {
                row.column = m_header.headers[*column];
            }
        }
        m_plan.rejected.push_back(std::move(row));
    }

    const tabular::HeaderMatch& m_header;
    CatalogueReader m_reader;
    CatalogueMatcher m_matcher;
    CataloguePlan m_plan;
    bool m_ownFile = false;
};

Expected<CataloguePlan> planRows(const store::Database& database, tabular::CsvReader& reader,
                                 const tabular::HeaderMatch& header)
{
    Planner planner{database, header};
    tabular::CsvRecord record;
    while (true) {
        const auto more = reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            return planner.finish();
        }
        const auto kind = tabular::kindOf(record.cells, header);
        if (kind == tabular::RecordKind::Data || kind == tabular::RecordKind::TooLong) {
            planner.take(record.cells, record.line);
        }
    }
}

} // namespace

bool looksLikeCatalogue(const std::filesystem::path& file)
{
    auto reader = tabular::CsvReader::openFile(file);
    const auto header = reader ? tabular::findHeader(*reader, tabular::HeaderMatcher{offerFields()})
                               : std::unexpected{reader.error()};
    return header && header->missing.empty() && header->columns.size() > 1;
}

Expected<CataloguePlan> prepareCatalogue(const store::Database& database, const std::filesystem::path& file)
{
    auto reader = tabular::CsvReader::openFile(file);
    if (!reader) {
        return std::unexpected{reader.error()};
    }
    const auto header = tabular::findHeader(*reader, tabular::HeaderMatcher{offerFields()});
    if (!header) {
        return std::unexpected{header.error()};
    }
    if (!header->missing.empty()) {
        return failure(ErrorCode::ListColumnMissing, reader->name(), header->missing.front());
    }
    auto plan = planRows(database, *reader, *header);
    if (plan && plan->counts.rows == 0) {
        return failure(ErrorCode::ListWithoutRows, reader->name());
    }
    return plan;
}

Expected<CatalogueImport> importCatalogue(const store::Session& session, const std::filesystem::path& file)
{
    auto plan = prepareCatalogue(session.database, file);
    if (!plan) {
        return std::unexpected{plan.error()};
    }
    if (plan->added.empty() && plan->updated.empty()) {
        return CatalogueImport{std::move(*plan), std::nullopt};
    }
    return store::guarded(session.database.file(), [&]() -> Expected<CatalogueImport> {
        store::Transaction tx{session, store::TxKind::Import};
        for (const auto& [line, id, offer, fields] : plan->updated) {
            if (const auto done = correctOffer(tx, id, offer); !done) {
                return std::unexpected{done.error()};
            }
        }
        for (const auto& [line, offer] : plan->added) {
            if (const auto done = addOffer(tx, offer); !done) {
                return std::unexpected{done.error()};
            }
        }
        tx.commit();
        return CatalogueImport{std::move(*plan), tx.id()};
    });
}

std::optional<TxId> lastCatalogueImport(const store::Database& database)
{
    auto imports = database.statement("SELECT i.id FROM tx i WHERE i.kind = 'import' AND i.list_id IS NULL"
                                      " AND EXISTS (SELECT 1 FROM offer_file o WHERE o.tx_in = i.id)"
                                      " ORDER BY i.recorded_at DESC, i.id DESC");
    while (imports.step()) {
        if (const auto import = imports.get<TxId>(0); !store::isUndone(database, import)) {
            return import;
        }
    }
    return std::nullopt;
}

Expected<void> writeRejects(const CataloguePlan& plan, const std::filesystem::path& target,
                            const ProblemWords& words)
{
    auto file = tabular::CsvWriter::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    // A file of rejects that has rejects again does not add its columns twice.
    const auto write = [&](const std::vector<std::string>& own, const auto&... added) {
        std::vector<tabular::Cell> cells;
        for (std::size_t column = 0; column < plan.headers.size(); ++column) {
            if (!added_column::isOne(plan.headers[column])) {
                cells.emplace_back(column < own.size() ? own[column] : std::string{});
            }
        }
        (cells.emplace_back(std::string{added}), ...);
        return file->row(cells);
    };
    auto written = write(plan.headers, added_column::kLine, added_column::kColumn, added_column::kValue,
                         added_column::kReason);
    for (const auto& row : plan.rejected) {
        written =
            written ? write(row.cells, std::to_string(row.line), row.column, row.value, words(row)) : written;
    }
    return written ? file->commit() : written;
}

} // namespace jalon::offer

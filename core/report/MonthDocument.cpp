// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MonthDocument.h"

#include "base/FrenchMonth.h"
#include "report/MonthBlocks.h"

#include <iterator>

namespace jalon::report {

namespace {

using document::Document;
using document::Heading;
using document::Paragraph;
using document::Table;

/// A report that was kept is read today: nobody's list of today is behind its figures.
void dropLinks(Document& document)
{
    for (auto& block : document.blocks) {
        if (auto* const table = std::get_if<Table>(&block)) {
            for (auto& row : table->rows) {
                row.links.clear();
            }
        }
    }
}

document::Block headTable(const MonthlyReport& report, const ReportHead& head)
{
    const auto& query = report.query;
    Table table{.columns = {{"", 1}, {"", 3}}, .rows = {}, .hasHeader = false, .firstColumnIsHeader = true};
    table.rows.push_back({{"Base", head.base}});
    table.rows.push_back({{"Portée", report.scope}});
    table.rows.push_back(
        {{"Période", "du " + query.period.from.toFrench() + " au " + query.period.lastDay().toFrench()}});
    table.rows.push_back({{"Faits datés", "jusqu’au " + query.facts().toFrench()}});
    if (query.knownAt) {
        table.rows.push_back(
            {{"Connus", "le " + query.knownAt->toFrench() + " (ce qui a été enregistré jusque-là)"}});
    }
    table.rows.push_back(
        {{head.frozenOn ? "Arrêté" : "Écrit", "le " + head.frozenOn.value_or(head.writtenOn).toFrench()}});
    return table;
}

void append(Document& document, Blocks blocks)
{
    std::ranges::move(blocks, std::back_inserter(document.blocks));
}

/// On a page of its own.
void appendChapter(Document& document, Blocks blocks)
{
    if (!blocks.empty()) {
        document.blocks.emplace_back(document::PageBreak{});
        append(document, std::move(blocks));
    }
}

bool countsNobody(const MonthlyReport& report)
{
    return std::ranges::all_of(report.rows,
                               [](const ReportRow& row) { return row.figure.numerator.value_or(0) == 0; });
}

} // namespace

std::string periodName(const MonthlyReport& report)
{
    const auto from = report.query.period.from;
    return report.ofYear ? "année\u00A0" + std::to_string(from.year()) : frenchMonth(from);
}

std::string fileNameOf(const MonthlyReport& report, const ReportHead& head)
{
    const auto day = report.query.period.from.toIso();
    std::string name =
        "Rapport " + (report.ofYear ? day.substr(0, 4) : day.substr(0, 7)) + " " + report.scope;
    constexpr std::string_view kColon = "\u202F:";
    if (const auto at = name.find(kColon); at != std::string::npos) {
        name.erase(at, kColon.size());
    }
    for (char& letter : name) {
        constexpr std::string_view kForbidden = "\\/:*?\"<>|";
        const bool isControl = static_cast<unsigned char>(letter) < 0x20;
        letter = isControl || kForbidden.find(letter) != std::string_view::npos ? '-' : letter;
    }
    // Windows drops a point at the end.
    name.erase(name.find_last_not_of(". ") + 1);
    return head.frozenOn ? name + " arrêté " + head.frozenOn->toIso() : name;
}

std::optional<std::string> remarkOn(const DateRange& period, Date today)
{
    if (today < period.from) {
        return "Cette période n’a pas commencé\u202F: ne comptent que les faits déjà datés d’elle.";
    }
    if (today < period.to) {
        return "Cette période n’est pas finie\u202F: ses chiffres changeront encore.";
    }
    return std::nullopt;
}

std::vector<std::string> remarksOn(const MonthlyReport& report, Date today)
{
    std::vector<std::string> remarks;
    if (auto unfinished = remarkOn(report.query.period, today)) {
        remarks.push_back(*std::move(unfinished));
    }
    if (!report.rows.empty() && report.rows.front().figure.why == Why::BeforeTheBase) {
        remarks.emplace_back("Rien n’était encore enregistré dans la base ce jour-là\u202F: aucun chiffre ne "
                             "peut être donné.");
    } else if (countsNobody(report)) {
        remarks.emplace_back(
            report.query.scope.kind == ScopeKind::Everything
                ? "La base ne connaît personne dans cette période\u202F: importez une liste de la CAF, ou "
                  "choisissez une autre période."
                : "Personne n’est dans cette portée pendant la période\u202F: choisissez-en une autre.");
    }
    return remarks;
}

Document documentOf(const MonthlyReport& report, const ReportHead& head)
{
    const auto period = periodName(report);
    Document document{.title = (report.ofYear ? "Rapport annuel, " : "Rapport mensuel, ") + period,
                      .subtitle = report.scope,
                      .footer = head.base + " – " + report.scope + " – " + period + " – chiffres au "
                                + report.query.facts().toFrench(),
                      .hasContents = true};
    document.blocks.emplace_back(headTable(report, head));
    for (const auto& remark : remarksOn(report, head.frozenOn.value_or(head.writtenOn))) {
        document.blocks.emplace_back(Paragraph{.label = "À savoir\u202F:", .text = remark});
    }
    append(document, keyFigures(report));
    appendChapter(document, curveBlocks(report));
    appendChapter(document, territoryBlocks(report));
    appendChapter(document, referentBlocks(report));
    appendChapter(document, delayBlocks(report));
    append(document, flowBlocks(report));
    append(document, barrierBlocks(report));
    appendChapter(document, yearBlocks(report));
    appendChapter(document, detailBlocks(report));
    appendChapter(document, toDoBlocks(report));
    appendChapter(document, definitionBlocks());
    if (head.frozenOn) {
        dropLinks(document);
    }
    return document;
}

} // namespace jalon::report

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order in which each of the four documents says what it says of a fiche.
#include "report/ExecutionBlocks.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace jalon::report {

namespace {

using namespace programme;
using document::Document;
using document::Heading;
using document::PageBreak;
using document::Paragraph;
using document::Table;
using enum BudgetStatus;

void add(Blocks& blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

void addSaid(Blocks& blocks, std::string label, const std::string& text)
{
    blocks.emplace_back(Paragraph{.label = std::move(label) + "\u00A0:", .text = saidOr(text)});
}

void addSection(Blocks& blocks, const std::string& heading, Blocks content)
{
    blocks.emplace_back(Heading{3, heading});
    if (content.empty()) {
        content.emplace_back(Paragraph{.text = saidOr({})});
    }
    add(blocks, std::move(content));
}

Blocks text(const std::string& said)
{
    return {Paragraph{.text = saidOr(said)}};
}

/// Drôme: what was agreed, then what became of it.
Blocks dromeFiche(const FicheYear& fiche)
{
    const auto& file = fiche.file();
    const auto execution = fiche.execution();
    const auto next = std::to_string(fiche.year + 1);
    Blocks blocks;
    addSaid(blocks, "Description de l’action", joined(file.lead, file.content));
    addSaid(blocks, "Objectif", file.goals);
    addSaid(blocks, "Date de mise en place et durée de l’action", joined(file.start, file.duration));
    addSaid(blocks, "Partenaires et co-financeurs", file.partners);
    addSaid(blocks, "Action déjà financée au titre du FAPI", fundingText(fiche.fiche.entry));
    addSection(blocks, "Budget prévisionnel figurant dans la convention", budgetBlocks(fiche, {Planned}));
    addSection(blocks, "Indicateurs", indicatorBlocks(fiche));
    addSection(blocks, "Budget",
               budgetBlocks(fiche, {Granted, Committed, Estimated, Executed, Remaining, CarriedOver, Total,
                                    Forecast}));
    addSection(blocks, "État d’avancement du projet", progressBlocks(fiche));
    addSaid(blocks, "Description " + std::to_string(fiche.year), execution.description);
    addSaid(blocks, "Objectifs " + next, execution.nextGoals);
    add(blocks, stepBlocks(fiche));
    add(blocks, sectionBlocks(fiche));
    return blocks;
}

/// Rhône: nine numbered sections.
Blocks rhoneFiche(const FicheYear& fiche)
{
    const auto& file = fiche.file();
    const auto execution = fiche.execution();
    auto description = text(joined(joined(file.goals, file.lead), file.content));
    add(description, stepBlocks(fiche));
    if (!file.start.empty()) {
        addSaid(description, "Date de mise en place", file.start);
    }
    auto outcome = text(execution.description);
    add(outcome, progressBlocks(fiche));
    add(outcome, sectionBlocks(fiche));
    const std::array<std::pair<std::string_view, Blocks>, 9> sections = {{
        {"Description de l’action et date de mise en place", std::move(description)},
        {"Partenaires et co-financeurs", text(file.partners)},
        {"Durée de l’action", text(file.duration)},
        {"Budget prévisionnel figurant dans la convention", budgetBlocks(fiche, {Planned})},
        {"Budget exécuté", executedBlocks(fiche)},
        {"Action déjà financée au titre du FAPI", text(fundingText(fiche.fiche.entry))},
        {"Indicateurs", indicatorBlocks(fiche)},
        {"Bilan d’exécution", std::move(outcome)},
        {"Perspectives futures de mise en œuvre de l’action", text(execution.nextGoals)},
    }};
    Blocks blocks;
    for (std::size_t at = 0; at < sections.size(); ++at) {
        addSection(blocks, file.code + "." + std::to_string(at + 1) + ". " + std::string{sections[at].first},
                   sections[at].second);
    }
    return blocks;
}

Table namedRows(const std::vector<std::pair<std::string, std::string>>& rows)
{
    Table table{.columns = {{"", 1.3}, {"", 4}}, .rows = {}, .hasHeader = false, .firstColumnIsHeader = true};
    for (const auto& [name, said] : rows) {
        table.rows.push_back({{name, saidOr(said)}});
    }
    return table;
}

/// Loir-et-Cher: a table of what was agreed and done, one of grants by year, one of results.
Blocks loirEtCherFiche(const FicheYear& fiche)
{
    const auto& file = fiche.file();
    const auto execution = fiche.execution();
    std::vector<std::pair<std::string, std::string>> rows;
    for (const auto& [id, section] : fiche.fiche.entry.content.sections) {
        if (!section.year || *section.year == fiche.year) {
            rows.emplace_back(section.heading, section.body);
        }
    }
    rows.emplace_back("Objectifs", joined(file.lead, file.goals));
    rows.emplace_back("Description", file.content);
    rows.emplace_back("Partenaires", file.partners);
    rows.emplace_back("Mise en place", joined(file.start, file.duration));
    rows.emplace_back("Fiches liées", fundingText(fiche.fiche.entry));
    rows.emplace_back("Bilan " + std::to_string(fiche.year), execution.description);
    rows.emplace_back("Suites", execution.nextGoals);
    Blocks blocks{namedRows(rows)};
    addSection(blocks, "Financement", grantBlocks(fiche));
    addSection(blocks, "Résultats", indicatorBlocks(fiche, earlierYears(fiche)));
    addSection(blocks, "Avancement", progressBlocks(fiche));
    add(blocks, stepBlocks(fiche));
    return blocks;
}

/// A PDIE's fiche, then its year.
Blocks pdieFiche(const FicheYear& fiche)
{
    const auto& file = fiche.file();
    const auto execution = fiche.execution();
    Blocks blocks;
    if (!file.lead.empty()) {
        blocks.emplace_back(Paragraph{.text = file.lead});
    }
    blocks.emplace_back(namedRows({{"Objectifs", file.goals},
                                   {"Contenu", file.content},
                                   {"Bénéficiaires", file.audience},
                                   {"Pilote", file.pilot},
                                   {"Échéance", file.deadline},
                                   {"Partenaires", file.partners}}));
    addSection(blocks, "Indicateurs de suivi", indicatorBlocks(fiche));
    addSection(blocks, "Réalisé en " + std::to_string(fiche.year), text(execution.description));
    add(blocks, progressBlocks(fiche));
    addSaid(blocks, "Objectifs " + std::to_string(fiche.year + 1), execution.nextGoals);
    if (!fiche.fiche.entry.content.budget.empty()) {
        addSection(blocks, "Budget",
                   budgetBlocks(fiche, {Planned, Granted, Executed, Remaining, CarriedOver}));
    }
    add(blocks, stepBlocks(fiche));
    add(blocks, sectionBlocks(fiche));
    return blocks;
}

constexpr std::array kFiches = {dromeFiche, rhoneFiche, loirEtCherFiche, pdieFiche};
static_assert(kFiches.size() == EnumCodes<Layout>::codes.size());

void addFiches(Blocks& blocks, const ExecutionReport& report, Layout layout)
{
    const std::string* axis = nullptr;
    for (const auto& fiche : report.fiches) {
        blocks.emplace_back(PageBreak{});
        if (axis == nullptr || *axis != fiche.axis) {
            blocks.emplace_back(Heading{1, fiche.axis});
        }
        axis = &fiche.axis;
        blocks.emplace_back(
            Heading{2, "Fiche " + fiche.entry.file.code + "\u00A0: " + fiche.entry.file.title});
        add(blocks, kFiches.at(static_cast<std::size_t>(layout))({fiche, report.year}));
    }
}

} // namespace

Document documentOf(const ExecutionReport& report, Layout layout)
{
    const auto year = std::to_string(report.year);
    Document document{.title = "Rapport d’exécution " + year,
                      .subtitle = report.programme.name,
                      .footer = report.programme.name + ", exécution " + year,
                      .blocks = {}};
    if (report.fiches.size() > 1) {
        document.blocks.emplace_back(Heading{1, "État d’avancement des fiches"});
        document.blocks.emplace_back(progressGrid(report));
    }
    if (!report.places.empty()) {
        document.blocks.emplace_back(PageBreak{});
        document.blocks.emplace_back(Heading{1, "Le programme"});
    }
    for (const auto& place : report.places) {
        add(document.blocks, placeBlocks(place, report.year));
    }
    addFiches(document.blocks, report, layout);
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(Heading{1, "Annexe\u00A0: contrôles"});
    if (report.findings.empty()) {
        document.blocks.emplace_back(Paragraph{.text = "Rien à signaler."});
    } else {
        document.blocks.emplace_back(Paragraph{.text = "Ce qui est trouvé est signalé, jamais corrigé\u00A0: "
                                                       "les montants restent ceux qui ont été saisis.",
                                               .isNote = true});
        document.blocks.emplace_back(findingTable(report));
    }
    return document;
}

} // namespace jalon::report

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ExecutionReport.h"

#include "casefile/Sight.h"
#include "programme/Budget.h"

#include <algorithm>

namespace jalon::report {

namespace {

using namespace programme;

std::string named(const std::string& code, const std::string& title)
{
    return code.empty() ? title : code + " – " + title;
}

/// Gathers the fiches of a programme under the headings they stand below.
class Gathering {
public:
    Gathering(const store::Database& database, const ExecutionQuery& query, ExecutionReport& report)
        : m_database(database), m_query(query), m_report(report)
    {
    }

    void programme(const ProgrammeEntry& plan)
    {
        place(plan.file.name, plan.file.summary, plan.content, nodeOf(plan.id));
        for (const auto& axis : plan.axes) {
            this->axis(axis, {});
        }
    }

private:
    void axis(const AxisEntry& axis, const std::string& above)
    {
        const auto heading = (above.empty() ? "" : above + " / ") + named(axis.file.code, axis.file.title);
        place(heading, axis.file.body, axis.content, nodeOf(axis.id));
        for (const auto& objective : axis.objectives) {
            fiches(objective.fiches, heading + " / " + objective.file.title);
        }
        fiches(axis.fiches, heading);
        for (const auto& part : axis.axes) {
            this->axis(part, heading);
        }
    }

    void place(const std::string& heading, const std::string& text, const Content& content, NodeId node)
    {
        const bool saysNothing =
            text.empty() && content.sections.empty() && content.budget.empty() && content.indicators.empty();
        if (m_query.fiche.empty() && !saysNothing) {
            m_report.places.push_back({heading, text, content, planFigures(m_database, node, m_query.year)});
        }
    }

    void fiches(const std::vector<FicheEntry>& entries, const std::string& heading)
    {
        for (const auto& entry : entries) {
            if (m_query.fiche.empty() || m_query.fiche == entry.file.code) {
                m_report.fiches.push_back(
                    {heading, entry, planFigures(m_database, nodeOf(entry.id), m_query.year)});
            }
        }
    }

    const store::Database& m_database;
    const ExecutionQuery& m_query;
    ExecutionReport& m_report;
};

/// Findings that speak of another year are that year's.
std::vector<Finding> findingsOf(const ProgrammeEntry& plan, const ExecutionQuery& query)
{
    auto found = checkTree(plan);
    std::erase_if(found, [&](const Finding& finding) {
        const bool isElsewhere = !query.fiche.empty() && finding.code != query.fiche;
        return isElsewhere || (finding.year && *finding.year != query.year);
    });
    return found;
}

} // namespace

Expected<ExecutionReport> executionReport(const store::Database& database, const ExecutionQuery& query)
{
    if (auto allowed = casefile::requireMay(database, reference::Operation::Reports); !allowed) {
        return std::unexpected{allowed.error()};
    }
    const auto plan = readProgramme(database, query.programme);
    if (!plan) {
        return std::unexpected{plan.error()};
    }
    ExecutionReport report{
        .programme = plan->file, .year = query.year, .places = {}, .fiches = {}, .findings = {}};
    Gathering{database, query, report}.programme(*plan);
    if (report.fiches.empty() && !query.fiche.empty()) {
        return failure(ErrorCode::PlanReferenceUnknown, plan->file.code, query.fiche);
    }
    report.findings = findingsOf(*plan, query);
    return report;
}

Layout usualLayout(const ExecutionReport& report)
{
    const auto kind = report.programme.kind;
    if (kind != ProgrammeKind::Convention && kind != ProgrammeKind::Fund) {
        const bool isSpentByYear = std::ranges::any_of(report.fiches, [](const ReportedFiche& fiche) {
            return yearsOf(fiche.entry.content.budget).size() > 1;
        });
        return isSpentByYear ? Layout::LoirEtCher : Layout::Pdie;
    }
    if (kind == ProgrammeKind::Fund) {
        return Layout::LoirEtCher;
    }
    const auto isGranted = [](const BudgetEntry& entry) {
        return entry.line.value.status == BudgetStatus::Granted;
    };
    for (const auto& fiche : report.fiches) {
        if (!fiche.entry.steps.empty()) {
            return Layout::Rhone;
        }
        if (std::ranges::any_of(fiche.entry.content.budget, isGranted)) {
            return Layout::LoirEtCher;
        }
    }
    return Layout::Drome;
}

} // namespace jalon::report

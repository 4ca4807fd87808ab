// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/ConsistencyCheck.h"

#include "programme/Findings.h"

#include <algorithm>
#include <cmath>

namespace jalon::programme {

namespace {

Severity severityOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SumOfParts:
    case FindingKind::YearTotal:
    case FindingKind::Balance:
    case FindingKind::GrantTotal:
    case FindingKind::QuantityPrice:
    case FindingKind::GrowsBy:
        return Severity::Error;
    case FindingKind::MissingAmount:
        return Severity::Information;
    default:
        return Severity::Warning;
    }
}

void checkPlace(const CheckedPlace& place, Findings& findings)
{
    checkBudget(place, findings);
    checkIndicators(place, findings);
    if (place.fiche != nullptr) {
        checkSteps(place, findings);
        checkProgress(place, findings);
        checkMissing(place, findings);
    }
}

void checkAxis(const ProgrammeEntry& programme, const AxisEntry& axis, Findings& findings)
{
    checkPlace({programme, nodeOf(axis.id), axis.file.code, axis.file.title, axis.content}, findings);
    for (const auto& part : axis.axes) {
        checkAxis(programme, part, findings);
    }
}

void append(std::vector<Finding>& all, const ProgrammeEntry& programme)
{
    for (auto& finding : checkTree(programme)) {
        all.push_back(std::move(finding));
    }
    for (const auto& plan : programme.localPlans) {
        append(all, plan);
    }
}

} // namespace

void Findings::add(const CheckedPlace& place, FindingKind kind, CheckedLine line, Stated expected,
                   Stated written, Stated difference)
{
    m_all.push_back({.kind = kind,
                     .severity = severityOf(kind),
                     .programme = place.programme.id,
                     .programmeCode = place.programme.file.code,
                     .node = place.node,
                     .code = place.code,
                     .title = place.title,
                     .year = line.year,
                     .line = line.id,
                     .label = std::move(line.label),
                     .expected = std::move(expected),
                     .written = std::move(written),
                     .difference = std::move(difference)});
}

void Findings::addAmounts(const CheckedPlace& place, FindingKind kind, CheckedLine line, Money expected,
                          Money written)
{
    add(place, kind, std::move(line), expected, written, written - expected);
}

Measure rounded(double number, int decimals, std::string_view unit)
{
    constexpr double kTen = 10;
    const auto scale = std::pow(kTen, decimals);
    auto text = Measure::of(std::round(number * scale) / scale).text();
    if (!unit.empty()) {
        text.append(" ").append(unit);
    }
    return Measure{text};
}

Measure points(double number, int decimals)
{
    constexpr double kSeveral = 2;
    return rounded(number, decimals, std::abs(number) < kSeveral ? "point" : "points");
}

Measure difference(const Measure& value, const Measure& from)
{
    return rounded(value.number().value() - from.number().value(),
                   std::max(value.decimals(), from.decimals()), "");
}

std::string_view unitOf(const Measure& measure, const Indicator& indicator)
{
    return measure.unit().empty() ? indicator.unit : measure.unit();
}

std::vector<Finding> checkTree(const ProgrammeEntry& programme)
{
    static const std::string kNoCode;
    Findings findings;
    const CheckedPlace whole{programme, nodeOf(programme.id), kNoCode, programme.file.name,
                             programme.content};
    checkPlace(whole, findings);
    checkGrants(whole, findings);
    for (const auto& axis : programme.axes) {
        checkAxis(programme, axis, findings);
    }
    forEachFiche(programme, [&](const FicheEntry& fiche) {
        checkPlace({programme, nodeOf(fiche.id), fiche.file.code, fiche.file.title, fiche.content, &fiche},
                   findings);
    });
    return findings.take();
}

std::vector<Finding> checkTrees(const ProgrammeEntry& programme)
{
    std::vector<Finding> all;
    append(all, programme);
    return all;
}

Expected<std::vector<Finding>> checkProgramme(const store::Database& database, ProgrammeId programme)
{
    const auto tree = readProgramme(database, programme);
    if (!tree) {
        return std::unexpected{tree.error()};
    }
    return checkTrees(*tree);
}

std::vector<Finding> checkAll(const store::Database& database)
{
    const store::ReadScope read{database};
    std::vector<Finding> all;
    for (const auto& programme :
         store::currentWhere<ProgrammeFile>(database, "parent_id IS NULL ORDER BY place, id")) {
        append(all, readProgramme(database, ProgrammeId{programme.id.value}).value());
    }
    return all;
}

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanListPage.h"

#include <QCoreApplication>

namespace jalon::ui {

namespace {

using namespace programme;

constexpr std::array kFindingKinds = {
    QT_TRANSLATE_NOOP("Findings", "the parts do not add up to the line"),
    QT_TRANSLATE_NOOP("Findings", "the year’s total is not executed + remaining + carried over"),
    QT_TRANSLATE_NOOP("Findings", "executed + remaining + carried over is not what was planned"),
    QT_TRANSLATE_NOOP("Findings", "the grant is not the sum of the fiches’"),
    QT_TRANSLATE_NOOP("Findings", "quantity × unit price is not the amount"),
    QT_TRANSLATE_NOOP("Findings", "executed above planned"),
    QT_TRANSLATE_NOOP("Findings", "one funder’s share is above what is planned"),
    QT_TRANSLATE_NOOP("Findings", "not an amount"),
    QT_TRANSLATE_NOOP("Findings", "amount missing"),
    QT_TRANSLATE_NOOP("Findings", "total missing"),
    QT_TRANSLATE_NOOP("Findings", "forecast missing"),
    QT_TRANSLATE_NOOP("Findings", "start missing"),
    QT_TRANSLATE_NOOP("Findings", "progress missing"),
    QT_TRANSLATE_NOOP("Findings", "value missing"),
    QT_TRANSLATE_NOOP("Findings", "the rate is not that of the two values"),
    QT_TRANSLATE_NOOP("Findings", "the part is above its whole"),
    QT_TRANSLATE_NOOP("Findings", "the value is not the one before plus what was added"),
    QT_TRANSLATE_NOOP("Findings", "situation N-1 is not what the year before says"),
    QT_TRANSLATE_NOOP("Findings", "another unit than the indicator’s"),
    QT_TRANSLATE_NOOP("Findings", "targets reached and all spent, but not 100 %"),
    QT_TRANSLATE_NOOP("Findings", "step done according to the text, not ticked"),
    QT_TRANSLATE_NOOP("Findings", "step paid before the year it is foreseen for"),
    QT_TRANSLATE_NOOP("Findings", "step foreseen, its year over, not done")};
static_assert(kFindingKinds.size() == EnumCodes<FindingKind>::codes.size());

constexpr std::array kSeverities = {QT_TRANSLATE_NOOP("Findings", "error"),
                                    QT_TRANSLATE_NOOP("Findings", "warning"),
                                    QT_TRANSLATE_NOOP("Findings", "information")};
static_assert(kSeverities.size() == EnumCodes<Severity>::codes.size());

} // namespace

QString codeText(Severity severity)
{
    return QCoreApplication::translate("Findings", kSeverities[static_cast<std::size_t>(severity)]);
}

QString codeText(FindingKind kind)
{
    return QCoreApplication::translate("Findings", kFindingKinds[static_cast<std::size_t>(kind)]);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanText.h"

#include <QCoreApplication>

namespace jalon::ui {

namespace {

using namespace programme;

template <class Enum, std::size_t N>
QString planLabel(const std::array<const char*, N>& labels, Enum value)
{
    static_assert(N == EnumCodes<Enum>::codes.size());
    return QCoreApplication::translate("Plan", labels[static_cast<std::size_t>(value)]);
}

constexpr std::array kBudgetStatuses = {
    QT_TRANSLATE_NOOP("Plan", "planned"),      QT_TRANSLATE_NOOP("Plan", "granted"),
    QT_TRANSLATE_NOOP("Plan", "committed"),    QT_TRANSLATE_NOOP("Plan", "estimated"),
    QT_TRANSLATE_NOOP("Plan", "executed"),     QT_TRANSLATE_NOOP("Plan", "remaining"),
    QT_TRANSLATE_NOOP("Plan", "carried over"), QT_TRANSLATE_NOOP("Plan", "forecast"),
    QT_TRANSLATE_NOOP("Plan", "total")};
constexpr std::array kFunders = {QT_TRANSLATE_NOOP("Plan", "State"), QT_TRANSLATE_NOOP("Plan", "Département"),
                                 QT_TRANSLATE_NOOP("Plan", "CAF"), QT_TRANSLATE_NOOP("Plan", "ESF"),
                                 QT_TRANSLATE_NOOP("Plan", "other funder")};
constexpr std::array kNatures = {
    QT_TRANSLATE_NOOP("Plan", "staff"),         QT_TRANSLATE_NOOP("Plan", "services"),
    QT_TRANSLATE_NOOP("Plan", "contributions"), QT_TRANSLATE_NOOP("Plan", "subsidies"),
    QT_TRANSLATE_NOOP("Plan", "accommodation"), QT_TRANSLATE_NOOP("Plan", "running costs"),
    QT_TRANSLATE_NOOP("Plan", "equipment"),     QT_TRANSLATE_NOOP("Plan", "communication"),
    QT_TRANSLATE_NOOP("Plan", "other expense")};
constexpr std::array kFunded = {QT_TRANSLATE_NOOP("Plan", "no"), QT_TRANSLATE_NOOP("Plan", "partly"),
                                QT_TRANSLATE_NOOP("Plan", "yes")};
constexpr std::array kActivityKinds = {QT_TRANSLATE_NOOP("Plan", "workshop"),
                                       QT_TRANSLATE_NOOP("Plan", "meeting"),
                                       QT_TRANSLATE_NOOP("Plan", "session"),
                                       QT_TRANSLATE_NOOP("Plan", "visit"),
                                       QT_TRANSLATE_NOOP("Plan", "contact with a partner"),
                                       QT_TRANSLATE_NOOP("Plan", "contact with a company"),
                                       QT_TRANSLATE_NOOP("Plan", "other activity")};
constexpr std::array kNarratives = {QT_TRANSLATE_NOOP("Plan", "text"), QT_TRANSLATE_NOOP("Plan", "enjeu"),
                                    QT_TRANSLATE_NOOP("Plan", "priority")};
constexpr std::array kProgrammes = {
    QT_TRANSLATE_NOOP("Plan", "PDIE"),      QT_TRANSLATE_NOOP("Plan", "PDI"),
    QT_TRANSLATE_NOOP("Plan", "PDI-PTI"),   QT_TRANSLATE_NOOP("Plan", "convention"),
    QT_TRANSLATE_NOOP("Plan", "fund"),      QT_TRANSLATE_NOOP("Plan", "local plan"),
    QT_TRANSLATE_NOOP("Plan", "other plan")};

} // namespace

QString codeText(BudgetStatus status)
{
    return planLabel(kBudgetStatuses, status);
}

QString codeText(Funder funder)
{
    return planLabel(kFunders, funder);
}

QString codeText(Nature nature)
{
    return planLabel(kNatures, nature);
}

QString codeText(Funded funded)
{
    return planLabel(kFunded, funded);
}

QString codeText(ActivityKind kind)
{
    return planLabel(kActivityKinds, kind);
}

QString codeText(NarrativeKind kind)
{
    return planLabel(kNarratives, kind);
}

QString codeText(ProgrammeKind kind)
{
    return planLabel(kProgrammes, kind);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/GridText.h"

#include "meeting/GridWords.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString ofGrid(const char* text)
{
    return QCoreApplication::translate("Grids", text);
}

QString counted(const char* text, std::size_t count)
{
    return QCoreApplication::translate("Grids", text, nullptr, static_cast<int>(count));
}

std::optional<std::size_t> rankIn(const QRegularExpressionMatch& match, const QString& name)
{
    const auto text = match.captured(name);
    return text.isEmpty() ? std::nullopt : std::optional{static_cast<std::size_t>(text.toULong())};
}

QString whereText(const GridPlace& place)
{
    if (!place.rule) {
        return {};
    }
    const auto rule = ofGrid(QT_TRANSLATE_NOOP("Grids", "Rule %1")).arg(*place.rule + 1);
    return place.condition
               ? rule + ofGrid(QT_TRANSLATE_NOOP("Grids", ", condition %1")).arg(*place.condition + 1)
               : rule;
}

QString lackText(const QString& field)
{
    if (field == u"rules"_s) {
        return ofGrid(QT_TRANSLATE_NOOP("Grids", "The grid has no rule: add one."));
    }
    if (field == u"words"_s) {
        return ofGrid(QT_TRANSLATE_NOOP("Grids", "say at least one word to look for."));
    }
    return field == u"from"_s ? ofGrid(QT_TRANSLATE_NOOP("Grids", "say from how much, or up to how much."))
                              : ofGrid(QT_TRANSLATE_NOOP("Grids", "a name is missing."));
}

} // namespace

GridPlace placeOf(const Error& error)
{
    static const QRegularExpression kPlace{
        uR"(^(?:rules\[(?<rule>\d+)\]\.)?(?:when\[(?<condition>\d+)\]\.)?(?<field>\w+)$)"_s};
    const auto match =
        kPlace.match(error.parameters.empty() ? QString{} : fromUtf8(error.parameters.front()));
    return {rankIn(match, u"rule"_s), rankIn(match, u"condition"_s), match.captured(u"field"_s)};
}

QString gridProblem(const Error& error)
{
    const auto place = placeOf(error);
    QString what;
    if (error.code == ErrorCode::FieldMissing) {
        what = lackText(place.field);
    } else if (error.code == ErrorCode::FieldWrong && place.field == u"to"_s) {
        what = ofGrid(QT_TRANSLATE_NOOP("Grids", "the end comes before the beginning."));
    } else {
        return errorText(error);
    }
    const auto where = whereText(place);
    return where.isEmpty() ? sentenceCase(what)
                           : ofGrid(QT_TRANSLATE_NOOP("Grids", "%1: %2")).arg(where, what);
}

QString conditionsText(const meeting::OrientationRule& rule)
{
    QStringList conditions;
    for (const auto& condition : rule.when) {
        conditions += fromUtf8(meeting::conditionWords(condition));
    }
    return conditions.isEmpty() ? ofGrid(QT_TRANSLATE_NOOP("Grids", "in any case"))
                                : conditions.join(ofGrid(QT_TRANSLATE_NOOP("Grids", " and ")));
}

QString proposedText(const meeting::OrientationRule& rule)
{
    return fromUtf8(meeting::proposedWords(rule.path, rule.organisation, rule.support));
}

QString trialText(const meeting::GridTrial& trial, bool isCompared)
{
    auto text =
        counted(QT_TRANSLATE_N_NOOP("Grids", "%Ln person(s) would change path"), trial.changing.size())
        + ofGrid(QT_TRANSLATE_NOOP("Grids", ", of %1 whose pathway runs.")).arg(numberText(trial.people));
    if (trial.withoutPath > 0) {
        text += u' '
                + counted(QT_TRANSLATE_N_NOOP("Grids", "%Ln have no path today."),
                          static_cast<std::size_t>(trial.withoutPath));
    }
    if (trial.unmatched > 0) {
        text += u' '
                + counted(QT_TRANSLATE_N_NOOP("Grids", "No rule proposes anything to %Ln person(s)."),
                          static_cast<std::size_t>(trial.unmatched));
    }
    if (isCompared) {
        text += u' '
                + counted(
                    QT_TRANSLATE_N_NOOP("Grids", "The grid in use proposes something else to %Ln person(s)."),
                    trial.differing.size());
    }
    return text;
}

} // namespace jalon::ui

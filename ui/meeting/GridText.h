// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/GridTrial.h"

#include <QString>

/// Words of the orientation grids.
namespace jalon::ui {

/// Where in a grid something is wrong, as meeting::check says it: "rules[2].when[0].from".
struct GridPlace {
    std::optional<std::size_t> rule = {}; ///< none: the grid itself
    std::optional<std::size_t> condition = {};
    QString field = {}; ///< "name", "rules", "words", "from", "to"
};
GridPlace placeOf(const Error& error);
/// What keeps a grid from being saved, with its place.
QString gridProblem(const Error& error);

/// "if … and if …"; "in any case" without a condition.
QString conditionsText(const meeting::OrientationRule& rule);
QString proposedText(const meeting::OrientationRule& rule);
/// "412 people would change path; 12 have none today. 37 …".
QString trialText(const meeting::GridTrial& trial, bool isCompared);

} // namespace jalon::ui

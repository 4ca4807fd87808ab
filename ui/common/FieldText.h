// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace jalon::ui {

/// What a column of a table of facts, or a kind of fact, is called ("ends_on", "orientation"); empty for one
/// that has no name.
QString fieldText(std::string_view column);

/// A value as the base holds it (History.h), for people: days, yes and no, codes; the end of a period is its
/// last day. Other values as they are.
QString fieldValueText(std::string_view table, std::string_view column, std::string_view value);

} // namespace jalon::ui

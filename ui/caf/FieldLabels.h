// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fields.h"

#include <QString>

#include <span>
#include <string_view>

/// What the columns of lists hold, as people say it.
namespace jalon::ui {

QString fieldLabel(caf::Field field);
/// By its code; an unknown code as it is.
QString fieldLabel(std::string_view code);

/// Fields that belong together in a choice, from `first` to `last`.
struct FieldGroup {
    const char* title; ///< to be translated by `groupLabel`
    caf::Field first;
    caf::Field last;
};
std::span<const FieldGroup> fieldGroups();
QString groupLabel(const FieldGroup& group);

/// A value as the core tells it (days in ISO 8601, codes, `O` and `N`), for people. A NIR is masked.
QString listedValueText(caf::Field field, std::string_view value);
QString listedValueText(std::string_view code, std::string_view value);

/// A cell as the list writes it; a NIR is masked.
QString cellText(std::optional<caf::Field> field, std::string_view cell);

} // namespace jalon::ui

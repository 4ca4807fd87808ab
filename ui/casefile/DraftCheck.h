// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/EventFields.h"

#include <optional>

namespace jalon::ui {

/// What keeps a draft from being saved, said under a field.
struct Problem {
    std::string_view column;
    QString sentence;
    bool isMissing = false; ///< something is still to be typed, nothing is wrong
};

/// The first one, as the rules of the pathway have it (casefile::check). `lastEdited`: of two dates that
/// contradict each other, the one that is being typed is spoken of.
std::optional<Problem> problemOf(const Draft& draft, const std::vector<EventField>& fields,
                                 const FileContent& content, std::string_view lastEdited);

} // namespace jalon::ui

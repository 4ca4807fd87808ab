// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "letter/Fields.h"

#include <string>
#include <string_view>
#include <vector>

/// A letter before it is anybody's: plain text that staff edit. The first line is "Objet : …"; each other
/// line is a paragraph, "# " begins a title, "## " a smaller one, "- " an item of a list; empty lines only
/// part what is read.
/// **Bold** stands between asterisks. {{bénéficiaire.nom}} is a field, {{réunion.heure|à préciser}} one with
/// what is said without it.
namespace jalon::letter {

/// A text, or a field and what is said without it.
struct TemplatePart {
    std::string text = {};
    std::optional<Field> field = {};
    bool hasOtherwise = false; ///< then `text` stands where the field has no value
    bool isBold = false;
};

enum class LineKind { Paragraph, Title, Subtitle, Item };

struct TemplateLine {
    LineKind kind = LineKind::Paragraph;
    std::vector<TemplatePart> parts = {};
};

struct Template {
    std::vector<TemplatePart> subject;
    std::vector<TemplateLine> lines;
};

inline constexpr std::size_t kTemplateBytes = std::size_t{64} * 1024; ///< at most

/// Errors, with the line: LetterFieldUnknown, LetterFieldElsewhere, LetterMarkOpen; LetterWithoutSubject,
/// LetterWithoutText, LetterTooLong, LetterNotText.
Expected<Template> parseTemplate(LetterKind kind, std::string_view text);

} // namespace jalon::letter

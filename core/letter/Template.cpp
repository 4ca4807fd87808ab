// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Template.h"

#include "base/Text.h"
#include "letter/TextLines.h"

#include <array>

namespace jalon::letter {

namespace {

constexpr std::string_view kSubject = "Objet";
constexpr std::string_view kFieldStart = "{{";
constexpr std::string_view kFieldEnd = "}}";
constexpr std::string_view kBold = "**";

struct LineMark {
    std::string_view mark;
    LineKind kind;
};
constexpr std::array kLineMarks = {LineMark{"## ", LineKind::Subtitle}, LineMark{"# ", LineKind::Title},
                                   LineMark{"- ", LineKind::Item}};

/// Reads the parts of one line.
class LineReader {
public:
    LineReader(LetterKind kind, std::size_t line) : m_kind(kind), m_line(std::to_string(line)) { }

    Expected<std::vector<TemplatePart>> read(std::string_view text)
    {
        while (!text.empty()) {
            const auto next = std::min(text.find(kFieldStart), text.find(kBold));
            addText(text.substr(0, next));
            text.remove_prefix(std::min(next, text.size()));
            if (text.starts_with(kBold)) {
                m_isBold = !m_isBold;
                text.remove_prefix(kBold.size());
            } else if (!text.empty()) {
                if (const auto read = readField(text); !read) {
                    return std::unexpected{read.error()};
                }
            }
        }
        if (m_isBold) {
            return failure(ErrorCode::LetterMarkOpen, m_line, kBold);
        }
        return std::move(m_parts);
    }

private:
    void addText(std::string_view text)
    {
        if (!text.empty()) {
            m_parts.push_back({.text = std::string{text}, .isBold = m_isBold});
        }
    }

    /// `text` begins with it; it is taken off.
    Expected<void> readField(std::string_view& text)
    {
        const auto end = text.find(kFieldEnd);
        if (end == std::string_view::npos) {
            return failure(ErrorCode::LetterMarkOpen, m_line, kFieldStart);
        }
        const auto inside = text.substr(kFieldStart.size(), end - kFieldStart.size());
        text.remove_prefix(end + kFieldEnd.size());
        const auto bar = inside.find('|');
        const auto name = trimmed(inside.substr(0, bar));
        const auto field = fieldNamed(name);
        if (!field) {
            return failure(ErrorCode::LetterFieldUnknown, m_line, name, nearestName(m_kind, name));
        }
        if (!isFieldOf(m_kind, *field)) {
            return failure(ErrorCode::LetterFieldElsewhere, m_line, name, wordsOf(m_kind));
        }
        const bool hasOtherwise = bar != std::string_view::npos;
        const auto otherwise = hasOtherwise ? trimmed(inside.substr(bar + 1)) : std::string_view{};
        m_parts.push_back({std::string{otherwise}, field, hasOtherwise, m_isBold});
        return {};
    }

    LetterKind m_kind;
    std::string m_line;
    std::vector<TemplatePart> m_parts;
    bool m_isBold = false;
};

/// What follows "Objet" and its colon, whatever the spaces between them; nothing on another line.
std::optional<std::string_view> subjectOn(std::string_view line)
{
    if (!line.starts_with(kSubject)) {
        return std::nullopt;
    }
    const auto colon = line.find(':');
    const bool isSubject = colon != std::string_view::npos
                           && trimmed(line.substr(kSubject.size(), colon - kSubject.size())).empty();
    return isSubject ? std::optional{trimmed(line.substr(colon + 1))} : std::nullopt;
}

Expected<void> addLine(Template& made, LetterKind kind, std::size_t number, std::string_view line)
{
    auto of = LineKind::Paragraph;
    for (const auto& [mark, marked] : kLineMarks) {
        if (line.starts_with(mark)) {
            of = marked;
            line.remove_prefix(mark.size());
            break;
        }
    }
    auto parts = LineReader{kind, number}.read(trimmed(line));
    if (!parts) {
        return std::unexpected{parts.error()};
    }
    made.lines.push_back({of, std::move(*parts)});
    return {};
}

} // namespace

Expected<Template> parseTemplate(LetterKind kind, std::string_view text)
{
    if (text.size() > kTemplateBytes) {
        return failure(ErrorCode::LetterTooLong, std::to_string(kTemplateBytes / 1024));
    }
    if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos) {
        return failure(ErrorCode::LetterNotText);
    }
    Template made;
    bool hasSubject = false;
    std::size_t number = 0;
    for (const auto line : textLines(text)) {
        const auto written = trimmed(line);
        ++number;
        if (written.empty()) {
            continue;
        }
        if (hasSubject) {
            if (const auto added = addLine(made, kind, number, written); !added) {
                return std::unexpected{added.error()};
            }
            continue;
        }
        const auto subject = subjectOn(written);
        if (!subject || subject->empty()) {
            return failure(ErrorCode::LetterWithoutSubject);
        }
        auto parts = LineReader{kind, number}.read(*subject);
        if (!parts) {
            return std::unexpected{parts.error()};
        }
        made.subject = std::move(*parts);
        hasSubject = true;
    }
    if (!hasSubject) {
        return failure(ErrorCode::LetterWithoutSubject);
    }
    return made.lines.empty() ? failure(ErrorCode::LetterWithoutText) : Expected<Template>{std::move(made)};
}

} // namespace jalon::letter

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/RecordKind.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace jalon::tabular {

namespace {

constexpr std::array<std::string_view, 7> kTotalWords = {"total", "totaux", "sous",    "nombre",
                                                         "nb",    "nbre",   "effectif"};
constexpr std::array<std::string_view, 10> kCountedWords = {
    "personne",      "personnes", "allocataire", "allocataires", "beneficiaire",
    "beneficiaires", "ligne",     "lignes",      "dossiers",     "foyers",
};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

bool isNumber(std::string_view text)
{
    bool digit = false;
    // Bytes beyond ASCII are those of no-break spaces and of the euro sign.
    const bool plain = std::ranges::all_of(text, [&digit](char letter) {
        digit = digit || isDigit(letter);
        constexpr std::string_view kAround = " ,.+-%";
        return isDigit(letter) || kAround.find(letter) != std::string_view::npos
               || static_cast<unsigned char>(letter) >= 0x80;
    });
    return digit && plain;
}

bool isCount(std::string_view text)
{
    if (isNumber(text)) {
        return true;
    }
    const std::string folded = fold(text);
    const auto lastWord = std::string_view{folded}.substr(folded.rfind(' ') + 1);
    const auto before = std::string_view{folded}.substr(0, folded.size() - lastWord.size());
    return isOneOf(kCountedWords, lastWord) && (before.empty() || isNumber(before));
}

/// The first cell that holds text; the end when none does.
std::size_t firstText(Cells cells)
{
    const auto found = std::ranges::find_if(cells, [](auto cell) { return !trimmed(cell).empty(); });
    return static_cast<std::size_t>(found - cells.begin());
}

bool beginsLikeTotal(std::string_view text)
{
    // Most rows begin otherwise, and folding each of them would be felt.
    constexpr std::string_view kInitials = "tTsSnNeE";
    if (text.empty() || kInitials.find(text.front()) == std::string_view::npos) {
        return false;
    }
    const std::string folded = fold(text);
    const auto word = std::string_view{folded}.substr(0, folded.find(' '));
    return isOneOf(kTotalWords, word) && (word != "sous" || folded.starts_with("sous total"));
}

} // namespace

std::string_view cellAt(Cells cells, std::size_t column)
{
    return column < cells.size() ? trimmed(cells[column]) : std::string_view{};
}

bool isEmptyRecord(Cells cells)
{
    return firstText(cells) == cells.size();
}

bool isTooLong(Cells cells, const HeaderMatch& header)
{
    return cells.size() > header.headers.size() && !isEmptyRecord(cells.subspan(header.headers.size()));
}

bool isRepeatedHeader(Cells cells, const HeaderMatch& header)
{
    return !header.columns.empty() && std::ranges::all_of(header.columns, [&](const auto& column) {
        const auto cell = cellAt(cells, column.index);
        const auto& name = header.headers[column.index];
        // Another case keeps the size of French letters, and so nearly every row is told apart without
        // folding.
        return cell == name || (cell.size() == name.size() && normaliseHeader(cell) == normaliseHeader(name));
    });
}

bool isTitleLine(Cells cells, const HeaderMatch& header)
{
    const std::size_t first = firstText(cells);
    if (header.headers.size() < 3 || first == cells.size() || !isEmptyRecord(cells.subspan(first + 1))) {
        return false;
    }
    const std::string folded = fold(cells[first]);
    return std::ranges::any_of(folded, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

bool isTotalLine(Cells cells)
{
    const std::size_t first = firstText(cells);
    if (first == cells.size() || !beginsLikeTotal(trimmed(cells[first]))) {
        return false;
    }
    return std::ranges::all_of(cells.subspan(first + 1), [](auto cell) {
        const auto text = trimmed(cell);
        return text.empty() || isCount(text);
    });
}

RecordKind kindOf(Cells cells, const HeaderMatch& header)
{
    if (isEmptyRecord(cells)) {
        return RecordKind::Empty;
    }
    if (isTotalLine(cells)) {
        return RecordKind::Total;
    }
    if (isRepeatedHeader(cells, header)) {
        return RecordKind::RepeatedHeader;
    }
    if (isTitleLine(cells, header)) {
        return RecordKind::Title;
    }
    return isTooLong(cells, header) ? RecordKind::TooLong : RecordKind::Data;
}

} // namespace jalon::tabular

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListDate.h"

#include "base/Text.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace jalon::caf {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"janvier",   "fevrier", "mars",     "avril",
                                                      "mai",       "juin",    "juillet",  "aout",
                                                      "septembre", "octobre", "novembre", "decembre"};
// A year of lists: numbers beside it (a département, a postcode) are no date.
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;

struct Word {
    std::string_view text;
    std::optional<int> number; ///< when all digits
};

std::vector<Word> wordsOf(std::string_view folded)
{
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < folded.size()) {
        if (folded[at] == ' ') {
            ++at;
            continue;
        }
        const bool digits = isDigit(folded[at]);
        std::size_t end = at;
        while (end < folded.size() && folded[end] != ' ' && isDigit(folded[end]) == digits) {
            ++end;
        }
        Word word{folded.substr(at, end - at), std::nullopt};
        int number = 0;
        if (digits && word.text.size() <= 8) {
            std::from_chars(word.text.data(), word.text.data() + word.text.size(), number);
            word.number = number;
        }
        words.push_back(word);
        at = end;
    }
    return words;
}

bool isYear(const Word& word)
{
    return word.text.size() == 4 && word.number && *word.number >= kFirstYear && *word.number <= kLastYear;
}

std::optional<unsigned> monthOf(const Word& word)
{
    for (unsigned month = 0; month < kMonths.size(); ++month) {
        if (word.text == kMonths[month]) {
            return month + 1;
        }
    }
    const bool number = word.number && word.text.size() <= 2 && *word.number >= 1 && *word.number <= 12;
    return number ? std::optional{static_cast<unsigned>(*word.number)} : std::nullopt;
}

std::optional<unsigned> dayOf(const Word& word)
{
    const bool number = word.number && word.text.size() <= 2 && *word.number >= 1 && *word.number <= 31;
    return number ? std::optional{static_cast<unsigned>(*word.number)} : std::nullopt;
}

std::optional<Date> compactDate(const Word& word)
{
    if (word.text.size() != 8 || !word.number) {
        return std::nullopt;
    }
    const int number = *word.number;
    const auto inRange = [](std::optional<Date> date) {
        return date && date->year() >= kFirstYear && date->year() <= kLastYear ? date : std::nullopt;
    };
    const auto part = [](int value) { return static_cast<unsigned>(value); };
    if (const auto date =
            inRange(Date::fromYmd(number / 10000, part(number / 100 % 100), part(number % 100)))) {
        return date;
    }
    return inRange(Date::fromYmd(number % 10000, part(number / 10000 % 100), part(number / 1000000)));
}

std::optional<Date> aroundYear(const std::vector<Word>& words, std::size_t at)
{
    const int year = *words[at].number;
    if (at >= 2) {
        const auto month = monthOf(words[at - 1]);
        const auto day = dayOf(words[at - 2]);
        if (month && day) {
            return Date::fromYmd(year, *month, *day);
        }
    }
    if (at + 1 < words.size()) {
        if (const auto month = monthOf(words[at + 1])) {
            const auto day = at + 2 < words.size() ? dayOf(words[at + 2]) : std::nullopt;
            return Date::fromYmd(year, *month, day.value_or(1));
        }
    }
    if (at >= 1) {
        if (const auto month = monthOf(words[at - 1])) {
            return Date::fromYmd(year, *month, 1);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> dateWrittenIn(std::string_view text)
{
    const auto folded = fold(text);
    const auto words = wordsOf(folded);
    std::optional<Date> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto date = isYear(words[at]) ? aroundYear(words, at) : compactDate(words[at]);
        if (date) {
            if (found && found != date) {
                return std::nullopt;
            }
            found = date;
        }
    }
    return found;
}

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/DateCell.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::tabular {

namespace {

// The day before serial 1, were it not for the false 29 February 1900.
constexpr Date kExcelDayZero = *Date::fromYmd(1899, 12, 31);
constexpr int kExcelFalseDay = 60;
constexpr int kExcelLastDay = 2958465; // 31 December 9999

/// Reads a text from its start.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) { }

    struct Number {
        unsigned value = 0;
        std::size_t width = 0;
    };

    /// Up to nine digits; width 0 when there is none.
    Number number()
    {
        Number number;
        while (number.width < 9 && number.width < m_text.size() && isDigit(m_text[number.width])) {
            number.value = number.value * 10 + static_cast<unsigned>(m_text[number.width] - '0');
            ++number.width;
        }
        m_text.remove_prefix(number.width);
        return number;
    }

    bool take(char letter)
    {
        if (m_text.empty() || m_text.front() != letter) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    bool takeAny(std::string_view letters)
    {
        return std::ranges::any_of(letters, [this](char letter) { return take(letter); });
    }

    bool take(std::string_view word)
    {
        if (!m_text.starts_with(word)) {
            return false;
        }
        m_text.remove_prefix(word.size());
        return true;
    }

    /// Whether there were any.
    bool spaces()
    {
        bool any = false;
        while (const auto size = leadingSpace(m_text)) {
            m_text.remove_prefix(size);
            any = true;
        }
        return any;
    }

    bool atEnd() const { return m_text.empty(); }
    char next() const { return m_text.empty() ? '\0' : m_text.front(); }

private:
    std::string_view m_text;
};

/// Hours and minutes; seconds and their parts are read over. Nothing when the text is no time of day.
std::optional<int> timeOfDay(Cursor& cursor)
{
    const auto hours = cursor.number();
    if (hours.width == 0 || hours.width > 2 || hours.value > 23) {
        return std::nullopt;
    }
    cursor.spaces();
    if (!cursor.takeAny(":hH")) {
        return std::nullopt;
    }
    cursor.spaces();
    const auto minutes = cursor.number();
    if (minutes.width > 2 || minutes.value > 59) {
        return std::nullopt;
    }
    if (cursor.take(':')) {
        const auto seconds = cursor.number();
        if (seconds.width != 2 || seconds.value > 59
            || (cursor.takeAny(".,") && cursor.number().width == 0)) {
            return std::nullopt;
        }
    }
    return static_cast<int>(hours.value * 60 + minutes.value);
}

/// Whether nothing follows the day but a time of day, perhaps with its zone.
bool onlyTimeFollows(Cursor cursor)
{
    if (cursor.atEnd()) {
        return true;
    }
    if (!cursor.take('T')) {
        if (!cursor.spaces()) {
            return false;
        }
        if (cursor.take(std::string_view{"à"})) {
            cursor.spaces();
        }
    }
    if (!timeOfDay(cursor)) {
        return false;
    }
    if (cursor.takeAny("+-")) {
        cursor.number();
        cursor.take(':');
        cursor.number();
    } else {
        cursor.take('Z');
    }
    return cursor.atEnd();
}

std::expected<Date, DateProblem> day(unsigned year, unsigned month, unsigned dayOfMonth)
{
    const auto date = Date::fromYmd(static_cast<int>(year), month, dayOfMonth);
    if (!date) {
        return std::unexpected{DateProblem::ImpossibleDay};
    }
    return *date;
}

std::expected<Date, DateProblem> fromSerial(Cursor::Number number, Cursor cursor)
{
    const bool fraction = cursor.takeAny(".,");
    if (fraction && cursor.number().width == 0) {
        return std::unexpected{DateProblem::NotADate};
    }
    if (!cursor.atEnd() || number.width == 4 || number.width > 7 || number.value == 0
        || number.value > kExcelLastDay) {
        return std::unexpected{DateProblem::NotADate};
    }
    const auto serial = static_cast<int>(number.value);
    if (serial == kExcelFalseDay) {
        return std::unexpected{DateProblem::ImpossibleDay};
    }
    return kExcelDayZero.addDays(serial > kExcelFalseDay ? serial - 1 : serial);
}

} // namespace

std::size_t leadingSpace(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) {
        return 1;
    }
    if (text.starts_with("\u00A0")) {
        return 2;
    }
    return text.starts_with("\u202F") || text.starts_with("\u2009") || text.starts_with("\uFEFF") ? 3 : 0;
}

std::expected<Date, DateProblem> readDate(std::string_view value)
{
    Cursor cursor{value};
    const auto first = cursor.number();
    const char separator = cursor.next();
    if (first.width == 0) {
        return std::unexpected{DateProblem::NotADate};
    }
    Cursor afterFirst = cursor;
    const bool dated = separator == '/' || separator == '-' || separator == '.';
    if (!dated || !cursor.take(separator)) {
        return fromSerial(first, afterFirst);
    }
    const auto second = cursor.number();
    if (separator == '.' && second.width > 0 && cursor.atEnd()) {
        return fromSerial(first, afterFirst);
    }
    if (second.width == 0 || second.width > 2 || !cursor.take(separator)) {
        return std::unexpected{DateProblem::NotADate};
    }
    const auto third = cursor.number();
    if (!onlyTimeFollows(cursor)) {
        return std::unexpected{DateProblem::NotADate};
    }
    if (first.width == 4 && third.width >= 1 && third.width <= 2) {
        return day(first.value, second.value, third.value);
    }
    if (first.width <= 2 && third.width == 4) {
        return day(third.value, second.value, first.value);
    }
    const bool shortYear = first.width <= 2 && third.width >= 1 && third.width <= 2;
    return std::unexpected{shortYear ? DateProblem::TwoDigitYear : DateProblem::NotADate};
}

std::optional<int> readTime(std::string_view text)
{
    Cursor cursor{text};
    const auto minutes = timeOfDay(cursor);
    return cursor.atEnd() ? minutes : std::nullopt;
}

} // namespace jalon::tabular

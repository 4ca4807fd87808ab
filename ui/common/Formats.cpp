// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Formats.h"

#include "tabular/Number.h"
#include "ui/common/Text.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr QChar kNoBreakSpace{0x00A0};
constexpr int kCentury = 100;
// A year of two digits is of the hundred years that end ten years from now: births and deadlines both.
constexpr int kYearsAhead = 10;

int fullYear(int year, Date today)
{
    const int latest = today.year() + kYearsAhead;
    const int guess = latest - latest % kCentury + year;
    return guess > latest ? guess - kCentury : guess;
}

std::optional<Date> dayOf(int day, int month, int year)
{
    return Date::fromYmd(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

} // namespace

QString dateText(std::optional<Date> date)
{
    return date ? fromUtf8(date->toFrench()) : QString{};
}

QString instantText(Instant instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return local.toString(u"dd/MM/yyyy HH:mm"_s);
}

QString numberText(std::int64_t number)
{
    return fromUtf8(tabular::formatFrench(static_cast<double>(number), 0));
}

QString percentText(double points)
{
    return fromUtf8(tabular::formatPercent(points, 1));
}

QString phoneText(const std::string& e164)
{
    constexpr std::size_t kFrenchLength = 12;
    if (!e164.starts_with("+33") || e164.size() != kFrenchLength) {
        return fromUtf8(e164);
    }
    const auto national = u"0"_s + fromUtf8(e164).mid(3);
    QString text;
    for (qsizetype at = 0; at < national.size(); at += 2) {
        text += (at > 0 ? QString{kNoBreakSpace} : QString{}) + national.mid(at, 2);
    }
    return text;
}

QString maskedNir(const std::string& nir)
{
    if (nir.empty()) {
        return {};
    }
    const auto text = fromUtf8(nir);
    return text.left(1) + kNoBreakSpace + text.mid(1, 2) + kNoBreakSpace + text.mid(3, 2) + kNoBreakSpace
           + text.mid(5, 2) + kNoBreakSpace + u"••• •••"_s;
}

QString sentenceCase(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QDate toQDate(Date date)
{
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

Date fromQDate(QDate date)
{
    return dayOf(date.day(), date.month(), date.year()).value_or(Date{});
}

std::optional<Date> readDate(const QString& typed, Date today)
{
    static const QRegularExpression kParts{uR"(^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$)"_s};
    static const QRegularExpression kDigits{uR"(^(\d{2})(\d{2})(\d{2}|\d{4})$)"_s};
    const auto text = typed.simplified();
    auto match = kParts.match(text);
    if (!match.hasMatch()) {
        match = kDigits.match(text);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto year = match.captured(3);
    const int number = year.isEmpty() ? today.year() : year.toInt();
    return dayOf(match.captured(1).toInt(), match.captured(2).toInt(),
                 year.size() == 2 ? fullYear(number, today) : number);
}

} // namespace jalon::ui

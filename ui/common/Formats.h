// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Date.h"

#include <QDate>
#include <QString>

#include <optional>

/// Values as French readers write them.
namespace jalon::ui {

/// `22/11/2026`; empty for nothing.
QString dateText(std::optional<Date> date);
/// `22/11/2026 09:12`, in the user's time zone.
QString instantText(Instant instant);
/// `16 018`, with narrow no-break spaces.
QString numberText(std::int64_t number);
/// `52,3 %`.
QString percentText(double points);
/// `+33612345678` as `06 12 34 56 78`, with no-break spaces; foreign numbers as they are.
QString phoneText(const std::string& e164);
/// The first seven digits, then dots: `1 80 12 26 ••• •••`.
QString maskedNir(const std::string& nir);

/// With a capital at its beginning.
QString sentenceCase(const QString& text);

QDate toQDate(Date date);
Date fromQDate(QDate date);

/// What a person types for a day: `22/11/2026`, `22/11/26`, `22112026`, `22-11-2026`, `22.11.2026`; `22/11`
/// is of `today`'s year. Nothing when it is no day.
std::optional<Date> readDate(const QString& typed, Date today);

} // namespace jalon::ui

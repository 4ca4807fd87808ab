// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DueText.h"

#include "ui/common/Formats.h"

#include <QCoreApplication>

#include <array>

namespace jalon::ui {

namespace {

constexpr int kSoonDays = 7;

constexpr std::array kDeadlines = {
    QT_TRANSLATE_NOOP("DueText", "orientation"), QT_TRANSLATE_NOOP("DueText", "first appointment"),
    QT_TRANSLATE_NOOP("DueText", "first contract"), QT_TRANSLATE_NOOP("DueText", "review"),
    QT_TRANSLATE_NOOP("DueText", "news")};

} // namespace

QString deadlineText(casefile::Deadline deadline)
{
    return QCoreApplication::translate("DueText", kDeadlines[static_cast<std::size_t>(deadline)]);
}

DueText dueText(casefile::Deadline deadline, Date lastDay, Date today)
{
    const int days = lastDay - today;
    const auto about = deadlineText(deadline);
    if (days < 0) {
        return {QCoreApplication::translate("DueText", "%1 d late — %2").arg(numberText(-days), about),
                Tone::Danger};
    }
    if (days == 0) {
        return {QCoreApplication::translate("DueText", "Last day — %1").arg(about), Tone::Warning};
    }
    return {QCoreApplication::translate("DueText", "%1 d left — %2").arg(numberText(days), about),
            days <= kSoonDays ? Tone::Warning : Tone::Neutral};
}

} // namespace jalon::ui

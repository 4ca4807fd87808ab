// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/LeftOutText.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString leftOutText(const char* text)
{
    return QCoreApplication::translate("LeftOut", text);
}

} // namespace

QString leftOutReason(const Error& reason)
{
    switch (reason.code) {
    case ErrorCode::NoRunningPathway:
        return leftOutText(QT_TRANSLATE_NOOP("LeftOut", "without a running pathway"));
    case ErrorCode::SameReferent:
        return leftOutText(QT_TRANSLATE_NOOP("LeftOut", "with this referent already"));
    case ErrorCode::OrientationBeforeNotification:
        return leftOutText(QT_TRANSLATE_NOOP("LeftOut", "notified after that day"));
    case ErrorCode::AfterExit:
        return leftOutText(QT_TRANSLATE_NOOP("LeftOut", "with an exit before that day"));
    case ErrorCode::AlreadyOnAgenda:
        return leftOutText(QT_TRANSLATE_NOOP("LeftOut", "on its agenda already"));
    case ErrorCode::PersonUnknown:
        return leftOutText(QT_TRANSLATE_NOOP("LeftOut", "whose file is gone"));
    default:
        return errorText(reason);
    }
}

QString leftOutSummary(const std::vector<casefile::LeftOut>& leftOut)
{
    std::map<QString, std::int64_t> counts;
    for (const auto& one : leftOut) {
        ++counts[leftOutReason(one.reason)];
    }
    QStringList parts;
    for (const auto& [reason, count] : counts) {
        parts += numberText(count) + QChar{0x00A0} + reason;
    }
    return parts.join(u", "_s);
}

} // namespace jalon::ui

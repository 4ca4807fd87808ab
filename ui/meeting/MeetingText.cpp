// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingText.h"

#include "meeting/Words.h"
#include "ui/common/CodeText.h"
#include "ui/common/DueText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Meetings", text);
}

QString reasonText(const meeting::WhyCandidate& why, Date today)
{
    const auto since = why.on ? dateText(why.on) : said(QT_TRANSLATE_NOOP("Meetings", "unknown day"));
    switch (why.reason) {
    case meeting::CandidateReason::NeverOriented:
        return said(QT_TRANSLATE_NOOP("Meetings", "never oriented"));
    case meeting::CandidateReason::DelayRunningOut:
        return why.deadline && why.on ? dueText(*why.deadline, *why.on, today).text : QString{};
    case meeting::CandidateReason::NoShows:
        return said(QT_TRANSLATE_NOOP("Meetings", "two absences in a row, %1")).arg(since);
    case meeting::CandidateReason::ContractEnded:
        return said(QT_TRANSLATE_NOOP("Meetings", "contract over since %1")).arg(since);
    case meeting::CandidateReason::ReorientationAsked:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Meetings", "reorientation asked for on %1")).arg(since);
}

} // namespace

QString codeText(meeting::Presence presence)
{
    switch (presence) {
    case meeting::Presence::Invited:
        return said(QT_TRANSLATE_NOOP("Meetings", "invited"));
    case meeting::Presence::Present:
        return said(QT_TRANSLATE_NOOP("Meetings", "present"));
    case meeting::Presence::Excused:
        return said(QT_TRANSLATE_NOOP("Meetings", "excused"));
    case meeting::Presence::Replaced:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Meetings", "replaced"));
}

QString codeText(meeting::DecisionKind decision)
{
    switch (decision) {
    case meeting::DecisionKind::Orientation:
        return said(QT_TRANSLATE_NOOP("Meetings", "orientation"));
    case meeting::DecisionKind::Reorientation:
        return said(QT_TRANSLATE_NOOP("Meetings", "reorientation"));
    case meeting::DecisionKind::Maintained:
        return said(QT_TRANSLATE_NOOP("Meetings", "maintained"));
    case meeting::DecisionKind::SanctionProposed:
        return said(QT_TRANSLATE_NOOP("Meetings", "sanction proposed"));
    case meeting::DecisionKind::Adjourned:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Meetings", "adjourned"));
}

QString timeText(std::optional<int> minutesAfterMidnight)
{
    return minutesAfterMidnight ? fromUtf8(meeting::timeWords(*minutesAfterMidnight)) : QString{};
}

std::optional<int> readTime(const QString& typed)
{
    static const QRegularExpression kTime{uR"(^\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?|(\d{2}))?\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    constexpr int kHours = 24;
    constexpr int kMinutes = 60;
    const auto match = kTime.match(typed);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt() + match.captured(3).toInt();
    if (!match.hasMatch() || hours >= kHours || minutes >= kMinutes) {
        return std::nullopt;
    }
    return hours * kMinutes + minutes;
}

QString meetingTitle(const meeting::Meeting& file)
{
    const auto day = dateText(file.heldOn);
    const auto title = said(QT_TRANSLATE_NOOP("Meetings", "%1 of %2")).arg(codeText(file.kind), day);
    return file.startsAt ? said(QT_TRANSLATE_NOOP("Meetings", "%1 at %2")).arg(title, timeText(file.startsAt))
                         : title;
}

QString meetingState(const meeting::Meeting& file, Date today)
{
    if (file.closedOn) {
        return said(QT_TRANSLATE_NOOP("Meetings", "closed on %1")).arg(dateText(file.closedOn));
    }
    if (file.heldOn == today) {
        return said(QT_TRANSLATE_NOOP("Meetings", "today"));
    }
    return file.heldOn < today ? said(QT_TRANSLATE_NOOP("Meetings", "to close"))
                               : said(QT_TRANSLATE_NOOP("Meetings", "to prepare"));
}

QString personName(const casefile::PersonRow& person)
{
    return fromUtf8(person.lastName) + u' ' + fromUtf8(person.firstName);
}

QString memberName(const MeetingContent& content, const meeting::Member& member)
{
    if (member.referent) {
        return referentName(*content.directory, member.referent);
    }
    const auto found = content.beneficiaries.find(member.person);
    return fromUtf8(found == content.beneficiaries.end() ? member.name : found->second);
}

QString reasonsText(const meeting::Candidate& candidate, Date today)
{
    QStringList reasons;
    for (const auto& why : candidate.why) {
        reasons += reasonText(why, today);
    }
    reasons.removeAll(QString{});
    return reasons.join(u"  ·  "_s);
}

QString decisionText(const Directory& directory, const meeting::AgendaItem& item)
{
    if (!item.decision) {
        return {};
    }
    QStringList parts;
    if (item.path) {
        parts += codeText(*item.path);
    }
    parts += organisationName(directory, item.organisation);
    if (item.support && *item.support != casefile::Support::Standard) {
        parts += codeText(*item.support);
    }
    parts += referentName(directory, item.referent);
    parts += fromUtf8(item.sanctionKind);
    parts.removeAll(QString{});
    return codeText(*item.decision) + (parts.isEmpty() ? QString{} : u" – "_s + parts.join(u", "_s));
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FileBadges.h"

#include "casefile/Rights.h"
#include "ui/casefile/EventText.h"
#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct FileBadgesWords {
    Q_DECLARE_TR_FUNCTIONS(FileBadges)
};

constexpr int kSoonDays = 7;
constexpr int kReviewDays = 60; // a review months away is no news

FileBadge rightsBadge(const FileContent& content)
{
    const auto* const rights = inForce<casefile::RightsPeriod>(content, content.today);
    if (rights == nullptr) {
        return {Tone::Neutral, FileBadgesWords::tr("No RSA rights known today")};
    }
    const auto state = FileBadgesWords::tr("RSA: %1").arg(rightsStateText(rights->state));
    if (!casefile::isOpen(rights->state)) {
        return {Tone::Neutral, state};
    }
    return {rights->state == "2" ? Tone::Good : Tone::Warning,
            state + u" · "_s
                + (rights->sdd ? FileBadgesWords::tr("subject to rights and duties")
                               : FileBadgesWords::tr("not subject to rights and duties"))};
}

void addOrientation(const FileContent& content, std::vector<FileBadge>& badges)
{
    const auto& directory = *content.directory;
    if (const auto* const row = inForce<casefile::Orientation>(content, content.today)) {
        QStringList parts;
        if (row->path) {
            parts += FileBadgesWords::tr("Path: %1").arg(codeText(*row->path));
        }
        if (row->organisation) {
            parts += organisationName(directory, row->organisation);
        }
        badges.push_back(
            {Tone::Info, parts.isEmpty() ? FileBadgesWords::tr("Oriented") : parts.join(u" — "_s)});
    }
    if (const auto* const row = inForce<casefile::ReferentAssignment>(content, content.today)) {
        badges.push_back(
            {Tone::Neutral, FileBadgesWords::tr("Referent: %1").arg(referentName(directory, row->referent))});
    }
}

struct DeadlineWords {
    QString due; ///< %1: the last day
    QString late; ///< %1: the days
};

DeadlineWords wordsOf(casefile::Deadline deadline)
{
    using enum casefile::Deadline;
    switch (deadline) {
    case Orientation:
        return {FileBadgesWords::tr("To orient by %1"), FileBadgesWords::tr("%1 d late: orientation")};
    case FirstAppointment:
        return {FileBadgesWords::tr("First appointment to fix by %1"),
                FileBadgesWords::tr("%1 d late: first appointment")};
    case FirstContract:
        return {FileBadgesWords::tr("First contract to sign by %1"),
                FileBadgesWords::tr("%1 d late: first contract")};
    case SocialReview:
        return {FileBadgesWords::tr("Social path to review by %1"),
                FileBadgesWords::tr("%1 d late: review of the social path")};
    default:
        return {FileBadgesWords::tr("To be heard of by %1"),
                FileBadgesWords::tr("No news, for %1 d too long")};
    }
}

FileBadge deadlineBadge(casefile::Deadline deadline, Date lastDay, Date today)
{
    const int days = lastDay - today;
    const auto words = wordsOf(deadline);
    if (days < 0) {
        return {Tone::Danger, words.late.arg(numberText(-days))};
    }
    const auto left =
        days == 0 ? FileBadgesWords::tr("last day") : FileBadgesWords::tr("%1 d left").arg(numberText(days));
    return {days <= kSoonDays ? Tone::Warning : Tone::Neutral,
            u"%1 (%2)"_s.arg(words.due.arg(dateText(lastDay)), left)};
}

void addDeadlines(const FileContent& content, std::vector<FileBadge>& badges)
{
    using enum casefile::Deadline;
    const auto& deadlines = content.deadlines;
    struct Known {
        casefile::Deadline deadline;
        const std::optional<casefile::Due>& due;
        int shownDays; ///< before the last day
    };
    constexpr int kAlways = 10'000;
    std::vector<std::pair<int, FileBadge>> found;
    for (const auto& [deadline, due, shownDays] :
         {Known{Orientation, deadlines.orientation, kAlways},
          Known{FirstAppointment, deadlines.firstAppointment, kAlways},
          Known{FirstContract, deadlines.firstContract, kAlways},
          Known{SocialReview, deadlines.socialReview, kReviewDays}, Known{News, deadlines.news, kSoonDays}}) {
        if (due && !due->doneOn && due->lastDay - content.today <= shownDays) {
            found.emplace_back(due->lastDay - content.today,
                               deadlineBadge(deadline, due->lastDay, content.today));
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, FileBadge>::first);
    for (auto& [days, badge] : found) {
        badges.push_back(std::move(badge));
    }
}

} // namespace

std::vector<FileBadge> badgesOf(const FileContent& content)
{
    std::vector<FileBadge> badges{rightsBadge(content)};
    const auto* const pathway = content.pathway();
    if (pathway == nullptr) {
        badges.push_back({Tone::Neutral, FileBadgesWords::tr("No pathway")});
    } else if (pathway->exitedOn) {
        const auto reason = pathway->exitReason.empty()
                                ? FileBadgesWords::tr("still to qualify")
                                : exitReasonText(*content.directory, pathway->exitReason);
        badges.push_back({pathway->exitReason.empty() ? Tone::Warning : Tone::Neutral,
                          FileBadgesWords::tr("Left on %1: %2").arg(dateText(pathway->exitedOn), reason)});
    }
    addOrientation(content, badges);
    addDeadlines(content, badges);
    return badges;
}

} // namespace jalon::ui

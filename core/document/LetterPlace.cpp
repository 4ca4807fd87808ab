// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/LetterPlace.h"

#include <algorithm>

namespace jalon::document::letter_place {

namespace {

constexpr double kLine = 4.2; // of 10 points
constexpr double kGap = 3;
constexpr double kPostedBodyTop = 103;
constexpr double kFoldedTop = kRecipient.top + kRecipient.height;

} // namespace

Box logoBox(const Picture& logo)
{
    const double wide = std::max(1, logo.width);
    const double high = std::max(1, logo.height);
    const double scale = std::min(kLogoWidth / wide, kLogoHeight / high);
    return {kSenderLeft, kSenderTop, wide * scale, high * scale};
}

Box senderBox(const LetterHead& head)
{
    const double top = head.logo ? kSenderTop + logoBox(*head.logo).height + kGap : kSenderTop;
    const double lines = kLine * static_cast<double>(head.sender.size());
    // Long lines are cut in two: as much room again, up to where the address ends.
    return {kSenderLeft, top, kSenderWidth, std::clamp(2 * lines, kLine, std::max(kLine, kFoldedTop - top))};
}

Box dateBox(const LetterHead& head)
{
    return head.recipient.empty() ? Box{kDate.left, kSenderTop, kDate.width, kDate.height} : kDate;
}

double bodyTop(const LetterHead& head)
{
    const auto sender = senderBox(head);
    const double lines = kLine * static_cast<double>(head.sender.size());
    return head.recipient.empty() ? sender.top + std::max(lines + kLine, kDate.height) + kGap
                                  : kPostedBodyTop;
}

} // namespace jalon::document::letter_place

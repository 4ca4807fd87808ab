// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

/// Where a letter's parts stand on an A4 page, in millimetres from its edges. The page is folded in three and
/// put into an envelope (DL, 110 × 220) whose window is on the right, 20 from the right edge and from the
/// foot, 100 wide and 35 or 45 high (NF Z 10-011; La Poste's frame for the address: 85 × 33, at 110 and 55).
/// As the sheet slides by 10 in its envelope, what stands between 100 and 190 across and 55 and 79 down
/// always shows, and nothing else may stand where the window can come: from 90 across, from 34 to 90 down.
namespace jalon::document::letter_place {

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

inline constexpr Box kRecipient{105, 55, 85, 24}; ///< six lines of 10 points
inline constexpr Box kDate{105, 92, 85, 6};
inline constexpr double kSenderLeft = 20;
inline constexpr double kSenderTop = 15;
inline constexpr double kSenderWidth = 68;
inline constexpr double kLogoWidth = 60; ///< at most
inline constexpr double kLogoHeight = 22; ///< at most

/// As large as it may be, without deforming it.
Box logoBox(const Picture& logo);
/// Below the logo, if any.
Box senderBox(const LetterHead& head);
/// The date of what is not posted stands beside the sender.
Box dateBox(const LetterHead& head);
/// Where the text begins.
double bodyTop(const LetterHead& head);

} // namespace jalon::document::letter_place

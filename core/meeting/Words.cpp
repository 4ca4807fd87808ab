// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Words.h"

namespace jalon::meeting {

std::string_view wordsOf(MeetingKind kind)
{
    static constexpr std::array<std::string_view, 3> kWords = {
        "Information collective", "Réunion d’orientation", "Équipe pluridisciplinaire"};
    return kWords[static_cast<std::size_t>(kind)];
}

std::string_view wordsOf(Presence presence)
{
    static constexpr std::array<std::string_view, 4> kWords = {"invité(e)", "présent(e)", "excusé(e)",
                                                               "remplacé(e)"};
    return kWords[static_cast<std::size_t>(presence)];
}

std::string_view wordsOf(DecisionKind kind)
{
    static constexpr std::array<std::string_view, 5> kWords = {"orientation", "réorientation", "maintien",
                                                               "sanction proposée", "ajourné"};
    return kWords[static_cast<std::size_t>(kind)];
}

std::string timeWords(int minutesAfterMidnight)
{
    constexpr int kHour = 60;
    const int minutes = minutesAfterMidnight % kHour;
    // No-break spaces: an hour is not cut at the end of a line.
    auto words = std::to_string(minutesAfterMidnight / kHour) + "\u00a0h";
    if (minutes > 0) {
        words += (minutes < 10 ? "\u00a00" : "\u00a0") + std::to_string(minutes);
    }
    return words;
}

} // namespace jalon::meeting

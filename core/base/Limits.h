// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

/// How large what comes from outside may be, in bytes: far above what was ever seen, far below what a
/// computer would choke on. What is larger is refused, and the limit said. Those of letters stand with them
/// (letter/Template.h, letter/Logo.h), that of a cell of a list is a reason to reject its row (caf/RowDraft).
namespace jalon::limits {

inline constexpr std::size_t kKilobyte = 1024;
inline constexpr std::size_t kMegabyte = 1024 * kKilobyte;

/// A list or a catalogue. A million rows of 1 kB; it is read in bounded memory.
inline constexpr std::size_t kList = 1024 * kMegabyte;
/// One record of it, in UTF-8. The longest lists seen hold some 3 kB a row.
inline constexpr std::size_t kListRecord = kMegabyte;
/// Cells of one record. The widest list seen has 117.
inline constexpr std::size_t kListColumns = 2000;
/// A file that is read as a whole: a plan, a grid, a mapping, a letter's text, a logo. The largest plan that
/// ships has 300 kB.
inline constexpr std::size_t kTextFile = 16 * kMegabyte;
/// A passphrase, in a file or typed.
inline constexpr std::size_t kPassphrase = 4 * kKilobyte;
/// One text of a fact: a note, a reason, a description. Ten pages.
inline constexpr std::size_t kText = 64 * kKilobyte;
/// One value of the base that holds a whole file: a setting's logo, a frozen report.
inline constexpr std::size_t kStoredFile = 16 * kMegabyte;
/// One value of any base or pack that is opened, whatever it says it holds.
inline constexpr std::size_t kStoredValue = 64 * kMegabyte;

/// "64 Ko", "16 Mo", "1 Go".
inline std::string inFrench(std::size_t bytes)
{
    constexpr std::size_t kGigabyte = 1024 * kMegabyte;
    if (bytes >= kGigabyte) {
        return std::to_string(bytes / kGigabyte) + "\u00A0Go";
    }
    return bytes >= kMegabyte ? std::to_string(bytes / kMegabyte) + "\u00A0Mo"
                              : std::to_string(bytes / kKilobyte) + "\u00A0Ko";
}

} // namespace jalon::limits

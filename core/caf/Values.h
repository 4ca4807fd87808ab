// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Text.h"
#include "tabular/DateCell.h"

#include <array>
#include <cstddef>
#include <expected>
#include <string_view>

namespace jalon::caf {

/// What can be wrong with a value of a list, or with a row. The code goes to JSON and to the rejects file.
enum class ValueProblem {
    // The row is rejected
    NoLastName,
    NoFirstName,
    NoKey, ///< no valid NIR, own identifier, matricule nor birth date
    TooManyCells,
    ContractEndsBeforeStart,
    EmploymentEndsBeforeStart,
    // The value is left out
    NotADate,
    TwoDigitYear,
    ImpossibleDay,
    DateOutOfRange, ///< outside 1900 to 2099
    BirthInFuture,
    BirthTooOld, ///< over 130 years ago
    ScientificNumber, ///< `1.803331476872E12`: a spreadsheet has eaten the digits
    BadMatricule,
    NirLength,
    NirCharacters,
    NirMonth,
    NirKey,
    BadPhone,
    BadEmail,
    BadPostcode,
    BadInseeCode,
    BadYesNo,
    BadTime,
    BadLevel,
    TextTooLong,
    IncompleteEvent, ///< words of an event whose date, or theme, is missing
    // The value is kept
    UnknownCode,
    NirCivility,
    NirBirthYear,
    AccentedEmail,
    SeveralEmails, ///< the first is kept

    Count_
};

/// Whether the row keeps the value in spite of the problem.
constexpr bool keepsValue(ValueProblem problem)
{
    return problem >= ValueProblem::UnknownCode;
}

template <class T>
using Parsed = std::expected<T, ValueProblem>;

constexpr std::unexpected<ValueProblem> bad(ValueProblem problem)
{
    return std::unexpected{problem};
}

/// What a cell says: trimmed; France Travail's `NULL` is nothing.
std::string_view cellValue(std::string_view cell);

/// `1.8E12`, `1,80333E+12`: what a spreadsheet makes of a long number. Letters of identifiers
/// (`1253359E`) are none.
bool isScientificNumber(std::string_view value);

using tabular::leadingSpace;

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::ValueProblem> {
    static constexpr std::array<std::string_view, static_cast<std::size_t>(jalon::caf::ValueProblem::Count_)>
        codes = {"no-last-name",
                 "no-first-name",
                 "no-key",
                 "too-many-cells",
                 "contract-ends-before-start",
                 "employment-ends-before-start",
                 "not-a-date",
                 "two-digit-year",
                 "impossible-day",
                 "date-out-of-range",
                 "birth-in-future",
                 "birth-too-old",
                 "scientific-number",
                 "bad-matricule",
                 "nir-length",
                 "nir-characters",
                 "nir-month",
                 "nir-key",
                 "bad-phone",
                 "bad-email",
                 "bad-postcode",
                 "bad-insee-code",
                 "bad-yes-no",
                 "bad-time",
                 "bad-level",
                 "text-too-long",
                 "incomplete-event",
                 "unknown-code",
                 "nir-civility",
                 "nir-birth-year",
                 "accented-email",
                 "several-emails"};
};

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Values.h"

#include <optional>
#include <string>
#include <string_view>

namespace jalon::caf {

struct Email {
    std::string address; ///< the domain in lower case, the local part as written
    std::optional<ValueProblem> remark; ///< AccentedEmail, SeveralEmails

    friend bool operator==(const Email&, const Email&) = default;
};

/// One address. Accents are taken in the local part, with a remark, never in the domain. BadEmail.
Parsed<Email> parseEmail(std::string_view value);

/// The first valid address of a cell that may hold several, separated by `,` `;` `/` or spaces. BadEmail
/// when none is.
Parsed<Email> parseEmails(std::string_view cell);

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Error.h"
#include "base/Id.h"
#include "store/Transaction.h"

#include <string>
#include <vector>

/// Who has been kept long enough: two years after the last contact, a person who left is proposed for
/// anonymisation (domain.md, "Personal data"). Nobody is anonymised without somebody who asks for it.
namespace jalon::retention {

inline constexpr int kDefaultMonths = 24;
inline constexpr int kMostMonths = 36;

/// How long a person is kept after the last contact, from 1 to kMostMonths.
int keptMonths(const store::Database& database);
/// Error: InvalidValue.
Expected<void> setKeptMonths(store::Transaction& tx, std::int64_t months);

struct Proposal {
    PersonId person;
    std::string lastName;
    std::string firstName;
    Date lastContact;
    /// Which fact that was, as the base holds it: "appointment", "scheduled_on"; "identity" where there is no
    /// dated fact, on the day when the person was recorded.
    std::string table;
    std::string column;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// People, of those whom the account sees, whose last contact lies `months` or more before today, the longest
/// ago first; none of those who have open rights, an open pathway, or a row of a list that waits for a
/// decision about them.
///
/// A contact is any dated fact of the file that holds: an appointment, a contract, an orientation, rights
/// that began or ended, a note, an item of a meeting… A day to come counts as today's.
std::vector<Proposal> proposals(const store::Database& database, int months, Date today);

} // namespace jalon::retention

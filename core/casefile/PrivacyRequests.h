// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Error.h"
#include "store/Facts.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people ask about the data held on them (GDPR: access, 15; rectification, 16; erasure, 17; objection,
/// 21), as dated facts of their file. Stored in migrations/0011_privacy_request.sql.
namespace jalon::casefile {

enum class PrivacyKind { Access, Rectification, Objection, Erasure };
std::string_view wordsOf(PrivacyKind kind);

struct PrivacyRequest {
    PersonId person;
    PrivacyKind kind = PrivacyKind::Access;
    Date requestedOn;
    std::string about; ///< what is to be corrected, or why they object
    std::optional<Date> answeredOn; ///< none: the answer is awaited
    std::string answer;

    friend bool operator==(const PrivacyRequest&, const PrivacyRequest&) = default;
};

/// The last day for an answer: a month (GDPR, 12 (3)).
Date answerDueOn(const PrivacyRequest& request);

/// Errors: InvalidValue (a rectification or an objection that does not say what about, a day to come, an
/// answer without its day); DatesReversed.
Expected<void> check(const PrivacyRequest& request, Date today);
/// Errors: PersonUnknown; those of `check`.
Expected<FactId> recordRequest(store::Transaction& tx, const PrivacyRequest& request);
/// Errors: FactUnknown; those of `check`.
Expected<void> correctRequest(store::Transaction& tx, FactId request, const PrivacyRequest& next);
Expected<void> answerRequest(store::Transaction& tx, FactId request, Date answeredOn,
                             const std::string& answer);
/// Errors: FactUnknown.
Expected<void> cancelRequest(store::Transaction& tx, FactId request);

} // namespace jalon::casefile

template <>
struct jalon::EnumCodes<jalon::casefile::PrivacyKind> {
    static constexpr std::array<std::string_view, 4> codes = {"access", "rectification", "objection",
                                                              "erasure"};
};

template <>
struct jalon::store::FactTable<jalon::casefile::PrivacyRequest> {
    using Row = casefile::PrivacyRequest;
    static constexpr std::string_view name = "privacy_request";
    static constexpr auto columns =
        std::tuple{column("person_id", &Row::person),         column("kind", &Row::kind),
                   column("requested_on", &Row::requestedOn), column("about", &Row::about),
                   column("answered_on", &Row::answeredOn),   column("answer", &Row::answer)};
};

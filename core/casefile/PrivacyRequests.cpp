// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PrivacyRequests.h"

#include "casefile/People.h"

namespace jalon::casefile {

Date answerDueOn(const PrivacyRequest& request)
{
    return request.requestedOn.addMonths(1);
}

Expected<void> check(const PrivacyRequest& request, Date today)
{
    const bool saysWhat =
        !request.about.empty() || request.kind == PrivacyKind::Access || request.kind == PrivacyKind::Erasure;
    if (!saysWhat) {
        return failure(ErrorCode::InvalidValue, "about", "");
    }
    if (request.requestedOn > today) {
        return failure(ErrorCode::InvalidValue, "requested_on", request.requestedOn.toIso());
    }
    if (!request.answeredOn && !request.answer.empty()) {
        return failure(ErrorCode::InvalidValue, "answered_on", "");
    }
    if (request.answeredOn && *request.answeredOn > today) {
        return failure(ErrorCode::InvalidValue, "answered_on", request.answeredOn->toIso());
    }
    if (request.answeredOn && *request.answeredOn < request.requestedOn) {
        return failure(ErrorCode::DatesReversed, "requested_on", request.requestedOn.toIso(), "answered_on",
                       request.answeredOn->toIso());
    }
    return {};
}

std::string_view wordsOf(PrivacyKind kind)
{
    constexpr std::array<std::string_view, 4> kWords = {"accès", "rectification", "opposition", "effacement"};
    return kWords.at(static_cast<std::size_t>(kind));
}

Expected<FactId> recordRequest(store::Transaction& tx, const PrivacyRequest& request)
{
    if (!identityOf(tx.database(), request.person)) {
        return failure(ErrorCode::PersonUnknown, std::to_string(request.person.value));
    }
    if (auto valid = check(request, tx.recordedOn()); !valid) {
        return std::unexpected{valid.error()};
    }
    return store::add(tx, request);
}

Expected<void> correctRequest(store::Transaction& tx, FactId request, const PrivacyRequest& next)
{
    const auto known = store::current<PrivacyRequest>(tx.database(), request);
    if (!known) {
        return failure(ErrorCode::FactUnknown, std::to_string(request.value));
    }
    auto valid = check(next, tx.recordedOn());
    if (valid && !(next == *known)) {
        store::replace(tx, request, next);
    }
    return valid;
}

Expected<void> answerRequest(store::Transaction& tx, FactId request, Date answeredOn,
                             const std::string& answer)
{
    auto next = store::current<PrivacyRequest>(tx.database(), request).value_or(PrivacyRequest{});
    next.answeredOn = answeredOn;
    next.answer = answer;
    return correctRequest(tx, request, next);
}

Expected<void> cancelRequest(store::Transaction& tx, FactId request)
{
    if (!store::current<PrivacyRequest>(tx.database(), request)) {
        return failure(ErrorCode::FactUnknown, std::to_string(request.value));
    }
    store::end<PrivacyRequest>(tx, request);
    return {};
}

} // namespace jalon::casefile

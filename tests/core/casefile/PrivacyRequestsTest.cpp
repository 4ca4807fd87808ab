// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PrivacyRequests.h"

#include "casefile/CaseBase.h"
#include "casefile/FileView.h"
#include "casefile/History.h"
#include "casefile/Merge.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

PrivacyRequest objection(PersonId person)
{
    return {person, PrivacyKind::Objection, day("2026-01-05"), "ne veut plus être appelée", {}, {}};
}

template <class Work>
auto tried(CaseBase& base, const Work& work)
{
    decltype(work(std::declval<store::Transaction&>())) result;
    base.write([&](store::Transaction& tx) { result = work(tx); });
    return result;
}

} // namespace

TEST_CASE("a request about one's data is a dated fact of the file, answered, corrected by undo",
          "[casefile][privacy]")
{
    CaseBase base;
    const auto person = base.person(CaseBase::named("Zyxquvart", "Wolkemir"));
    const auto id = tried(base, [&](auto& tx) { return recordRequest(tx, objection(person)); }).value();
    REQUIRE(tried(base, [&](auto& tx) { return answerRequest(tx, id, day("2026-01-12"), "accepté"); }));
    auto all = fileOf(base.database, person)->privacyRequests;
    REQUIRE(all.size() == 1);
    CHECK(all.front().value.answeredOn == day("2026-01-12"));
    CHECK(all.front().value.answer == "accepté");
    CHECK(wordsOf(all.front().value.kind) == "opposition");

    const auto history = historyOf(base.database, person);
    CHECK(std::ranges::count(history, "privacy_request", &Change::table) == 2);
    REQUIRE(undo(base.session, history.back().tx));
    CHECK_FALSE(fileOf(base.database, person)->privacyRequests.front().value.answeredOn);
    REQUIRE(tried(base, [&](auto& tx) { return cancelRequest(tx, id); }));
    CHECK(fileOf(base.database, person)->privacyRequests.empty());
}

TEST_CASE("a request without an object, to come, or answered before it was made is refused",
          "[casefile][privacy]")
{
    CaseBase base;
    const auto person = base.person(CaseBase::named("Zyxquvart", "Wolkemir"));
    const auto refused = [&](const PrivacyRequest& request) {
        return tried(base, [&](auto& tx) { return recordRequest(tx, request); }).error();
    };
    auto request = objection(person);
    request.about.clear();
    CHECK(refused(request) == Error{ErrorCode::InvalidValue, {"about", ""}});
    request = objection(person);
    request.requestedOn = day("2026-01-16"); // tomorrow
    CHECK(refused(request) == Error{ErrorCode::InvalidValue, {"requested_on", "2026-01-16"}});
    request = objection(person);
    request.answeredOn = day("2026-01-16");
    CHECK(refused(request) == Error{ErrorCode::InvalidValue, {"answered_on", "2026-01-16"}});
    request.answeredOn.reset();
    request.answer = "accepté";
    CHECK(refused(request) == Error{ErrorCode::InvalidValue, {"answered_on", ""}});
    request.answeredOn = day("2026-01-04");
    CHECK(refused(request).code == ErrorCode::DatesReversed);
    CHECK(refused(objection(PersonId{999})).code == ErrorCode::PersonUnknown);
    const auto answer = [&](FactId fact) {
        return tried(base, [&](auto& tx) { return answerRequest(tx, fact, day("2026-01-12"), ""); });
    };
    CHECK(answer(FactId{999}).error().code == ErrorCode::FactUnknown);
    CHECK(tried(base, [&](auto& tx) { return cancelRequest(tx, FactId{999}); }).error().code
          == ErrorCode::FactUnknown);
    // To see what is held, or to have it erased, no reason is asked for.
    request = {person, PrivacyKind::Access, day("2026-01-15"), {}, {}, {}};
    CHECK(tried(base, [&](auto& tx) { return recordRequest(tx, request); }));
}

TEST_CASE("a request is corrected, and is to be answered within a month", "[casefile][privacy]")
{
    CaseBase base;
    const auto person = base.person(CaseBase::named("Zyxquvart", "Wolkemir"));
    auto request = objection(person);
    const auto id = tried(base, [&](auto& tx) { return recordRequest(tx, request); }).value();
    request.kind = PrivacyKind::Rectification;
    request.about = "née en 1987";
    request.requestedOn = day("2025-12-31");
    CHECK(answerDueOn(request) == day("2026-01-31"));
    REQUIRE(tried(base, [&](auto& tx) { return correctRequest(tx, id, request); }));
    CHECK(fileOf(base.database, person)->privacyRequests.front().value == request);
    const auto file = fileOf(base.database, person).value();
    REQUIRE(file.privacyRequests.size() == 1);
    CHECK(file.privacyRequests.front().value == request);

    request.about.clear();
    CHECK(tried(base, [&](auto& tx) { return correctRequest(tx, id, request); }).error()
          == Error{ErrorCode::InvalidValue, {"about", ""}});
    CHECK(tried(base, [&](auto& tx) { return correctRequest(tx, FactId{999}, request); }).error().code
          == ErrorCode::FactUnknown);
}

TEST_CASE("requests follow a file that is merged into another", "[casefile][privacy]")
{
    CaseBase base;
    const auto kept = base.person(CaseBase::named("Zyxquvart", "Wolkemir"));
    const auto twin = base.person(CaseBase::named("Zyxquvart", "Wolkemyr"));
    REQUIRE(tried(base, [&](auto& tx) { return recordRequest(tx, objection(twin)); }));
    base.write([&](auto& tx) { REQUIRE(merge(tx, kept, twin)); }, store::TxKind::Merge);
    CHECK(fileOf(base.database, kept)->privacyRequests.size() == 1);
    CHECK(fileOf(base.database, twin).error().code == ErrorCode::PersonUnknown);
}

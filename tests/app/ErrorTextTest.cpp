// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorText.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::cli;

TEST_CASE("every error has French words of its own", "[cli]")
{
    std::set<std::string_view> seen;
    for (int code = 0; code < static_cast<int>(ErrorCode::Count_); ++code) {
        const auto text = errorTemplate(static_cast<ErrorCode>(code));
        INFO("error " << code);
        CHECK_FALSE(text.empty());
        CHECK(text.ends_with("."));
        CHECK(seen.insert(text).second);
    }
}

TEST_CASE("parameters take their places", "[cli]")
{
    const auto text =
        errorText({ErrorCode::BaseInUse, {"/p/base.jalon", "c.durand", "PC-12", "22/11/2026 09:12"}});
    CHECK(text.contains("c.durand"));
    CHECK(text.contains("PC-12"));
    CHECK_FALSE(text.contains("%"));
}

TEST_CASE("a parameter that looks like a place is left as it is", "[cli]")
{
    CHECK(errorText({ErrorCode::BaseNotFound, {"/p/%2.jalon"}}).contains("/p/%2.jalon"));
}

TEST_CASE("missing parameters leave no mark", "[cli]")
{
    CHECK_FALSE(errorText({ErrorCode::FileNotReadable, {"/p/l.csv"}}).contains("%2"));
}

TEST_CASE("what is refused of a field names it in words, and says when it is missing", "[cli]")
{
    const auto refused = errorText({ErrorCode::InvalidValue, {"target_year", "12"}});
    CHECK(refused.contains("année de la cible"));
    CHECK(refused.contains("« 12 »"));
    CHECK(errorText({ErrorCode::InvalidValue, {"birth_on", ""}})
          == "Il manque : date de naissance. Rien n’a été modifié.");
    const auto reversed =
        errorText({ErrorCode::DatesReversed, {"starts_on", "2026-11-05", "ends_on", "2026-11-01"}});
    CHECK(reversed.contains("début (05/11/2026)"));
    CHECK(reversed.contains("fin (01/11/2026)"));
    CHECK(errorText({ErrorCode::AfterExit, {"prescription", "2026-11-05", "2026-11-01"}})
              .contains("prescription du 05/11/2026"));
}

TEST_CASE("a parameter that is no field stays as it was written", "[cli]")
{
    CHECK(errorText({ErrorCode::InvalidValue, {"code", "name"}}).contains("« name »"));
    CHECK(errorText({ErrorCode::ProgrammeUnknown, {"code"}}).contains("« code »"));
}

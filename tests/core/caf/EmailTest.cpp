// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Email.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;

namespace {

std::string address(std::string_view value)
{
    const auto email = parseEmail(value);
    return email ? email->address : std::string{codeOf(email.error())};
}

} // namespace

TEST_CASE("addresses are kept as written, their domain in lower case", "[caf][email]")
{
    CHECK(address("charlotte@laposte.fr") == "charlotte@laposte.fr");
    CHECK(address("Zoe.Martin+rsa@Exemple.ORG") == "Zoe.Martin+rsa@exemple.org");
    CHECK(address("o'neil@sous.domaine.fr") == "o'neil@sous.domaine.fr");
}

TEST_CASE("an accent is accepted before the @, with a remark", "[caf][email]")
{
    const auto email = parseEmail("zoé@exemple.fr").value();
    CHECK(email.address == "zoé@exemple.fr");
    CHECK(email.remark == ValueProblem::AccentedEmail);
    CHECK_FALSE(parseEmail("zoe@exemple.fr").value().remark);
    CHECK(address("zoe@exémple.fr") == "bad-email");
}

TEST_CASE("what is no address is refused", "[caf][email]")
{
    for (const std::string_view value :
         {"", "zoe", "@exemple.fr", "zoe@", "zoe@exemple", "zoe@exemple.f", "zoe@@exemple.fr",
          "zoe@ex emple.fr", "zo e@exemple.fr", ".zoe@exemple.fr", "zoe.@exemple.fr", "zo..e@exemple.fr",
          "zoe@-exemple.fr", "zoe@exemple..fr", "zoe@exemple.fr.", "zoe@exemple.42", "\xE9@exemple.fr"}) {
        CAPTURE(value);
        CHECK(address(value) == "bad-email");
    }
    CHECK(address(std::string(65, 'a') + "@exemple.fr") == "bad-email");
    CHECK(address(std::string(64, 'a') + "@exemple.fr") == std::string(64, 'a') + "@exemple.fr");
}

TEST_CASE("of several addresses in a cell the first is kept, with a remark", "[caf][email]")
{
    const auto email = parseEmails("zoe@exemple.fr ; max@exemple.fr").value();
    CHECK(email.address == "zoe@exemple.fr");
    CHECK(email.remark == ValueProblem::SeveralEmails);
    CHECK(parseEmails("zoe@exemple.fr;").value() == Email{"zoe@exemple.fr", std::nullopt});
    CHECK(parseEmails("non zoe@exemple.fr").value() == Email{"zoe@exemple.fr", ValueProblem::SeveralEmails});
    CHECK(parseEmails("pas de mail").error() == ValueProblem::BadEmail);
    CHECK(parseEmails("").error() == ValueProblem::BadEmail);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Phone.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;

namespace {

std::string e164(std::string_view value)
{
    const auto phone = parsePhone(value);
    return phone ? phone->e164 : std::string{codeOf(phone.error())};
}

PhoneKind kindOf(std::string_view value)
{
    return parsePhone(value).value().kind;
}

std::vector<std::string> numbersIn(std::string_view cell)
{
    std::vector<std::string> numbers;
    for (const auto& phone : parsePhones(cell).phones) {
        numbers.push_back(phone.e164);
    }
    return numbers;
}

using Numbers = std::vector<std::string>;

} // namespace

TEST_CASE("a French number is the same however it is written", "[caf][phone]")
{
    for (const std::string_view value :
         {"0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78", "612345678",
          "6 12 34 56 78", "+33612345678", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78", "0033612345678",
          "00 33 6 12 34 56 78", "33612345678", "06\u00A012\u202F345678", "'0612345678"}) {
        CAPTURE(value);
        CHECK(e164(value) == "+33612345678");
    }
}

TEST_CASE("overseas numbers bear their own country's code", "[caf][phone]")
{
    CHECK(parsePhone("0262 12 34 56").value() == Phone{"+262262123456", PhoneKind::Landline});
    CHECK(parsePhone("0692123456").value() == Phone{"+262692123456", PhoneKind::Mobile});
    CHECK(parsePhone("0693123456").value() == Phone{"+262693123456", PhoneKind::Mobile});
    CHECK(parsePhone("0639123456").value() == Phone{"+262639123456", PhoneKind::Mobile});
    CHECK(parsePhone("0590123456").value() == Phone{"+590590123456", PhoneKind::Landline});
    CHECK(parsePhone("0690123456").value() == Phone{"+590690123456", PhoneKind::Mobile});
    CHECK(parsePhone("0594123456").value() == Phone{"+594594123456", PhoneKind::Landline});
    CHECK(parsePhone("0694123456").value() == Phone{"+594694123456", PhoneKind::Mobile});
    CHECK(parsePhone("0596123456").value() == Phone{"+596596123456", PhoneKind::Landline});
    CHECK(parsePhone("0696123456").value() == Phone{"+596696123456", PhoneKind::Mobile});
    CHECK(e164("692123456") == "+262692123456");
    CHECK(e164("+262692123456") == "+262692123456");
    CHECK(e164("+262 0692 12 34 56") == "+262692123456");
    CHECK(e164("00590690123456") == "+590690123456");
    CHECK(e164("+33692123456") == "+262692123456");
    CHECK(e164("+262612345678") == "bad-phone");
}

TEST_CASE("mobiles and landlines are told apart", "[caf][phone]")
{
    CHECK(kindOf("0612345678") == PhoneKind::Mobile);
    CHECK(kindOf("0712345678") == PhoneKind::Mobile);
    CHECK(kindOf("0475123456") == PhoneKind::Landline);
    CHECK(kindOf("0912345678") == PhoneKind::Landline);
    CHECK(kindOf("0812345678") == PhoneKind::Other);
    CHECK(kindOf("+41791234567") == PhoneKind::Other);
}

TEST_CASE("what cannot ring is refused", "[caf][phone]")
{
    CHECK(e164("071234567") == "bad-phone");
    CHECK(e164("061234567890") == "bad-phone");
    CHECK(e164("0000000000") == "bad-phone");
    CHECK(e164("0012") == "bad-phone");
    CHECK(e164("00") == "bad-phone");
    CHECK(e164("+") == "bad-phone");
    CHECK(e164("+33") == "bad-phone");
    CHECK(e164("+3361234567") == "bad-phone");
    CHECK(e164("+0612345678") == "bad-phone");
    CHECK(e164("06123x5678") == "bad-phone");
    CHECK(e164("6,12346E+08") == "bad-phone");
    CHECK(e164("aucun") == "bad-phone");
    CHECK(e164("") == "bad-phone");
}

TEST_CASE("several numbers stand in one cell", "[caf][phone]")
{
    const Numbers both{"+33612345678", "+33475123456"};
    CHECK(numbersIn("0612345678, 0475123456") == both);
    CHECK(numbersIn("0612345678;0475123456") == both);
    CHECK(numbersIn("0612345678/0475123456") == both);
    CHECK(numbersIn("06 12 34 56 78 / 04 75 12 34 56") == both);
    CHECK(numbersIn("06 12 34 56 78\n04 75 12 34 56") == both);
    CHECK(numbersIn("06 12 34 56 78 ou 04 75 12 34 56") == both);
    CHECK(numbersIn("06.12.34.56.78 et 04.75.12.34.56") == both);
    CHECK(numbersIn("06 12 34 56 78 - 04 75 12 34 56") == both);
    CHECK(numbersIn("0612345678 0475123456") == both);
    CHECK(numbersIn("0612345678 ; 06 12 34 56 78") == Numbers{"+33612345678"});
}

TEST_CASE("the good numbers of a cell are kept, the others named", "[caf][phone]")
{
    const auto cell = parsePhones("0601234567, 071234567");
    REQUIRE(cell.phones.size() == 1);
    CHECK(cell.phones[0].e164 == "+33601234567");
    REQUIRE(cell.unread.size() == 1);
    CHECK(cell.unread[0] == "071234567");

    CHECK(parsePhones("aucun").unread == std::vector<std::string_view>{"aucun"});
    CHECK(parsePhones(" , ; ").unread.empty());
    CHECK(parsePhones("").phones.empty());
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two files of one person were made one in the base while the pack was away.
#include "exchange/PackBase.h"

#include "casefile/Merge.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using exchange::Keep;

namespace {

/// The first of the agenda is absorbed by the one who is on none.
struct Absorbed : PackBase {
    PersonId absorbed = personOf(0);

    TxId absorb()
    {
        return write([&](auto& tx) { casefile::merge(tx, outsider, absorbed).value(); },
                     store::TxKind::Merge);
    }

    static casefile::Contact reachedAt(const std::string& email, const std::string& mobile = {})
    {
        casefile::Contact contact;
        contact.email = email;
        contact.mobile = mobile;
        return contact;
    }
};

} // namespace

TEST_CASE("what a pack brings of an absorbed file goes into the one that was kept", "[exchange][merge]")
{
    Absorbed base;
    base.record(PackBase::note(base.absorbed, "Avant")).value();
    base.leave();
    base.inPack([&](auto& tx) {
        store::add(tx, PackBase::note(base.absorbed, "Du paquet"));
        casefile::record(tx, PackBase::orientation(base.pathways[0], day("2026-02-05"))).value();
    });
    base.absorb();
    REQUIRE(base.plan().conflicts.empty());
    REQUIRE(base.broughtBack());
    CHECK(base.notesOf(base.outsider) == std::vector<std::string>{"Avant", "Du paquet"});
    const auto pathways = casefile::pathways(base.database, base.outsider);
    REQUIRE(pathways.size() == 1);
    CHECK(casefile::orientationOn(base.database, pathways.front().id, day("2026-02-12")).has_value());
    CHECK(PackBase::findings(base.database).empty());
}

TEST_CASE("contact details of an absorbed file complete those that were kept", "[exchange][merge]")
{
    Absorbed base;
    base.write([&](auto& tx) {
        casefile::setContact(tx, base.absorbed, Absorbed::reachedAt("lea@exemple.test"));
        casefile::setContact(tx, base.outsider, Absorbed::reachedAt("wolkemir@exemple.test"));
    });
    base.leave();
    SECTION("what the kept file did not know")
    {
        base.inPack([&](auto& tx) {
            casefile::setContact(tx, base.absorbed, Absorbed::reachedAt("lea@exemple.test", "+33600000001"));
        });
        base.absorb();
        REQUIRE(base.broughtBack());
        const auto contact = casefile::contactOf(base.database, base.outsider);
        CHECK(contact->mobile == "+33600000001");
        CHECK(contact->email == "wolkemir@exemple.test");
    }
    SECTION("what it says differently is decided")
    {
        base.inPack([&](auto& tx) {
            casefile::setContact(tx, base.absorbed, Absorbed::reachedAt("durand@exemple.test"));
        });
        base.absorb();
        REQUIRE(base.plan().conflicts.size() == 1);
        CHECK(base.plan().conflicts.front().person == base.outsider);
        REQUIRE(base.broughtBack(base.all(Keep::Pack)));
        CHECK(casefile::contactOf(base.database, base.outsider)->email == "durand@exemple.test");
    }
    CHECK_FALSE(casefile::contactOf(base.database, base.absorbed));
}

TEST_CASE("nobody is followed through a merging that was undone", "[exchange][merge]")
{
    Absorbed base;
    base.leave();
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.absorbed, "Du paquet")); });
    const auto merging = base.absorb();
    REQUIRE(casefile::undo(base.session, merging));
    REQUIRE(base.broughtBack());
    CHECK(base.notesOf(base.absorbed) == std::vector<std::string>{"Du paquet"});
    CHECK(base.notesOf(base.outsider).empty());
}

TEST_CASE("people are followed through several mergings", "[exchange][merge]")
{
    Absorbed base;
    base.leave();
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.absorbed, "Du paquet")); });
    base.absorb();
    const auto last = base.person(PackBase::named("Zyxquvart", "Wolkemir", day("1980-05-18")));
    base.write([&](auto& tx) { casefile::merge(tx, last, base.outsider).value(); }, store::TxKind::Merge);
    REQUIRE(base.broughtBack());
    CHECK(base.notesOf(last) == std::vector<std::string>{"Du paquet"});
    CHECK(PackBase::findings(base.database).empty());
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guide of a territory's offers.
#include "offer/Guide.h"

#include "document/Html.h"
#include "offer/OfferBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::offer;
using namespace jalon::test;

namespace {

struct GuideBase : OfferBase {
    OfferId listed(const std::string& title, std::string_view ficheCode, TerritoryId where,
                   std::optional<Date> endsOn = {})
    {
        auto row = titled(title);
        row.fiche = ficheCode.empty() ? programme::FicheId{} : fiche(ficheCode);
        row.territory = where;
        row.endsOn = endsOn;
        return add(row);
    }
    std::string page(TerritoryId where = {}) const
    {
        return document::toHtml(guide(database, where, day("2026-02-01")));
    }
};

bool inOrder(const std::string& text, std::initializer_list<std::string_view> parts)
{
    std::size_t at = 0;
    for (const auto part : parts) {
        at = text.find(part, at);
        if (at == std::string::npos) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("the guide holds a territory's offers under their fiches, in the plan's order", "[offer][guide]")
{
    GuideBase base;
    base.listed("Sans fiche", "", {});
    base.listed("Crèche", "2", base.valence);
    base.listed("Garage", "1", base.valence);
    base.listed("Ailleurs", "1", base.crest);
    const auto guide = base.page(base.valence);
    CHECK(inOrder(guide, {"<h1>", "Grand Valentinois", "Édité le 01/02/2026", "Mobilité</h2>", "Garage",
                          "Garde</h2>", "Crèche", "Autres offres</h2>", "Sans fiche"}));
    CHECK_FALSE(guide.contains("Ailleurs"));
    const auto all = base.page();
    CHECK(all.contains("tout le département"));
    CHECK(all.contains("Ailleurs"));
}

TEST_CASE("the guide shows what one needs to call, and no offer that is over", "[offer][guide]")
{
    GuideBase base;
    base.listed("Finie", "1", {}, day("2026-01-31"));
    base.listed("Dernier jour", "1", {}, day("2026-02-01"));
    auto row = base.titled("Garage");
    row.organisationName = "Roue libre";
    row.contact = "04 75 00 00 00\ngarage@exemple.fr";
    row.audience = "RSA";
    row.places = 12;
    row.startsOn = day("2026-03-01");
    base.add(row);
    const auto guide = base.page();
    CHECK_FALSE(guide.contains("Finie"));
    CHECK(guide.contains("Dernier jour"));
    for (const auto* said : {"Roue libre", "04 75 00 00 00<br>garage@exemple.fr", "RSA", ">12</td>",
                             "à partir du 01/03/2026", "jusqu’au 01/02/2026"}) {
        CHECK(guide.contains(said));
    }
}

TEST_CASE("the guide stands alone and takes nothing written for markup", "[offer][guide]")
{
    GuideBase base;
    auto row = base.titled("<script>alert('x')</script>");
    row.description = "Un & deux \"trois\" <img src=http://exemple.fr/x.png>";
    base.add(row);
    const auto guide = base.page();
    CHECK(guide.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
    CHECK(guide.contains("Un &amp; deux &quot;trois&quot; &lt;img"));
    for (const auto* outside : {"<script", "<img", "<link", "src=\"", "url(", "@import"}) {
        CHECK_FALSE(guide.contains(outside));
    }
    CHECK(guide.starts_with("<!DOCTYPE html>"));
    CHECK(guide.contains("lang=\"fr\""));
    CHECK(guide.contains("@media print"));
}

TEST_CASE("a guide without offers says so", "[offer][guide]")
{
    const GuideBase base;
    CHECK(base.page().contains("Aucune offre n’est en cours ou à venir."));
}

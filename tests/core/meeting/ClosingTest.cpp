// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting is held: what it decides, and how that reaches the files and leaves them again.
#include "casefile/Tables.h"
#include "meeting/MeetingBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::meeting;
using namespace jalon::test;
using enum DecisionKind;

namespace {

AgendaItem orientedTo(OrganisationId organisation, ReferentId referent = {})
{
    auto item = decision(Orientation);
    item.path = casefile::PathType::Social;
    item.organisation = organisation;
    item.referent = referent;
    return item;
}

template <class Row>
std::vector<store::Fact<Row>> factsOf(const MeetingBase& base, PathwayId pathway)
{
    return store::currentWhere<Row>(base.database, "pathway_id = ?1 ORDER BY fact_id", pathway);
}

} // namespace

TEST_CASE("a decision says what it needs", "[meeting]")
{
    MeetingBase base;
    const auto item = base.onAgenda(base.pathways[0]);
    CHECK(base.decided(item, {}) == failure(ErrorCode::InvalidValue, "decision", ""));
    CHECK(base.decided(item, decision(Orientation)) == failure(ErrorCode::InvalidValue, "path", ""));
    for (const auto kind : {Reorientation, Maintained, SanctionProposed}) {
        auto row = decision(kind);
        row.path = casefile::PathType::Emploi;
        CHECK(base.decided(item, row) == failure(ErrorCode::InvalidValue, "reason", ""));
    }
    auto sanction = decision(SanctionProposed, "trois absences");
    sanction.sanctionShare = 101;
    CHECK(base.decided(item, sanction) == failure(ErrorCode::InvalidValue, "sanction_share", "101"));
    sanction.sanctionShare = 80;
    sanction.sanctionMonths = -1;
    CHECK(base.decided(item, sanction) == failure(ErrorCode::InvalidValue, "sanction_months", "-1"));
    CHECK(base.decided(item, orientedTo(OrganisationId{999'999}))
          == failure(ErrorCode::FactUnknown, "999999"));
    CHECK(base.decided(item, orientedTo(base.pole, ReferentId{999'999}))
          == failure(ErrorCode::FactUnknown, "999999"));
    CHECK_FALSE(agenda(base.database, base.meeting).at(0).value.decision);
    CHECK(base.decided(item, decision(Adjourned)));
    CHECK(base.decided(item, orientedTo(base.pole, base.referent)));
    const auto kept = agenda(base.database, base.meeting).at(0).value;
    CHECK(kept.pathway == base.pathways[0]);
    CHECK(kept.referent == base.referent);
}

TEST_CASE("closing writes every decision in one transaction, as of the day of the meeting", "[meeting]")
{
    MeetingBase base;
    const auto first = base.onAgenda(base.pathways[0]);
    const auto second = base.onAgenda(base.pathways[1]);
    const auto third = base.onAgenda(base.pathways[2]);
    CHECK(base.decided(first, orientedTo(base.pole, base.referent)));
    CHECK(close(base.session, base.meeting) == failure(ErrorCode::DecisionsMissing, "2"));
    auto sanction = decision(SanctionProposed, "trois absences");
    sanction.sanctionKind = "suspension";
    sanction.sanctionShare = 80;
    sanction.sanctionMonths = 1;
    CHECK(base.decided(second, sanction));
    CHECK(base.decided(third, decision(Maintained, "le parcours avance")));
    CHECK(factsOf<casefile::Orientation>(base, base.pathways[0]).empty()); // nothing before it is closed

    base.clock.set(day("2026-02-13"));
    const auto tx = close(base.session, base.meeting);
    REQUIRE(tx);
    const auto oriented = factsOf<casefile::Orientation>(base, base.pathways[0]);
    REQUIRE(oriented.size() == 1);
    CHECK(oriented[0].value.decidedOn == day("2026-02-12"));
    CHECK(oriented[0].value.organisation == base.pole);
    CHECK(factsOf<casefile::ReferentAssignment>(base, base.pathways[0]).at(0).value.referent
          == base.referent);
    const auto proposed = factsOf<casefile::Sanction>(base, base.pathways[1]);
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].value.proposedOn == day("2026-02-12"));
    CHECK(proposed[0].value.share == 80);
    CHECK(factsOf<casefile::Orientation>(base, base.pathways[2]).empty());
    CHECK(meetings(base.database).at(0).file.closedOn == day("2026-02-13"));
    CHECK(base.database.value<std::string>("SELECT kind FROM tx WHERE id = ?1", *tx) == "meeting");
    CHECK(base.database.value<MeetingId>("SELECT meeting_id FROM tx WHERE id = ?1", *tx) == base.meeting);
}

TEST_CASE("a closed meeting is not written in until it is reopened", "[meeting]")
{
    MeetingBase base;
    const auto item = base.onAgenda(base.pathways[0]);
    CHECK(reopen(base.session, base.meeting) == failure(ErrorCode::MeetingNotClosed, "2026-02-12"));
    CHECK(base.decided(item, orientedTo(base.pole, base.referent)));
    REQUIRE(close(base.session, base.meeting));
    const auto closed = failure(ErrorCode::MeetingClosed, "2026-02-12");
    CHECK(close(base.session, base.meeting) == closed);
    CHECK(base.decided(item, decision(Adjourned)) == closed);
    CHECK(base.tried([&](auto& tx) { return addToAgenda(tx, base.meeting, base.pathways[1]); }) == closed);
    CHECK(base.tried([&](auto& tx) { return removeFromAgenda(tx, item); }) == closed);
    CHECK(base.tried([&](auto& tx) { return cancelMeeting(tx, base.meeting); }) == closed);
    CHECK(base.tried([&](auto& tx) {
        return addMember(tx, {.meeting = base.meeting, .name = "X", .role = "CAF"});
    }) == closed);

    REQUIRE(reopen(base.session, base.meeting));
    CHECK(factsOf<casefile::Orientation>(base, base.pathways[0]).empty());
    CHECK(factsOf<casefile::ReferentAssignment>(base, base.pathways[0]).empty());
    CHECK_FALSE(meetings(base.database).at(0).file.closedOn);
    CHECK(meetings(base.database).at(0).decided == 1); // what was decided is still there to be changed
    CHECK(base.decided(item, decision(Adjourned)));
    REQUIRE(close(base.session, base.meeting));
    CHECK(factsOf<casefile::Orientation>(base, base.pathways[0]).empty());
    REQUIRE(reopen(base.session, base.meeting));
}

TEST_CASE("a meeting whose files have moved since is not reopened", "[meeting]")
{
    MeetingBase base;
    CHECK(base.decided(base.onAgenda(base.pathways[0]), orientedTo(base.pole)));
    REQUIRE(close(base.session, base.meeting));
    auto later = factsOf<casefile::Orientation>(base, base.pathways[0]).at(0);
    later.value.reason = "précisé";
    base.write([&](auto& tx) { CHECK(casefile::correct(tx, later.id, later.value)); });
    const auto refused = reopen(base.session, base.meeting);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UndoConflict);
    CHECK(meetings(base.database).at(0).file.closedOn);
}

TEST_CASE("one decision that a file does not take leaves all the others unwritten", "[meeting]")
{
    MeetingBase base;
    CHECK(base.decided(base.onAgenda(base.pathways[0]), orientedTo(base.pole)));
    CHECK(base.decided(base.onAgenda(base.pathways[1]), orientedTo(base.mission)));
    base.write([&](auto& tx) {
        casefile::record(tx, casefile::Exit{base.pathways[1], day("2026-02-01"), ""}).value();
    });
    const auto refused = close(base.session, base.meeting);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AfterExit);
    CHECK(factsOf<casefile::Orientation>(base, base.pathways[0]).empty());
    CHECK_FALSE(meetings(base.database).at(0).file.closedOn);
}

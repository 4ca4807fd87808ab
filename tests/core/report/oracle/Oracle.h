// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "report/oracle/Items.h"
#include "report/oracle/Versions.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The indicators computed a second time, from design/indicators.md alone: every version of every fact is
/// read into plain vectors and walked with plain loops. The product's figures are compared with these.
///
/// Where a definition leaves a choice, this is the one taken here.
///
/// Time
///  1. known at T: a version counts when its transaction is recorded on or before T and the one that replaced
///  it
///     is not. No transaction until T: nothing is computable.
///  2. as of A, a fact is dated by: rights_period.starts_on, household_member.starts_on and
///  residence.starts_on
///     (none: always), pathway_file.notified_on (unknown: first_list_on), orientation.decided_on,
///     referent_assignment.starts_on, appointment.fixed_on (else scheduled_on), contract.signed_on,
///     employment.starts_on, sanction.proposed_on (else decided, else notified), pathway_exit.exited_on,
///     barrier.observed_on, diagnostic.done_on, note.written_on, exit_contact.contacted_on. References
///     (identity, household file, territories, organisations, rule sets, exit reasons) have no date: the
///     version known at T.
///  3. an end after A is not known yet: the period is open. So are an orientation's notification and a
///  sanction's
///     decision and notification after A.
///  4. an appointment's status counts from status_on (else scheduled_on, else fixed_on) on; before, planned.
///  5. the facts of a pathway that is not notified yet as of A do not count. D stays the last day of P when A
///  is
///     before it.
/// People and pathways
///  6. the base: one of the person's memberships (any time, as of A) says demandeur (DEM) or conjoint (CJT),
///  or
///     none is known as of A: nothing says that the person is neither.
///  7. a pathway starts on its notification, else on the first list that shows it, else always; it is over
///  from
///     the day of its exit on. The pathway of a person at D is the last one started by then; in force at D
///     means in that pathway, while it is not over: starts_on ≤ D < ends_on (contract: D ≤ ends_on), decided
///     or signed by D. The last orientation in force is the last decided (then the highest fact id).
///  8. among several that cover a day: the latest start, then the highest fact id; the first after: the
///  earliest
///     start, then the lowest fact id.
/// Scopes
///  9. day of an item: notification (E, O1, O2, O2r, O2v), decision (O4, O5, C2t, G), start (référents; J1:
///  the
///     first of P), fixing (R1, R2), holding (R3), signature (C1, C2, C4), observation (F1), notification
///     (S1); X: the day before the exit, the last of the pathway, as what is in force ends with it; stock: D.
/// 10. the référent of an event, and its orientation for the scopes by organisation and by path, are sought
/// in
///     its own pathway, whether it is over or not; of a stock figure in the person's pathway at D, none when
///     it is over; of J1 in the last pathway started by then, else the first after. Only référents uniques.
/// 11. a household stands where its demandeur with open rights stands, else its person of lowest id.
/// Indicators
/// 12. E2 within 12 months: exit of an earlier pathway ≤ notification ≤ exit + 12 months.
/// 13. O2v: an attended appointment of any kind, by the day it is held (else the status's, else fixed_on). No
///     lower bound, as for an orientation decided before the notification, whose delay in O4 is negative.
/// 14. O5: rank among the pathway's référents uniques by start; among its orientations by decision.
/// 15. R2: of the R1 whose rule set has the delay; not computable when there are R1 and none of them has it.
/// 16. R5: nothing is dated in [D - the rule set's delay, D]: decision and notification of an orientation,
/// start of
///     a référent, day on which an appointment is fixed, or held if it is not cancelled, signature of a
///     contract, start of an employment, notification of a sanction, diagnostic, barrier, exit contact, note.
///     Oriented: as in O3.
/// 17. C2: a contract without orientation is not in the delay; one signed before it is. C2t: any contract,
/// any
///     notification; rule sets without a delay are left out. C4: the first contract signed on the day of the
///     first orientation or later; apart: first contracts signed before it.
/// 18. G1 counts orientations; mean: month ends of P up to A. G2: those with a request date.
/// 19. F1: latest observation by theme in the person's pathway at D, not over. Lowered: to 1 or more;
/// resolved:
///     to 0.
/// 20. X1: all exits; part "reason:to-qualify" those without a reason. An exit reason that is not in the list
/// qualifies.
/// 21. X3: with to = D + 1 day, exits in [to - 24 months, to - 12 months); a later pathway notified from the
/// exit
///     to the exit + 12 months.
/// 22. T1: an unknown notification counts from the first list (the stock figures hold these people).
/// 23. a percentage is rounded to one decimal, half up; a mean is left unrounded.
namespace jalon::test::oracle {

struct OracleFigure {
    std::optional<double> value; ///< nothing: not computable
    std::int64_t numerator = 0; ///< of a mean: the sum of days
    std::int64_t denominator = 0;
    std::int64_t running = 0;
    /// Sorted ids: "numerator", "denominator", "running" and the indicator's own parts.
    std::map<std::string, std::vector<std::int64_t>> parts;
    /// The people behind the same parts, sorted, once per item.
    std::map<std::string, std::vector<std::int64_t>> people;
};

class Oracle {
public:
    explicit Oracle(const store::Database& database);
    ~Oracle();

    /// `id`: an indicator of design/indicators.md, or one of its further figures: K1.households, K1.sdd,
    /// E2.within12, O5.reorientations, G1.inForce, G1.mean, F1.lowered, F1.resolved, C4.before.
    OracleFigure figure(const std::string& id, DateRange period, Date asOf, std::optional<Date> knownAt = {},
                        Scope scope = {}) const;

    /// Every scope of a kind, id 0 ("none") included.
    std::vector<Scope> scopes(ScopeKind kind) const;

    static const std::vector<std::string>& ids();

private:
    struct Cache;
    const World* world(Date asOf, std::optional<Date> knownAt) const;

    Versions m_versions;
    std::unique_ptr<Cache> m_cache;
};

} // namespace jalon::test::oracle

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

#include "casefile/AgeBands.h"

#include <ranges>

namespace jalon::report {

namespace {

using casefile::ContractKind;
using enum IndicatorId;

/// The person's last orientation in force, and where it stands.
struct Held {
    const PathwayView* pathway = nullptr;
    const OrientationRow* orientation = nullptr;
};

Held heldOn(const PersonView& person, Date day)
{
    Held held;
    for (const auto& pathway : person.pathways) {
        if (!pathway.runsOn(day)) {
            continue;
        }
        for (const auto& orientation : pathway.orientations) {
            if (isInForce(orientation, day)) {
                held = {&pathway, &orientation};
            }
        }
    }
    return held;
}

template <class... Kinds>
bool hasContract(const PersonView& person, Date day, Kinds... kinds)
{
    return std::ranges::any_of(person.pathways, [&](const PathwayView& pathway) {
        return pathway.runsOn(day)
               && std::ranges::any_of(pathway.contracts, [&](const ContractRow& contract) {
                      return isInForce(contract, day) && ((contract.kind == kinds) || ...);
                  });
    });
}

/// The household is counted with one of its persons, so that it is in one scope: the demandeur with open
/// rights first, then the person known longest.
bool standsForHousehold(const Moment& moment, const PersonView& person, const MemberRow& membership)
{
    thread_local std::vector<MemberRow> memberships;
    thread_local std::vector<RightsRow> rights;
    const auto day = moment.stockDay();
    for (const auto& [household, other] : moment.data.householdPeople.of(membership.household)) {
        if (other == person.id) {
            continue;
        }
        takeKnown(memberships, moment.data.memberships.of(other), moment.knowledge);
        takeKnown(rights, moment.data.rights.of(other), moment.knowledge);
        std::erase_if(memberships,
                      [&](const MemberRow& row) { return row.startsOn && *row.startsOn > moment.asOf; });
        const auto* theirs = inForceOrNext(std::span<const MemberRow>{memberships}, day);
        const bool counts = theirs != nullptr && theirs->household == household && theirs->role != Role::Other
                            && isOpenOn(std::span<const RightsRow>{rights}, day);
        if (counts && std::pair{theirs->role, other} < std::pair{membership.role, person.id}) {
            return false;
        }
    }
    return true;
}

void countOpen(const Moment& moment, const PersonView& person, bool sdd, Hit hit, Tally& tally)
{
    tally.add(K1, Part::Numerator, hit);
    if (!moment.lines) {
        return;
    }
    if (sdd) {
        tally.add(K1, {Detail::Sdd}, hit);
    }
    const auto* membership = inForceOrNext(person.memberships, hit.day);
    if (membership != nullptr && standsForHousehold(moment, person, *membership)) {
        hit.fact = membership->household;
        tally.add(K1, {Detail::Households}, hit);
    }
}

std::int64_t ageBand(std::optional<Date> birth, Date day)
{
    if (!birth) {
        return 0;
    }
    const auto age = ageAt(*birth, day);
    return 1 + std::ranges::count_if(casefile::kAgeBandsUpTo, [age](int last) { return age > last; });
}

/// Since when the rights that are open on the day have been, without a gap.
std::int64_t seniorityBand(const PersonView& person, Date day)
{
    std::optional<Date> since;
    for (const auto& row : person.rights | std::views::reverse) {
        const auto reach = since.value_or(day);
        if (row.open && row.startsOn <= reach && (!row.endsOn || *row.endsOn >= reach)) {
            since = row.startsOn;
        }
    }
    if (!since) {
        return 0;
    }
    constexpr std::array kMonths = {6, 12, 24, 60};
    return 1 + std::ranges::count_if(kMonths, [&](int months) { return since->addMonths(months) <= day; });
}

std::int64_t familyOf(const Moment& moment, const PersonView& person, Date day)
{
    const auto* membership = inForceOrNext(person.memberships, day);
    if (membership == nullptr) {
        return 0;
    }
    thread_local std::vector<HouseholdRow> households;
    takeKnown(households, moment.data.households.of(membership->household), moment.knowledge);
    const auto code = households.empty() ? Index{0} : households.back().family;
    const auto isOneOf = [text = moment.data.families.at(code)](const auto& codes) {
        return std::ranges::find(codes, text) != codes.end();
    };
    constexpr std::array<std::string_view, 6> kCouples = {"MAR", "PAC", "RPA", "RVC", "RVM", "VIM"};
    constexpr std::array<std::string_view, 6> kAlones = {"CEL", "DIV", "ISO", "SEF", "SEL", "VEU"};
    if (isOneOf(kCouples)) {
        return kCouple;
    }
    return isOneOf(kAlones) ? kAlone : code;
}

void countBreakdown(const Moment& moment, const PersonView& person, const Held& held, const Hit& hit,
                    Tally& tally)
{
    tally.add(K2, Part::Numerator, hit);
    if (!moment.lines) {
        return;
    }
    thread_local std::vector<PersonRow> identities;
    takeKnown(identities, moment.data.identities.of(person.id), moment.knowledge);
    const auto identity = identities.empty() ? PersonRow{} : identities.back();
    std::int64_t path = kNotOriented;
    std::int64_t kind = kNotOriented;
    if (held.orientation != nullptr) {
        path = held.orientation->path ? static_cast<int>(*held.orientation->path) + 1 : 0;
        const auto& known =
            moment.reference.kindOfOrganisation[static_cast<std::size_t>(held.orientation->organisation)];
        kind = known ? static_cast<int>(*known) + 1 : 0;
    }
    const auto age = ageBand(identity.birthOn, hit.day);
    const auto sex = static_cast<int>(identity.sex);
    const auto family = familyOf(moment, person, hit.day);
    const auto seniority = seniorityBand(person, hit.day);
    tally.add(K2, {Detail::Path, path}, hit);
    tally.add(K2, {Detail::OrganisationKind, kind}, hit);
    tally.add(K2, {Detail::AgeBand, age}, hit);
    tally.add(K2, {Detail::Sex, sex}, hit);
    tally.add(K2, {Detail::Family, family}, hit);
    tally.add(K2, {Detail::Seniority, seniority}, hit);
    if (moment.crosses) {
        countCrossed(moment, person, {kind, {age, sex, family, seniority, path}}, hit, tally);
    }
}

/// The last day on or before `day` on which anything was heard of the person.
class LastSign {
public:
    explicit LastSign(Date day) : m_day(day) { }
    void take(std::optional<Date> sign)
    {
        if (sign && *sign <= m_day && (!m_last || *sign > *m_last)) {
            m_last = sign;
        }
    }
    std::optional<Date> last() const { return m_last; }

private:
    Date m_day;
    std::optional<Date> m_last;
};

void takeSigns(const PathwayView& pathway, Date asOf, LastSign& sign)
{
    for (const auto& row : pathway.orientations) {
        sign.take(row.decidedOn);
        sign.take(row.notifiedOn);
    }
    for (const auto& row : pathway.assignments) {
        sign.take(row.startsOn);
    }
    for (const auto& row : pathway.appointments) {
        sign.take(row.fixedOn);
        if (statusAsOf(row, asOf) != casefile::AppointmentStatus::Cancelled) {
            sign.take(row.scheduledOn);
        }
    }
    for (const auto& row : pathway.contracts) {
        sign.take(row.signedOn);
    }
    for (const auto& row : pathway.sanctions) {
        sign.take(row.notifiedOn);
    }
    for (const auto& row : pathway.barriers) {
        sign.take(row.observedOn);
    }
    for (const auto& row : pathway.signs) {
        sign.take(row.day);
    }
}

/// The same events as casefile's Deadline::News.
void countSilent(const Moment& moment, const PersonView& person, const PathwayView& pathway, Hit hit,
                 Tally& tally)
{
    const auto* rule = moment.reference.ruleFor(pathway.notifiedOn);
    const auto* first = pathway.firstOrientation();
    if (rule == nullptr || !rule->noNews || first == nullptr || first->decidedOn > hit.day) {
        return;
    }
    LastSign sign{hit.day};
    takeSigns(pathway, moment.asOf, sign);
    for (const auto& row : person.employments) {
        sign.take(row.startsOn);
    }
    for (const auto& row : person.signs) {
        sign.take(row.day);
    }
    if (rule->noNews->lastDay(*sign.last()) < hit.day) {
        hit.days = hit.day - *sign.last();
        tally.add(R5, Part::Numerator, hit);
    }
}

void countContracted(const Moment& moment, const PersonView& person, const Held& held, const Hit& hit,
                     Tally& tally)
{
    const bool franceTravail = moment.reference.isFranceTravail(held.orientation->organisation);
    const auto id = franceTravail ? C5 : C3;
    tally.add(id, Part::Denominator, hit);
    const bool contract =
        franceTravail ? hasContract(person, hit.day, ContractKind::Ppae, ContractKind::Cej,
                                    ContractKind::ContratEngagement)
                      : hasContract(person, hit.day, ContractKind::Cer, ContractKind::ContratEngagement);
    if (contract) {
        tally.add(id, Part::Numerator, hit);
    }
}

/// A notification that nobody knows came before the first list: the delay runs from there.
void countLate(const Moment& moment, const PathwayView& pathway, Hit hit, Tally& tally)
{
    const auto* rule = moment.reference.ruleFor(pathway.notifiedOn);
    const auto* const first = pathway.firstOrientation();
    const auto start = pathway.beginsOn();
    if (rule == nullptr || !rule->orientation || !start
        || (first != nullptr && first->decidedOn <= hit.day)) {
        return;
    }
    const auto last = rule->orientation->lastDay(*start);
    if (last < hit.day) {
        hit.days = hit.day - last;
        tally.add(T1, Part::Numerator, hit);
    }
}

} // namespace

void countStock(const Moment& moment, const PersonView& person, Tally& tally)
{
    const auto day = moment.stockDay();
    if (!person.isOpenOn(day) || !person.inBaseOn(day)) {
        return;
    }
    const auto* pathway = person.pathwayOn(day);
    const Hit hit{.person = person.id,
                  .pathway = pathway ? pathway->id : 0,
                  .day = day,
                  .days = {},
                  .where = whereOn(moment, person, pathway, day)};
    const bool sdd = person.isSddOn(day);
    if (moment.wants(K1)) {
        countOpen(moment, person, sdd, hit, tally);
    }
    if (!sdd || !moment.wants(K2, O3, R5, C3, C5, T1)) {
        return;
    }
    const auto held = heldOn(person, day);
    if (moment.wants(K2)) {
        countBreakdown(moment, person, held, hit, tally);
    }
    tally.add(O3, Part::Denominator, hit);
    if (held.orientation != nullptr) {
        tally.add(O3, Part::Numerator, hit);
        if (moment.wants(C3, C5)) {
            countContracted(moment, person, held, hit, tally);
        }
    }
    if (pathway != nullptr && moment.wants(R5)) {
        countSilent(moment, person, *pathway, hit, tally);
    }
    if (pathway != nullptr && moment.wants(T1)) {
        countLate(moment, *pathway, hit, tally);
    }
}

void countBarriers(const Moment& moment, const PersonView& person, Tally& tally)
{
    constexpr std::size_t kThemes = EnumCodes<casefile::BarrierTheme>::codes.size();
    const auto day = moment.stockDay();
    for (const auto& pathway : person.pathways) {
        std::array<int, kThemes> levels{};
        for (const auto& row : pathway.barriers) {
            auto& level = levels[static_cast<std::size_t>(row.theme)];
            if (row.level < level && moment.period.contains(row.observedOn)
                && person.inBaseOn(row.observedOn)) {
                tally.add(F1, {row.level == 0 ? Detail::Resolved : Detail::Lowered},
                          {.person = person.id,
                           .pathway = pathway.id,
                           .fact = row.fact,
                           .day = row.observedOn,
                           .days = {},
                           .where = whereOn(moment, person, &pathway, row.observedOn)});
            }
            if (row.observedOn <= day) {
                level = row.level;
            }
        }
        if (&pathway != person.pathwayOn(day) || !person.inBaseOn(day)) {
            continue;
        }
        const Hit hit{.person = person.id,
                      .pathway = pathway.id,
                      .day = day,
                      .days = {},
                      .where = whereOn(moment, person, &pathway, day)};
        if (std::ranges::any_of(levels, [](int level) { return level > 0; })) {
            tally.add(F1, Part::Numerator, hit);
        }
        for (std::size_t theme = 0; theme < kThemes; ++theme) {
            if (levels[theme] > 0) {
                tally.add(F1, {Detail::Theme, static_cast<std::int64_t>(theme) + 1}, hit);
            }
        }
    }
}

} // namespace jalon::report

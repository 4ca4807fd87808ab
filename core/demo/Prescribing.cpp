// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Prescribing.h"

#include "demo/Calendar.h"
#include "demo/OfferModels.h"

#include <algorithm>
#include <set>

namespace jalon::demo {

namespace {

using offer::Outcome;
using offer::Prescription;

constexpr std::array<std::string_view, 4> kPersonRefuses = {
    "ne souhaite pas donner suite", "trop loin de son domicile", "horaires impossibles avec les enfants",
    "a trouvé une autre solution"};
constexpr std::array<std::string_view, 3> kOrganisationRefuses = {
    "groupe complet", "ne remplit pas les conditions", "niveau de français insuffisant pour ce groupe"};
constexpr std::array<std::string_view, 4> kAbandons = {"absences répétées", "problème de santé",
                                                       "a trouvé un emploi", "a déménagé"};

/// What the stay's other events tell.
struct Known {
    std::optional<Date> orientedOn;
    std::set<casefile::BarrierTheme> barriers;
};

Known knownFrom(const World& world, std::size_t before)
{
    Known known;
    for (std::size_t at = before; at < world.events.size(); ++at) {
        const auto& fact = world.events[at].fact;
        if (const auto* const barrier = std::get_if<casefile::Barrier>(&fact)) {
            known.barriers.insert(barrier->theme);
        }
        const auto* const orientation = std::get_if<casefile::Orientation>(&fact);
        if (orientation != nullptr && !known.orientedOn) {
            known.orientedOn = orientation->decidedOn;
        }
    }
    return known;
}

/// One prescription, from the day it is made to its end.
class Course {
public:
    Course(FileLog& log, const OfferModel& model, std::uint32_t offer)
        : m_log(log), m_random(log.random()), m_model(model), m_where{.offer = offer}
    {
    }

    /// Whether it holds a place once everything is told.
    bool tell(Date prescribedOn)
    {
        m_row.prescribedOn = prescribedOn;
        m_last = m_log.add(prescribedOn, m_row, m_where);
        if (m_last == kNone) {
            return false;
        }
        if (!answer()) {
            leave();
        }
        return !m_row.endedOn;
    }

private:
    /// Writes `next`; false when the person has left by then.
    bool go(Date day, const Prescription& next)
    {
        const auto written = m_log.complete(m_last, day, next, m_where);
        if (written == kNone) {
            return false;
        }
        m_last = written;
        m_row = next;
        return true;
    }

    bool end(Date day, std::optional<Outcome> outcome, std::string_view reason)
    {
        auto next = m_row;
        next.endedOn = day;
        next.outcome = outcome;
        next.reason = reason;
        return go(day, next);
    }

    bool answer()
    {
        const Date day = workingDayFrom(m_row.prescribedOn.addDays(m_random.between(4, 25)));
        switch (m_random.weighted(rates::kPrescriptionAnswers)) {
        case 0:
            return receive(day);
        case 1:
            return end(day, Outcome::RefusedByPerson, m_random.pick(kPersonRefuses));
        case 2:
            return end(day, Outcome::RefusedByOrganisation, m_random.pick(kOrganisationRefuses));
        default:
            return end(workingDayFrom(day.addDays(m_random.between(40, 120))), Outcome::Abandoned,
                       "sans nouvelles de la personne");
        }
    }

    bool receive(Date day)
    {
        auto next = m_row;
        next.receivedOn = day;
        if (!go(day, next)) {
            return false;
        }
        next.acceptedOn = workingDayFrom(day.addDays(m_random.between(0, 7)));
        const Date startsOn = workingDayFrom(next.acceptedOn->addDays(m_random.between(1, 28)));
        next.startedOn = startsOn;
        return go(startsOn, next) && finish(startsOn);
    }

    bool finish(Date startedOn)
    {
        const int whole = m_random.between(m_model.firstDays, m_model.lastDays);
        const auto how = m_random.weighted(rates::kPrescriptionEnds);
        const int days = how == 1 ? 1 + m_random.between(0, whole) : whole;
        const Date day = workingDayFrom(startedOn.addDays(days));
        if (how == 0) {
            return end(day, Outcome::Completed, {});
        }
        return how == 1 ? end(day, Outcome::Abandoned, m_random.pick(kAbandons)) : end(day, {}, {});
    }

    /// The exit ends it too, where somebody thinks of it.
    void leave()
    {
        const Date last = m_log.span().until.addDays(-1);
        if (last < m_log.span().recordUntil && !m_row.endedOn) {
            end(last, Outcome::Abandoned, "sortie du RSA");
        }
    }

    FileLog& m_log;
    Random& m_random;
    const OfferModel& m_model;
    Where m_where;
    Prescription m_row;
    std::uint32_t m_last = kNone;
};

/// An offer of the territory that answers a barrier sooner than another; never two of one model.
std::uint32_t drawOffer(Random& random, const World& world, const Known& known, std::uint8_t territory,
                        Date day, const std::set<std::size_t>& had)
{
    constexpr int kForBarrier = 8;
    std::vector<int> weights;
    for (const auto& offer : world.offers) {
        const bool isNear = offer.territory.value_or(territory) == territory;
        const bool isOpen = !offer.endsOn || day <= *offer.endsOn;
        const bool fits = known.barriers.contains(offerModels()[offer.model].theme);
        const int weight = fits ? kForBarrier : 1;
        weights.push_back(isNear && isOpen && !had.contains(offer.model) ? weight : 0);
    }
    return static_cast<std::uint32_t>(random.weighted(weights));
}

} // namespace

void prescribe(World& world, const FileSpan& span, std::uint8_t territory, std::size_t before)
{
    const auto known = knownFrom(world, before);
    Random random = Random::of(world.options.seed,
                               streams::kPrescriptions + std::uint64_t{span.key.adult} * 16 + span.key.stay,
                               span.key.household);
    if (!known.orientedOn || !random.chance(rates::kPrescribed)) {
        return;
    }
    FileLog log{world, random, span};
    std::set<std::size_t> had;
    Date day = std::max({*known.orientedOn, span.from, span.knownFrom});
    do {
        day = workingDayFrom(day.addDays(random.between(5, 300)));
        if (day >= span.until) {
            return;
        }
        const auto index = drawOffer(random, world, known, territory, day, had);
        const auto model = world.offers[index].model;
        had.insert(model);
        if (Course{log, offerModels()[model], index}.tell(day)) {
            ++world.offers[index].held;
        }
    } while (random.chance(rates::kPrescribedAgain));
}

} // namespace jalon::demo

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/Draft.h"

#include "caf/Email.h"
#include "caf/Nir.h"
#include "caf/Phone.h"
#include "casefile/Events.h"
#include "casefile/People.h"
#include "casefile/Session.h"
#include "meeting/Candidates.h"
#include "reference/Communes.h"

namespace jalon::ui {

namespace {

template <class Row>
concept Recorded = casefile::PathwayEvent<Row> || casefile::PersonEvent<Row> || casefile::ChainedEvent<Row>;

/// The event's own, or the one beside it.
OrganisationId& organisationOf(Draft& draft)
{
    if (auto* const orientation = std::get_if<casefile::Orientation>(&draft.event)) {
        return orientation->organisation;
    }
    auto* const appointment = std::get_if<casefile::Appointment>(&draft.event);
    return appointment != nullptr ? appointment->organisation : draft.organisation;
}

ReferentId& referentOf(Draft& draft)
{
    if (auto* const appointment = std::get_if<casefile::Appointment>(&draft.event)) {
        return appointment->referent;
    }
    auto* const assignment = std::get_if<casefile::ReferentAssignment>(&draft.event);
    return assignment != nullptr ? assignment->referent : draft.referent;
}

void createNames(store::Transaction& tx, Draft& draft)
{
    auto& organisation = organisationOf(draft);
    auto& referent = referentOf(draft);
    if (!draft.newOrganisation.empty()) {
        reference::Organisations known{tx.database()};
        organisation = known.findOrCreate(tx, draft.newOrganisation).id;
    }
    if (!draft.newReferent.empty()) {
        reference::Referents known{tx.database()};
        referent = known.findOrCreate(tx, draft.newReferent, organisation).id;
    }
}

template <class Row>
Expected<FactId> write(store::Transaction& tx, const Draft& draft, const Row& row)
{
    if (draft.purpose == Purpose::Add) {
        return casefile::record(tx, row);
    }
    const auto corrected = casefile::correct(tx, draft.fact, row);
    return corrected ? Expected<FactId>{draft.fact} : std::unexpected{corrected.error()};
}

/// The référent in charge already stays.
Expected<void> assign(store::Transaction& tx, ReferentId referent, const casefile::Orientation& orientation)
{
    const auto inCharge = store::currentWhere<casefile::ReferentAssignment>(
        tx.database(), "pathway_id = ?1 AND referent_id = ?2 AND role = ?3 AND ends_on IS NULL",
        orientation.pathway, referent, casefile::ReferentRole::Unique);
    if (!referent || !inCharge.empty()) {
        return {};
    }
    const auto assigned = casefile::record(tx, casefile::ReferentAssignment{.pathway = orientation.pathway,
                                                                            .referent = referent,
                                                                            .startsOn = orientation.startsOn,
                                                                            .endsOn = {}});
    return assigned ? Expected<void>{} : std::unexpected{assigned.error()};
}

/// Writes each kind of row in its own way.
class Writer {
public:
    Writer(store::Transaction& tx, const Draft& draft) : m_tx(tx), m_draft(draft) { }

    template <Recorded Row>
    Expected<FactId> operator()(Row& row) const
    {
        return write(m_tx, m_draft, row);
    }

    Expected<FactId> operator()(casefile::Orientation& row) const
    {
        auto written = write(m_tx, m_draft, row);
        if (const auto assigned = written ? assign(m_tx, m_draft.referent, row) : Expected<void>{};
            !assigned) {
            return std::unexpected{assigned.error()};
        }
        return written;
    }

    Expected<FactId> operator()(offer::Prescription& row) const
    {
        return m_draft.purpose == Purpose::Add ? offer::record(m_tx, row, m_draft.full)
                                               : done(offer::correct(m_tx, m_draft.fact, row, m_draft.full));
    }

    Expected<FactId> operator()(meeting::ReorientationRequest& row) const
    {
        return m_draft.purpose == Purpose::Add ? meeting::askReorientation(m_tx, row)
                                               : done(meeting::correctRequest(m_tx, m_draft.fact, row));
    }

    Expected<FactId> operator()(casefile::PrivacyRequest& row) const
    {
        return m_draft.purpose == Purpose::Add ? casefile::recordRequest(m_tx, row)
                                               : done(casefile::correctRequest(m_tx, m_draft.fact, row));
    }

    Expected<FactId> operator()(casefile::Appointment& row) const
    {
        if (m_draft.purpose == Purpose::Reschedule) {
            return casefile::reschedule(m_tx, m_draft.fact, row.fixedOn.value_or(m_tx.recordedOn()),
                                        row.scheduledOn.value_or(m_tx.recordedOn()), row.scheduledAt);
        }
        if (row.status == casefile::AppointmentStatus::Planned) {
            row.statusOn.reset();
        } else if (!row.statusOn) {
            row.statusOn = std::min(row.scheduledOn.value_or(m_tx.recordedOn()), m_tx.recordedOn());
        }
        return write(m_tx, m_draft, row);
    }

    Expected<FactId> operator()(casefile::Note& row) const
    {
        if (row.author.empty()) {
            row.author = casefile::noteAuthor(m_tx.session());
        }
        return write(m_tx, m_draft, row);
    }

    Expected<FactId> operator()(casefile::PathwayFile& row) const
    {
        // A day that somebody types is known, as one that a list gives.
        row.notifiedBy = row.notifiedOn ? casefile::NotifiedBy::List : casefile::NotifiedBy::Unknown;
        if (m_draft.purpose == Purpose::Add) {
            const auto opened = casefile::openPathway(m_tx, row);
            return opened ? Expected<FactId>{FactId{opened->value}} : std::unexpected{opened.error()};
        }
        return done(casefile::correctPathway(m_tx, PathwayId{m_draft.fact.value}, row));
    }

    Expected<FactId> operator()(casefile::Residence& row) const
    {
        row.insee = reference::Communes{m_tx.database()}.insee(row.postcode, row.city).value_or("");
        return m_draft.purpose == Purpose::Add ? casefile::moveHousehold(m_tx, row)
                                               : done(casefile::correctResidence(m_tx, m_draft.fact, row));
    }

    Expected<FactId> operator()(casefile::Identity& row) const
    {
        row.nir = caf::parseNir(row.nir).value_or(row.nir);
        return done(casefile::correctIdentity(m_tx, m_draft.person, row));
    }

    /// What staff typed is theirs: lists do not replace it.
    Expected<FactId> operator()(casefile::Contact& row) const
    {
        const auto known = casefile::contactOf(m_tx.database(), m_draft.person).value_or(casefile::Contact{});
        const auto sign = [](std::string& value, const std::string& before, auto& by, auto parsed) {
            value = value.empty() ? value : std::move(parsed);
            if (value != before) {
                by = value.empty() ? std::nullopt : std::optional{casefile::Source::Staff};
            }
        };
        const auto phone = [](const std::string& text) {
            const auto parsed = caf::parsePhone(text);
            return parsed ? parsed->e164 : text;
        };
        const auto email = caf::parseEmail(row.email);
        sign(row.mobile, known.mobile, row.mobileBy, phone(row.mobile));
        sign(row.landline, known.landline, row.landlineBy, phone(row.landline));
        sign(row.email, known.email, row.emailBy, email ? email->address : row.email);
        casefile::setContact(m_tx, m_draft.person, row);
        return m_draft.fact;
    }

    /// Lists alone decide rights.
    Expected<FactId> operator()(casefile::RightsPeriod& row) const
    {
        return failure(ErrorCode::InvalidValue, "state", row.state);
    }

private:
    Expected<FactId> done(const Expected<void>& corrected) const
    {
        return corrected ? Expected<FactId>{m_draft.fact} : std::unexpected{corrected.error()};
    }

    store::Transaction& m_tx;
    const Draft& m_draft;
};

template <class Row>
bool ofRecorded(const Row&)
{
    return Recorded<Row>;
}

} // namespace

Expected<FactId> save(store::Transaction& tx, Draft draft)
{
    createNames(tx, draft);
    auto event = draft.event;
    return std::visit(Writer{tx, draft}, event);
}

bool isCorrectable(EventKind kind)
{
    return kind != EventKind::Rights;
}

bool isCancellable(EventKind kind)
{
    return kind == EventKind::Prescription || kind == EventKind::Request || kind == EventKind::PrivacyRequest
           || std::visit([](const auto& row) { return ofRecorded(row); }, blankEvent(kind));
}

Expected<void> cancelEvent(store::Transaction& tx, EventKind kind, FactId fact)
{
    return std::visit(
        [&]<class Row>(const Row&) -> Expected<void> {
            if constexpr (Recorded<Row>) {
                return casefile::cancel<Row>(tx, fact);
            } else if constexpr (std::same_as<Row, offer::Prescription>) {
                return offer::cancelPrescription(tx, fact);
            } else if constexpr (std::same_as<Row, meeting::ReorientationRequest>) {
                return meeting::withdrawRequest(tx, fact);
            } else if constexpr (std::same_as<Row, casefile::PrivacyRequest>) {
                return casefile::cancelRequest(tx, fact);
            } else {
                return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
            }
        },
        blankEvent(kind));
}

} // namespace jalon::ui

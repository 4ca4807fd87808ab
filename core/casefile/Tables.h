// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Entities.h"
#include "store/Facts.h"

/// Which column holds which member.
namespace jalon::store {

template <>
struct FactTable<casefile::Identity> {
    using Row = casefile::Identity;
    static constexpr std::string_view name = "identity";
    static constexpr auto columns =
        std::tuple{column("civility", &Row::civility),    column("last_name", &Row::lastName),
                   column("birth_name", &Row::birthName), column("first_name", &Row::firstName),
                   column("birth_on", &Row::birthOn),     column("nir", &Row::nir),
                   column("own_id", &Row::ownId),         column("france_travail_id", &Row::franceTravailId),
                   column("audience", &Row::audience),    column("match_key", &Row::matchKey)};
};

template <>
struct FactTable<casefile::Contact> {
    using Row = casefile::Contact;
    static constexpr std::string_view name = "contact";
    static constexpr auto columns =
        std::tuple{column("mobile", &Row::mobile),     column("mobile_by", &Row::mobileBy),
                   column("landline", &Row::landline), column("landline_by", &Row::landlineBy),
                   column("email", &Row::email),       column("email_by", &Row::emailBy)};
};

template <>
struct FactTable<casefile::HouseholdFile> {
    using Row = casefile::HouseholdFile;
    static constexpr std::string_view name = "household_file";
    static constexpr auto columns =
        std::tuple{column("matricule", &Row::matricule), column("fund", &Row::fund),
                   column("family_situation", &Row::familySituation)};
};

template <>
struct FactTable<casefile::HouseholdMember> {
    using Row = casefile::HouseholdMember;
    static constexpr std::string_view name = "household_member";
    static constexpr auto columns = std::tuple{
        column("household_id", &Row::household), column("person_id", &Row::person),
        column("role", &Row::role), column("starts_on", &Row::startsOn), column("ends_on", &Row::endsOn)};
};

template <>
struct FactTable<casefile::Residence> {
    using Row = casefile::Residence;
    static constexpr std::string_view name = "residence";
    static constexpr auto columns = std::tuple{
        column("household_id", &Row::household), column("line1", &Row::line1),   column("line2", &Row::line2),
        column("postcode", &Row::postcode),      column("city", &Row::city),     column("insee", &Row::insee),
        column("starts_on", &Row::startsOn),     column("ends_on", &Row::endsOn)};
};

template <>
struct FactTable<casefile::PathwayFile> {
    using Row = casefile::PathwayFile;
    static constexpr std::string_view name = "pathway_file";
    static constexpr auto columns =
        std::tuple{column("person_id", &Row::person), column("notified_on", &Row::notifiedOn),
                   column("notified_by", &Row::notifiedBy), column("first_list_on", &Row::firstListOn),
                   column("pre_orientation", &Row::preOrientation)};
};

template <>
struct FactTable<casefile::RightsPeriod> {
    using Row = casefile::RightsPeriod;
    static constexpr std::string_view name = "rights_period";
    static constexpr auto columns = std::tuple{column("person_id", &Row::person),
                                               column("state", &Row::state),
                                               column("sdd", &Row::sdd),
                                               column("benefit", &Row::benefit),
                                               column("starts_on", &Row::startsOn),
                                               column("ends_on", &Row::endsOn),
                                               column("state_assumed", &Row::stateAssumed),
                                               column("sdd_assumed", &Row::sddAssumed)};
};

template <>
struct FactTable<casefile::Diagnostic> {
    using Row = casefile::Diagnostic;
    static constexpr std::string_view name = "diagnostic";
    static constexpr auto columns =
        std::tuple{column("pathway_id", &Row::pathway),  column("done_on", &Row::doneOn),
                   column("situation", &Row::situation), column("distance", &Row::distance),
                   column("project", &Row::project),     column("licence", &Row::licence),
                   column("vehicle", &Row::vehicle),     column("education", &Row::education)};
};

template <>
struct FactTable<casefile::Barrier> {
    using Row = casefile::Barrier;
    static constexpr std::string_view name = "barrier";
    static constexpr auto columns =
        std::tuple{column("pathway_id", &Row::pathway), column("theme", &Row::theme),
                   column("level", &Row::level), column("observed_on", &Row::observedOn)};
};

template <>
struct FactTable<casefile::Orientation> {
    using Row = casefile::Orientation;
    static constexpr std::string_view name = "orientation";
    static constexpr auto columns = std::tuple{column("pathway_id", &Row::pathway),
                                               column("path", &Row::path),
                                               column("organisation_id", &Row::organisation),
                                               column("support", &Row::support),
                                               column("requested_on", &Row::requestedOn),
                                               column("decided_on", &Row::decidedOn),
                                               column("notified_on", &Row::notifiedOn),
                                               column("starts_on", &Row::startsOn),
                                               column("ends_on", &Row::endsOn),
                                               column("origin", &Row::origin),
                                               column("reason", &Row::reason)};
};

template <>
struct FactTable<casefile::ReferentAssignment> {
    using Row = casefile::ReferentAssignment;
    static constexpr std::string_view name = "referent_assignment";
    static constexpr auto columns = std::tuple{
        column("pathway_id", &Row::pathway), column("referent_id", &Row::referent),
        column("role", &Row::role), column("starts_on", &Row::startsOn), column("ends_on", &Row::endsOn)};
};

template <>
struct FactTable<casefile::Appointment> {
    using Row = casefile::Appointment;
    static constexpr std::string_view name = "appointment";
    static constexpr auto columns = std::tuple{column("pathway_id", &Row::pathway),
                                               column("kind", &Row::kind),
                                               column("fixed_on", &Row::fixedOn),
                                               column("scheduled_on", &Row::scheduledOn),
                                               column("scheduled_at", &Row::scheduledAt),
                                               column("place", &Row::place),
                                               column("referent_id", &Row::referent),
                                               column("organisation_id", &Row::organisation),
                                               column("status", &Row::status),
                                               column("status_on", &Row::statusOn)};
};

template <>
struct FactTable<casefile::Contract> {
    using Row = casefile::Contract;
    static constexpr std::string_view name = "contract";
    static constexpr auto columns =
        std::tuple{column("pathway_id", &Row::pathway), column("kind", &Row::kind),
                   column("signed_on", &Row::signedOn), column("starts_on", &Row::startsOn),
                   column("ends_on", &Row::endsOn),     column("weekly_hours", &Row::weeklyHours),
                   column("goals", &Row::goals)};
};

template <>
struct FactTable<casefile::Employment> {
    using Row = casefile::Employment;
    static constexpr std::string_view name = "employment";
    static constexpr auto columns =
        std::tuple{column("person_id", &Row::person),         column("starts_on", &Row::startsOn),
                   column("ends_on", &Row::endsOn),           column("kind", &Row::kind),
                   column("weekly_hours", &Row::weeklyHours), column("with_rsa", &Row::withRsa)};
};

template <>
struct FactTable<casefile::Sanction> {
    using Row = casefile::Sanction;
    static constexpr std::string_view name = "sanction";
    static constexpr auto columns = std::tuple{column("pathway_id", &Row::pathway),
                                               column("proposed_on", &Row::proposedOn),
                                               column("decided_on", &Row::decidedOn),
                                               column("notified_on", &Row::notifiedOn),
                                               column("kind", &Row::kind),
                                               column("share", &Row::share),
                                               column("months", &Row::months)};
};

template <>
struct FactTable<casefile::Exit> {
    using Row = casefile::Exit;
    static constexpr std::string_view name = "pathway_exit";
    static constexpr auto columns =
        std::tuple{column("pathway_id", &Row::pathway), column("exited_on", &Row::exitedOn),
                   column("reason", &Row::reason)};
};

template <>
struct FactTable<casefile::ExitContact> {
    using Row = casefile::ExitContact;
    static constexpr std::string_view name = "exit_contact";
    static constexpr auto columns =
        std::tuple{column("pathway_id", &Row::pathway), column("months", &Row::months),
                   column("contacted_on", &Row::contactedOn), column("situation", &Row::situation)};
};

template <>
struct FactTable<casefile::Registration> {
    using Row = casefile::Registration;
    static constexpr std::string_view name = "registration";
    static constexpr auto columns = std::tuple{
        column("person_id", &Row::person), column("starts_on", &Row::startsOn),
        column("ends_on", &Row::endsOn), column("category", &Row::category), column("reason", &Row::reason)};
};

template <>
struct FactTable<casefile::Note> {
    using Row = casefile::Note;
    static constexpr std::string_view name = "note";
    static constexpr auto columns = std::tuple{
        column("person_id", &Row::person), column("written_on", &Row::writtenOn),
        column("author", &Row::author), column("sensitive", &Row::sensitive), column("body", &Row::body)};
};

} // namespace jalon::store

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventText.h"

#include "base/Codes.h"
#include "casefile/Words.h"

#include <array>

namespace jalon::cli {

namespace {

using namespace jalon::casefile;

constexpr std::array<std::string_view, 7> kRightsStates = {
    "en attente de décision",     "refusé", "ouvert et versable",        "ouvert, droit suspendu",
    "ouvert, versement suspendu", "clos",   "clos sur un mois antérieur"};

std::string inParentheses(const std::string& text)
{
    return text.empty() ? "" : " (" + text + ")";
}

class EventPhrase {
public:
    explicit EventPhrase(const FileView& file) : m_file(file) { }

    std::string operator()(const Diagnostic& diagnostic) const
    {
        return "diagnostic" + inParentheses(diagnostic.situation);
    }
    std::string operator()(const Barrier& barrier) const
    {
        return "frein " + std::string{wordsOf(barrier.theme)}
               + (barrier.level == 0 ? " levé" : ", niveau " + std::to_string(barrier.level));
    }
    std::string operator()(const Orientation& orientation) const
    {
        std::string text = "orientation";
        if (orientation.path) {
            text += " " + std::string{codeOf(*orientation.path)};
        }
        text += supportPhrase(orientation.support);
        return text + inParentheses(organisation(orientation.organisation));
    }
    std::string operator()(const ReferentAssignment& assignment) const
    {
        const auto found = m_file.referents.find(assignment.referent);
        return (assignment.role == ReferentRole::Unique ? "référent unique : " : "co-accompagnant : ")
               + (found == m_file.referents.end() ? std::string{} : found->second);
    }
    std::string operator()(const Appointment& appointment) const
    {
        return "rendez-vous " + std::string{wordsOf(appointment.kind)} + ", "
               + std::string{wordsOf(appointment.status)}
               + inParentheses(organisation(appointment.organisation));
    }
    std::string operator()(const Contract& contract) const
    {
        return std::string{wordsOf(contract.kind)} + " signé"
               + (contract.endsOn ? ", jusqu’au " + contract.endsOn->toFrench() : std::string{});
    }
    std::string operator()(const Sanction& sanction) const
    {
        return "sanction" + inParentheses(sanction.kind);
    }
    std::string operator()(const Exit& exit) const
    {
        return exit.reason.empty() ? "sortie à qualifier" : "sortie : " + exit.reason;
    }
    std::string operator()(const ExitContact& contact) const
    {
        return "contact " + std::to_string(contact.months) + " mois après la sortie"
               + inParentheses(contact.situation);
    }

private:
    std::string organisation(OrganisationId id) const
    {
        const auto found = m_file.organisations.find(id);
        return found == m_file.organisations.end() ? std::string{} : found->second;
    }

    const FileView& m_file;
};

} // namespace

std::string roleText(const std::string& role)
{
    if (role == "DEM") {
        return "demandeur";
    }
    return role == "CJT" ? "conjoint" : role;
}

std::string periodText(Date from, std::optional<Date> to)
{
    return to ? "du " + from.toFrench() + " au " + to->addDays(-1).toFrench()
              : "depuis le " + from.toFrench();
}

std::string rightsText(const RightsPeriod& period)
{
    const bool known = period.state.size() == 1 && period.state[0] >= '0' && period.state[0] <= '6';
    return "RSA "
           + (known ? std::string{kRightsStates[static_cast<std::size_t>(period.state[0] - '0')]}
                    : period.state)
           + (period.stateAssumed ? " (supposé)" : "") + (period.sdd ? ", soumis" : ", non soumis")
           + " aux droits et devoirs" + (period.sddAssumed ? " (supposé)" : "");
}

std::string notificationText(const Pathway& pathway)
{
    const std::string notified = pathway.file.notifiedOn ? "notifié le " + pathway.file.notifiedOn->toFrench()
                                                         : "notification inconnue";
    return notified + (pathway.file.notifiedBy == NotifiedBy::FirstSeen ? " (première liste)" : "");
}

std::string eventText(const DatedEvent& event, const FileView& file)
{
    return std::visit(EventPhrase{file}, event.event);
}

} // namespace jalon::cli

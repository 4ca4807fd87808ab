// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrescriptionText.h"

#include "Words.h"

#include <array>

namespace jalon::cli {

namespace {

/// In the order of offer::Outcome.
constexpr std::array<std::string_view, 4> kOutcomes = {"menée à son terme", "refusée par la personne",
                                                       "refusée par l’organisme", "abandonnée"};

std::string dayText(std::string_view words, std::optional<Date> day)
{
    return day ? ", " + std::string{words} + " le " + day->toFrench() : std::string{};
}

std::string outcomeText(const offer::Prescription& row)
{
    if (!row.endedOn) {
        return {};
    }
    const auto words =
        row.outcome ? kOutcomes[static_cast<std::size_t>(*row.outcome)] : "terminée, à qualifier,";
    return dayText(words, row.endedOn) + (row.reason.empty() ? "" : " (" + row.reason + ")");
}

} // namespace

std::string prescriptionsText(const std::vector<offer::PrescriptionEntry>& entries)
{
    std::string text = entries.empty() ? "" : "\nPrescriptions\n";
    for (const auto& [id, row, title] : entries) {
        text += "  " + row.prescribedOn.toFrench() + " : " + title + dayText("reçue", row.receivedOn)
                + dayText("acceptée", row.acceptedOn) + dayText("commencée", row.startedOn) + outcomeText(row)
                + "\n";
    }
    return text;
}

nlohmann::ordered_json toJson(const std::vector<offer::PrescriptionEntry>& entries)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto& [id, row, title] : entries) {
        list.push_back({{"fact", id.value},
                        {"pathway", row.pathway.value},
                        {"offer_id", row.offer.value},
                        {"offer", jsonOf(title)},
                        {"prescribed_on", jsonOf(row.prescribedOn)},
                        {"received_on", jsonOf(row.receivedOn)},
                        {"accepted_on", jsonOf(row.acceptedOn)},
                        {"started_on", jsonOf(row.startedOn)},
                        {"ended_on", jsonOf(row.endedOn)},
                        {"outcome", jsonOf(row.outcome)},
                        {"reason", jsonOf(row.reason)}});
    }
    return list;
}

} // namespace jalon::cli

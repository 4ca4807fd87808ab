// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Seed.h"

#include "reference/Communes.h"
#include "reference/Entities.h"
#include "reference/Resources.h"
#include "reference/Settings.h"
#include "reference/Territories.h"

#include <nlohmann/json.hpp>

#include <map>

namespace jalon::reference {

namespace {

using nlohmann::json;

std::string text(const json& object, const char* key)
{
    return object.value(key, std::string{});
}

void seedRuleSets(store::Transaction& tx)
{
    for (const auto& set : json::parse(resource("rule-sets")).at("ruleSets")) {
        RuleSet rules;
        rules.name = set.at("name");
        if (set.contains("notifiedFrom")) {
            rules.notifiedFrom = Date::fromIso(set.at("notifiedFrom").get<std::string>()).value();
        }
        rules.orientationDelay = set.at("orientationDelay");
        rules.appointmentDelay = text(set, "appointmentDelay");
        rules.contractDelay = text(set, "contractDelay");
        rules.contractStartsAt =
            fromCode<ContractStart>(set.at("contractStartsAt").get<std::string>()).value();
        rules.socialReviewDelay = text(set, "socialReviewDelay");
        rules.noNewsDelay = set.at("noNewsDelay");
        rules.targets = set.at("targets").dump();
        store::add(tx, rules);
    }
}

void seedExitReasons(store::Transaction& tx)
{
    for (const auto& reason : json::parse(resource("exit-reasons")).at("exitReasons")) {
        store::add(tx, ExitReason{.code = reason.at("code"),
                                  .label = reason.at("label"),
                                  .employment = reason.at("employment"),
                                  .positive = reason.at("positive")});
    }
}

void seedSettings(store::Transaction& tx)
{
    const auto settings = json::parse(resource("settings")).at("settings");
    for (const auto& [key, value] : settings.items()) {
        setSetting(tx, key, value.get<std::string>());
    }
}

void seedTerritories(store::Transaction& tx)
{
    const auto departement = json::parse(resource("drome"));
    std::map<std::string, TerritoryId> territories;
    for (const auto& name : departement.at("territories")) {
        territories[name] = addTerritory(tx, name.get<std::string>());
    }
    for (const auto& commune : departement.at("communes")) {
        writeCommune(tx, {.insee = commune.at("insee"),
                          .name = commune.at("name"),
                          .postcodes = commune.at("postcodes"),
                          .formerNames = commune.value("formerNames", std::vector<std::string>{})});
        store::add(tx, CommuneTerritory{commune.at("insee"), territories.at(commune.at("territory"))});
    }
}

} // namespace

void seed(store::Transaction& tx)
{
    seedRuleSets(tx);
    seedExitReasons(tx);
    seedSettings(tx);
    seedTerritories(tx);
}

} // namespace jalon::reference

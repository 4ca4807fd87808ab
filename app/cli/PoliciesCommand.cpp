// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// policies: what the machine's administrator imposes, for whoever checks that it has arrived.
#include "Commands.h"

#include "host/Policies.h"
#include "host/PolicySource.h"

#include <algorithm>
#include <iostream>

namespace jalon::cli {

namespace {

ExitCode runPolicies(const Arguments&)
{
    const auto values = host::machinePolicyValues();
    for (const auto name : host::policyNames()) {
        const auto isIt = [name](const auto& value) { return host::isSameName(value.first, name); };
        const auto found = std::ranges::find_if(values, isIt);
        std::cout << name << " = " << (found == values.end() ? "(non imposé)" : found->second) << '\n';
    }
    const auto faults = host::readPolicies(values).faults;
    for (const auto& fault : faults) {
        std::cerr << fault << '\n';
    }
    return faults.empty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command policiesCommand()
{
    return {{"policies",
             "Dire ce que le service informatique impose sur ce poste",
             {},
             {},
             "Une valeur qui ne veut rien dire est signalée, et comme absente."},
            runPolicies};
}

} // namespace jalon::cli

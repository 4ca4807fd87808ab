// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/PolicySource.h"

#include <fstream>

namespace jalon::host {

PolicyValues machinePolicyValues()
{
    // Written in: what the user could point elsewhere would impose nothing.
    std::ifstream file{"/etc/jalon/policies.ini"};
    return policyValuesOf(file);
}

} // namespace jalon::host

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Personal.h"

namespace jalon::offer {

std::vector<store::PersonalTable> personalTables()
{
    return {{"prescription",
             "pathway_id",
             "pathway",
             {{"offer_id"},
              {"prescribed_on"},
              {"received_on"},
              {"accepted_on"},
              {"started_on"},
              {"ended_on"},
              {"outcome"},
              {"reason", "NULL"}}}};
}

} // namespace jalon::offer

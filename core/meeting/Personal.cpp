// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Personal.h"

namespace jalon::meeting {

std::vector<store::PersonalTable> personalTables()
{
    return {{"meeting_file",
             "fact_id",
             "meeting",
             {{"kind"},
              {"held_on"},
              {"starts_at"},
              {"place"},
              {"territory_id"},
              {"minutes", "NULL"},
              {"closed_on"}},
             true},
            {"meeting_member", "person_id", "person", {}},
            {"agenda_item", "pathway_id", "pathway", {}},
            {"reorientation_request", "pathway_id", "pathway", {}}};
}

std::string meetingsOf(const store::Database& database, const std::string& people,
                       const std::string& pathways)
{
    return database
        .value<std::string>("SELECT json_group_array(meeting_id) FROM ("
                            "SELECT meeting_id FROM agenda_item"
                            " WHERE pathway_id IN (SELECT value FROM json_each(?2))"
                            " UNION SELECT meeting_id FROM meeting_member"
                            " WHERE person_id IN (SELECT value FROM json_each(?1)))",
                            people, pathways)
        .value_or("[]");
}

} // namespace jalon::meeting

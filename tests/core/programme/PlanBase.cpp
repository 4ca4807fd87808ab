// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/PlanBase.h"

namespace jalon::test {

programme::FicheEntry PlanBase::fiche(programme::ProgrammeId id, std::string_view code) const
{
    std::optional<programme::FicheEntry> found;
    const auto plan = read(id);
    forEachFiche(plan, [&](const programme::FicheEntry& entry) {
        if (entry.file.code == code) {
            found = entry;
        }
    });
    return found.value();
}

std::string oneAxis(std::string_view fiches)
{
    return R"({"format": "jalon-programme/1", "code": "essai", "name": "Essai", "axes": [)"
           R"({"code": "1", "title": "Axe", "fiches": [)"
           + std::string{fiches} + "]}]}";
}

std::string oneFiche(std::string_view fields)
{
    return oneAxis(R"({"code": "1", "title": "Fiche")" + std::string{fields.empty() ? "" : ", "}
                   + std::string{fields} + "}");
}

} // namespace jalon::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Activities.h"

#include "programme/Tables.h"

#include <algorithm>
#include <set>

namespace jalon::programme {

std::optional<CountedBinding> CountedBinding::parse(std::string_view text)
{
    const auto colon = text.find(':');
    const auto what = fromCode<What>(text.substr(0, colon));
    if (!what) {
        return std::nullopt;
    }
    CountedBinding binding{*what, std::nullopt};
    if (colon != std::string_view::npos) {
        binding.kind = fromCode<ActivityKind>(text.substr(colon + 1));
        if (!binding.kind) {
            return std::nullopt;
        }
    }
    return binding;
}

std::vector<FicheId> fichesOfSameWork(const store::Database& database, FicheId fiche)
{
    std::set<FicheId> fiches{fiche};
    auto links = database.statement("SELECT other_id FROM fiche_link_now"
                                    " WHERE fiche_id = ?1 AND other_id IS NOT NULL"
                                    " UNION SELECT fiche_id FROM fiche_link_now WHERE other_id = ?1");
    links.bind(fiche);
    while (links.step()) {
        fiches.insert(links.get<FicheId>(0));
    }
    return {fiches.begin(), fiches.end()};
}

std::vector<store::Fact<Activity>> activitiesOf(const store::Database& database,
                                                const std::vector<FicheId>& fiches, DateRange period)
{
    std::vector<store::Fact<Activity>> all;
    for (const auto fiche : fiches) {
        auto found = store::currentWhere<Activity>(
            database, "fiche_id = ?1 AND held_on >= ?2 AND held_on < ?3", fiche, period.from, period.to);
        std::ranges::move(found, std::back_inserter(all));
    }
    std::ranges::sort(all, {}, [](const auto& fact) { return std::tuple{fact.value.heldOn, fact.id}; });
    return all;
}

double sumOf(const CountedBinding& binding, const std::vector<store::Fact<Activity>>& activities)
{
    using What = CountedBinding::What;
    double sum = 0;
    for (const auto& [id, activity] : activities) {
        if (binding.kind && activity.kind != *binding.kind) {
            continue;
        }
        switch (binding.what) {
        case What::Activities:
            sum += 1;
            break;
        case What::Participants:
            sum += activity.participants.value_or(0);
            break;
        case What::Partners:
            sum += activity.partners.value_or(0);
            break;
        case What::Companies:
            sum += activity.companies.value_or(0);
            break;
        case What::Hours:
            sum += activity.hours.value_or(0);
            break;
        }
    }
    return sum;
}

} // namespace jalon::programme

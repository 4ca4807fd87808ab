// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/ContentFromJson.h"
#include "programme/JsonFields.h"
#include "programme/ProgrammeJson.h"

#include "reference/Territories.h"

#include <algorithm>
#include <map>

namespace jalon::programme {

namespace {

constexpr std::string_view kFormat = "jalon-programme";

std::string withoutCapitals(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

/// The codes met so far in one programme, and where.
class Codes {
public:
    void add(JsonObject& object, const std::string& code)
    {
        const auto [first, isNew] = m_places.emplace(withoutCapitals(code), object.placeOf("code"));
        if (!code.empty() && !isNew) {
            object.note(ErrorCode::PlanCodeTwice, "code", code, first->second);
        }
    }

private:
    std::map<std::string, std::string> m_places;
};

class Reader {
public:
    explicit Reader(const TerritoryNames& territories) : m_territories(territories) { }

    ProgrammeEntry programme(JsonObject& object, bool isRoot)
    {
        ProgrammeEntry entry;
        readFile(object, entry.file);
        m_programmes.add(object, entry.file.code);
        entry.content = contentFromJson(object, 0);
        Codes axes;
        Codes fiches;
        auto listed = object.list("axes");
        if (isRoot && listed.empty()) {
            object.note(ErrorCode::FieldMissing, "axes");
        }
        for (auto& part : listed) {
            entry.axes.push_back(axis(part, 0, axes, fiches));
        }
        for (auto& plan : object.list("localPlans")) {
            entry.localPlans.push_back(programme(plan, false));
        }
        if (isRoot) {
            object.text("format");
            for (auto& companion : object.list("companions")) {
                entry.companions.push_back(programme(companion, false));
            }
        }
        object.end();
        return entry;
    }

private:
    void readFile(JsonObject& object, ProgrammeFile& file)
    {
        file.code = object.neededText("code");
        file.name = object.neededText("name");
        file.kind = object.choice<ProgrammeKind>("kind").value_or(ProgrammeKind::Other);
        file.departement = object.text("departement");
        file.area = object.text("area");
        file.territory = territoryFromJson(object, "territory", m_territories);
        file.firstYear = yearOf(object, "firstYear");
        file.lastYear = yearOf(object, "lastYear");
        file.signedOn = object.date("signedOn");
        file.source = object.text("source");
        file.summary = object.text("summary");
        if (file.firstYear && file.lastYear && *file.lastYear < *file.firstYear) {
            object.note(ErrorCode::PlanYearWrong, "lastYear", std::to_string(*file.lastYear));
        }
    }

    AxisEntry axis(JsonObject& object, int depth, Codes& axes, Codes& fiches)
    {
        AxisEntry entry;
        entry.file.code = object.text("code");
        entry.file.title = object.neededText("title");
        entry.file.body = object.text("text");
        axes.add(object, entry.file.code);
        entry.content = contentFromJson(object, 0);
        for (auto& part : object.list("objectives")) {
            entry.objectives.push_back(objective(part, fiches));
        }
        for (auto& part : object.list("fiches")) {
            entry.fiches.push_back(fiche(part, fiches));
        }
        for (auto& part : object.list("axes")) {
            if (depth > 0) {
                part.note(ErrorCode::AxisTooDeep, "title");
                break;
            }
            entry.axes.push_back(axis(part, depth + 1, axes, fiches));
        }
        object.end();
        return entry;
    }

    ObjectiveEntry objective(JsonObject& object, Codes& fiches)
    {
        ObjectiveEntry entry;
        entry.file.title = object.neededText("title");
        entry.file.body = object.text("text");
        for (auto& part : object.list("fiches")) {
            entry.fiches.push_back(fiche(part, fiches));
        }
        object.end();
        return entry;
    }

    FicheEntry fiche(JsonObject& object, Codes& fiches)
    {
        FicheEntry entry;
        auto& file = entry.file;
        file.code = object.neededText("code");
        file.title = object.neededText("title");
        fiches.add(object, file.code);
        file.lead = object.text("lead");
        file.goals = object.text("goals");
        file.content = object.text("content");
        file.audience = object.text("audience");
        file.pilot = object.text("pilot");
        file.start = object.text("start");
        file.duration = object.text("duration");
        file.deadline = object.text("deadline");
        file.deadlineOn = object.date("deadlineOn");
        file.partners = object.text("partners");
        file.alreadyFunded = object.choice<Funded>("alreadyFunded");
        file.fundingNote = object.text("fundingNote");
        entry.steps = stepsFromJson(object);
        entry.content = contentFromJson(object, entry.steps.size());
        entry.links = linksFromJson(object);
        entry.years = yearsFromJson(object);
        entry.activities = activitiesFromJson(object, m_territories);
        object.end();
        return entry;
    }

    const TerritoryNames& m_territories;
    Codes m_programmes;
};

} // namespace

TerritoryNames territoryNames(const store::Database& database)
{
    return {[&database](std::string_view name) { return reference::findTerritory(database, name); },
            [&database](TerritoryId id) {
                return database
                    .value<std::string>("SELECT name FROM territory_file_now WHERE territory_id = ?1", id)
                    .value_or("");
            }};
}

Expected<ProgrammeEntry> programmeFromJson(std::string_view text, std::string_view file,
                                           const TerritoryNames& territories)
{
    const auto root = jsonOfFormat(text, file, kFormat);
    if (!root) {
        return std::unexpected{root.error()};
    }
    FirstError errors;
    JsonObject object{*root, "", errors};
    auto entry = Reader{territories}.programme(object, true);
    if (errors.error()) {
        return std::unexpected{*errors.error()};
    }
    return entry;
}

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Exchange.h"

#include "base/JsonObject.h"
#include "base/Path.h"
#include "programme/ProgrammeJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::programme {

namespace {

/// A linked fiche that is in the base goes out by its programme's code and its own.
void nameLinks(const store::Database& database, ProgrammeEntry& programme)
{
    forEachFiche(programme, [&database](FicheEntry& fiche) {
        for (auto& [id, link] : fiche.links) {
            if (!link.other) {
                continue;
            }
            auto names = database.statement(
                "SELECT p.code, f.code, f.title FROM fiche_file_now f JOIN axis_file_now a USING (axis_id)"
                " JOIN programme_file_now p USING (programme_id) WHERE f.fiche_id = ?1");
            names.bind(link.other);
            if (names.step()) {
                link.programme = names.get<std::string>(0);
                link.code = names.get<std::string>(1);
                link.title = names.get<std::string>(2);
            }
        }
    });
    for (auto& plan : programme.localPlans) {
        nameLinks(database, plan);
    }
}

} // namespace

Expected<ProgrammeId> importProgramme(store::Transaction& tx, std::string_view json, std::string_view file)
{
    const auto programme = programmeFromJson(json, file, territoryNames(tx.database()));
    return programme ? writeProgramme(tx, *programme) : std::unexpected{programme.error()};
}

Expected<ProgrammeId> importProgrammeFile(store::Transaction& tx, const std::filesystem::path& file)
{
    const auto text = textOfFile(file);
    return text ? importProgramme(tx, *text, pathText(file)) : std::unexpected{text.error()};
}

Expected<std::string> exportProgramme(const store::Database& database, ProgrammeId programme)
{
    auto tree = readProgramme(database, programme);
    if (!tree) {
        return std::unexpected{tree.error()};
    }
    nameLinks(database, *tree);
    constexpr int kIndent = 2;
    return programmeToJson(*tree, territoryNames(database)).dump(kIndent) + "\n";
}

Expected<ProgrammeId> importShipped(store::Transaction& tx, std::string_view name)
{
    const auto shipped = shippedProgrammes();
    const auto found = std::ranges::find(shipped, name, &ShippedProgramme::name);
    return found == shipped.end() ? failure(ErrorCode::ProgrammeUnknown, name)
                                  : importProgramme(tx, found->json, found->name);
}

Expected<void> importShipped(store::Transaction& tx, const std::vector<std::string>& names)
{
    for (const auto& name : names) {
        if (const auto loaded = importShipped(tx, std::string_view{name}); !loaded) {
            return std::unexpected{loaded.error()};
        }
    }
    return {};
}

std::vector<std::string> shippedNames()
{
    std::vector<std::string> names;
    for (const auto& shipped : shippedProgrammes()) {
        names.emplace_back(shipped.name);
    }
    return names;
}

} // namespace jalon::programme

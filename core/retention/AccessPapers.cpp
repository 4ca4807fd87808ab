// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is held on somebody, as a document and as JSON.
#include "retention/Access.h"

#include "base/FieldWords.h"
#include "base/FrenchMonth.h"
#include "base/Text.h"
#include "store/LeaseRecord.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::retention {

namespace {

using Json = nlohmann::ordered_json;

std::string words(const std::string& column)
{
    const auto known = fieldWords(column);
    return known.empty() ? column : std::string{known};
}

std::string capitalised(std::string text)
{
    if (!text.empty()) {
        text.front() = toUpperAscii(text.front());
    }
    return text;
}

std::string dayOf(Instant moment)
{
    const auto days = std::chrono::floor<std::chrono::days>(moment.time_since_epoch()).count();
    return Date{static_cast<std::int32_t>(days)}.toFrench();
}

std::string contentOf(const HeldVersion& version)
{
    std::string text;
    for (const auto& [column, value] : version.fields) {
        text += (text.empty() ? "" : "\n") + words(column) + "\u00A0: " + value;
    }
    return text;
}

document::Table tableOf(const HeldTable& held)
{
    document::Table table;
    table.columns = {{"Enregistré le", 2}, {"par", 2}, {"Jusqu’au", 2}, {"Ce qui est enregistré", 8}};
    for (const auto& fact : held.facts) {
        for (const auto& version : fact.versions) {
            table.rows.push_back(
                {{dayOf(version.from), version.by,
                  version.until ? dayOf(*version.until) : std::string{"vaut toujours"}, contentOf(version)}});
        }
    }
    return table;
}

void addList(document::Document& document, const std::string& heading, const std::vector<std::string>& items)
{
    if (!items.empty()) {
        document.blocks.emplace_back(document::Heading{1, heading});
        document.blocks.emplace_back(document::Bullets{items});
    }
}

std::vector<std::string> meetingItems(const Held& held)
{
    std::vector<std::string> items;
    for (const auto& meeting : held.meetings) {
        auto text =
            "Réunion du " + meeting.heldOn.toFrench() + (meeting.place.empty() ? "" : ", " + meeting.place);
        for (const auto& line : meeting.lines) {
            text += "\nAu compte rendu\u00A0: " + line;
        }
        items.push_back(std::move(text));
    }
    return items;
}

std::vector<std::string> listItems(const Held& held)
{
    std::vector<std::string> items;
    items.reserve(held.lists.size());
    for (const auto& list : held.lists) {
        items.push_back("Liste du " + list.listedOn.toFrench() + " («\u00A0" + list.file + "\u00A0»)");
    }
    return items;
}

std::vector<std::string> rowItems(const Held& held)
{
    std::vector<std::string> items;
    for (const auto& row : held.rows) {
        auto text = "Liste du " + row.listedOn.toFrench() + ", ligne " + std::to_string(row.line) + "\u00A0:";
        for (const auto& cell : row.cells) {
            text += cell.empty() ? "" : " " + cell + "\u202F;";
        }
        items.push_back(std::move(text));
    }
    return items;
}

std::vector<std::string> packItems(const Held& held)
{
    std::vector<std::string> items;
    items.reserve(held.packs.size());
    for (const auto& pack : held.packs) {
        items.push_back("Parti le " + pack.leftOn.toFrench()
                        + (pack.takenFor.empty() ? std::string{} : " avec " + pack.takenFor));
    }
    return items;
}

std::vector<std::string> consultationItems(const Held& held)
{
    std::vector<std::string> items;
    items.reserve(held.consultations.size());
    for (const auto& [month, times] : held.consultations) {
        items.push_back(capitalised(frenchMonth(month)) + "\u00A0: " + std::to_string(times)
                        + (times > 1 ? " consultations" : " consultation"));
    }
    return items;
}

std::string isoOf(const std::optional<Instant>& moment)
{
    return moment ? store::isoInstant(*moment) : std::string{};
}

Json jsonOf(const HeldVersion& version)
{
    auto fields = Json::object();
    for (const auto& [column, value] : version.fields) {
        fields[column] = value;
    }
    return {{"recorded_at", isoOf(version.from)},
            {"recorded_by", version.by},
            {"until", version.until ? Json(isoOf(version.until)) : Json(nullptr)},
            {"values", std::move(fields)}};
}

Json factsJson(const Held& held)
{
    auto tables = Json::object();
    for (const auto& table : held.tables) {
        auto facts = Json::array();
        for (const auto& fact : table.facts) {
            auto versions = Json::array();
            std::ranges::transform(fact.versions, std::back_inserter(versions), jsonOf);
            facts.push_back({{"id", fact.fact.value}, {"versions", std::move(versions)}});
        }
        tables[table.table] = std::move(facts);
    }
    return tables;
}

} // namespace

document::Document documentOf(const Held& held)
{
    document::Document document;
    document.title = "Données enregistrées sur " + held.name;
    document.subtitle = "au " + held.on.toFrench();
    document.footer = "Dossier n° " + std::to_string(held.person.value);
    document.blocks.emplace_back(document::Paragraph{
        {},
        "Ce document réunit tout ce que la base du pôle insertion contient sur vous : chaque information, "
        "chacune de ses "
        "versions passées, avec le jour où elle a été enregistrée et par qui. Les adresses d’un foyer sont "
        "celles du "
        "temps où vous y viviez ; ce qui ne concerne que d’autres personnes n’y figure pas."});
    document.blocks.emplace_back(
        document::Paragraph{{},
                            "Vous pouvez demander la rectification de ce qui est inexact (article 16 du "
                            "RGPD), l’effacement (article 17), "
                            "vous opposer au traitement (article 21), et saisir la CNIL (www.cnil.fr)."});
    for (const auto& table : held.tables) {
        document.blocks.emplace_back(document::Heading{1, capitalised(words(table.table))});
        document.blocks.emplace_back(tableOf(table));
    }
    addList(document, "Réunions où il a été question de vous, ou dont vous étiez membre", meetingItems(held));
    addList(document, "Listes reçues de la CAF qui ont complété votre dossier", listItems(held));
    addList(document, "Lignes de listes gardées parce qu’elles étaient rejetées, douteuses ou à trancher",
            rowItems(held));
    addList(document, "Paquets chiffrés emportés hors de la base, où figurait votre dossier",
            packItems(held));
    addList(document, "Consultations de votre dossier par les agents du pôle, d’après le journal de la base",
            consultationItems(held));
    return document;
}

Json toJson(const Held& held)
{
    auto meetings = Json::array();
    for (const auto& meeting : held.meetings) {
        meetings.push_back(
            {{"held_on", meeting.heldOn.toIso()}, {"place", meeting.place}, {"minutes", meeting.lines}});
    }
    auto lists = Json::array();
    for (const auto& list : held.lists) {
        lists.push_back({{"listed_on", list.listedOn.toIso()}, {"file", list.file}});
    }
    auto rows = Json::array();
    for (const auto& row : held.rows) {
        rows.push_back({{"listed_on", row.listedOn.toIso()}, {"line", row.line}, {"cells", row.cells}});
    }
    auto packs = Json::array();
    for (const auto& pack : held.packs) {
        packs.push_back({{"left_on", pack.leftOn.toIso()}, {"taken_for", pack.takenFor}});
    }
    auto consultations = Json::array();
    for (const auto& [month, times] : held.consultations) {
        consultations.push_back({{"month", month.toIso().substr(0, 7)}, {"times", times}});
    }
    return {{"person", held.person.value},
            {"name", held.name},
            {"on", held.on.toIso()},
            {"facts", factsJson(held)},
            {"meetings", std::move(meetings)},
            {"lists", std::move(lists)},
            {"list_rows", std::move(rows)},
            {"packs", std::move(packs)},
            {"consultations", std::move(consultations)}};
}

} // namespace jalon::retention

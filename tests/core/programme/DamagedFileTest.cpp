// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped files with one thing wrong in them, anywhere: loaded whole or refused with a place, never half
// loaded.
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <random>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;
using nlohmann::json;

namespace {

using Pointer = json::json_pointer;

/// Every place of a file, in order.
void collect(const json& value, const Pointer& at, std::vector<Pointer>& places)
{
    if (!at.empty()) {
        places.push_back(at);
    }
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items()) {
            collect(inner, at / key, places);
        }
    } else if (value.is_array()) {
        for (std::size_t rank = 0; rank < value.size(); ++rank) {
            collect(value[rank], at / rank, places);
        }
    }
}

enum class Damage { TakenOut, ANumber, AText, AList, AnObject, Nothing, Repeated };

void damage(json& file, const Pointer& place, Damage how)
{
    auto& parent = file.at(place.parent_pointer());
    switch (how) {
    case Damage::TakenOut:
        if (parent.is_object()) {
            parent.erase(place.back());
        } else {
            parent.erase(std::stoul(place.back()));
        }
        break;
    case Damage::ANumber:
        file.at(place) = 12.5;
        break;
    case Damage::AText:
        file.at(place) = "36 OOO";
        break;
    case Damage::AList:
        file.at(place) = json::array({json::object()});
        break;
    case Damage::AnObject:
        file.at(place) = {{"champ", 1}};
        break;
    case Damage::Nothing:
        file.at(place) = nullptr;
        break;
    case Damage::Repeated:
        if (parent.is_array()) {
            parent.push_back(file.at(place));
        }
        break;
    }
}

/// The place that an error names, as the pointer that leads there; nothing for errors about the whole file.
bool namesAPlace(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FieldMissing:
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldWrong:
    case ErrorCode::PlanAmountWrong:
    case ErrorCode::PlanYearWrong:
    case ErrorCode::FieldDateWrong:
    case ErrorCode::FieldChoiceWrong:
    case ErrorCode::PlanCodeTwice:
    case ErrorCode::PlanReferenceUnknown:
    case ErrorCode::PlanTargetWithoutYear:
        return !error.parameters.at(0).empty();
    case ErrorCode::FileTooNew:
        return true; // the file's format was damaged into a later one
    default:
        return false;
    }
}

} // namespace

TEST_CASE("a damaged file is refused with its place and leaves nothing, or it is a programme",
          "[programme][json]")
{
    constexpr int kFiles = 150;
    std::mt19937 random{20'191'231};
    PlanBase base;
    const auto empty = base.currentViews();
    int refused = 0;
    for (int file = 0; file < kFiles; ++file) {
        const auto shipped = shippedProgrammes()[random() % shippedProgrammes().size()];
        auto text = json::parse(shipped.json);
        std::vector<Pointer> places;
        collect(text, Pointer{}, places);
        const auto place = places[random() % places.size()];
        const auto how = static_cast<Damage>(random() % 7);
        damage(text, place, how);
        INFO(shipped.name << ' ' << place.to_string() << ", damage " << static_cast<int>(how));
        store::Transaction tx{base.session, store::TxKind::Edit}; // never committed
        const auto imported = importProgramme(tx, text.dump(), "essai.json");
        if (!imported) {
            ++refused;
            CHECK(namesAPlace(imported.error()));
        } else {
            CHECK(exportProgramme(base.database, *imported));
        }
    }
    CHECK(refused > kFiles / 3);
    CHECK(base.currentViews() == empty);
}

TEST_CASE("a file cut anywhere is refused with a line and a column", "[programme][json]")
{
    PlanBase base;
    const auto text = shippedProgrammes()[1].json;
    for (std::size_t at = 0; at < text.rfind('}'); at += 997) {
        store::Transaction tx{base.session, store::TxKind::Edit};
        const auto imported = importProgramme(tx, text.substr(0, at), "essai.json");
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == ErrorCode::FileNotJson);
        CHECK(std::stoul(imported.error().parameters.at(1)) >= 1);
    }
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/ConsistencyCheck.h"
#include "programme/ProgrammeJson.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>

using namespace jalon;
using namespace jalon::programme;

namespace {

TerritoryNames oneTerritory()
{
    return {[](std::string_view name) { return name == "V" ? std::optional{TerritoryId{1}} : std::nullopt; },
            [](TerritoryId) { return std::string{"V"}; }};
}

} // namespace

/// Any bytes as a programme's file: read, checked, written and read again, the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto territories = oneTerritory();
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto programme = programmeFromJson(text, "f", territories);
    if (!programme) {
        return 0;
    }
    checkTree(*programme);
    const auto out = programmeToJson(*programme, territories).dump();
    const auto again = programmeFromJson(out, "f", territories);
    if (!again || programmeToJson(*again, territories).dump() != out) {
        std::abort();
    }
    return 0;
}

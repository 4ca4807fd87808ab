// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Exchange.h"
#include "programme/Plan.h"
#include "programme/Tree.h"
#include "store/TestBase.h"

#include <string>
#include <string_view>

namespace jalon::test {

/// A base that holds plans, and short ways to fill and read it.
struct PlanBase : TestBase {
    /// `json` is a programme's file; the test fails when it is refused.
    programme::ProgrammeId import(std::string_view json)
    {
        programme::ProgrammeId id;
        write([&](auto& tx) { id = programme::importProgramme(tx, json, "essai.json").value(); });
        return id;
    }

    programme::ProgrammeId importShipped(std::string_view name)
    {
        programme::ProgrammeId id;
        write([&](auto& tx) { id = programme::importShipped(tx, name).value(); });
        return id;
    }

    programme::ProgrammeEntry read(programme::ProgrammeId id) const
    {
        return programme::readProgramme(database, id).value();
    }

    programme::FicheEntry fiche(programme::ProgrammeId id, std::string_view code) const;

    template <class Row>
    Expected<FactId> record(const Row& row)
    {
        Expected<FactId> fact;
        write([&](auto& tx) { fact = programme::record(tx, row); });
        return fact;
    }

    template <class Row>
    Row now(FactId fact) const
    {
        return store::current<Row>(database, fact).value();
    }
};

/// A programme of one axis with one fiche "1", whose further fields are given: `"budget": […]`.
std::string oneFiche(std::string_view fields);
/// The same, with several fiches, each `{…}`.
std::string oneAxis(std::string_view fiches);

} // namespace jalon::test

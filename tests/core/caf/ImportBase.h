// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "casefile/Invariants.h"
#include "casefile/Session.h"
#include "store/TestBase.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

namespace jalon::caf::test {

inline std::string text(const Error& error)
{
    std::string said = "error " + std::to_string(static_cast<int>(error.code));
    for (const auto& parameter : error.parameters) {
        said += " | " + parameter;
    }
    return said;
}

/// A base and a folder of lists to import into it.
class ImportBase : public jalon::test::TestBase {
public:
    ImportBase() : work(casefile::makeSession(database, "testeur", clock))
    {
        clock.set(jalon::test::day("2026-12-31")); // after the lists
        session.beforeCommit = work.beforeCommit; // what a test writes itself can be found too
    }

    store::Session work;

    std::filesystem::path list(const std::string& name, std::string_view content) const
    {
        const auto file = folder / name;
        jalon::test::writeBytes(file, content);
        return file;
    }

    ImportRequest request(const std::filesystem::path& file, std::optional<ListKind> kind,
                          std::string_view listedOn) const
    {
        ImportRequest request;
        request.file = file;
        request.kind = kind;
        if (!listedOn.empty()) {
            request.listedOn = jalon::test::day(listedOn);
        }
        return request;
    }

    /// The first rows of each kind are listed.
    static bool tellsWhatItCounts(const ImportPlan& plan)
    {
        const auto& counts = plan.counts;
        const auto tells = [](std::size_t told, std::int64_t count) {
            return told == std::min(static_cast<std::size_t>(count), ImportPlan::kDetailLimit);
        };
        return tells(plan.added.size() + plan.updated.size(), counts.added + counts.updated)
               && tells(plan.unchanged.size(), counts.unchanged)
               && tells(plan.ambiguous.size(), counts.ambiguous)
               && tells(plan.duplicates.size(), counts.duplicates) && tells(plan.gone.size(), counts.gone);
    }

    /// Imports and checks what every import promises: the dry run says the same, the rows add up, and the
    /// base is sound.
    ImportResult import(const ImportRequest& request)
    {
        const auto before = currentViews();
        const auto plan = prepare(work, request);
        if (!plan) {
            throw std::runtime_error(text(plan.error()));
        }
        if (currentViews() != before) {
            throw std::runtime_error("the dry run wrote");
        }
        auto result = apply(work, *plan);
        if (!result) {
            throw std::runtime_error(text(result.error()));
        }
        const auto& counts = result->plan.counts;
        if (counts != plan->counts || result->plan.rejects != plan->rejects
            || result->plan.warnings != plan->warnings) {
            throw std::runtime_error("the dry run said something else");
        }
        if (counts.rows
            != counts.added + counts.updated + counts.unchanged + counts.ambiguous + counts.rejected
                   + counts.duplicates) {
            throw std::runtime_error("the rows do not add up");
        }
        if (!tellsWhatItCounts(result->plan)) {
            throw std::runtime_error("a row is counted and not told");
        }
        for (const auto& broken : casefile::checkInvariants(database)) {
            throw std::runtime_error(broken);
        }
        return std::move(*result);
    }

    ImportResult import(std::string_view content, ListKind kind, std::string_view listedOn,
                        bool force = false)
    {
        auto asked = request(list("liste-" + std::to_string(++m_lists) + ".csv", content), kind, listedOn);
        asked.force = force;
        return import(asked);
    }

    /// The code of the error that an import ends with.
    ErrorCode refused(const ImportRequest& request)
    {
        const auto before = currentViews();
        const auto result = apply(work, request);
        if (result || currentViews() != before) {
            throw std::runtime_error("it was not refused");
        }
        return result.error().code;
    }

    template <class T>
    T one(std::string_view sql) const
    {
        return database.value<T>(sql).value();
    }
    std::int64_t count(const std::string& table) const
    {
        return one<std::int64_t>("SELECT count(*) FROM " + table);
    }

private:
    int m_lists = 0;
};

} // namespace jalon::caf::test

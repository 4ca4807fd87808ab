// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Import.h"

#include "caf/ImportRun.h"

namespace jalon::caf {

Expected<ImportPlan> prepare(const store::Session& session, const ImportRequest& request,
                             const Progress& progress, std::stop_token stop)
{
    auto result = ImportRun{session, request, progress, std::move(stop)}.run(ImportRun::Mode::DryRun);
    if (!result) {
        return std::unexpected{result.error()};
    }
    return std::move(result->plan);
}

Expected<ImportResult> apply(const store::Session& session, const ImportRequest& request,
                             const Progress& progress, std::stop_token stop)
{
    return ImportRun{session, request, progress, std::move(stop)}.run(ImportRun::Mode::Apply);
}

Expected<ImportResult> apply(const store::Session& session, const ImportPlan& plan, const Progress& progress,
                             std::stop_token stop)
{
    auto result =
        ImportRun{session, plan.request, progress, std::move(stop)}.run(ImportRun::Mode::Apply, plan.sha256);
    if (result) { // the plan's request says as given what the list itself had said
        result->plan.kindFrom = plan.kindFrom;
        result->plan.dateFrom = plan.dateFrom;
    }
    return result;
}

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "caf/Import.h"
#include "casefile/Session.h"
#include "programme/Exchange.h"
#include "reference/Seed.h"
#include "store/Base.h"

#include <iostream>
#include <stdexcept>

namespace jalon::bench {

namespace {

template <class T>
T valueOr(Expected<T> result)
{
    if (!result) {
        std::string said = "error " + std::to_string(static_cast<int>(result.error().code));
        for (const auto& parameter : result.error().parameters) {
            said += " | " + parameter;
        }
        throw std::runtime_error(said);
    }
    return std::move(*result);
}

} // namespace

void createBase(const std::filesystem::path& base)
{
    auto created = valueOr(store::Base::create(base, Secret{kPassphrase}));
    {
        const SystemClock clock;
        const auto session = casefile::makeSession(created.database(), "banc", clock);
        store::Transaction tx{session, store::TxKind::Reference};
        reference::seed(tx);
        tx.commit();
    }
    if (!created.close()) {
        throw std::runtime_error("the base does not close");
    }
}

void loadPlans(const std::filesystem::path& base)
{
    auto opened = valueOr(store::Base::open(base, Secret{kPassphrase}, store::OpenMode::Write));
    const SystemClock clock;
    const auto session = casefile::makeSession(opened.database(), "banc", clock);
    store::Transaction tx{session, store::TxKind::Edit};
    if (!programme::importShipped(tx, programme::shippedNames())) {
        throw std::runtime_error("the plans do not load");
    }
    tx.commit();
}

void importList(const std::filesystem::path& base, const std::filesystem::path& list, const std::string& date)
{
    auto opened = valueOr(store::Base::open(base, Secret{kPassphrase}, store::OpenMode::Write));
    const SystemClock clock;
    const auto session = casefile::makeSession(opened.database(), "banc", clock);
    caf::ImportRequest request;
    request.file = list;
    request.kind = caf::ListKind::Stock;
    request.listedOn = Date::fromIso(date);
    const auto counts = valueOr(caf::apply(session, request)).plan.counts;
    std::cout << counts.rows << " rows: " << counts.added << " new, " << counts.updated << " updated, "
              << counts.unchanged << " unchanged, " << counts.ambiguous << " ambiguous, " << counts.gone
              << " gone\n";
}

} // namespace jalon::bench

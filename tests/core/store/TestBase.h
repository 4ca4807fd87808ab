// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/TemporaryFolder.h"
#include "store/Database.h"
#include "store/Migrations.h"
#include "store/Transaction.h"

#include <filesystem>
#include <string>

namespace jalon::test {

/// One key for all tests: deriving one takes a quarter of a second.
const store::Key& testKey();
inline constexpr std::string_view kTestPassphrase = "une phrase de test";

Date day(std::string_view iso);

/// A real encrypted base in a private folder, its schema up to date, with a clock that tests set.
class TestBase {
public:
    explicit TestBase(int schema = store::newestSchema());

    TemporaryFolder folder;
    FixedClock clock{day("2026-01-15")};
    store::Database database;
    store::Session session;

    /// Begins, does, commits; returns the transaction's id.
    template <class Work>
    TxId write(Work&& work, store::TxKind kind = store::TxKind::Edit)
    {
        store::Transaction tx{session, kind};
        work(tx);
        tx.commit();
        return tx.id();
    }

    /// Every row of every `_now` view and of the search, as text: equal before and after means nothing
    /// changed.
    std::string currentViews() const;
};

} // namespace jalon::test

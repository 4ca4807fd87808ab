// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Transaction.h"

#include <string>
#include <string_view>

/// What a base asks of the papers, reports and lists that leave it in clear text. Letters and contracts,
/// which go to the person themselves, and the guide of offers, where nobody is named, leave as they are.
namespace jalon::reference {

/// As it is set for the base.
struct ExportRules {
    bool isMarked = false; ///< with who made it and when
    bool hasNames = true; ///< else a number and initials stand for people in lists
    friend bool operator==(const ExportRules&, const ExportRules&) = default;
};

ExportRules exportRules(const store::Database& database);
/// Writes only what differs.
void setExportRules(store::Transaction& tx, const ExportRules& rules);

/// What holds for one file.
struct ExportTerms {
    std::string mark = {}; ///< "Exporté par Odile Faure le 05/11/2026 à 14:05"; empty: none is asked for
    bool hasNames = true;
};

/// `who` as transactions are signed; the moment in the user's time zone.
ExportTerms exportTerms(const store::Database& database, std::string_view who, const Clock& clock);

} // namespace jalon::reference

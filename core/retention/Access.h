// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "document/Document.h"
#include "exchange/Pack.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A person's right of access (GDPR, article 15): all that the base holds on somebody, every version of every
/// fact, with who recorded it and when; sensitive notes too, which are the person's own. Of somebody else
/// only what is the person's as well: a household's address is told for the time when they lived there.
namespace jalon::retention {

/// A column's name, as people say it, and its value in French.
struct HeldField {
    std::string column; ///< "last_name"
    std::string value;
};

struct HeldVersion {
    Instant from;
    std::string by; ///< who recorded it
    std::optional<Instant> until; ///< none: it holds today
    std::vector<HeldField> fields;
};

/// Its versions, the oldest first.
struct HeldFact {
    FactId fact;
    std::vector<HeldVersion> versions;
};

struct HeldTable {
    std::string table; ///< "appointment"
    std::vector<HeldFact> facts;
};

/// A meeting that spoke of them, or where they sat.
struct HeldMeeting {
    Date heldOn;
    std::string place;
    std::vector<std::string> lines; ///< those of its minutes that name them
};

/// A list of the CAF that changed their file.
struct HeldList {
    Date listedOn;
    std::string file;
};

/// A row of a list that was kept because it was rejected, doubtful or to decide, as it was written.
struct HeldRow {
    Date listedOn;
    std::int64_t line = 0;
    std::vector<std::string> cells;
};

/// How often their file was read within a month, by whomever: what the journal still knows of it.
struct HeldConsultations {
    Date month; ///< its first day
    std::int64_t times = 0;
};

struct Held {
    PersonId person;
    std::string name;
    Date on;
    std::vector<HeldTable> tables;
    std::vector<HeldMeeting> meetings;
    std::vector<HeldList> lists;
    std::vector<HeldRow> rows;
    std::vector<exchange::PackEntry> packs; ///< that left with them
    std::vector<HeldConsultations> consultations; ///< the oldest month first
};

/// Where the base has accounts, for its head: the sensitive notes of everybody are among it. Errors:
/// PackRefuses (elsewhere there is more), PersonUnknown, NotAllowed, PersonOutOfSight, DatabaseFailure.
Expected<Held> heldOn(const store::Database& database, PersonId person, Date today);

/// In French, with what the law gives the person the right to next.
document::Document documentOf(const Held& held);
nlohmann::ordered_json toJson(const Held& held);

} // namespace jalon::retention

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "demo/World.h"
#include "store/Database.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

/// Fills a base with a département that does not exist, through the doors that real work goes through: lists
/// are imported, events recorded one working day after the other, each in the transaction of its day. What
/// was known on a day is therefore what a real base would have known.
namespace jalon::demo {

/// From 0 to 1, on the caller's thread.
using Progress = std::function<void(double)>;

struct FillRequest {
    Options options;
    /// Where the very bytes that were imported are kept; it must exist. Nothing: a private folder that goes.
    std::optional<std::filesystem::path> keepLists = std::nullopt;
};

struct Filled {
    int lists = 0;
    std::int64_t listRows = 0;
    std::int64_t events = 0; ///< recorded by staff, besides the partners' lists
    std::int64_t refused =
        0; ///< events and offers that a service refused; 0 unless rules of the files have changed
    std::int64_t unplaced = 0; ///< events of people whom no import brought in; 0 unless lists are refused
};

/// The base is migrated and holds nobody; reference data is seeded when it holds none, and the plans that
/// ship are added to those it has, then a catalogue of offers. Several transactions:
/// after an error or a stop, throw the base away. Errors: those of the lists, InvalidValue (people, months),
/// Cancelled, FolderNotFound, FileNotWritable.
Expected<Filled> fill(store::Database& database, const FillRequest& request, const Progress& progress = {},
                      const std::stop_token& stop = {});

} // namespace jalon::demo

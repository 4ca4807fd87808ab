// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <filesystem>

namespace jalon::ui {

/// What a file that is dropped on the window brings, by its header.
enum class DroppedFile {
    Unknown, ///< neither of these, or it cannot be read: its room will say
    PeopleList, ///< each row names a person
    Catalogue ///< each row names an offer
};

/// Reads the beginning of the file, and writes nothing.
DroppedFile whatIsDropped(const store::Database& database, const std::filesystem::path& file);

} // namespace jalon::ui

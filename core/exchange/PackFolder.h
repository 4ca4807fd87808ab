// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "exchange/Merge.h"

#include <filesystem>
#include <optional>
#include <vector>

/// Packs as files: one, or all that were dropped into a folder.
namespace jalon::exchange {

/// By its name: "X.jalonpack".
bool isPackFile(const std::filesystem::path& file);
/// The file itself; or, of a folder, every pack in it, by name.
std::vector<std::filesystem::path> packFiles(const std::filesystem::path& named);

/// What came of one.
struct BroughtBack {
    std::filesystem::path file;
    std::optional<MergePlan> plan = {};
    std::optional<Merged> merged = {}; ///< none: it did not come in
    std::optional<Error> error = {}; ///< those of opening a base, of planMerge, of merge
};

/// `keep`: who is right wherever they contradict each other; none: such a pack does not come in.
BroughtBack bringBack(const store::Session& session, const std::filesystem::path& file,
                      const Secret& passphrase, std::optional<Keep> keep = {});
/// What would come in; nothing is written.
BroughtBack compare(const store::Database& base, const std::filesystem::path& file, const Secret& passphrase);

} // namespace jalon::exchange

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace jalon::store {

/// Whether the file, or the folder it will be in, is on another machine. What cannot be told counts as
/// remote: SQLite's locks are only sure on a local disk.
bool isRemote(const std::filesystem::path& path);

/// Whether both are lost when one disk is: on one volume. What cannot be told counts as another disk.
bool isSameDisk(const std::filesystem::path& one, const std::filesystem::path& other);

/// The service that copies this folder elsewhere behind the program's back ("OneDrive", "Nextcloud"…), to
/// warn of it: two machines that write give two diverging copies, and each opening may be undone by the
/// service.
std::optional<std::string> synchronisedFolder(const std::filesystem::path& path);

/// This user's own folder on a local disk that outlives a restart, for working copies. Not created here.
std::filesystem::path localStateFolder();

} // namespace jalon::store

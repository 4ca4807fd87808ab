// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Location.h"

#include "base/Path.h"
#include "base/Text.h"

#include <array>
#include <string_view>

namespace jalon::store {

namespace {

/// A folder's name, folded; `begins` for names with an account behind ("OneDrive - Département").
struct KnownName {
    std::string_view folded;
    bool begins;
    std::string_view service;
};

constexpr std::array kNames = {
    KnownName{"onedrive", true, "OneDrive"},
    KnownName{"nextcloud", true, "Nextcloud"},
    KnownName{"owncloud", true, "ownCloud"},
    KnownName{"dropbox", true, "Dropbox"},
    KnownName{"google drive", true, "Google Drive"},
    KnownName{"googledrive", true, "Google Drive"},
    KnownName{"mon drive", false, "Google Drive"},
    KnownName{"my drive", false, "Google Drive"},
    KnownName{"icloud drive", false, "iCloud Drive"},
    KnownName{"icloud drive archive", true, "iCloud Drive"},
    KnownName{"kdrive", true, "kDrive"},
    KnownName{"seafile", true, "Seafile"},
    KnownName{"pcloud", true, "pCloud"},
    KnownName{"synologydrive", true, "Synology Drive"},
};

/// What the services leave in the folders they synchronise, whatever these are called.
struct KnownMark {
    std::string_view file;
    std::string_view service;
};

constexpr std::array kMarks = {
    KnownMark{".dropbox", "Dropbox"},
    KnownMark{".dropbox.cache", "Dropbox"},
    KnownMark{".nextcloudsync.log", "Nextcloud"},
    KnownMark{".owncloudsync.log", "ownCloud"},
    KnownMark{".tmp.drivedownload", "Google Drive"},
    KnownMark{".tmp.driveupload", "Google Drive"},
    KnownMark{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    KnownMark{".stfolder", "Syncthing"},
};

std::optional<std::string> byName(const std::filesystem::path& folder)
{
    const auto name = fold(pathText(folder.filename()));
    for (const auto& known : kNames) {
        if (name == known.folded || (known.begins && name.starts_with(std::string{known.folded} + " "))) {
            return std::string{known.service};
        }
    }
    return std::nullopt;
}

std::optional<std::string> byMark(const std::filesystem::path& folder)
{
    std::error_code error;
    for (const auto& known : kMarks) {
        if (std::filesystem::exists(folder / known.file, error)) {
            return std::string{known.service};
        }
    }
    // Nextcloud and ownCloud name their journal after the account: .sync_0a1b2c3d.db
    for (const auto& entry : std::filesystem::directory_iterator{folder, error}) {
        const auto name = pathText(entry.path().filename());
        if ((name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db")) {
            return "Nextcloud";
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> synchronisedFolder(const std::filesystem::path& path)
{
    auto folder = realPath(path);
    while (folder.has_relative_path()) {
        folder = folder.parent_path();
        if (auto service = byName(folder)) {
            return service;
        }
        if (auto service = byMark(folder)) {
            return service;
        }
    }
    return std::nullopt;
}

} // namespace jalon::store

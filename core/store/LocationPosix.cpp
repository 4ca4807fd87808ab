// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"
#include "store/Location.h"

#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

namespace jalon::store {

namespace {

// linux/magic.h, and cifs' and afs' own headers, which are not all installed.
constexpr std::array<std::uint32_t, 13> kRemoteTypes = {
    0x6969, // NFS
    0x517B, // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x5346414F, // AFS
    0x6B414653, // kAFS
    0x73757245, // Coda
    0x564C, // NCP
    0x00C36400, // Ceph
    0x0BD00BD0, // Lustre
    0x01021997, // 9p: folders shared with a virtual machine
    0x786F4256, // VirtualBox's shared folders
    0xBACBACBC, // VMware's shared folders
};
constexpr std::uint32_t kFuse = 0x65735546;

// FUSE tells its kinds apart only in the table of mounts; any other kind may be another machine.
constexpr std::array<std::string_view, 10> kLocalFuse = {
    "fuseblk",        "fuse.ntfs",  "fuse.ntfs-3g", "fuse.exfat",    "fuse.encfs",
    "fuse.gocryptfs", "fuse.cryfs", "fuse.bindfs",  "fuse.mergerfs", "fuse.fuse-overlayfs"};

/// In the table of mounts spaces and the like are written in octal: \040.
std::string unescaped(const std::string& text)
{
    constexpr std::size_t kDigits = 3;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + kDigits < text.size()) {
            plain += static_cast<char>(std::strtol(text.substr(i + 1, kDigits).c_str(), nullptr, 8));
            i += kDigits;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool isUnder(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    const auto [inFolder, inPath] = std::ranges::mismatch(folder, path);
    return inFolder == folder.end() || (folder == folder.root_path() && path.is_absolute());
}

std::string mountType(const std::filesystem::path& path)
{
    std::ifstream table{"/proc/self/mounts"};
    std::string line;
    std::filesystem::path longest;
    std::string type;
    while (std::getline(table, line)) {
        std::istringstream fields{line};
        std::string device;
        std::string place;
        std::string found;
        fields >> device >> place >> found;
        const std::filesystem::path folder{unescaped(place)};
        if (isUnder(path, folder) && folder.native().size() >= longest.native().size()) {
            longest = folder;
            type = found;
        }
    }
    return type;
}

std::filesystem::path existingPart(const std::filesystem::path& path)
{
    std::error_code error;
    auto part = std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    while (part.has_relative_path() && !std::filesystem::exists(part, error)) {
        part = part.parent_path();
    }
    return part;
}

} // namespace

bool isRemote(const std::filesystem::path& path)
{
    const auto place = existingPart(path);
    struct statfs status{};
    if (::statfs(place.c_str(), &status) != 0) {
        return true;
    }
    const auto type = static_cast<std::uint32_t>(status.f_type);
    if (type == kFuse) {
        return std::ranges::find(kLocalFuse, mountType(place)) == kLocalFuse.end();
    }
    return std::ranges::find(kRemoteTypes, type) != kRemoteTypes.end();
}

bool isSameDisk(const std::filesystem::path& one, const std::filesystem::path& other)
{
    struct stat first{};
    struct stat second{};
    return ::stat(existingPart(one).c_str(), &first) == 0 && ::stat(existingPart(other).c_str(), &second) == 0
           && first.st_dev == second.st_dev;
}

std::filesystem::path localStateFolder()
{
    std::filesystem::path state;
    if (const char* named = std::getenv("XDG_STATE_HOME"); named != nullptr && *named == '/') {
        state = named;
    } else if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/') {
        state = std::filesystem::path{home} / ".local/state";
    }
    // Homes are on a server in many administrations.
    if (state.empty() || isRemote(state)) {
        return "/var/tmp/jalon-" + std::to_string(::geteuid());
    }
    return state / "jalon";
}

} // namespace jalon::store

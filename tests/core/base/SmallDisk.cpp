// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SmallDisk.h"

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <string>
#endif

namespace jalon {

#ifdef __linux__

namespace {

constexpr int kNoDisk = 77;

/// A view of the disks that this process has alone; who is not root becomes it in a world of his own.
bool ownView()
{
    if (unshare(CLONE_NEWNS) != 0) {
        const auto user = std::to_string(getuid());
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
            return false;
        }
        std::ofstream{"/proc/self/uid_map"} << "0 " + user + " 1";
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

int childCode(const std::filesystem::path& folder, std::size_t bytes, const std::function<bool()>& work)
{
    const std::string size = "size=" + std::to_string(bytes);
    if (!ownView() || mount("tmpfs", folder.c_str(), "tmpfs", 0, size.c_str()) != 0) {
        return kNoDisk;
    }
    try {
        return work() ? 0 : 1;
    } catch (...) {
        return 2;
    }
}

} // namespace

std::optional<bool> onSmallDisk(const std::filesystem::path& folder, std::size_t bytes,
                                const std::function<bool()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(childCode(folder, bytes, work));
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) {
        return std::nullopt;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == kNoDisk) {
        return std::nullopt;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

#else

std::optional<bool> onSmallDisk(const std::filesystem::path&, std::size_t, const std::function<bool()>&)
{
    return std::nullopt;
}

#endif

} // namespace jalon

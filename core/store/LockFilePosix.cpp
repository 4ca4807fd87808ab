// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LockFile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

namespace jalon::store::platform {

namespace {

class File {
public:
    File(const std::filesystem::path& path, int flags)
        : m_file(::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH))
    {
    }
    ~File()
    {
        if (isOpen()) {
            ::close(m_file);
        }
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool isOpen() const { return m_file >= 0; }

    /// Some network file systems have no such locks: then the test right before the change is what there is.
    bool lock() const
    {
        constexpr int kAttempts = 20;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            if (::flock(m_file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) {
                return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        return false;
    }

    bool isStillNamed() const
    {
        struct stat status{};
        return ::fstat(m_file, &status) == 0 && status.st_nlink > 0;
    }

    std::string read() const
    {
        std::array<char, 4096> bytes{};
        const auto size = ::pread(m_file, bytes.data(), bytes.size(), 0);
        return {bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
    }

    bool write(const std::string& content) const
    {
        return ::pwrite(m_file, content.data(), content.size(), 0) == static_cast<ssize_t>(content.size())
               && ::ftruncate(m_file, static_cast<off_t>(content.size())) == 0 && ::fsync(m_file) == 0;
    }

private:
    int m_file;
};

template <class Change>
LockChange changeIf(const std::filesystem::path& path, const LockTest& test, const Change& change)
{
    const File file{path, O_RDWR};
    if (!file.isOpen()) {
        return errno == ENOENT ? LockChange::Refused : LockChange::Failed;
    }
    if (!file.lock()) {
        return LockChange::Failed;
    }
    if (!file.isStillNamed() || !test(file.read())) {
        return LockChange::Refused;
    }
    return change(file) ? LockChange::Done : LockChange::Failed;
}

} // namespace

std::error_code createLockFile(const std::filesystem::path& path, const std::string& content)
{
    const File file{path, O_RDWR | O_CREAT | O_EXCL};
    if (!file.isOpen()) {
        return {errno, std::generic_category()};
    }
    if (!file.write(content)) {
        const std::error_code reason{errno, std::generic_category()};
        ::unlink(path.c_str());
        return reason;
    }
    return {};
}

std::optional<std::string> readLockFile(const std::filesystem::path& path)
{
    const File file{path, O_RDONLY};
    if (!file.isOpen()) {
        return std::nullopt;
    }
    return file.read();
}

LockChange rewriteLockFile(const std::filesystem::path& path, const LockTest& test,
                           const std::string& content)
{
    return changeIf(path, test, [&](const File& file) { return file.write(content); });
}

LockChange removeLockFile(const std::filesystem::path& path, const LockTest& test)
{
    return changeIf(path, test, [&](const File&) { return ::unlink(path.c_str()) == 0; });
}

} // namespace jalon::store::platform

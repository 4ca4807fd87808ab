// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Log.h"

#include "base/Clock.h"
#include "base/Path.h"
#include "host/Appending.h"
#include "store/LeaseRecord.h"
#include "store/ProcessInfo.h"

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <mutex>

namespace jalon::host {

namespace {

constexpr std::size_t kLongestText = 500;

/// What is said of an error. Those that are not here are no matter of the machine.
struct Noted {
    ErrorCode code;
    std::string_view name;
};
constexpr std::array kNoted = {
    Noted{ErrorCode::BaseNotFound, "base-not-found"},
    Noted{ErrorCode::BaseNotJalon, "base-not-jalon"},
    Noted{ErrorCode::BaseTruncated, "base-truncated"},
    Noted{ErrorCode::BaseWrongKey, "base-wrong-key"},
    Noted{ErrorCode::BaseTooNew, "base-too-new"},
    Noted{ErrorCode::BaseDamaged, "base-damaged"},
    Noted{ErrorCode::BaseInUse, "base-in-use"},
    Noted{ErrorCode::BaseChangedElsewhere, "base-changed-elsewhere"},
    Noted{ErrorCode::ServerNotReached, "server-not-reached"},
    Noted{ErrorCode::BaseReadOnly, "base-read-only"},
    Noted{ErrorCode::FolderNotFound, "folder-not-found"},
    Noted{ErrorCode::DiskFull, "disk-full"},
    Noted{ErrorCode::FileNotReadable, "file-not-readable"},
    Noted{ErrorCode::FileNotWritable, "file-not-writable"},
    Noted{ErrorCode::FileHeld, "file-held"},
    Noted{ErrorCode::DatabaseFailure, "database-failure"},
    Noted{ErrorCode::ExportsForbidden, "exports-forbidden"},
    Noted{ErrorCode::FolderImposed, "folder-imposed"},
};

std::string oneLine(std::string_view text)
{
    std::string line{text.substr(0, kLongestText)};
    std::ranges::replace_if(line, [](char letter) { return letter >= '\0' && letter < ' '; }, ' ');
    return line;
}

std::unique_ptr<LogFile>& programLog()
{
    static std::unique_ptr<LogFile> log;
    return log;
}

} // namespace

LogFile::LogFile(std::filesystem::path file, std::uintmax_t size) : m_file(std::move(file)), m_size(size) { }

void LogFile::turn() const
{
    std::error_code error;
    const auto size = std::filesystem::file_size(m_file, error);
    if (!error && size >= m_size) {
        // Where another program holds it open (Windows), it grows until the next line.
        std::filesystem::rename(m_file, withSuffix(m_file, ".1"), error);
    }
}

void LogFile::add(Instant now, std::string_view text) noexcept
{
    try {
        static std::mutex oneAtATime; // of this program, whatever the file
        const std::scoped_lock lock{oneAtATime};
        std::error_code error;
        std::filesystem::create_directories(m_file.parent_path(), error);
        turn();
        const bool isNew = !std::filesystem::exists(m_file, error);
        if (isNew) {
            using std::filesystem::perms;
            appendLine(m_file, {});
            std::filesystem::permissions(m_file, perms::owner_read | perms::owner_write, error);
        }
        appendLine(m_file, store::isoInstant(now) + ' ' + std::to_string(store::currentProcess().id) + ' '
                               + oneLine(text) + '\n');
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): see the class
    }
}

void startLog(const std::filesystem::path& folder)
{
    programLog() = std::make_unique<LogFile>(folder / "jalon.log");
}

void note(std::string_view event) noexcept
{
    if (const auto& log = programLog()) {
        log->add(SystemClock{}.now(), event);
    }
}

void noteError(const Error& error) noexcept
{
    const auto* const noted = std::ranges::find(kNoted, error.code, &Noted::code);
    if (noted != kNoted.end()) {
        note(noted->name);
    }
}

void noteFailure(const store::DbError& error) noexcept
{
    // Statements hold no values: those are bound.
    if (!error.isCancelled()) {
        note(error.what());
    }
}

} // namespace jalon::host

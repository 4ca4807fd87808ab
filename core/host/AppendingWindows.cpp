// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"
#include "host/Appending.h"

#include <windows.h>

namespace jalon::host {

void appendLine(const std::filesystem::path& file, std::string_view line)
{
    // The C runtime goes to the end, then writes: between the two, another program's line would be written
    // over.
    constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE output = CreateFileW(systemPath(file).c_str(), FILE_APPEND_DATA | SYNCHRONIZE, kShareAll, nullptr,
                                OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (output != INVALID_HANDLE_VALUE) {
        DWORD written = 0;
        WriteFile(output, line.data(), static_cast<DWORD>(line.size()), &written, nullptr);
        CloseHandle(output);
    }
}

} // namespace jalon::host

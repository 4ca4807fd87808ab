// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Appending.h"

#include <fstream>

namespace jalon::host {

void appendLine(const std::filesystem::path& file, std::string_view line)
{
    std::ofstream output{file, std::ios::binary | std::ios::app};
    output.write(line.data(), static_cast<std::streamsize>(line.size()));
}

} // namespace jalon::host

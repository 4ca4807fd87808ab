// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <filesystem>

namespace jalon::ui::test {

/// Page by page, as one reads it: by poppler's pdftotext, another reader than what wrote it. REQUIREs that it
/// reads the file.
QStringList pdfPages(const std::filesystem::path& file);

} // namespace jalon::ui::test

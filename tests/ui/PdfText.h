// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/LetterPlace.h"

#include <QStringList>

#include <filesystem>

namespace jalon::ui::test {

/// Page by page, as one reads it: by poppler's pdftotext, another reader than what wrote it. REQUIREs that it
/// reads the file.
QStringList pdfPages(const std::filesystem::path& file);

/// What stands in that part of a page, from 1.
QString pdfArea(const std::filesystem::path& file, int page, const document::letter_place::Box& millimetres);

} // namespace jalon::ui::test

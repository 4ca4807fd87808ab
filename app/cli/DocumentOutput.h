// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <filesystem>

namespace jalon::cli {

/// .pdf, .odt or .html, in capitals or not.
bool isDocumentFile(const std::filesystem::path& file);

/// As the end of the file's name says; needs no display. FileNotWritable, DiskFull.
Expected<void> writeDocument(const std::filesystem::path& file, const document::Document& document);

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace jalon::cli {

/// .pdf, .odt or .html, in capitals or not.
bool isDocumentFile(const std::filesystem::path& file);

/// What writes a PDF lays pages out: it has an application of Qt for it, which looks for no display.
Expected<void> withPages(const std::filesystem::path& file, const std::function<Expected<void>()>& write);

/// As the end of the file's name says, with that mark at the foot of each page; needs no display.
/// FileNotWritable, DiskFull.
Expected<void> writeDocument(const std::filesystem::path& file, const document::Document& document,
                             std::string_view mark);

} // namespace jalon::cli

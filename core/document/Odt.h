// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <filesystem>

namespace jalon::document {

/// An OpenDocument text (ODF 1.2), A4: headings that a screen reader goes through, header rows repeated on
/// each page, page numbers, French. The file is there whole or not at all. FileNotWritable, DiskFull.
Expected<void> writeOdt(const std::filesystem::path& target, const Document& document);

} // namespace jalon::document

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>

namespace jalon::ui {

/// What a document is written as, by the end of its file's name, in capitals or not.
enum class DocumentKind { Pdf, Odt, Html };

std::optional<DocumentKind> documentKind(const std::filesystem::path& file);

/// `mark` (reference/ExportTerms.h; empty for none) stands under the footer of each page. See writePdf for
/// what a PDF needs; the two others need nothing. FileNotWritable, DiskFull, Cancelled.
Expected<void> writeDocument(const std::filesystem::path& target, DocumentKind kind,
                             document::Document document, std::string_view mark,
                             const std::stop_token& stop = {});

} // namespace jalon::ui

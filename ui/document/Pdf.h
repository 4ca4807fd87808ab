// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <filesystem>
#include <stop_token>

namespace jalon::ui {

/// A PDF/A-1b of A4 pages, numbered, in the font that the program carries: text that is selected and
/// searched, header rows repeated on each page, no heading left at the foot of one. On any thread, while a
/// QGuiApplication lives; the file is there whole or not at all. FileNotWritable, DiskFull, Cancelled.
Expected<void> writePdf(const std::filesystem::path& target, const document::Document& document,
                        const std::stop_token& stop = {});

} // namespace jalon::ui

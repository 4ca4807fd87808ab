// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/FileView.h"

#include <optional>
#include <string>

/// Facts of a file as French phrases.
namespace jalon::cli {

std::string roleText(const std::string& role);
std::string periodText(Date from, std::optional<Date> to);
std::string rightsText(const casefile::RightsPeriod& period);
std::string notificationText(const casefile::Pathway& pathway);
std::string eventText(const casefile::DatedEvent& event, const casefile::FileView& file);

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <string>

namespace jalon::store {
struct Session;
}

/// Bases that a test needs before the window opens: made without it, through the same services.
namespace jalon::ui::test {

inline const QString kPassphrase = QStringLiteral("phrase de test");

/// A base with what ships and the people of a stock list, as imported on the list's day.
void makeBase(const std::filesystem::path& file, const std::string& list, Date listedOn);
/// The same, without anybody.
void makeBase(const std::filesystem::path& file);
/// Other work on it, on that day.
void workOn(const std::filesystem::path& file, Date today,
            const std::function<void(const store::Session&)>& work);

/// Four people of the Drôme, with numbers, addresses and open rights; Lefèvre and D'Angelo among them.
std::string smallList();

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Demo.h"

namespace jalon::demo {

/// Imports as a person would who says the list's kind and date: what `fill` is given outside tests.
Expected<void> importThroughCaf(const store::Session& session, const std::filesystem::path& file,
                                ListRole role, Date listedOn);

} // namespace jalon::demo

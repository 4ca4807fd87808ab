// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/RejectsFile.h"
#include "ui/common/AppContext.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Workspace.h"

#include <functional>

namespace jalon::ui {

class Banner;

/// The reasons as the file of rejects says them.
caf::ReasonWords rejectWords();

using RejectsWork = std::function<Expected<void>(const store::Database&)>;
/// Writes them on the thread of long reads; the banner says what became of it.
std::stop_source writeRejectsFile(QObject* parent, const AppContext& context, Workspace& workspace,
                                  Banner& banner, const std::filesystem::path& target,
                                  const RejectsWork& work);

} // namespace jalon::ui

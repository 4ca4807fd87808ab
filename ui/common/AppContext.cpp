// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AppContext.h"

#include "ui/common/Text.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace jalon::ui {

bool openWithItsProgram(const std::filesystem::path& file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(file)));
}

bool ownsClipboard(QClipboard::Mode mode)
{
    const auto* const clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
}

std::filesystem::path AppContext::copiesFolder() const
{
    const auto chosen = settings.copiesFolder();
    if (!chosen.empty() && host::mayBackUp(policies, chosen / "copy.jalon")) {
        return chosen;
    }
    return policies.backupsFolder.empty() ? ownCopies : policies.backupsFolder;
}

} // namespace jalon::ui

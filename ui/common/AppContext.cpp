// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AppContext.h"

#include "ui/common/Text.h"

#include <QDesktopServices>
#include <QUrl>

namespace jalon::ui {

bool openWithItsProgram(const std::filesystem::path& file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(file)));
}

} // namespace jalon::ui

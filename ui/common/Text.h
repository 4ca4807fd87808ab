// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Path.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

/// Between the core's UTF-8 and Qt's UTF-16.
namespace jalon::ui {

inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toUtf8(const QString& text)
{
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

inline QString fromPath(const std::filesystem::path& path)
{
    return fromUtf8(pathText(path));
}

inline std::filesystem::path toPath(const QString& text)
{
    return pathFromText(toUtf8(text));
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MachineSettings.h"

#include "ui/common/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kRecentBases = 8;

} // namespace

MachineSettings::MachineSettings(const std::filesystem::path& file)
    : m_settings(fromPath(file), QSettings::IniFormat)
{
}

QStringList MachineSettings::recentBases() const
{
    return m_settings.value(u"bases/recent"_s).toStringList();
}

void MachineSettings::addRecentBase(const QString& path)
{
    auto bases = recentBases();
    bases.removeAll(path);
    bases.prepend(path);
    m_settings.setValue(u"bases/recent"_s, bases.mid(0, kRecentBases));
}

void MachineSettings::forgetBase(const QString& path)
{
    auto bases = recentBases();
    bases.removeAll(path);
    m_settings.setValue(u"bases/recent"_s, bases);
}

QByteArray MachineSettings::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void MachineSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

std::chrono::minutes MachineSettings::idleLock() const
{
    const auto minutes =
        m_settings.value(u"lock/idleMinutes"_s, static_cast<int>(kDefaultIdleLock.count())).toInt();
    return std::chrono::minutes{std::max(minutes, 0)};
}

void MachineSettings::setIdleLock(std::chrono::minutes delay)
{
    m_settings.setValue(u"lock/idleMinutes"_s, static_cast<int>(delay.count()));
}

ThemeChoice MachineSettings::theme() const
{
    const int choice = m_settings.value(u"window/theme"_s, 0).toInt();
    return static_cast<ThemeChoice>(std::clamp(choice, 0, static_cast<int>(ThemeChoice::HighContrast)));
}

void MachineSettings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(u"window/theme"_s, static_cast<int>(theme));
}

bool MachineSettings::guideDone() const
{
    return m_settings.value(u"guide/done"_s, false).toBool();
}

void MachineSettings::setGuideDone(bool done)
{
    m_settings.setValue(u"guide/done"_s, done);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MachineSettings.h"

#include "ui/common/Text.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kRecentBases = 8;

/// A path has signs that a key cannot have.
QString scheduleKey(const QString& base, const QString& name)
{
    const auto place = QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"reports/%1/%2"_s.arg(QString::fromLatin1(place), name);
}

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

std::filesystem::path MachineSettings::copiesFolder() const
{
    return toPath(m_settings.value(u"copies/folder"_s).toString());
}

void MachineSettings::setCopiesFolder(const std::filesystem::path& folder)
{
    m_settings.setValue(u"copies/folder"_s, fromPath(folder));
}

bool MachineSettings::guideDone() const
{
    return m_settings.value(u"guide/done"_s, false).toBool();
}

void MachineSettings::setGuideDone(bool done)
{
    m_settings.setValue(u"guide/done"_s, done);
}

ReportSchedule MachineSettings::reportSchedule(const QString& base) const
{
    const auto read = [&](const QString& name) { return m_settings.value(scheduleKey(base, name)); };
    return {read(u"folder"_s).toString(), read(u"scopes"_s).toStringList(), read(u"endings"_s).toStringList(),
            read(u"lastMonth"_s).toString(), read(u"owed"_s).toStringList()};
}

void MachineSettings::setReportSchedule(const QString& base, const ReportSchedule& schedule)
{
    m_settings.setValue(scheduleKey(base, u"folder"_s), schedule.folder);
    m_settings.setValue(scheduleKey(base, u"scopes"_s), schedule.scopes);
    m_settings.setValue(scheduleKey(base, u"endings"_s), schedule.endings);
    m_settings.setValue(scheduleKey(base, u"lastMonth"_s), schedule.lastMonth);
    m_settings.setValue(scheduleKey(base, u"owed"_s), schedule.owed);
}

} // namespace jalon::ui

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>

namespace jalon::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The reports that a base's opening writes by itself, once a month.
struct ReportSchedule {
    QString folder; ///< empty: none
    QStringList scopes; ///< as the room of reports numbers them
    QStringList endings; ///< ".pdf"
    QString lastMonth; ///< the last one written, "2026-10"
    QStringList owed; ///< files of it and of earlier ones that could not be: "2026-10 0 .pdf", with the
                      ///< scope's number
};

/// What is remembered on the machine, for its user; no personal data of anybody in a base.
class MachineSettings {
public:
    static constexpr std::chrono::minutes kDefaultIdleLock{10};

    /// The file is made when something is first written to it.
    explicit MachineSettings(const std::filesystem::path& file);

    /// The latest first.
    QStringList recentBases() const;
    void addRecentBase(const QString& path);
    void forgetBase(const QString& path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// 0: never.
    std::chrono::minutes idleLock() const;
    void setIdleLock(std::chrono::minutes delay);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Where the copies of bases go; empty: where Jalon keeps what is its own.
    std::filesystem::path copiesFolder() const;
    void setCopiesFolder(const std::filesystem::path& folder);

    /// The guided first import was finished or put away.
    bool guideDone() const;
    void setGuideDone(bool done);

    /// Of the base at that place.
    ReportSchedule reportSchedule(const QString& base) const;
    void setReportSchedule(const QString& base, const ReportSchedule& schedule);

private:
    mutable QSettings m_settings;
};

} // namespace jalon::ui

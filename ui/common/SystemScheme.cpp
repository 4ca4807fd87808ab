// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SystemScheme.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <memory>

#ifdef _WIN32
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

std::optional<Scheme> environmentScheme()
{
    const auto name = qEnvironmentVariable("JALON_THEME");
    if (name == u"light"_s) {
        return Scheme::Light;
    }
    if (name == u"dark"_s) {
        return Scheme::Dark;
    }
    if (name == u"contrast"_s) {
        return Scheme::HighContrast;
    }
    return std::nullopt;
}

#ifdef _WIN32

class SettingWatch final : public QObject, public QAbstractNativeEventFilter {
public:
    SettingWatch(QObject* owner, std::function<void()> changed)
        : QObject(owner), m_changed(std::move(changed))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const auto kind = static_cast<const MSG*>(message)->message;
        if (kind == WM_SETTINGCHANGE || kind == WM_SYSCOLORCHANGE || kind == WM_THEMECHANGED) {
            QMetaObject::invokeMethod(this, m_changed, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_changed;
};

#endif

} // namespace

#ifdef _WIN32

std::optional<Scheme> systemScheme()
{
    if (const auto said = environmentScheme()) {
        return said;
    }
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0) {
        return Scheme::HighContrast;
    }
    const QSettings personalize{
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat};
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
}

void watchSystemScheme(QObject* owner, const std::function<void()>& changed)
{
    new SettingWatch(owner, changed);
}

#else

std::optional<Scheme> systemScheme()
{
    return environmentScheme();
}

void watchSystemScheme(QObject*, const std::function<void()>&) { }

#endif

} // namespace jalon::ui

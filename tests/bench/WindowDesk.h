// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Probe.h"

#include "ui/common/AppContext.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <functional>
#include <string>
#include <vector>

class QTableView;

/// The real window, driven with the pace of somebody who types fast.
namespace jalon::bench {

/// Throws when it takes more than a minute.
void waitUntil(const std::function<bool()>& condition);

/// What is saved goes to one file.
class OneFile final : public ui::FilePicker {
public:
    void open(QWidget*, const QString&, const QString&, Chosen) override { }
    void save(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override
    {
        chosen(target);
    }
    void folder(QWidget*, const QString&, Chosen) override { }

    std::filesystem::path target;
};

/// `jalon` on a base, as app/main.cpp makes it.
class Desk {
public:
    explicit Desk(const std::filesystem::path& base);

    ui::MainWindow& window() { return m_window; }
    OneFile& files() { return m_files; }

    /// Once there is one in sight that can be used.
    template <class T>
    T& shown(const QString& name)
    {
        T* found = nullptr;
        waitUntil([&] {
            for (auto* const widget : m_window.findChildren<T*>(name)) {
                if (widget->isVisible() && widget->isEnabled()) {
                    found = widget;
                }
            }
            return found != nullptr;
        });
        return *found;
    }

    /// Through the passphrase to the list with its first rows.
    QTableView& openList();

private:
    SystemClock m_clock;
    OneFile m_files;
    ui::MachineSettings m_settings;
    ui::AppContext m_context;
    ui::Theme m_theme;
    ui::MainWindow m_window;
};

/// What must not be longer than a frame: nearly every step, or each.
enum class Bounded { Most, Each };

/// How long each step holds the window's thread.
class Holds {
public:
    /// What follows from it is waited for: by a key's time, or until it is there.
    void step(const std::function<void()>& act, const std::function<bool()>& done = {});
    void print(const std::string& what, Bounded bounded = Bounded::Most);

private:
    Probe m_probe;
    std::vector<double> m_worst; ///< milliseconds
};

/// Going through the plans, checking and printing them.
void benchPlans(Desk& desk, Holds& holds);

} // namespace jalon::bench

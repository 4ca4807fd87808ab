// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TemporaryFolder.h"
#include "ui/common/Workspace.h"
#include "ui/shell/MainWindow.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <deque>

/// The real window, driven as a user drives it: widgets are found by their names, keys and clicks go to them.
namespace jalon::ui::test {

/// Answers in place of the system's dialogs, in turn; without an answer the user gives up.
class PreparedFiles final : public FilePicker {
public:
    void prepare(const std::filesystem::path& file) { m_answers.push_back(file); }
    int asked() const { return m_asked; }

    void open(QWidget*, const QString&, const QString&, Chosen chosen) override { answer(chosen); }
    void save(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override
    {
        answer(chosen);
    }
    void folder(QWidget*, const QString&, Chosen chosen) override { answer(chosen); }

private:
    void answer(const Chosen& chosen);

    std::deque<std::filesystem::path> m_answers;
    int m_asked = 0;
};

class Desk {
public:
    explicit Desk(Date today = Date::fromIso("2026-11-05").value());

    MainWindow& window() { return *m_window; }
    PreparedFiles& files() { return m_files; }
    MachineSettings& settings() { return m_settings; }
    FixedClock& clock() { return m_clock; }
    store::BaseEnvironment& machine() { return m_context.machine; }
    /// As from the next start.
    host::Policies& policies() { return m_context.policies; }
    void setKeyring(std::shared_ptr<host::Keyring> keyring) { m_context.keyring = std::move(keyring); }
    void keepNirFor(std::chrono::milliseconds delay) { m_context.nirOnClipboardFor = delay; }
    void setOwnsClipboard(bool owns)
    {
        m_context.ownsClipboard = [owns](QClipboard::Mode) { return owns; };
    }
    /// Files shown in their programs.
    const std::vector<std::filesystem::path>& opened() const { return m_opened; }
    std::filesystem::path path(const std::string& name) const { return m_folder.path() / name; }

    /// The window is made anew, as after quitting.
    void restart();

    /// From the start page to an open base; REQUIREs on the way.
    void createBase(const std::filesystem::path& file,
                    const QString& passphrase = QStringLiteral("phrase de test"));
    /// The offer of a recovery sheet was answered.
    void awaitSheetGone();
    void unlock(const QString& passphrase = QStringLiteral("phrase de test"));
    bool isOpen();
    /// The passphrase is asked for.
    bool isLocked();
    /// What the page that asks for it says went wrong; empty when another page is shown.
    QString unlockError();
    void goToRoom(int key);
    /// Tab until the widget of that name has the keyboard.
    void tabTo(const char* name);
    /// A list of the CAF, written by the test, imported without a screen, as on another day.
    void writeFile(const std::string& name, const std::string& bytes) const;

private:
    jalon::test::TemporaryFolder m_folder;
    FixedClock m_clock;
    PreparedFiles m_files;
    MachineSettings m_settings;
    AppContext m_context;
    std::vector<std::filesystem::path> m_opened;
    std::unique_ptr<MainWindow> m_window;
};

/// REQUIREs that it is there and visible.
template <class Widget>
Widget& visible(QWidget& parent, const char* name)
{
    Widget* found = nullptr;
    for (auto* const widget : parent.findChildren<Widget*>(QString::fromLatin1(name))) {
        found = widget->isVisible() ? widget : found;
    }
    INFO("widget " << name);
    REQUIRE(found != nullptr);
    return *found;
}

/// Whether it became true within some seconds; the window lives meanwhile.
template <class Condition>
bool waitFor(const Condition& condition)
{
    constexpr int kMilliseconds = 60'000; // what a machine that is busy elsewhere may take
    return QTest::qWaitFor(condition, kMilliseconds);
}

void click(QWidget& widget);
/// To the widget that has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString& text);
/// QTest knows the keys of ASCII only; other letters come as an input method gives them.
void type(QWidget& widget, const QString& text);

} // namespace jalon::ui::test

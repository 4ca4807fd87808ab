// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "ui/common/PassphraseField.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <fstream>

namespace jalon::ui::test {

void PreparedFiles::answer(const Chosen& chosen)
{
    ++m_asked;
    if (m_answers.empty()) {
        chosen(std::nullopt);
        return;
    }
    const auto file = m_answers.front();
    m_answers.pop_front();
    chosen(file);
}

Desk::Desk(Date today)
    : m_clock(today), m_settings(m_folder.path() / "jalon.ini"), m_context{m_clock, m_files, m_settings, {}}
{
    m_context.machine.workingCopies = m_folder.path() / "working-copies";
    m_context.machine.journals = m_folder.path() / "journals";
    m_context.ownCopies = m_folder.path() / "copies";
    m_context.openFile = [this](const std::filesystem::path& file) {
        m_opened.push_back(file);
        return true;
    };
    m_context.ownsClipboard = [](QClipboard::Mode) { return true; }; // offscreen, nobody is asked
    m_context.machine.isRemote = [](const std::filesystem::path&) { return false; };
    restart();
}

void Desk::restart()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_context);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Desk::createBase(const std::filesystem::path& file, const QString& passphrase)
{
    m_files.prepare(file);
    click(visible<QPushButton>(*m_window, "create"));
    for (const auto* const name : {"newPassphrase", "newPassphraseAgain"}) {
        auto* const edit = visible<PassphraseField>(*m_window, name).edit();
        edit->setFocus();
        type(*edit, passphrase);
    }
    press(Qt::Key_Return);
    REQUIRE(waitFor([this] { return isOpen(); }));
    if (auto* const sheet = m_window->findChild<QDialog*>(QStringLiteral("recoverySheet"))) {
        sheet->reject();
        awaitSheetGone();
    }
}

void Desk::awaitSheetGone()
{
    m_window->activateWindow(); // as a system does once a dialog has gone
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    REQUIRE(waitFor(
        [this] { return m_window->findChild<QDialog*>(QStringLiteral("recoverySheet")) == nullptr; }));
}

void Desk::unlock(const QString& passphrase)
{
    auto& edit = visible<QLineEdit>(*m_window, "passphrase");
    type(edit, passphrase);
    QTest::keyClick(&edit, Qt::Key_Return);
}

bool Desk::isOpen()
{
    auto* const search = m_window->findChild<QLineEdit*>(QStringLiteral("search"));
    return search != nullptr && search->isVisible();
}

bool Desk::isLocked()
{
    auto* const button = m_window->findChild<QPushButton*>(QStringLiteral("unlock"));
    return button != nullptr && button->isVisible();
}

QString Desk::unlockError()
{
    return isLocked() ? m_window->findChild<QLabel*>(QStringLiteral("unlockError"))->text() : QString{};
}

void Desk::goToRoom(int key)
{
    click(visible<QToolButton>(*m_window, ("room" + std::to_string(key)).c_str()));
}

void Desk::tabTo(const char* name)
{
    constexpr int kMostStops = 60;
    QStringList stops;
    for (int times = 0; times < kMostStops; ++times) {
        const auto* const owner = QApplication::focusWidget();
        if (owner != nullptr && owner->objectName() == QString::fromLatin1(name)) {
            return;
        }
        stops += owner == nullptr ? QStringLiteral("nobody") : owner->objectName();
        press(Qt::Key_Tab);
    }
    INFO("stops: " << stops.join(QChar{u' '}).toStdString());
    FAIL("Tab does not reach " << name);
}

void Desk::writeFile(const std::string& name, const std::string& bytes) const
{
    std::ofstream{path(name), std::ios::binary} << bytes;
}

void click(QWidget& widget)
{
    REQUIRE(waitFor([&] { return widget.isEnabled(); })); // what enables it may still be read from the base
    QTest::mouseClick(&widget, Qt::LeftButton);
}

namespace {

/// The widget that has the keyboard; after a dialog has gone, the system gives it back to the window only
/// later.
QWidget& keyboardOwner()
{
    REQUIRE(waitFor([] {
        if (QApplication::focusWidget() == nullptr) {
            for (auto* const window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && window->windowType() != Qt::ToolTip) {
                    window->activateWindow();
                }
            }
        }
        return QApplication::focusWidget() != nullptr;
    }));
    return *QApplication::focusWidget();
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&keyboardOwner(), key, modifiers);
}

void type(const QString& text)
{
    type(keyboardOwner(), text);
}

void type(QWidget& widget, const QString& text)
{
    for (const auto letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(&widget, letter.toLatin1());
        } else {
            QKeyEvent event{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
            QApplication::sendEvent(&widget, &event);
        }
    }
}

} // namespace jalon::ui::test

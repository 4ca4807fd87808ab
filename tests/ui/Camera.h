// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

/// What takes pictures of the window for tests/ui/screenshots, and the keys that lead there.
namespace jalon::ui::test {

constexpr int kSettle = 1500; // milliseconds: what is read on other threads has come

class Camera {
public:
    Camera(QWidget& window, QString folder) : m_window(window), m_folder(std::move(folder)) { }

    void take(const QString& name);
    /// The dialog, or what has popped up, over the window.
    void takeAbove(const QString& name);

private:
    void save(QWidget& widget, const QString& name);

    QWidget& m_window;
    QString m_folder;
};

/// nullptr when it is not to be seen.
QWidget* visible(QWidget& window, const QString& name);
void pressOn(QWidget& window, const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// To what has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void closeAbove();
/// Offscreen, a dialog or a menu that has gone leaves no window active: nobody has the keyboard then.
void wake(QWidget& window);
/// By the search, as from anywhere: somebody's file, a fiche.
void openFile(QWidget& window, const QString& name);

/// As from the file manager.
void drop(QWidget& window, const QString& file);

/// What is prescribed in a file, and the room of offers.
void shootOffers(QWidget& window, Camera& camera);
/// A meeting prepared, then held.
void shootMeetings(QWidget& window, Camera& camera);
/// The report of the month, the people behind a figure.
void shootReports(QWidget& window, Camera& camera);
/// What opens from the settings: the département on its letters, their texts, how long people are kept; a
/// contract to sign.
void shootLetters(QWidget& window, Camera& camera);

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Camera.h"

#include "ui/common/Text.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>

#include <iostream>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

void Camera::take(const QString& name)
{
    QTest::qWait(kSettle);
    save(m_window, name);
}

void Camera::takeAbove(const QString& name)
{
    QTest::qWait(kSettle);
    auto* const popup = QApplication::activePopupWidget();
    auto* const above = popup != nullptr ? popup : QApplication::activeModalWidget();
    save(above != nullptr ? *above : m_window, name);
}

void Camera::save(QWidget& widget, const QString& name)
{
    const auto file = m_folder + u'/' + name + u".png"_s;
    widget.grab().save(file);
    std::cout << toUtf8(file) << "\n";
}

QWidget* visible(QWidget& window, const QString& name)
{
    for (auto* const widget : window.findChildren<QWidget*>(name)) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

void pressOn(QWidget& window, const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (auto* const widget = visible(window, name)) {
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    }
}

void closeAbove()
{
    auto* const popup = QApplication::activePopupWidget();
    auto* const above = popup != nullptr ? popup : QApplication::activeModalWidget();
    if (above != nullptr) {
        above->close();
    }
}

void wake(QWidget& window)
{
    window.activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; })) {
        std::cerr << "the window does not become active\n";
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto* const popup = QApplication::activePopupWidget();
    for (auto* const top : QApplication::topLevelWidgets()) {
        if (popup == nullptr && QApplication::focusWidget() == nullptr && qobject_cast<MainWindow*>(top)) {
            wake(*top);
        }
    }
    auto* const focused = popup != nullptr ? popup : QApplication::focusWidget();
    if (focused != nullptr) {
        QTest::keyClick(focused, key, modifiers);
    }
}

void openFile(QWidget& window, const QString& name)
{
    wake(window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* const search = visible(window, u"search"_s);
    QTest::keyClicks(search, name);
    QTest::qWait(kSettle);
    QTest::keyClick(search, Qt::Key_Return);
}

void drop(QWidget& window, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enters{middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&window, &enters);
    QDropEvent drops{QPointF{middle}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&window, &drops);
}

} // namespace jalon::ui::test

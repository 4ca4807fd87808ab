// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// jalon_ui_screens OUT BASE   pictures of the window on a base whose passphrase is JALON_PASSPHRASE: each
// room, as the scheme (JALON_THEME) and the scale (QT_SCALE_FACTOR) of the environment have it. Called by
// tests/ui/screenshots.
#include "ui/common/French.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <iostream>

namespace {

using namespace jalon;
using namespace jalon::ui;
using namespace Qt::StringLiterals;

constexpr int kSettle = 1500; // milliseconds: what is read on other threads has come
constexpr QSize kSize{1366, 768};

class NoFiles final : public FilePicker {
public:
    void open(QWidget*, const QString&, const QString&, Chosen) override { }
    void save(QWidget*, const QString&, const QString&, const QString&, Chosen) override { }
    void folder(QWidget*, const QString&, Chosen) override { }
};

class Camera {
public:
    Camera(QWidget& window, QString folder) : m_window(window), m_folder(std::move(folder)) { }

    void take(const QString& name)
    {
        QTest::qWait(kSettle);
        save(m_window, name);
    }

    /// The dialog, or what has popped up, over the window.
    void takeAbove(const QString& name)
    {
        QTest::qWait(kSettle);
        auto* const popup = QApplication::activePopupWidget();
        auto* const above = popup != nullptr ? popup : QApplication::activeModalWidget();
        save(above != nullptr ? *above : m_window, name);
    }

private:
    void save(QWidget& widget, const QString& name)
    {
        const auto file = m_folder + u'/' + name + u".png"_s;
        widget.grab().save(file);
        std::cout << toUtf8(file) << "\n";
    }

    QWidget& m_window;
    QString m_folder;
};

QWidget* visible(QWidget& window, const QString& name)
{
    for (auto* const widget : window.findChildren<QWidget*>(name)) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

void pressOn(QWidget& window, const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
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

/// The table of people: a view, chips, a selection, and what opens above it.
void shootPeople(MainWindow& window, Camera& camera)
{
    const auto above = [&](const QString& button, const QString& name) {
        QTimer::singleShot(0, &window, [&window, button] { pressOn(window, button, Qt::Key_Space); });
        camera.takeAbove(name);
    };
    above(u"views"_s, u"beneficiaires-vues"_s);
    auto* const menu = QApplication::activePopupWidget();
    for (int line = 0; menu != nullptr && line < 4; ++line) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    if (menu != nullptr) {
        QTest::keyClick(menu, Qt::Key_Return); // never oriented
    }
    camera.take(u"beneficiaires-filtres"_s);
    above(u"addFilter"_s, u"beneficiaires-genres"_s);
    closeAbove();
    pressOn(window, u"chip"_s, Qt::Key_Return);
    camera.takeAbove(u"beneficiaires-valeurs"_s);
    closeAbove();
    pressOn(window, u"people"_s, Qt::Key_A, Qt::ControlModifier);
    camera.take(u"beneficiaires-selection"_s);
    for (const auto& [button, name] :
         {std::pair{u"massOrient"_s, u"orienter"_s}, std::pair{u"massAssign"_s, u"attribuer"_s},
          std::pair{u"massAddNote"_s, u"noter"_s}, std::pair{u"columns"_s, u"colonnes"_s}}) {
        above(button, u"beneficiaires-"_s + name);
        if (auto* const path = visible(window, u"massPath"_s)) {
            QTest::keyClick(path, Qt::Key_Down);
            camera.takeAbove(u"beneficiaires-"_s + name + u"-essai"_s);
        }
        closeAbove();
    }
    if (auto* const search = visible(window, u"listSearch"_s)) {
        QTest::keyClicks(search, u"zzz"_s);
        camera.take(u"beneficiaires-personne"_s);
        QTest::keyClick(search, Qt::Key_Escape);
    }
    pressOn(window, u"clearFilters"_s, Qt::Key_Space);
    QTest::qWait(kSettle);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    auto* const popup = QApplication::activePopupWidget();
    auto* const focused = popup != nullptr ? popup : QApplication::focusWidget();
    if (focused != nullptr) {
        QTest::keyClick(focused, key, modifiers);
    }
}

/// By the search, as from anywhere.
void openFile(MainWindow& window, const QString& name)
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* const search = visible(window, u"search"_s);
    QTest::keyClicks(search, name);
    QTest::qWait(kSettle);
    QTest::keyClick(search, Qt::Key_Return);
}

/// A rich file of the demonstration: its tabs, the form, the comparison with another file.
void shootFile(MainWindow& window, Camera& camera)
{
    openFile(window, u"esteve lucas"_s);
    for (const auto& name : {u"parcours"_s, u"identite"_s, u"orientation"_s, u"rendez-vous"_s, u"contrats"_s,
                             u"freins"_s, u"emploi"_s, u"notes"_s, u"historique"_s}) {
        camera.take(u"dossier-"_s + name);
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    press(Qt::Key_F2);
    QTest::qWait(kSettle);
    for (const auto key : {Qt::Key_O, Qt::Key_Tab, Qt::Key_Tab}) {
        press(key);
    }
    camera.take(u"dossier-orienter"_s);
    if (auto* const start = visible(window, u"notifiedOn"_s)) {
        start->setFocus();
        QTest::keyClicks(start, u"1/1/2020"_s);
    }
    camera.take(u"dossier-refus"_s);
    press(Qt::Key_Escape);
    camera.take(u"dossier-mis-de-cote"_s);
    if (auto* const more = visible(window, u"fileMore"_s)) {
        QTest::mouseClick(more, Qt::LeftButton);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTest::keyClicks(visible(window, u"mergeSearch"_s), u"esteve"_s);
        camera.take(u"reunir-recherche"_s);
        press(Qt::Key_Return);
        camera.take(u"reunir"_s);
    }
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

void shoot(MainWindow& window, Camera& camera)
{
    camera.take(u"accueil"_s);
    for (const auto& [key, name] : {std::pair{Qt::Key_2, u"beneficiaires"_s},
                                    std::pair{Qt::Key_3, u"listes"_s}, std::pair{Qt::Key_7, u"reglages"_s}}) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        camera.take(name);
    }
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(kSettle);
    shootPeople(window, camera);
    if (auto* const table = visible(window, u"people"_s)) {
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        camera.take(u"dossier"_s);
    }
    shootFile(window, camera);
}

int run(const QString& folder, const QString& base)
{
    const SystemClock clock;
    NoFiles files;
    MachineSettings settings{toPath(folder) / "jalon.ini"};
    const AppContext context{clock, files, settings};
    const Theme theme{*qApp, settings};
    MainWindow window{context};
    window.resize(kSize / qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    window.show();
    window.activateWindow(); // keys go to the active window
    Camera camera{window, folder};
    camera.take(u"depart"_s);
    window.askFor(toPath(base));
    camera.take(u"ouverture"_s);
    auto* const field = visible(window, u"passphrase"_s);
    QTest::keyClicks(field, qEnvironmentVariable("JALON_PASSPHRASE"));
    QTest::keyClick(field, Qt::Key_Return);
    const bool isOpen = QTest::qWaitFor([&] { return visible(window, u"search"_s) != nullptr; }, 60'000);
    if (!isOpen) {
        camera.take(u"echec"_s);
        return 1;
    }
    shoot(window, camera);
    window.close();
    return QTest::qWaitFor([&] { return !window.isVisible(); }, 60'000) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application{argc, argv};
    speakFrench(application);
    const auto words = QApplication::arguments();
    return words.size() == 3 ? run(words[1], words[2]) : 2;
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// jalon_ui_screens OUT BASE [LIST]   pictures of the window on a base whose passphrase is JALON_PASSPHRASE:
// each room, and the steps of importing the list, as the scheme (JALON_THEME) and the scale (QT_SCALE_FACTOR)
// of the environment have it. Called by tests/ui/screenshots.
#include "ui/common/French.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
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
        const auto file = m_folder + u'/' + name + u".png"_s;
        m_window.grab().save(file);
        std::cout << toUtf8(file) << "\n";
    }

private:
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
    if (auto* const table = visible(window, u"people"_s)) {
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        camera.take(u"dossier"_s);
    }
}

void press(QWidget& window, const QString& name)
{
    if (auto* const button = qobject_cast<QAbstractButton*>(visible(window, name))) {
        button->click();
    }
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

/// What is no list, one of unknown columns, and an old one.
void shootRefusals(MainWindow& window, Camera& camera, const QString& list)
{
    drop(window, QCoreApplication::applicationFilePath());
    camera.take(u"liste-aucune"_s);
    const QTemporaryDir folder;
    QFile unknown{folder.filePath(u"liste.csv"_s)};
    if (unknown.open(QIODevice::WriteOnly)) {
        unknown.write("C1;C2;C3;C4\nMartin;Anne;12/07/1985;oui\nPetit;Luc;01/02/1990;non\n");
        unknown.close();
    }
    drop(window, unknown.fileName());
    camera.take(u"liste-sans-titres"_s);
    press(window, u"kindStock"_s);
    auto* const date = qobject_cast<QLineEdit*>(visible(window, u"listDate"_s));
    date->setText(u"25/11/2026"_s);
    press(window, u"stepsNext"_s);
    camera.take(u"liste-a-dire"_s);
    drop(window, list);
    QTest::qWait(kSettle);
    press(window, u"kindStock"_s);
    date->setText(u"01/01/2020"_s);
    press(window, u"stepsNext"_s);
    press(window, u"stepsNext"_s);
    QTest::qWait(kSettle);
    camera.take(u"liste-ancienne"_s);
}

void shootImport(MainWindow& window, Camera& camera, const QString& list)
{
    const auto waitUntil = [&window](const QString& name) {
        return QTest::qWaitFor([&] { return visible(window, name) != nullptr; }, 60'000);
    };
    drop(window, list);
    camera.take(u"liste-fichier"_s);
    press(window, u"kindStock"_s);
    press(window, u"stepsNext"_s);
    camera.take(u"liste-colonnes"_s);
    press(window, u"stepsNext"_s);
    waitUntil(u"planRows"_s);
    for (const auto& [count, name] : {std::pair{u"countUpdated"_s, u"liste-modifiees"_s},
                                      std::pair{u"countAmbiguous"_s, u"liste-trancher"_s},
                                      std::pair{u"countRejected"_s, u"liste-rejetees"_s},
                                      std::pair{u"countGone"_s, u"liste-absentes"_s}}) {
        press(window, count);
        camera.take(name);
    }
    press(window, u"stepsNext"_s);
    waitUntil(u"result"_s);
    camera.take(u"liste-resultat"_s);
    press(window, u"resultDecide"_s);
    camera.take(u"liste-decision"_s);
    press(window, u"decideBack"_s);
    press(window, u"stepsNext"_s);
    camera.take(u"listes-apres"_s);
    shootRefusals(window, camera, list);
}

int run(const QString& folder, const QString& base, const QString& list)
{
    const SystemClock clock;
    NoFiles files;
    MachineSettings settings{toPath(folder) / "jalon.ini"};
    const AppContext context{clock, files, settings};
    const Theme theme{*qApp, settings};
    MainWindow window{context};
    window.resize(kSize / qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    window.show();
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
    if (!list.isEmpty()) {
        shootImport(window, camera, list);
    }
    window.close();
    return QTest::qWaitFor([&] { return !window.isVisible(); }, 60'000) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application{argc, argv};
    speakFrench(application);
    const auto words = QApplication::arguments();
    return words.size() == 3 || words.size() == 4 ? run(words[1], words[2], words.value(3)) : 2;
}

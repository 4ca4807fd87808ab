// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// jalon_ui_screens OUT BASE [LIST]   pictures of the window on a base whose passphrase is JALON_PASSPHRASE:
// each room, and the steps of importing the list, as the scheme (JALON_THEME) and the scale (QT_SCALE_FACTOR)
// of the environment have it. JALON_PART=offers: of what offers show alone (settings, meetings…). Called by
// tests/ui/screenshots.
#include "Camera.h"

#include "ui/common/French.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <iostream>
#include <map>

namespace {

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

constexpr int kLong = 120'000;
constexpr int kLongFigures = 6000;
constexpr QSize kSize{1366, 768};

class NoFiles final : public FilePicker {
public:
    void open(QWidget*, const QString&, const QString&, Chosen) override { }
    void save(QWidget*, const QString&, const QString&, const QString&, Chosen) override { }
    void folder(QWidget*, const QString&, Chosen) override { }
};

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

/// A rich file of the demonstration: its tabs, the form, the comparison with another file.
void shootFile(MainWindow& window, Camera& camera)
{
    openFile(window, u"esteve lucas"_s);
    for (const auto& name : {u"parcours"_s, u"identite"_s, u"orientation"_s, u"rendez-vous"_s, u"contrats"_s,
                             u"prescriptions"_s, u"freins"_s, u"emploi"_s, u"notes"_s, u"historique"_s}) {
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
    press(Qt::Key_F2);
    QTest::qWait(kSettle);
    press(Qt::Key_G);
    camera.take(u"dossier-demande-donnees"_s);
    press(Qt::Key_Escape);
    if (auto* const more = visible(window, u"fileMore"_s)) {
        QTest::mouseClick(more, Qt::LeftButton);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        wake(window);
        QTest::keyClicks(visible(window, u"mergeSearch"_s), u"esteve"_s);
        camera.take(u"reunir-recherche"_s);
        press(Qt::Key_Return);
        camera.take(u"reunir"_s);
    }
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

/// The tree, then fiches with their first year, found by the search, the checks, the board.
void shootPlan(QWidget& window, Camera& camera)
{
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    camera.take(u"plan"_s);
    for (const auto& code : {u"A3.1"_s, u"1.1"_s}) {
        openFile(window, code);
        QTest::qWait(kSettle);
        camera.take(u"plan-fiche-"_s + code);
        if (auto* const tabs = qobject_cast<QTabWidget*>(visible(window, u"planTabs"_s))) {
            tabs->setCurrentIndex(1);
        }
        QTest::qWait(kLongFigures);
        camera.take(u"plan-annee-"_s + code);
        if (auto* const indicators = visible(window, u"planIndicators"_s)) {
            qobject_cast<QScrollArea*>(visible(window, u"planYear"_s))->ensureWidgetVisible(indicators);
        }
        camera.take(u"plan-indicateurs-"_s + code);
    }
    pressOn(window, u"planAddActivity"_s, Qt::Key_Space);
    camera.takeAbove(u"plan-activite"_s);
    closeAbove();
    for (const auto& [entry, name] : {std::pair{u"planAddBudget"_s, u"plan-ligne"_s},
                                      std::pair{u"planAddIndicator"_s, u"plan-indicateur"_s},
                                      std::pair{u"planAddFiche"_s, u"plan-ajout-fiche"_s},
                                      std::pair{u"planCopyYear"_s, u"plan-copie"_s}}) {
        if (auto* const action = window.findChild<QAction*>(entry)) {
            action->trigger();
        }
        camera.takeAbove(name);
        closeAbove();
    }
    pressOn(window, u"planTree"_s, Qt::Key_Delete);
    camera.takeAbove(u"plan-retirer"_s);
    closeAbove();
    pressOn(window, u"planShowChecks"_s, Qt::Key_Space);
    camera.take(u"plan-controles"_s);
    pressOn(window, u"planBack"_s, Qt::Key_Space);
    pressOn(window, u"planShowBoard"_s, Qt::Key_Space);
    camera.take(u"plan-fiches"_s);
    pressOn(window, u"planAsTable"_s, Qt::Key_Space);
    camera.take(u"plan-fiches-table"_s);
    pressOn(window, u"planBack"_s, Qt::Key_Space);
}

/// The settings, then each dialog that they open.
void shootSettings(QWidget& window, Camera& camera)
{
    QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
    camera.take(u"reglages"_s);
    for (const auto& [button, name] : {std::pair{u"openExports"_s, u"reglages-sorties"_s},
                                       std::pair{u"openRetention"_s, u"reglages-conservation"_s},
                                       std::pair{u"openAccounts"_s, u"reglages-comptes"_s},
                                       std::pair{u"openJournal"_s, u"reglages-journal"_s}}) {
        pressOn(window, button, Qt::Key_Space);
        camera.takeAbove(name);
        closeAbove();
    }
}

void shoot(MainWindow& window, Camera& camera)
{
    using Part = std::function<void(MainWindow&, Camera&)>;
    const std::map<QString, Part> parts{{u"offers"_s, shootOffers},   {u"meetings"_s, shootMeetings},
                                        {u"reports"_s, shootReports}, {u"letters"_s, shootLetters},
                                        {u"plan"_s, shootPlan},       {u"settings"_s, shootSettings},
                                        {u"file"_s, shootFile}};
    if (const auto part = parts.find(qEnvironmentVariable("JALON_PART")); part != parts.end()) {
        part->second(window, camera);
        return;
    }
    if (auto* const last = visible(window, u"figureX2"_s);
        last != nullptr && !QTest::qWaitFor([last] { return last->focusPolicy() != Qt::NoFocus; }, kLong)) {
        std::cerr << "the figures of the month do not come\n";
    }
    camera.take(u"accueil"_s);
    for (const auto& [key, name] :
         {std::pair{Qt::Key_2, u"beneficiaires"_s}, std::pair{Qt::Key_3, u"listes"_s}}) {
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
    shootReports(window, camera);
    shootOffers(window, camera);
    shootMeetings(window, camera);
    shootLetters(window, camera);
    shootPlan(window, camera);
    shootSettings(window, camera);
}

void press(QWidget& window, const QString& name)
{
    if (auto* const button = qobject_cast<QAbstractButton*>(visible(window, name))) {
        button->click();
    }
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
    AppContext context{clock, files, settings};
    context.ownCopies = toPath(folder) / "copies";
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

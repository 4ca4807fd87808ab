// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"

#include "ui/common/Banner.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

namespace jalon::ui::test {

ListsDesk::ListsDesk()
{
    createBase(path("pole.jalon"));
    goToRoom(3);
    REQUIRE(waitFor([this] { return shows("listsPage"); }));
}

void ListsDesk::dropOn(MainWindow& window, const std::filesystem::path& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fromPath(file))});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enters{middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&window, &enters);
    REQUIRE(enters.isAccepted());
    QDropEvent drops{QPointF{middle}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&window, &drops);
    if (const auto* const looking = window.findChild<ProgressLine*>(QStringLiteral("dropProgress"))) {
        REQUIRE(waitFor([looking] { return !looking->isRunning(); }));
    }
}

void ListsDesk::dropList(const std::string& name, const std::string& bytes)
{
    writeFile(name, bytes);
    drop(path(name));
    REQUIRE(waitFor([this] {
        auto* const reading = window().findChild<QTableView*>(QStringLiteral("firstLines"));
        return shows("stepsPage") && (reading->model()->rowCount() > 0 || shows("bannerText"));
    }));
}

void ListsDesk::tryOut(const char* kind)
{
    if (*kind != '\0') {
        visible<QAbstractButton>(window(), kind).click();
    }
    auto& next = visible<QPushButton>(window(), "stepsNext");
    REQUIRE(next.isEnabled());
    next.click();
    REQUIRE(next.isEnabled());
    next.click();
    REQUIRE(waitFor([this] { return !shows("importRunning"); }));
}

void ListsDesk::import()
{
    auto& next = visible<QPushButton>(window(), "stepsNext");
    REQUIRE(next.isEnabled());
    next.click();
    REQUIRE(waitFor([this] { return shows("result"); }));
}

void ListsDesk::importList(const std::string& name, const std::string& bytes, const char* kind)
{
    const int before = listCount();
    dropList(name, bytes);
    tryOut(kind);
    import();
    visible<QPushButton>(window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return shows("listsPage") && listCount() == before + 1; }));
}

int ListsDesk::listCount()
{
    auto* const table = window().findChild<QTableView*>(QStringLiteral("lists"));
    return table->model()->rowCount();
}

QString ListsDesk::listCell(int column)
{
    auto& table = visible<QTableView>(window(), "lists");
    return table.model()->index(0, column).data().toString();
}

void ListsDesk::orientEverybody(int people)
{
    REQUIRE(waitFor([this, people] {
        const auto* const table = window().findChild<QTableView*>(QStringLiteral("people"));
        return table->isVisible() && table->model()->rowCount() == people;
    }));
    visible<QTableView>(window(), "people").setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    auto& orient = visible<QPushButton>(window(), "massOrient");
    REQUIRE(waitFor([&] { return orient.isEnabled(); }));
    orient.setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([] {
        const auto* const modal = QApplication::activeModalWidget();
        return modal != nullptr && QApplication::activeWindow() == modal;
    }));
    auto& dialog = *QApplication::activeModalWidget();
    visible<QComboBox>(dialog, "massPath").setFocus();
    press(Qt::Key_Down);
    auto& button = visible<QPushButton>(dialog, "massDo");
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    button.click();
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() == nullptr; }));
}

QString ListsDesk::text(const char* label)
{
    return visible<QLabel>(window(), label).text();
}

bool ListsDesk::showsIn(MainWindow& window, const char* name)
{
    const auto widgets = window.findChildren<QWidget*>(QString::fromLatin1(name));
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return widget->isVisible(); });
}

QString ListsDesk::bannerOf(MainWindow& window)
{
    QString said;
    for (const auto* const banner : window.findChildren<Banner*>()) {
        said += banner->isVisible() ? banner->text() : QString{};
    }
    return said;
}

std::string peopleList(const std::vector<std::string>& rows)
{
    std::string list = "Identifiant Iodas;Nom;Prénom;Date de naissance;Ville\n";
    for (const auto& row : rows) {
        list += row + "\n";
    }
    return list;
}

std::string manyPeople(int count)
{
    std::vector<std::string> rows;
    for (int i = 0; i < count; ++i) {
        const auto letter = [](int number) { return std::string(1, static_cast<char>('a' + number % 26)); };
        rows.push_back("P" + std::to_string(i) + ";Nom" + letter(i) + letter(i / 26) + ";Prénom"
                       + letter(i / 676) + letter(i / 17576) + ";" + std::to_string(i % 28 + 1) + "/05/"
                       + std::to_string(1960 + i % 40) + ";Valence");
    }
    return peopleList(rows);
}

} // namespace jalon::ui::test

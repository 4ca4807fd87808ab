// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

namespace {

constexpr int kMostLines = 60;

QString lineOf(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells += model.index(row, column).data().toString();
    }
    return cells.join(u" | "_s);
}

QStringList linesOf(const QTableView& table)
{
    QStringList lines;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        lines += lineOf(*table.model(), row);
    }
    return lines;
}

int rowWith(const QTableView& table, const QStringList& texts)
{
    const auto lines = linesOf(table);
    for (int row = 0; row < lines.size(); ++row) {
        const bool holdsAll =
            std::ranges::all_of(texts, [&](const QString& text) { return lines[row].contains(text); });
        if (holdsAll) {
            return row;
        }
    }
    return -1;
}

} // namespace

void FileDesk::openFile(const QString& lastName)
{
    auto& search = visible<QLineEdit>(window(), "listSearch");
    search.setFocus();
    search.selectAll();
    type(search, lastName);
    REQUIRE(waitFor([&] {
        const auto found = names();
        return !found.isEmpty() && found.count(lastName) == found.size();
    }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return header().contains(lastName); }));
}

void FileDesk::backToPeople()
{
    const auto* const table = window().findChild<QTableView*>(u"people"_s);
    for (int times = 0; times < 5 && (!table->isVisible() || names().size() < 6); ++times) {
        press(Qt::Key_Escape);
        QTest::qWait(1);
        if (table->isVisible()) {
            waitFor([&] { return !names().isEmpty(); });
        }
    }
    REQUIRE(table->isVisible());
}

QString FileDesk::header()
{
    const auto* const name = window().findChild<QLabel*>(u"fileName"_s);
    return name != nullptr && name->isVisible() ? name->text() : QString{};
}

void FileDesk::turnTo(Qt::Key letter)
{
    press(letter, Qt::AltModifier);
}

QTableView& FileDesk::facts(const char* table)
{
    return visible<QTableView>(window(), table);
}

bool FileDesk::holds(const char* table, const QStringList& texts)
{
    auto* const view = window().findChild<QTableView*>(QString::fromLatin1(table));
    const bool found = waitFor([&] { return rowWith(*view, texts) >= 0; });
    UNSCOPED_INFO(table << ": " << linesOf(*view).join(u'\n').toStdString());
    return found;
}

bool FileDesk::holdsNone(const char* table, const QString& text)
{
    auto* const view = window().findChild<QTableView*>(QString::fromLatin1(table));
    const bool gone = waitFor([&] { return rowWith(*view, {text}) < 0; });
    UNSCOPED_INFO(table << ": " << linesOf(*view).join(u'\n').toStdString());
    return gone;
}

void FileDesk::choose(const char* table, const QString& text)
{
    REQUIRE(holds(table, {text}));
    auto& view = facts(table);
    view.setFocus();
    const int row = rowWith(view, {text});
    for (int times = 0; times < kMostLines && view.currentIndex().row() != row; ++times) {
        press(view.currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    REQUIRE(view.currentIndex().row() == row);
}

bool FileDesk::isFormOpen()
{
    return window().findChild<QWidget*>(u"eventForm"_s)->isVisible();
}

void FileDesk::add(const QString& words)
{
    press(Qt::Key_F2);
    choose(words);
    REQUIRE(waitFor([&] {
        auto* const form = window().findChild<QWidget*>(u"eventForm"_s);
        return form->isVisible() && form->isAncestorOf(QApplication::focusWidget());
    }));
}

void FileDesk::fill(const char* field, const QString& text)
{
    tabTo(field);
    const auto* const list = qobject_cast<QComboBox*>(QApplication::focusWidget());
    if (list == nullptr || list->isEditable()) {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
    }
    type(text);
}

bool FileDesk::warns(const char* field, const QString& text)
{
    const auto name = QString::fromLatin1(field) + u"Problem"_s;
    QString said;
    const bool warned = waitFor([&] {
        auto* const label = visible<QWidget>(window(), "eventForm").findChild<QLabel*>(name);
        said = label == nullptr ? u"no field"_s : label->isVisible() ? label->text() : QString{};
        return said.contains(text) && (!text.isEmpty() || said.isEmpty());
    });
    UNSCOPED_INFO("under the field: " << said.toStdString());
    return warned;
}

void FileDesk::save()
{
    press(Qt::Key_S, Qt::ControlModifier);
    QStringList said;
    const bool saved = waitFor([&] { return !isFormOpen(); });
    for (const auto* const label : window().findChild<QWidget*>(u"eventForm"_s)->findChildren<QLabel*>()) {
        said += label->isVisible() ? label->text() : QString{};
    }
    INFO("form: " << said.join(u'\n').toStdString());
    REQUIRE(saved);
}

} // namespace jalon::ui::test

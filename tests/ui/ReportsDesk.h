// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Town.h"
#include "Walk.h"

#include "ui/common/Text.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace jalon::ui::test {

using namespace Qt::StringLiterals;

/// The town's base, in the room of reports.
struct ReportsDesk : TownDesk {
    ReportsDesk()
    {
        openPeople();
        press(Qt::Key_6, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return isCounted(); }));
    }

    bool isCounted()
    {
        auto* const exports = window().findChild<QPushButton*>(u"reportExport"_s);
        return exports != nullptr && exports->isVisible() && exports->isEnabled() && pages().isVisible();
    }
    QTreeWidget& figures() { return visible<QTreeWidget>(window(), "reportFigures"); }
    QAbstractScrollArea& pages() { return *window().findChild<QAbstractScrollArea*>(u"reportPages"_s); }
    QTreeWidgetItem& figure(const QString& code)
    {
        const auto found = figures().findItems(code + u" – "_s, Qt::MatchStartsWith);
        REQUIRE(found.size() == 1);
        return *found.front();
    }
    QString value(const QString& code) { return figure(code).text(1); }
    /// The people behind the figure, by keyboard.
    QDialog& behind(const QString& code)
    {
        figures().setCurrentItem(&figure(code));
        figures().setFocus();
        press(Qt::Key_Return);
        auto& dialog = visible<QDialog>(window(), "figurePeople");
        auto& rows = visible<QTableView>(dialog, "figurePeopleTable");
        REQUIRE(waitFor([&] { return rows.model()->rowCount() == value(code).toInt(); }));
        return dialog;
    }
    void chooseExport(const char* entry)
    {
        REQUIRE(waitFor([&] { return isCounted(); }));
        auto* const action = window().findChild<QAction*>(QString::fromLatin1(entry));
        REQUIRE(action != nullptr);
        action->trigger();
    }
    bool exists(const std::string& name) { return std::filesystem::exists(path(name)); }
    bool isSaid(const QString& text)
    {
        return waitFor([&] {
            const auto labels = window().findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(text);
            });
        });
    }
};

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Town.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

namespace jalon::ui::test {

using namespace Qt::StringLiterals;

/// The town's people, in the room of meetings.
struct MeetingsDesk : TownDesk {
    MeetingsDesk()
    {
        openPeople();
        press(Qt::Key_4, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return isShown("meetingFirst"); }));
    }

    bool isShown(const char* name)
    {
        const auto* const found = window().findChild<QWidget*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible();
    }
    QString cellOf(const char* table, int row, int column)
    {
        return window()
            .findChild<QTableView*>(QString::fromLatin1(table))
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    int rowsOf(const char* table)
    {
        return window().findChild<QTableView*>(QString::fromLatin1(table))->model()->rowCount();
    }
    QString textOf(const char* label)
    {
        return window().findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    void fill(const char* field, const QString& text)
    {
        tabTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }

    /// A meeting on that day, in the list; the keyboard stands there.
    void prepare(const QString& day)
    {
        press(Qt::Key_Space); // on "Prepare a meeting"
        REQUIRE(waitFor([&] { return isShown("meetingForm"); }));
        fill("meetingHeldOn", day);
        fill("meetingStartsAt", u"14h30"_s);
        fill("meetingPlace", u"Salle des fêtes de Crest"_s);
        press(Qt::Key_Return);
    }
    /// In the open meeting.
    void addToAgenda(const QString& name, int people)
    {
        visible<QLineEdit>(window(), "agendaSearch").setFocus();
        type(name);
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return rowsOf("agenda") == people; }));
    }
    /// A meeting of today with three people on its agenda, open.
    void prepareThree()
    {
        prepare(u"05/11/2026"_s);
        REQUIRE(waitFor([&] { return isShown("meetings") && rowsOf("meetings") == 1; }));
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return isShown("agenda"); }));
        addToAgenda(u"abadie"_s, 1);
        addToAgenda(u"barbier"_s, 2);
        addToAgenda(u"caron"_s, 3);
    }
    void turnTo(int tab) { visible<QTabWidget>(window(), "meetingTabs").setCurrentIndex(tab); }
};

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who looked, searched, took out, in the window.
#include "FileDesk.h"
#include "Prepared.h"

#include "base/JsonObject.h"
#include "casefile/Journal.h"
#include "store/ProcessInfo.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;
using store::JournalAction;

namespace {

struct JournalDesk : FileDesk {
    QDialog& dialog()
    {
        press(Qt::Key_7, Qt::ControlModifier);
        click(visible<QPushButton>(window(), "openJournal"));
        return visible<QDialog>(window(), "journalDialog");
    }

    /// A column of the lines that are shown; empty while they are still read.
    QStringList shown(QDialog& dialog, int column)
    {
        const auto* const model = visible<QTableView>(dialog, "journalLines").model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            texts += model->index(row, column).data().toString();
        }
        return texts.contains(u"…"_s) ? QStringList{} : texts;
    }

    /// What the base holds once the window is locked, which writes all that waits.
    std::vector<store::JournalLine> written()
    {
        window().lock();
        REQUIRE(waitFor([&] { return isLocked(); }));
        auto base = store::Base::open(this->base(), Secret{kPassphrase.toStdString()}, store::OpenMode::Write,
                                      machine())
                        .value();
        auto lines = casefile::journalPage(base.database(), {}, 0, 1000).value();
        base.close().value();
        return lines;
    }

    int count(JournalAction action)
    {
        const auto lines = written();
        return static_cast<int>(std::ranges::count(lines, action, &store::JournalLine::action));
    }
};

} // namespace

TEST_CASE("A file that is opened is in the journal, with who and when", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.backToPeople();
    desk.openFile(u"Barbier"_s); // again: the same consultation
    auto& dialog = desk.dialog();
    REQUIRE(waitFor([&] { return desk.shown(dialog, 2).contains(u"Dossier consulté"_s); }));
    const auto what = desk.shown(dialog, 2);
    CHECK(what.count(u"Dossier consulté"_s) == 1);
    const auto row = what.indexOf(u"Dossier consulté"_s);
    CHECK(desk.shown(dialog, 1).at(row) == fromUtf8(store::userName()));
    CHECK(desk.shown(dialog, 3).at(row).startsWith(u"dossier "_s));
    CHECK(desk.shown(dialog, 0).at(row).startsWith(fromUtf8(SystemClock{}.today().toFrench())));
    for (const auto& text : desk.shown(dialog, 3)) {
        CHECK_FALSE(text.contains(u"Barbier"_s));
    }
}

TEST_CASE("The journal is filtered by action and by who", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    auto& dialog = desk.dialog();
    REQUIRE(waitFor([&] { return desk.shown(dialog, 2).size() > 2; }));
    visible<QComboBox>(dialog, "journalAction").setCurrentText(u"Dossier consulté"_s);
    CHECK(waitFor([&] { return desk.shown(dialog, 2) == QStringList{u"Dossier consulté"_s}; }));
    auto& from = visible<QLineEdit>(dialog, "journalFrom");
    from.setText(u"01/01/2090"_s);
    CHECK(waitFor([&] { return visible<QLabel>(dialog, "journalCount").text() == u"Aucune ligne."_s; }));
    CHECK_FALSE(visible<QPushButton>(dialog, "journalSave").isEnabled());
}

TEST_CASE("A search that is typed is one line; the list behind it, one more", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"barbi"_s);
    auto* const results = desk.window().findChild<QListWidget*>(u"searchResults"_s);
    REQUIRE(waitFor([&] {
        return results->isVisible() && results->count() > 0
               && results->item(0)->text().contains(u"Barbier"_s);
    }));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.header().contains(u"Barbier"_s); }));
    CHECK(desk.count(JournalAction::Search) == 1);
}

TEST_CASE("What is exported is in the journal before it is written", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    desk.files().prepare(desk.path("liste.csv"));
    visible<QPushButton>(desk.window(), "export").setFocus();
    press(Qt::Key_Space);
    desk.choose(u"Texte"_s);
    REQUIRE(says(desk, u"6 personnes écrites"_s));
    const auto lines = desk.written();
    const auto found = std::ranges::find(lines, JournalAction::ExportPeople, &store::JournalLine::action);
    REQUIRE(found != lines.end());
    CHECK(found->amount == 6);
}

TEST_CASE("The journal is verified and written to a file", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    auto& dialog = desk.dialog();
    REQUIRE(waitFor([&] { return desk.shown(dialog, 2).size() > 1; }));
    click(visible<QPushButton>(dialog, "journalVerify"));
    CHECK(says(desk, u"Le journal est entier"_s));
    desk.files().prepare(desk.path("journal.csv"));
    click(visible<QPushButton>(dialog, "journalSave"));
    REQUIRE(says(desk, u"journal.csv"_s));
    const auto csv = textOfFile(desk.path("journal.csv")).value();
    CHECK(csv.contains("Dossier consulté"));
    CHECK_FALSE(csv.contains("Barbier"));
}

TEST_CASE("A line that was removed is said with its number and its day", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    REQUIRE(desk.written().size() > 2);
    {
        const auto key = store::Key::forFile(Secret{kPassphrase.toStdString()}, desk.base()).value();
        const auto database = store::Database::open(desk.base(), key, store::Access::Write);
        database.script("DROP TRIGGER journal_never_removed; DELETE FROM journal WHERE line = 2");
    }
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    auto& dialog = desk.dialog();
    click(visible<QPushButton>(dialog, "journalVerify"));
    CHECK(says(desk, u"ligne 2"_s));
    CHECK(says(desk, u"retirées"_s));
}

TEST_CASE("How long the journal is kept is set in its page", "[ui][journal]")
{
    JournalDesk desk;
    desk.openPeople();
    auto& dialog = desk.dialog();
    auto& months = visible<QSpinBox>(dialog, "journalMonths");
    REQUIRE(waitFor([&] { return months.value() == 12; }));
    months.setValue(6);
    const auto kept = [&] {
        const auto key = store::Key::forFile(Secret{kPassphrase.toStdString()}, desk.base()).value();
        return store::journalMonths(store::Database::open(desk.base(), key, store::Access::Read));
    };
    CHECK(waitFor([&] { return kept() == 6; }));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"

#include "store/Transaction.h"

#include <QDialog>
#include <QTableView>

namespace jalon::ui::test {

/// A desk whose base holds six invented people, written without a screen and seen on 5 November 2026:
///
///     Abadie Lina    never oriented, late since 14 October; Valence
///     Barbier Marc   social path, CCAS de Crest, followed by C. Durand; Crest
///     Caron Zoé      employment path, contract until 30 November; Valence
///     Dumas Paul     no pathway
///     Émery Ana      never oriented, notified on 20 October
///     Faure Ève      left on 1 October, without a reason
class TownDesk : public Desk {
public:
    TownDesk();

    /// The base is opened by its passphrase and the room of people shown, with so many in it (below 0: as
    /// many as there are); REQUIREs on the way.
    void openPeople(int people = 6);
    /// Writes to the base, which must be closed.
    void write(const std::function<void(store::Transaction&)>& work) const;
    std::filesystem::path base() const { return path("pole.jalon"); }

    QTableView& table();
    /// The last names in the table; nothing while rows are still to come.
    QStringList names();
    /// Whether these come to stand in the table.
    bool shows(const QStringList& names);
    /// What stands in a row under that title.
    QString cell(int row, const QString& title);
    /// The dialog that comes above the window.
    QDialog& dialog();
    /// Chooses from a menu that is open, or below, by the words of the line.
    void choose(const QString& words);

private:
    void fill(store::Transaction& tx) const;
};

/// Whether a banner comes to hold that text.
bool says(Desk& desk, const QString& text);
/// To a window of its own: a menu, a popup.
void pressInPopup(Qt::Key key);

} // namespace jalon::ui::test

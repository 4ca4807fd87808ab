// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Town.h"

namespace jalon::ui::test {

/// The town, and the file of one of its people, driven by the keyboard.
class FileDesk : public TownDesk {
public:
    /// From the list: typed, Down, Enter; REQUIREs that the file stands there, read.
    void openFile(const QString& lastName);
    /// Esc until the whole list is shown again.
    void backToPeople();
    QString header();

    /// Alt and the letter of the tab's title.
    void turnTo(Qt::Key letter);
    /// The table of facts that has that name.
    QTableView& facts(const char* table);
    /// Whether a line of it comes to hold all of these texts, or no line any more.
    bool holds(const char* table, const QStringList& texts);
    bool holdsNone(const char* table, const QString& text);
    /// The line that holds that text is chosen, and has the keyboard.
    void choose(const char* table, const QString& text);
    using TownDesk::choose;

    /// F2 and a line of the menu: the form stands beside the file.
    void add(const QString& words);
    /// What is in the field is replaced.
    void fill(const char* field, const QString& text);
    /// Whether the sentence under the field comes to hold that text.
    bool warns(const char* field, const QString& text);
    bool isFormOpen();
    /// Ctrl+S; REQUIREs that the form goes.
    void save();
};

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"

namespace jalon::ui::test {

/// A desk with an empty base open, in the room of the lists.
class ListsDesk : public Desk {
public:
    ListsDesk();

    /// As from the file manager, onto the window; returns once the file was looked at.
    void drop(const std::filesystem::path& file) { dropOn(window(), file); }
    /// Writes the list and drops it; returns once it has been read.
    void dropList(const std::string& name, const std::string& bytes);
    /// From the first step to the plan of what would change. `kind`: the name of its button; empty when the
    /// list says it.
    void tryOut(const char* kind = "kindStock");
    /// From the plan to the result.
    void import();
    /// All of it; ends in the room's first page.
    void importList(const std::string& name, const std::string& bytes, const char* kind = "kindStock");
    /// The list that was imported last, in the table of lists.
    QString listCell(int column);
    int listCount();

    /// In the room of people, which shows that many: all of them, by the action above the table.
    void orientEverybody(int people);

    QString text(const char* label);
    bool shows(const char* name) { return showsIn(window(), name); }
    /// What all visible banners say.
    QString banner() { return bannerOf(window()); }

    /// The same of any window.
    static void dropOn(MainWindow& window, const std::filesystem::path& file);
    static bool showsIn(MainWindow& window, const char* name);
    static QString bannerOf(MainWindow& window);
};

/// A list of people, one row each: `Identifiant Iodas;Nom;Prénom;Date de naissance;Ville`.
std::string peopleList(const std::vector<std::string>& rows);
/// As many different people as that.
std::string manyPeople(int count);

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"
#include "Prepared.h"

#include "ui/programme/PlanText.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace jalon::ui::test {

/// A base with what ships, the four plans included.
void makePlanBase(const std::filesystem::path& base);
void openBase(Desk& desk, const std::filesystem::path& base);
/// A plan of 2026, its axis, its fiche 7 "Suivre" with that computed indicator, which it gives.
FactId addComputed(store::Transaction& tx, const std::string& label, const std::string& binding);

/// REQUIREs that it comes into sight.
template <class Widget>
Widget& visibleLater(Desk& desk, const char* name)
{
    INFO("widget " << name);
    REQUIRE(waitFor([&] {
        const auto found = desk.window().findChildren<Widget*>(QString::fromLatin1(name));
        return std::ranges::any_of(found, [](const Widget* widget) { return widget->isVisible(); });
    }));
    return visible<Widget>(desk.window(), name);
}

/// A desk whose base holds the four plans that ship, in the room of the plan.
class PlanDesk : public Desk {
public:
    PlanDesk();

    /// The fiche of that code; REQUIREs that there is one.
    void chooseInTree(const QString& code);
    /// Of the page; REQUIREs that there is one.
    void showTab(const QString& title);
    void waitForTab(const QString& title);
    /// Whether all of these stand in one line of the sheet in sight.
    bool holds(const char* sheet, const QStringList& cells);
    /// In the second cell of that line, as one types.
    void write(const char* sheet, int row, const QString& text);
    /// The form of an entry, which has the keyboard.
    QDialog& form();
    /// What the form says is wrong; empty when nothing.
    QString problem();
    /// What is asked before something goes; it has the keyboard.
    QMessageBox& question();
    /// Types in a line of the form, which then has the keyboard.
    void fill(const char* field, const QString& text);
    /// What the room says; empty when nothing.
    QString banner();
};

} // namespace jalon::ui::test

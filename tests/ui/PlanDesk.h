// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"
#include "Prepared.h"

#include "ui/programme/PlanText.h"

#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

namespace jalon::ui::test {

/// A base with what ships, the four plans included.
void makePlanBase(const std::filesystem::path& base);
void openBase(Desk& desk, const std::filesystem::path& base);

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
    /// Whether all of these stand in one line of the sheet in sight.
    bool holds(const char* sheet, const QStringList& cells);
};

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The execution report, asked for in the room of the plan.
#include "ListsDesk.h"
#include "PlanDesk.h"
#include "Walk.h"

#include "ui/common/Text.h"

#include <QComboBox>
#include <QFile>
#include <QRadioButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

QString bannerText(PlanDesk& desk)
{
    return ListsDesk::bannerOf(desk.window());
}

QByteArray startOf(const std::filesystem::path& path)
{
    QFile file{fromPath(path)};
    constexpr int kStart = 4;
    return file.open(QIODevice::ReadOnly) ? file.read(kStart) : QByteArray{};
}

QDialog& askReport(PlanDesk& desk)
{
    visible<QPushButton>(desk.window(), "planReport").setFocus();
    press(Qt::Key_Space);
    auto& dialog = visibleLater<QDialog>(desk, "reportDialog");
    REQUIRE(waitFor([&] { return dialog.focusWidget() != nullptr && dialog.focusWidget()->hasFocus(); }));
    return dialog;
}

void endChoice(QComboBox& box, int rows)
{
    box.setFocus();
    for (int row = 0; row < rows; ++row) {
        press(Qt::Key_Down);
    }
}

} // namespace

TEST_CASE("A fiche's execution report is written from its year, by the keyboard alone", "[ui][plan][report]")
{
    PlanDesk desk;
    desk.chooseInTree(u"11"_s);
    desk.showTab(u"2020"_s);
    auto& dialog = askReport(desk);
    CHECK(visible<QComboBox>(dialog, "reportYear").currentText() == u"2020"_s);
    CHECK(visible<QRadioButton>(dialog, "reportOne").isChecked());
    desk.files().prepare(desk.path("a.pdf"));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return bannerText(desk).contains(u"a.pdf"_s); }));
    CHECK(startOf(desk.path("a.pdf")) == "%PDF");
}

TEST_CASE("The whole programme is written as a text or as a workbook", "[ui][plan][report]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    for (const auto& [row, name] : {std::pair{1, u"tout.odt"_s}, std::pair{2, u"tout.xlsx"_s}}) {
        auto& dialog = askReport(desk);
        press(Qt::Key_Down);
        CHECK(visible<QRadioButton>(dialog, "reportAll").isChecked());
        endChoice(visible<QComboBox>(dialog, "reportEnding"), row);
        CHECK(visible<QComboBox>(dialog, "reportLayout").isEnabled() == (row == 1));
        desk.files().prepare(desk.path(name.toStdString()));
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return bannerText(desk).contains(name); }));
        CHECK(startOf(desk.path(name.toStdString())).startsWith("PK"));
    }
}

TEST_CASE("A report that has no place to go says so, and none is written when one gives up",
          "[ui][plan][report]")
{
    PlanDesk desk;
    desk.chooseInTree(u"1"_s);
    auto& dialog = askReport(desk);
    checkWalk(dialog, 4);
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.window().findChild<QDialog*>(u"reportDialog"_s) == nullptr; }));
    askReport(desk);
    desk.files().prepare(desk.path("absent/x.pdf"));
    press(Qt::Key_Return);
    CHECK(waitFor(
        [&] { return bannerText(desk).contains(u"x.pdf"_s) && bannerText(desk).contains(u"pas"_s); }));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanDesk.h"

#include "programme/Exchange.h"
#include "programme/Plan.h"
#include "ui/common/Banner.h"
#include "ui/programme/Sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace jalon::ui::test {

void makePlanBase(const std::filesystem::path& base)
{
    makeBase(base);
    workOn(base, Date::fromIso("2026-11-05").value(), [](const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        for (const auto& shipped : programme::shippedProgrammes()) {
            REQUIRE(programme::importShipped(tx, shipped.name));
        }
        tx.commit();
    });
}

FactId addComputed(store::Transaction& tx, const std::string& label, const std::string& binding)
{
    programme::ProgrammeFile plan;
    plan.code = "pdi";
    plan.name = "PDI";
    plan.firstYear = plan.lastYear = 2026;
    programme::AxisFile axis;
    axis.programme = programme::addProgramme(tx, plan).value();
    axis.title = "Axe";
    programme::FicheFile fiche;
    fiche.axis = programme::addAxis(tx, axis).value();
    fiche.code = "7";
    fiche.title = "Suivre";
    programme::Indicator indicator;
    indicator.node = nodeOf(programme::addFiche(tx, fiche).value());
    indicator.label = label;
    indicator.source = programme::IndicatorSource::Computed;
    indicator.binding = binding;
    return programme::record(tx, indicator).value();
}

void openBase(Desk& desk, const std::filesystem::path& base)
{
    desk.window().askFor(base);
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
}

PlanDesk::PlanDesk()
{
    const auto base = path("pole.jalon");
    makePlanBase(base);
    openBase(*this, base);
    press(Qt::Key_5, Qt::ControlModifier);
    auto& tree = visibleLater<QTreeWidget>(*this, "planTree");
    REQUIRE(waitFor([&] { return tree.hasFocus(); }));
}

void PlanDesk::chooseInTree(const QString& code)
{
    auto& tree = visible<QTreeWidget>(window(), "planTree");
    for (QTreeWidgetItemIterator at{&tree}; *at != nullptr; ++at) {
        if ((*at)->text(0).startsWith(code + u' ')) {
            tree.setCurrentItem(*at);
            return;
        }
    }
    INFO(code.toStdString());
    FAIL("no such fiche");
}

void PlanDesk::showTab(const QString& title)
{
    auto& tabs = visible<QTabWidget>(window(), "planTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabText(tab) == title) {
            tabs.setCurrentIndex(tab);
            return;
        }
    }
    INFO(title.toStdString());
    FAIL("no such tab");
}

void PlanDesk::waitForTab(const QString& title)
{
    INFO(title.toStdString());
    REQUIRE(waitFor([&] {
        const auto& tabs = visible<QTabWidget>(window(), "planTabs");
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (tabs.tabText(tab) == title) {
                return true;
            }
        }
        return false;
    }));
}

void PlanDesk::write(const char* sheet, int row, const QString& text)
{
    auto& table = visible<Sheet>(window(), sheet);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, 1));
    press(Qt::Key_F2);
    auto& editor = visible<QWidget>(window(), "sheetEditor");
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    type(editor, text);
    QTest::keyClick(&editor, Qt::Key_Tab);
}

QDialog& PlanDesk::form()
{
    auto& dialog = visibleLater<QDialog>(*this, "entryDialog");
    REQUIRE(waitFor([&] { return dialog.isAncestorOf(QApplication::focusWidget()); }));
    return dialog;
}

QString PlanDesk::problem()
{
    for (const auto* const said : window().findChildren<QLabel*>(u"entryProblem"_s)) {
        if (said->isVisible()) {
            return said->text();
        }
    }
    return {};
}

QMessageBox& PlanDesk::question()
{
    auto& asked = visibleLater<QMessageBox>(*this, "prompt");
    REQUIRE(waitFor([&] { return asked.isAncestorOf(QApplication::focusWidget()); }));
    return asked;
}

void PlanDesk::fill(const char* field, const QString& text)
{
    auto& line = visible<QLineEdit>(form(), field);
    line.setFocus();
    line.clear();
    type(line, text);
}

QString PlanDesk::banner()
{
    for (const auto* const banner : window().findChildren<Banner*>()) {
        if (banner->isVisible() && !banner->text().isEmpty()) {
            return banner->text();
        }
    }
    return {};
}

bool PlanDesk::holds(const char* sheet, const QStringList& cells)
{
    const auto plain = [](QString text) {
        return text.replace(QChar{0x202F}, u' ').replace(QChar{0x00A0}, u' ');
    };
    for (const auto& row : visible<Sheet>(window(), sheet).rows()) {
        const bool all = std::ranges::all_of(cells, [&](const QString& wanted) {
            return std::ranges::any_of(row.cells,
                                       [&](const QString& cell) { return plain(cell) == plain(wanted); });
        });
        if (all) {
            return true;
        }
    }
    return false;
}

} // namespace jalon::ui::test

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"

#include "ui/caf/FieldLabels.h"
#include "ui/caf/ImportedModel.h"
#include "ui/caf/ReasonText.h"

#include "caf/Reasons.h"
#include "caf/Values.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <set>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

/// Three rows that could be three people of the base, or others.
class DecideDesk : public ListsDesk {
public:
    DecideDesk()
    {
        importList("caf_2026-10.csv",
                   peopleList({"A1;Martin;Anne;12/07/1985;Valence", "A2;Durand;Luc;01/02/1970;Die",
                               "A3;Petit;Zoé;03/03/1990;Crest"}));
        dropList("nouveaux_2026-11.csv",
                 peopleList({"B1;Martin;Anne;12/08/1985;Die", "B2;Durand;Luc;01/03/1970;Die",
                             "B3;Petit;Zoé;03/04/1990;Die"}));
        tryOut("kindNew");
    }

    void decideNow()
    {
        click(visible<QPushButton>(window(), "resultDecide"));
        REQUIRE(waitFor([this] { return canDecide(); }));
    }
    bool canDecide()
    {
        return shows("anotherPerson") && visible<QPushButton>(window(), "anotherPerson").isEnabled();
    }
    bool isAt(const QString& place) { return canDecide() && text("decideProgress") == place; }
    QString beside(int row, int column)
    {
        return visible<QTableView>(window(), "sideBySide").model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("Ambiguous rows are shown side by side before the import", "[ui][lists]")
{
    DecideDesk desk;
    visible<QPushButton>(desk.window(), "countAmbiguous").click();
    REQUIRE(
        waitFor([&] { return visible<QTableView>(desk.window(), "sideBySide").model()->rowCount() > 0; }));
    CHECK(desk.beside(0, 3).contains(QStringLiteral("identique")));
}

TEST_CASE("Ambiguous rows are decided each way by keyboard, and undone", "[ui][lists]")
{
    DecideDesk desk;
    desk.import();
    desk.decideNow();
    CHECK(desk.isAt(QStringLiteral("1 sur 3")));
    CHECK(desk.text("decideReason").contains(QStringLiteral("chiffre")));
    CHECK(desk.beside(2, 1) == QStringLiteral("12/08/1985"));
    CHECK(desk.beside(2, 2) == QStringLiteral("12/07/1985"));
    CHECK(desk.beside(2, 3).contains(QStringLiteral("différent")));

    press(Qt::Key_M);
    REQUIRE(waitFor([&] { return desk.isAt(QStringLiteral("2 sur 3")); }));
    press(Qt::Key_A);
    REQUIRE(waitFor([&] { return desk.isAt(QStringLiteral("3 sur 3")); }));
    press(Qt::Key_P);
    REQUIRE(waitFor([&] { return desk.shows("decideEnd"); }));
    CHECK(desk.text("decideEnd").contains(QStringLiteral("1")));

    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isAt(QStringLiteral("2 sur 3")); }));
    press(Qt::Key_A);
    REQUIRE(waitFor([&] { return desk.shows("decideEnd"); }));
    click(visible<QPushButton>(desk.window(), "decideAgain"));
    REQUIRE(waitFor([&] { return desk.isAt(QStringLiteral("3 sur 3")); }));
    press(Qt::Key_M);
    REQUIRE(waitFor([&] { return desk.shows("decideEnd"); }));
    CHECK_FALSE(desk.shows("decideAgain"));
    press(Qt::Key_Escape);
    CHECK(desk.shows("result"));
    CHECK(waitFor([&] { return !visible<QPushButton>(desk.window(), "resultDecide").isEnabled(); }));
}

TEST_CASE("Rows left for later are decided from the list of imports", "[ui][lists]")
{
    DecideDesk desk;
    desk.import();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return desk.shows("lists") && desk.listCount() == 2; }));
    CHECK(desk.listCell(ImportedModel::Waiting) == QStringLiteral("3"));
    visible<QTableView>(desk.window(), "lists").setFocus();
    desk.tabTo("decideRows");
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isAt(QStringLiteral("1 sur 3")); }));
    press(Qt::Key_A);
    REQUIRE(waitFor([&] { return desk.isAt(QStringLiteral("2 sur 3")); }));
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.shows("lists"); }));
    CHECK(waitFor([&] { return desk.listCell(ImportedModel::Waiting) == QStringLiteral("2"); }));

    click(visible<QPushButton>(desk.window(), "undoImport"));
    CHECK(waitFor([&] { return desk.listCell(ImportedModel::Waiting).isEmpty(); }));
    // Back with the decision that was made on it.
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.listCell(ImportedModel::Waiting) == QStringLiteral("2"); }));
}

TEST_CASE("A row of follow-up that is about nobody is left aside", "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-10.csv", peopleList({"A1;Martin;Anne;12/07/1985;Valence"}));
    desk.dropList("suivi_2026-11-02.csv", "Nom;Prénom;Date de naissance;Date d'orientation\n"
                                          "Martin;Anne;12/08/1985;02/11/2026\n");
    desk.tryOut("");
    desk.import();
    click(visible<QPushButton>(desk.window(), "resultDecide"));
    REQUIRE(waitFor([&] {
        return desk.shows("anotherPerson")
               && visible<QPushButton>(desk.window(), "anotherPerson").isEnabled();
    }));
    CHECK(visible<QPushButton>(desk.window(), "anotherPerson").text().contains(QStringLiteral("de côté")));
    press(Qt::Key_A);
    CHECK(waitFor([&] { return desk.shows("decideEnd"); }));
}

TEST_CASE("Every field and every reason of a list has French words", "[ui][lists]")
{
    for (std::size_t at = 0; at < caf::kFieldCount; ++at) {
        const auto field = static_cast<caf::Field>(at);
        const auto label = fieldLabel(field);
        INFO(codeOf(field) << ": " << label.toStdString());
        CHECK_FALSE(label.isEmpty());
        CHECK(fieldLabel(codeOf(field)) == label);
    }
    std::set<QString> labels;
    for (const auto& group : fieldGroups()) {
        CHECK_FALSE(groupLabel(group).isEmpty());
        for (auto at = static_cast<int>(group.first); at <= static_cast<int>(group.last); ++at) {
            labels.insert(fieldLabel(static_cast<caf::Field>(at)));
        }
    }
    CHECK(labels.size() == caf::kFieldCount);
    const auto check = [](const auto& codes) {
        for (const auto code : codes) {
            INFO(code);
            CHECK(reasonText(code) != QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        }
    };
    check(EnumCodes<caf::ValueProblem>::codes);
    check(EnumCodes<caf::RowReason>::codes);
    check(EnumCodes<caf::MatchReason>::codes);
    CHECK(reasonText("no-such-reason") == QStringLiteral("no-such-reason"));
    CHECK(
        importErrorText({ErrorCode::InvalidValue, {"row", "after-exit"}}).contains(reasonText("after-exit")));
}

TEST_CASE("Values of a list are shown as people write them, a NIR never whole", "[ui][lists]")
{
    CHECK(listedValueText("birth_date", "1985-07-12") == QStringLiteral("12/07/1985"));
    CHECK(listedValueText("sdd", "O") == QStringLiteral("oui"));
    CHECK_FALSE(listedValueText("nir", "1850726000123").contains(QStringLiteral("000123")));
    CHECK_FALSE(cellText(caf::Field::Nir, "1 85 07 26 000 123 45").contains(QStringLiteral("123")));
    CHECK_FALSE(cellText(caf::Field::Nir, "18507260001").contains(QStringLiteral("0001")));
    CHECK(cellText(caf::Field::City, "Die") == QStringLiteral("Die"));
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Town.h"

#include "casefile/Events.h"
#include "casefile/People.h"
#include "casefile/Rights.h"
#include "casefile/Session.h"
#include "reference/Directory.h"
#include "reference/Seed.h"
#include "reference/Territories.h"
#include "store/ProcessInfo.h"
#include "ui/common/Banner.h"

#include <QMenu>
#include <QToolButton>

namespace jalon::ui::test {

namespace {

const char* const kTownPassphrase = "phrase de test";

Date day(const char* iso)
{
    return Date::fromIso(iso).value();
}

struct Writer {
    store::Transaction& tx;

    PersonId person(const std::string& last, const std::string& first, const std::string& city)
    {
        casefile::Identity identity;
        identity.lastName = last;
        identity.firstName = first;
        identity.birthOn = day("1980-05-17");
        const auto id = casefile::addPerson(tx, identity).value();
        if (!city.empty()) {
            const auto home =
                casefile::addHousehold(tx, {"100000" + std::to_string(id.value % 10), "CAF", "SEF"});
            casefile::joinHousehold(tx, {home, id, "DEM", day("2020-01-01"), {}}).value();
            casefile::Residence residence;
            residence.household = home;
            residence.city = city;
            residence.insee = city == "Crest" ? "26108" : "26362";
            residence.startsOn = day("2020-01-01");
            casefile::moveHousehold(tx, residence).value();
        }
        return id;
    }

    PathwayId followed(PersonId person, const char* notifiedOn)
    {
        casefile::changeRights(tx, {person, "2", true, "", day("2026-01-01"), {}, false, false}).value();
        return casefile::openPathway(
                   tx, {person, day(notifiedOn), casefile::NotifiedBy::List, day(notifiedOn), ""})
            .value();
    }

    void oriented(PathwayId pathway, casefile::PathType path, OrganisationId organisation)
    {
        casefile::Orientation orientation;
        orientation.pathway = pathway;
        orientation.path = path;
        orientation.organisation = organisation;
        orientation.decidedOn = day("2026-09-20");
        orientation.startsOn = orientation.decidedOn;
        casefile::record(tx, orientation).value();
    }
};

} // namespace

TownDesk::TownDesk()
{
    auto made = store::Base::create(base(), Secret{kTownPassphrase}, machine());
    REQUIRE(made);
    REQUIRE(made->close());
    write([this](store::Transaction& tx) { fill(tx); });
}

void TownDesk::write(const std::function<void(store::Transaction&)>& work) const
{
    auto opened = store::Base::open(base(), Secret{kTownPassphrase}, store::OpenMode::Write, {});
    REQUIRE(opened);
    const FixedClock clock{day("2026-11-05")};
    const auto session = casefile::makeSession(opened->database(), store::userName(), clock);
    store::Transaction tx{session, store::TxKind::Edit};
    work(tx);
    tx.commit();
    REQUIRE(opened->close());
}

void TownDesk::fill(store::Transaction& tx) const
{
    reference::seed(tx);
    Writer town{tx};
    const auto ccas =
        reference::addOrganisation(tx, {"CCAS de Crest", reference::OrganisationKind::Ccas, {}, {}});
    const auto durand = reference::addReferent(tx, {"C. Durand", ccas, "", "", {}});
    reference::addReferent(tx, {"P. Martin", {}, "", "", {}});
    town.followed(town.person("Abadie", "Lina", "Valence"), "2026-09-01");
    const auto barbier = town.followed(town.person("Barbier", "Marc", "Crest"), "2026-09-01");
    town.oriented(barbier, casefile::PathType::Social, ccas);
    casefile::record(
        tx,
        casefile::ReferentAssignment{barbier, durand, casefile::ReferentRole::Unique, day("2026-09-20"), {}})
        .value();
    const auto caron = town.followed(town.person("Caron", "Zoé", "Valence"), "2026-09-01");
    town.oriented(caron, casefile::PathType::Emploi, {});
    casefile::record(tx, casefile::Contract{caron,
                                            casefile::ContractKind::Cer,
                                            day("2026-10-01"),
                                            day("2026-10-01"),
                                            day("2026-11-30"),
                                            {},
                                            ""})
        .value();
    town.person("Dumas", "Paul", "");
    town.followed(town.person("Émery", "Ana", ""), "2026-10-20");
    const auto faure = town.followed(town.person("Faure", "Ève", ""), "2026-01-05");
    casefile::record(tx, casefile::Exit{faure, day("2026-10-01"), ""}).value();
}

void TownDesk::openPeople(int people)
{
    window().askFor(base());
    unlock(QString::fromUtf8(kTownPassphrase));
    REQUIRE(waitFor([this] { return isOpen(); }));
    goToRoom(2);
    REQUIRE(waitFor([&] { return people < 0 || names().size() == people; }));
}

QTableView& TownDesk::table()
{
    return visible<QTableView>(window(), "people");
}

QStringList TownDesk::names()
{
    QStringList names;
    auto* const table = window().findChild<QTableView*>(QStringLiteral("people"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto name = table->model()->index(row, 0).data().toString();
        if (name == QStringLiteral("…")) {
            return {};
        }
        names += name;
    }
    return names;
}

bool TownDesk::shows(const QStringList& names)
{
    const bool shown = waitFor([&] { return this->names() == names; });
    UNSCOPED_INFO("shown: " << this->names().join(u' ').toStdString());
    return shown;
}

QString TownDesk::cell(int row, const QString& title)
{
    const auto& model = *table().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == title) {
            return model.index(row, column).data().toString();
        }
    }
    return QStringLiteral("no column ") + title;
}

QDialog& TownDesk::dialog()
{
    const bool isThere = waitFor([] {
        auto* const modal = QApplication::activeModalWidget();
        return modal != nullptr && QApplication::activeWindow() == modal;
    });
    INFO("the keyboard is on " << (QApplication::focusWidget() == nullptr
                                       ? "nothing"
                                       : QApplication::focusWidget()->objectName().toStdString()));
    REQUIRE(isThere);
    auto* const found = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(found != nullptr);
    return *found;
}

void TownDesk::choose(const QString& words)
{
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (auto* const action : menu->actions()) {
        if (QString{action->text()}.remove(u'&').startsWith(words)) {
            INFO("line " << action->text().toStdString());
            REQUIRE(action->isEnabled());
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    INFO("no line " << words.toStdString());
    REQUIRE(false);
}

bool says(Desk& desk, const QString& text)
{
    return waitFor([&] {
        for (const auto* const banner : desk.window().findChildren<Banner*>()) {
            if (banner->isVisible() && banner->text().contains(text)) {
                return true;
            }
        }
        return false;
    });
}

void pressInPopup(Qt::Key key)
{
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* const popup = QApplication::activePopupWidget();
    QTest::keyClick(popup->focusWidget() != nullptr ? popup->focusWidget() : popup, key);
}

} // namespace jalon::ui::test

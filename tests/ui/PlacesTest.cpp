// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "ListsDesk.h"

#include "store/ChildProcess.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// A drive of the network that can be unplugged.
class NetworkDesk : public Desk {
public:
    NetworkDesk()
    {
        std::filesystem::create_directory(drive());
        machine().isRemote = [drive = drive()](const std::filesystem::path& path) {
            return path.string().starts_with(drive.string());
        };
        createBase(base());
    }

    std::filesystem::path drive() const { return path("reseau"); }
    std::filesystem::path base() const { return drive() / "pole.jalon"; }
    void unplug() const { std::filesystem::rename(drive(), path("debranche")); }
    void plug() const { std::filesystem::rename(path("debranche"), drive()); }

    void addOrganisation(const QString& name)
    {
        goToRoom(7);
        auto& add = visible<QPushButton>(window(), "addOrganisation");
        REQUIRE(waitFor([&] { return add.isEnabled(); }));
        click(add);
        auto& asked = visible<QDialog>(window(), "directoryDialog");
        type(visible<QLineEdit>(asked, "directoryName"), name);
        QTest::keyClick(&asked, Qt::Key_Return);
        REQUIRE(knows(name));
    }
    bool knows(const QString& name)
    {
        auto& table = visible<QTableWidget>(window(), "organisations");
        return waitFor([&] { return table.rowCount() == 1 && table.item(0, 0)->text() == name; });
    }
    void lock()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(waitFor([this] { return isLocked(); }));
    }
    void open()
    {
        unlock();
        REQUIRE(waitFor([this] { return isOpen(); }));
    }
    bool bannerSays(const QString& words)
    {
        return waitFor([&] { return ListsDesk::bannerOf(window()).contains(words); });
    }
};

} // namespace

TEST_CASE("The network gone while publishing: said, nothing lost, tried again", "[ui][places]")
{
    NetworkDesk desk;
    CHECK(desk.bannerSays(u"lecteur réseau"_s));
    desk.addOrganisation(u"Mission locale de Die"_s);
    desk.unplug();
    auto* const publishing = desk.window().findChild<QTimer*>(u"publishing"_s);
    publishing->start(1);
    CHECK(desk.bannerSays(u"à l’abri"_s));
    publishing->stop();

    desk.plug();
    click(visible<QPushButton>(desk.window(), "bannerAction"));
    desk.lock();
    CHECK(desk.unlockError().isEmpty());
    desk.open();
    CHECK(desk.knows(u"Mission locale de Die"_s));
}

TEST_CASE("The network gone at closing: said; the work waits on this computer and is found again",
          "[ui][places]")
{
    NetworkDesk desk;
    desk.addOrganisation(u"Mission locale de Die"_s);
    desk.unplug();
    desk.lock();
    CHECK_FALSE(desk.unlockError().isEmpty());

    desk.plug();
    desk.open();
    CHECK(desk.knows(u"Mission locale de Die"_s));
    desk.lock();
    CHECK(desk.unlockError().isEmpty());
}

TEST_CASE("A folder that a service synchronises is explained, before and after", "[ui][places]")
{
    Desk desk;
    const auto folder = desk.path("OneDrive - Département");
    std::filesystem::create_directory(folder);
    desk.createBase(folder / "pole.jalon");
    CHECK(ListsDesk::bannerOf(desk.window()).contains(u"OneDrive"_s));
}

TEST_CASE("A folder where nobody may write: nothing is created, and it is said", "[ui][places]")
{
    Desk desk;
    desk.files().prepare("/sys/pole.jalon"); // where even root may not
    click(visible<QPushButton>(desk.window(), "create"));
    for (const auto* const name : {"newPassphrase", "newPassphraseAgain"}) {
        auto& field = visible<QWidget>(desk.window(), name);
        field.setFocus();
        type(u"phrase de test"_s);
    }
    press(Qt::Key_Return);
    const auto* const error = desk.window().findChild<QLabel*>(u"createError"_s);
    REQUIRE(waitFor([&] { return error->isVisible() && !error->text().isEmpty(); }));
    CHECK(error->text().contains(u"pole.jalon"_s));
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE("A lease that a crash left is taken over without a question", "[ui][places]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"), u"une phrase de test"_s); // the other program's too
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    jalon::test::ChildProcess other{desk.path("pole.jalon")};
    REQUIRE(other.answer() == "open");
    other.kill();
    REQUIRE(std::filesystem::exists(desk.path("pole.jalon.lock")));

    desk.unlock(u"une phrase de test"_s);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(ListsDesk::bannerOf(desk.window()).isEmpty());
}

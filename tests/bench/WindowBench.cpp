// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on a base of many people, beside a bare window: how long until the list can be used, the memory
// it takes, and whether typing, scrolling and the plans hold the window's thread.
#include "Bench.h"
#include "ListGenerator.h"
#include "Process.h"
#include "WindowDesk.h"

#include "base/TemporaryFolder.h"
#include "store/Key.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <array>
#include <iostream>
#include <span>
#include <stdexcept>

namespace jalon::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr double kMoreMemory = 60; // megabytes

void typeEverywhere(Holds& holds, QLineEdit& field)
{
    for (const auto* const word : {u"martin lea", u"dupont", u"26000", u"zzz", u"a b c"}) {
        for (const auto letter : QString::fromUtf16(word)) {
            holds.step([&] { QTest::keyClicks(&field, QString{letter}); });
        }
        while (!field.text().isEmpty()) {
            holds.step([&] { QTest::keyClick(&field, Qt::Key_Backspace); });
        }
    }
}

void scrollDown(Holds& holds, QTableView& table)
{
    auto& bar = *table.verticalScrollBar();
    constexpr int kPlaces = 150;
    for (int place = 1; place <= kPlaces; ++place) {
        holds.step([&] { bar.setValue(bar.maximum() / kPlaces * place); });
    }
    for (int page = 0; page < kPlaces; ++page) {
        holds.step([&] { QTest::keyClick(&table, page % 3 == 0 ? Qt::Key_PageUp : Qt::Key_PageDown); });
    }
    holds.step([&] { QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier); });
    holds.step([&] { QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier); });
}

void benchHolds(const std::filesystem::path& base)
{
    Desk desk{base};
    auto& table = desk.openList();
    Holds holds;
    typeEverywhere(holds, desk.shown<QLineEdit>(u"search"_s));
    holds.print("typing in the search");
    typeEverywhere(holds, desk.shown<QLineEdit>(u"listSearch"_s));
    holds.print("typing in the list's search");
    scrollDown(holds, table);
    holds.print("scrolling from top to end");
    benchPlans(desk, holds);
}

/// The peer: a window with nothing in it, and a key derived as SQLCipher does.
void showBare(const std::filesystem::path& base)
{
    QMainWindow window;
    window.show();
    window.activateWindow();
    waitUntil([&window] { return window.isActiveWindow(); });
    if (!store::Key::forFile(Secret{kPassphrase}, base)) {
        throw std::runtime_error("no key for the base");
    }
}

void makeBase(const std::filesystem::path& folder, std::int64_t rows)
{
    const auto list = folder / "list.csv";
    writeList(list, rows, Month::First, Coding::Windows1252);
    createBase(folder / "bench.jalon");
    importList(folder / "bench.jalon", list, "2026-11-01");
    loadPlans(folder / "bench.jalon");
}

void benchOpening(const Settings& settings, const std::filesystem::path& base)
{
    std::vector<Measure> bare;
    std::vector<Measure> ours;
    for (int i = 0; i < settings.runs; ++i) {
        bare.push_back(measured({settings.self, "bare", base.string()}));
        ours.push_back(measured({settings.self, "list", base.string()}));
    }
    const auto peer = median(std::move(bare));
    const auto opened = median(std::move(ours));
    printRatio("opening to a list that can be used", opened.seconds / peer.seconds, 2,
               std::to_string(opened.seconds) + " s to " + std::to_string(peer.seconds) + " s");
    printRatio("memory beyond the bare window", (opened.megabytes - peer.megabytes) / kMoreMemory, 1,
               std::to_string(opened.megabytes) + " MB to " + std::to_string(peer.megabytes) + " MB");
}

void bench(Settings settings)
{
    const test::TemporaryFolder folder;
    settings.folder = folder.path();
    const auto base = folder / "bench.jalon";
    measured({settings.self, "make", folder.path().string(), std::to_string(settings.rows)});
    benchOpening(settings, base);
    int count = 1;
    std::array<char*, 2> arguments = {settings.self.data(), nullptr};
    const QApplication application{count, arguments.data()};
    benchHolds(base);
}

/// One mode a process: what is measured starts with nothing done, and its memory is its own.
void run(std::span<char*> arguments)
{
    const std::string_view mode = arguments.size() > 1 ? arguments[1] : "";
    const auto isMode = [&](std::string_view name) { return mode == name && arguments.size() > 2; };
    if (isMode("make")) {
        makeBase(arguments[2], std::stoll(arguments[3]));
        return;
    }
    if (!isMode("bare") && !isMode("list")) {
        bench(settingsFrom(arguments.subspan(1)));
        return;
    }
    int count = 1;
    const QApplication application{count, arguments.data()};
    if (mode == "bare") {
        showBare(arguments[2]);
    } else {
        Desk{arguments[2]}.openList();
    }
}

} // namespace

} // namespace jalon::bench

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    try {
        jalon::bench::run({arguments, static_cast<std::size_t>(count)});
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}

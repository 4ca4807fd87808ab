// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowDesk.h"

#include "Bench.h"

#include "ui/common/French.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace jalon::bench {

namespace {

constexpr int kStep = 60; // milliseconds between two keys: somebody who types fast
constexpr int kPatience = 60'000; // milliseconds
constexpr double kFrame = 16; // milliseconds

// Not QTest's waiting, which sleeps between two looks.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void waitUntil(const std::function<bool()>& condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.hasExpired(kPatience)) {
            throw std::runtime_error("the window does not get there");
        }
        runFor(1);
    }
}

Desk::Desk(const std::filesystem::path& base)
    : m_settings(base.parent_path() / "jalon.ini"),
      m_context{m_clock, m_files, m_settings, {}},
      m_theme(*qApp, m_settings),
      m_window(m_context)
{
    ui::speakFrench(*qApp);
    m_window.show();
    m_window.activateWindow();
    m_window.askFor(base);
}

QTableView& Desk::openList()
{
    auto& passphrase = shown<QLineEdit>(u"passphrase"_s);
    QTest::keyClicks(&passphrase, QString::fromUtf8(kPassphrase.data(), kPassphrase.size()));
    QTest::keyClick(&passphrase, Qt::Key_Return);
    shown<QLineEdit>(u"search"_s);
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    auto& table = shown<QTableView>(u"people"_s);
    waitUntil([&table] {
        const auto* const model = table.model();
        return model->rowCount() > 0 && model->index(0, 0).data().toString().size() > 1;
    });
    return table;
}

void Holds::step(const std::function<void()>& act, const std::function<bool()>& done)
{
    m_probe.worst();
    act();
    runFor(kStep);
    if (done) {
        waitUntil(done);
    }
    m_worst.push_back(m_probe.worst());
}

void Holds::print(const std::string& what, Bounded bounded)
{
    std::ranges::sort(m_worst);
    const auto at95 = m_worst[m_worst.size() * 95 / 100];
    const auto longest = m_worst.back();
    const bool isEach = bounded == Bounded::Each;
    printRatio(what + (isEach ? ", longest, of a frame" : ", 95th percentile of a frame"),
               (isEach ? longest : at95) / kFrame, 1,
               std::to_string(at95) + " ms, longest " + std::to_string(longest) + " ms, "
                   + std::to_string(m_worst.size()) + " steps");
    m_worst.clear();
}

} // namespace jalon::bench

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Lane.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <latch>
#include <vector>

using jalon::ui::Lane;

TEST_CASE("A lane runs its tasks in their order, on another thread", "[ui]")
{
    Lane lane;
    std::vector<int> order;
    std::thread::id thread;
    for (int i = 0; i < 100; ++i) {
        lane.post([&order, &thread, i] {
            order.push_back(i);
            thread = std::this_thread::get_id();
        });
    }
    lane.drain();
    REQUIRE(order.size() == 100);
    CHECK(std::ranges::is_sorted(order));
    CHECK(thread != std::this_thread::get_id());
}

TEST_CASE("What runs and what waits is asked to stop; what waits is run all the same", "[ui]")
{
    Lane lane;
    const std::stop_source stop;
    std::latch running{1};
    std::atomic<bool> stopped{false};
    std::atomic<bool> ran{false};
    lane.post(
        [&] {
            running.count_down();
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            stopped = true;
        },
        stop);
    lane.post([&] { ran = true; });
    const std::stop_source later;
    std::atomic<bool> knewIt{false};
    lane.post([&] { knewIt = later.stop_requested(); }, later);
    running.wait();
    lane.stopAll();
    lane.drain();
    CHECK(stopped);
    CHECK(ran);
    CHECK(knewIt);
}

TEST_CASE("A lane that goes drops what waits", "[ui]")
{
    std::latch begun{1};
    std::atomic<int> ran{0};
    const std::stop_source stop;
    {
        Lane lane;
        lane.post(
            [&] {
                begun.count_down();
                while (!stop.stop_requested()) {
                    std::this_thread::yield();
                }
                ++ran;
            },
            stop);
        begun.wait();
        lane.post([&ran] { ++ran; });
    }
    CHECK(ran == 1);
}

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include "Terminal.h"

#include <chrono>
#include <csignal>
#include <iostream>
#include <thread>

namespace jalon::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int)
{
    interrupted = 1;
}

/// A signal handler may only set a flag; this thread looks at it and asks everybody to stop.
class InterruptWatch {
public:
    InterruptWatch()
        : m_thread([this](const std::stop_token& ended) {
              constexpr std::chrono::milliseconds kInterval{50};
              while (!ended.stop_requested() && interrupted == 0) {
                  std::this_thread::sleep_for(kInterval);
              }
              if (interrupted != 0) {
                  m_source.request_stop();
              }
          })
    {
        std::signal(SIGINT, onInterrupt);
    }

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_thread;
};

} // namespace

ProgressLine::ProgressLine(std::string label)
    : m_label(std::move(label)), m_visible(standardErrorIsTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_visible && m_percent >= 0) {
        std::cerr << '\r' << std::string(m_label.size() + 10, ' ') << '\r' << std::flush;
    }
}

void ProgressLine::show(double done)
{
    constexpr double kWhole = 100.0;
    const int percent = static_cast<int>(done * kWhole);
    if (m_visible && percent != m_percent) {
        m_percent = percent;
        std::cerr << '\r' << m_label << " : " << percent << " %" << std::flush;
    }
}

std::stop_token interruption()
{
    static const InterruptWatch watch;
    return watch.token();
}

} // namespace jalon::cli

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

namespace jalon::cli {

/// "Import : 43 %" on stderr, when it is a terminal; wiped when it goes.
class ProgressLine {
public:
    explicit ProgressLine(std::string label);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// `done` from 0 to 1.
    void show(double done);

private:
    std::string m_label;
    bool m_visible;
    int m_percent = -1;
};

/// Asked to stop by the first Ctrl+C.
std::stop_token interruption();

} // namespace jalon::cli

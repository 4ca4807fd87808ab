// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jalon::cli {

bool standardInputIsTerminal();
bool standardErrorIsTerminal();

/// What is typed on the terminal does not show while this lives.
class EchoOff {
public:
    EchoOff();
    ~EchoOff();
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    unsigned long m_before = 0;
};

} // namespace jalon::cli

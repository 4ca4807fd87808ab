// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <string_view>

namespace jalon::caf {

/// Stock: everybody with rights on a day. New entrants: those who came since the last one. Follow-up: what
/// was decided outside Jalon (caf-lists.md, "Follow-up lists").
enum class ListKind { Stock, NewEntrants, FollowUp };

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::ListKind> {
    static constexpr std::array<std::string_view, 3> codes = {"stock", "new", "follow-up"};
};

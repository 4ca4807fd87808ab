// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <string_view>

/// What a pôle writes to people: letters that are posted, and contracts that are signed at a table.
namespace jalon::letter {

enum class LetterKind { Invitation, Notification, Cer, ContratEngagement };

/// In French, as a list of them says it: "notification d’orientation".
std::string_view wordsOf(LetterKind kind);

constexpr bool isContract(LetterKind kind)
{
    return kind == LetterKind::Cer || kind == LetterKind::ContratEngagement;
}

} // namespace jalon::letter

template <>
struct jalon::EnumCodes<jalon::letter::LetterKind> {
    static constexpr std::array<std::string_view, 4> codes = {"invitation", "notification", "cer",
                                                              "contrat-engagement"};
};

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"
#include "store/Transaction.h"

#include <memory>
#include <string>
#include <vector>

/// The département as its letters show it: settings of the base, versioned and undone as any other. The logo
/// is one of them, too, as text: a base that is copied or packed with its settings prints the same letters.
namespace jalon::letter {

struct Sender {
    std::string name; ///< "Département de la Drôme"
    std::string service; ///< "Pôle insertion de Valence"
    std::string address; ///< up to four lines
    std::string phone;
    std::string email;
    std::string place; ///< where letters are signed
    std::string signatory; ///< first name and name (CRPA, L.212-1 wants them on a decision)
    std::string function; ///< "La présidente du conseil départemental"
    std::string court; ///< where decisions are disputed: "de Grenoble, 2 place de Verdun, 38000 Grenoble"

    friend bool operator==(const Sender&, const Sender&) = default;
};

/// A member of it, under its name in settings and in errors.
struct SenderPart {
    std::string_view key; ///< "letter.name"
    std::string Sender::* member;
};
std::vector<SenderPart> senderParts();

Sender senderOf(const store::Database& database);
/// Writes what differs. InvalidValue(key, value): a line of more than 80 bytes or with a control character,
/// more lines than one (than four, of the address).
Expected<void> setSender(store::Transaction& tx, const Sender& sender);

/// None: nothing is chosen.
std::shared_ptr<const document::Picture> logoOf(const store::Database& database);
/// See logoFrom.
Expected<void> setLogo(store::Transaction& tx, std::string bytes, std::string_view file);
void removeLogo(store::Transaction& tx);

/// The lines at the head of a letter; without a name, what is missing is said in its place.
std::vector<std::string> senderLines(const Sender& sender);

} // namespace jalon::letter

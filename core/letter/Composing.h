// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Letters.h"

#include <memory>

namespace jalon::letter {

/// What all letters of a set share.
struct Composer {
    const store::Database& database;
    LetterKind kind = LetterKind::Invitation;
    Date day;
    Gaps gaps = Gaps::Marked;
    Template text = {};
    Sender sender = {};
    std::shared_ptr<const document::Picture> logo = {};

    /// With the base's template, its sender and its logo. Errors: those of parseTemplate.
    static Expected<Composer> of(const store::Database& database, LetterKind kind, Date day, Gaps gaps);

    /// The values that do not depend on whom it is for.
    Values values() const;
    /// `recipient` of a letter that is posted; without it the address is missing.
    Letter compose(const Values& values, std::vector<std::string> recipient) const;

private:
    document::Block headOf(const Values& values, std::vector<std::string> recipient,
                           std::vector<Field>& missing) const;
    document::Block signaturesOf(const Values& values, std::vector<Field>& missing) const;
};

} // namespace jalon::letter

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/CodeValues.h"
#include "caf/DateValue.h"
#include "caf/ParsedRow.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::caf {

/// One cell that says something.
struct Cell {
    Field field;
    std::string_view value; ///< trimmed, not empty
};

/// A row while it is read: takes cells one by one, notes what is wrong with them.
class RowDraft {
public:
    RowDraft(ParsedRow& row, Date referenceDay) : m_row(row), m_referenceDay(referenceDay) { }

    ParsedRow& row() { return m_row; }
    FollowUp& followUp() { return m_row.followUp ? *m_row.followUp : m_row.followUp.emplace(); }

    template <class Event>
    static Event& event(std::optional<Event>& slot)
    {
        return slot ? *slot : slot.emplace();
    }

    void warn(const Cell& cell, ValueProblem problem) { warn(cell, cell.value, problem); }
    void warn(const Cell& cell, std::string_view part, ValueProblem problem);

    /// Texts are kept as written, unless they are longer than any name or address.
    void text(const Cell& cell, std::string& target);
    /// Texts of a cell separated by `,` `;` or line breaks.
    void texts(const Cell& cell, std::vector<std::string>& target);
    /// Appended to what other columns have put there.
    void joined(const Cell& cell, std::string& target, std::string_view between);
    /// An unknown code is kept as written, with a warning.
    void code(const Cell& cell, CodeList list, std::string& target);
    void identifier(const Cell& cell, std::string& target);
    void birth(const Cell& cell);
    void nir(const Cell& cell);
    void matricule(const Cell& cell);
    void phones(const Cell& cell);
    void email(const Cell& cell);
    void postcodeAndCity(const Cell& cell);

    template <class Value, class Target>
    void take(const Cell& cell, Parsed<Value> parsed, Target& target)
    {
        if (parsed) {
            target = std::move(*parsed);
        } else {
            warn(cell, parsed.error());
        }
    }
    void date(const Cell& cell, std::optional<Date>& target)
    {
        take(cell, parseEventDate(cell.value), target);
    }

private:
    ParsedRow& m_row;
    Date m_referenceDay;
};

} // namespace jalon::caf

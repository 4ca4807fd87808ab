// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Matcher.h"

namespace jalon::caf {

namespace {

/// Rows that are one person, joined by the keys they share. `sameAs` of a row leads to the first one.
class RowGroups {
public:
    explicit RowGroups(std::vector<ListedRow>& rows) : m_rows(rows)
    {
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            rows[i].sameAs = i;
        }
    }

    std::uint32_t first(std::uint32_t row)
    {
        while (m_rows[row].sameAs != row) {
            m_rows[row].sameAs = m_rows[m_rows[row].sameAs].sameAs;
            row = m_rows[row].sameAs;
        }
        return row;
    }

    void join(std::uint32_t one, std::uint32_t other)
    {
        const auto a = first(one);
        const auto b = first(other);
        m_rows[a > b ? a : b].sameAs = a > b ? b : a;
    }

    /// Joins the rows that share a key; `joins(earlier, later)` may object.
    template <class Joins>
    void joinBy(std::uint64_t MatchKeys::* key, const Joins& joins)
    {
        KeyIndex seen{m_rows.size()};
        const auto keyOf = [this, key](std::uint32_t i) { return m_rows[i].keys.*key; };
        for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].fate == RowFate::Rejected) {
                continue;
            }
            bool joined = false;
            seen.forEach(keyOf(i), keyOf, [&](std::uint32_t earlier) {
                joined = joins(m_rows[earlier], m_rows[i]);
                if (joined) {
                    join(earlier, i);
                }
                return !joined;
            });
            if (!joined) {
                seen.add(keyOf(i), i);
            }
        }
    }

    void joinByPerson(std::size_t peopleCount)
    {
        std::vector<std::uint32_t> firstRow(peopleCount, ListedRow::kNobody);
        for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].fate != RowFate::Known) {
                continue;
            }
            auto& earlier = firstRow[m_rows[i].person];
            if (earlier == ListedRow::kNobody) {
                earlier = i;
            } else {
                join(earlier, i);
            }
        }
    }

private:
    std::vector<ListedRow>& m_rows;
};

} // namespace

void settleRepeatedRows(std::vector<ListedRow>& rows, std::size_t peopleCount)
{
    RowGroups groups{rows};
    const auto always = [](const ListedRow&, const ListedRow&) { return true; };
    const auto notTwoNirs = [](const ListedRow& one, const ListedRow& other) {
        return !differentNirs(one.keys, other.keys);
    };
    const auto bothUnknown = [&](const ListedRow& one, const ListedRow& other) {
        return one.fate == RowFate::New && other.fate == RowFate::New && notTwoNirs(one, other);
    };
    groups.joinByPerson(peopleCount);
    groups.joinBy(&MatchKeys::nir, always);
    groups.joinBy(&MatchKeys::ownId, always);
    groups.joinBy(&MatchKeys::roleAndFirstName, notTwoNirs);
    groups.joinBy(&MatchKeys::roleAndBirth, notTwoNirs);
    groups.joinBy(&MatchKeys::nameAndBirth, bothUnknown);

    std::vector<bool> differ(rows.size(), false);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (rows[i].fate != RowFate::Rejected) {
            const auto first = groups.first(i);
            rows[i].sameAs = first;
            if (rows[i].whole != rows[first].whole) {
                differ[first] = true;
            }
        }
    }
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        auto& row = rows[i];
        if (row.fate == RowFate::Rejected) {
            continue;
        }
        if (differ[row.sameAs]) {
            row.reason = isAmbiguous(row.reason) ? row.reason : MatchReason::RowsDiffer;
            row.fate = RowFate::Ambiguous;
        } else if (row.sameAs != i) {
            row.fate = RowFate::Duplicate;
        }
    }
}

} // namespace jalon::caf

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "programme/Findings.h"

#include <algorithm>
#include <cmath>

namespace jalon::programme {

namespace {

constexpr double kPercent = 100;

double truncated(double number, int decimals)
{
    constexpr double kTen = 10;
    const auto scale = std::pow(kTen, decimals);
    return std::trunc(number * scale) / scale;
}

/// One of the three cells of a value, and the year it speaks of.
struct Cell {
    const Measure& measure;
    std::string_view name; ///< French
    std::optional<int> year;
};

std::array<Cell, 3> cellsOf(const IndicatorValue& value)
{
    return {Cell{value.previous, "situation N-1", value.year - 1},
            Cell{value.current, "situation N", value.year},
            Cell{value.target, "cible", value.targetYear ? value.targetYear : std::optional{value.year}}};
}

class IndicatorCheck {
public:
    IndicatorCheck(const CheckedPlace& place, Findings& findings) : m_place(place), m_findings(findings) { }

    void run()
    {
        for (const auto& entry : m_place.content.indicators) {
            for (const auto& fact : entry.values) {
                checkCells(entry, fact.value);
                checkResult(entry, fact.value);
                checkGrowth(entry, fact.value);
                checkRelation(entry, fact.value);
                checkPrevious(entry, fact.value);
            }
        }
    }

private:
    static CheckedLine lineOf(const IndicatorEntry& entry, std::string_view cell, std::optional<int> year)
    {
        const auto label = entry.indicator.value.label + " (" + std::string{cell} + ")";
        return {entry.indicator.id, label, year};
    }

    void checkCells(const IndicatorEntry& entry, const IndicatorValue& value)
    {
        const auto& indicator = entry.indicator.value;
        for (const auto& [measure, name, year] : cellsOf(value)) {
            if (measure.number()) {
                const auto unit = unitOf(measure, indicator);
                if (!indicator.unit.empty() && unit != indicator.unit) {
                    m_findings.add(m_place, FindingKind::Unit, lineOf(entry, name, year),
                                   Measure{indicator.unit}, measure);
                }
            } else if (measure.isThere() && !hasDigit(measure.text())) {
                addMissing(lineOf(entry, name, year), measure, value);
            }
        }
    }

    void addMissing(CheckedLine line, const Measure& written, const IndicatorValue& value)
    {
        m_findings.add(m_place, FindingKind::MissingValue, std::move(line), {},
                       written.isThere() ? Stated{written} : Stated{});
        if (!value.comment.empty()) {
            m_findings.lessen(Severity::Information); // the document says why
        }
    }

    /// A target of a fiche whose year is told has its result.
    void checkResult(const IndicatorEntry& entry, const IndicatorValue& value)
    {
        const auto* fiche = m_place.fiche;
        const bool isTold = fiche != nullptr && std::ranges::any_of(fiche->years, [&](const auto& execution) {
                                return execution.value.year == value.year;
                            });
        if (isTold && value.target.number() && !value.current.isThere()) {
            addMissing(lineOf(entry, "situation N", value.year), value.current, value);
        }
    }

    /// The rate is compared as precisely as it is written.
    void checkGrowth(const IndicatorEntry& entry, const IndicatorValue& value)
    {
        const auto written = value.growth.number();
        if (!written || !value.previous.number() || !value.current.number()
            || *value.previous.number() == 0) {
            return;
        }
        const auto before = *value.previous.number();
        const auto rate = (*value.current.number() - before) / before * kPercent;
        const auto decimals = value.growth.decimals();
        if (rounded(rate, decimals, "").number() != written) {
            const int shown = std::max(decimals, 1);
            m_findings.add(m_place, FindingKind::Growth, lineOf(entry, "évolution", value.year),
                           rounded(rate, shown, "%"), value.growth,
                           points(*written - *rounded(rate, shown, "").number(), shown));
            if (truncated(rate, decimals) == written) {
                m_findings.lessen(Severity::Information); // 15.7 % written 15 %
            }
        }
    }

    const IndicatorValue* relatedValue(const IndicatorEntry& entry, int year) const
    {
        if (entry.related == 0) {
            return nullptr;
        }
        const auto& other = m_place.content.indicators.at(static_cast<std::size_t>(entry.related) - 1);
        const auto found =
            std::ranges::find_if(other.values, [year](const auto& fact) { return fact.value.year == year; });
        return found == other.values.end() ? nullptr : &found->value;
    }

    void checkRelation(const IndicatorEntry& entry, const IndicatorValue& value)
    {
        const auto* other = relatedValue(entry, value.year);
        if (other == nullptr) {
            return;
        }
        if (entry.indicator.value.relation == Relation::Within) {
            checkWithin(entry, value.previous, other->previous, value.year - 1);
            checkWithin(entry, value.current, other->current, value.year);
        } else {
            checkSum(entry, value, other->current, value.current, "situation N", value.year);
            checkSum(entry, value, other->target, value.target, "cible", value.targetYear);
        }
    }

    void checkWithin(const IndicatorEntry& entry, const Measure& part, const Measure& whole, int year)
    {
        if (part.number() && whole.number() && *part.number() > *whole.number()) {
            const auto& related =
                m_place.content.indicators.at(static_cast<std::size_t>(entry.related) - 1).indicator.value;
            CheckedLine line{entry.indicator.id,
                             entry.indicator.value.label + " (au plus : " + related.label + ")", year};
            m_findings.add(m_place, FindingKind::Within, std::move(line), whole, part,
                           difference(part, whole));
        }
    }

    void checkSum(const IndicatorEntry& entry, const IndicatorValue& value, const Measure& added,
                  const Measure& written, std::string_view cell, std::optional<int> year)
    {
        if (!value.previous.number() || !added.number() || !written.number()) {
            return;
        }
        const auto expected = rounded(*value.previous.number() + *added.number(),
                                      std::max(value.previous.decimals(), added.decimals()), "");
        if (expected.number() != written.number()) {
            m_findings.add(m_place, FindingKind::GrowsBy, lineOf(entry, cell, year), expected, written,
                           difference(written, expected));
        }
    }

    void checkPrevious(const IndicatorEntry& entry, const IndicatorValue& value)
    {
        const auto before = std::ranges::find_if(
            entry.values, [&](const auto& fact) { return fact.value.year == value.year - 1; });
        if (before == entry.values.end()) {
            return;
        }
        const auto& then = before->value.current;
        if (then.number() && value.previous.number() && *then.number() != *value.previous.number()) {
            m_findings.add(m_place, FindingKind::PreviousValue,
                           lineOf(entry, "situation N-1", value.year - 1), then, value.previous,
                           difference(value.previous, then));
        }
    }

    const CheckedPlace& m_place;
    Findings& m_findings;
};

} // namespace

void checkIndicators(const CheckedPlace& place, Findings& findings)
{
    IndicatorCheck{place, findings}.run();
}

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/ConsistencyCheck.h"

/// How the checks of this room say what they find.
namespace jalon::programme {

/// Where one looks: a fiche, else an axis or the programme itself.
struct CheckedPlace {
    const ProgrammeEntry& programme;
    NodeId node;
    const std::string& code;
    const std::string& title;
    const Content& content;
    const FicheEntry* fiche = nullptr;
};

/// The line that a finding is about.
struct CheckedLine {
    FactId id;
    std::string label;
    std::optional<int> year;
};

class Findings {
public:
    void add(const CheckedPlace& place, FindingKind kind, CheckedLine line, Stated expected, Stated written,
             Stated difference = {});
    /// The last one matters less than its kind does.
    void lessen(Severity severity) { m_all.back().severity = severity; }
    void addAmounts(const CheckedPlace& place, FindingKind kind, CheckedLine line, Money expected,
                    Money written);

    std::vector<Finding> take() { return std::move(m_all); }

private:
    std::vector<Finding> m_all;
};

void checkBudget(const CheckedPlace& place, Findings& findings);
void checkIndicators(const CheckedPlace& place, Findings& findings);
void checkSteps(const CheckedPlace& place, Findings& findings);
void checkProgress(const CheckedPlace& place, Findings& findings);
void checkMissing(const CheckedPlace& place, Findings& findings);
/// Of the programme as a whole.
void checkGrants(const CheckedPlace& place, Findings& findings);

/// `38,1 %`: with that many decimals at most.
Measure rounded(double number, int decimals, std::string_view unit);
/// Of a percentage: `0,9 point`, `-75 points`.
Measure points(double number, int decimals);
/// `value − from`, as precise as the more precise of the two; both are numbers.
Measure difference(const Measure& value, const Measure& from);
/// The unit of a value: its own, else its indicator's.
std::string_view unitOf(const Measure& measure, const Indicator& indicator);

} // namespace jalon::programme

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "base/Money.h"
#include "programme/Codes.h"
#include "programme/Measure.h"

#include <optional>
#include <string>

/// The plan, one plain struct per table of migrations/0005_programme.sql. Terms: domain.md, glossary.
/// Texts are as their document has them, or rewritten shorter; an empty text is nothing said. `place` orders
/// siblings and is set by the services.
namespace jalon::programme {

/// Any place in a plan's tree; the typed ids name the same numbers.
using NodeId = Id<struct PlanNodeTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using AxisId = Id<struct AxisTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using FicheId = Id<struct FicheTag>;

template <class Tag>
constexpr NodeId nodeOf(Id<Tag> id)
{
    return NodeId{id.value};
}

struct ProgrammeFile {
    std::string code; ///< short name, unique in the base: "drome-pdie-2019-2022"
    std::string name;
    ProgrammeKind kind = ProgrammeKind::Other;
    std::string departement; ///< code: "26"; empty for any
    std::string area; ///< as written: "Drôme"
    TerritoryId territory; ///< a local plan's, when it is one of the base's
    ProgrammeId parent; ///< the département's plan that a local plan hangs under
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    std::optional<Date> signedOn;
    std::string source; ///< the document it comes from
    std::string summary;
    int place = 0;

    friend bool operator==(const ProgrammeFile&, const ProgrammeFile&) = default;
};

/// Axe, orientation, engagement, mesure.
struct AxisFile {
    ProgrammeId programme;
    AxisId parent; ///< the axis that it is part of, which has no parent itself
    std::string code;
    std::string title;
    std::string body;
    int place = 0;

    friend bool operator==(const AxisFile&, const AxisFile&) = default;
};

/// A heading that groups fiches inside an axis.
struct ObjectiveFile {
    AxisId axis;
    std::string title;
    std::string body;
    int place = 0;

    friend bool operator==(const ObjectiveFile&, const ObjectiveFile&) = default;
};

struct FicheFile {
    AxisId axis;
    ObjectiveId objective; ///< of the same axis
    std::string code; ///< unique in its programme: "7", "A3.1"
    std::string title;
    std::string lead; ///< the sentence above the goals
    std::string goals;
    std::string content;
    std::string audience;
    std::string pilot;
    std::string start; ///< as written
    std::string duration; ///< as written
    std::string deadline; ///< as written
    std::optional<Date> deadlineOn; ///< the last day that it means, where it means one
    std::string partners;
    std::optional<Funded> alreadyFunded; ///< by the convention before (FAPI)
    std::string fundingNote;
    int place = 0;

    friend bool operator==(const FicheFile&, const FicheFile&) = default;
};

/// A fiche of another programme that counts the same work.
struct FicheLink {
    FicheId fiche;
    FicheId other; ///< when it is in the base; else the names say which
    std::string programme; ///< a programme's code, or a name
    std::string code;
    std::string title;
    int place = 0;

    friend bool operator==(const FicheLink&, const FicheLink&) = default;
};

/// One per fiche and year.
struct Execution {
    FicheId fiche;
    int year = 0;
    std::string description;
    std::string nextGoals; ///< of the year after
    std::optional<int> progress; ///< 25, 50, 75 or 100 %
    std::string justification;

    friend bool operator==(const Execution&, const Execution&) = default;
};

/// A titled text: of a year's report, or of the plan itself (its enjeux, its priorities).
struct Narrative {
    NodeId node;
    std::optional<int> year;
    NarrativeKind kind = NarrativeKind::Section;
    std::string heading;
    std::string body;
    int place = 0;

    friend bool operator==(const Narrative&, const Narrative&) = default;
};

/// Étape, sous-action.
struct Step {
    FicheId fiche;
    std::string heading; ///< the steps it stands among
    std::string code;
    std::string title;
    std::optional<int> firstYear; ///< foreseen; both or none
    std::optional<int> lastYear;
    bool done = false;
    std::string note;
    int place = 0;

    friend bool operator==(const Step&, const Step&) = default;
};

struct BudgetLine {
    NodeId node;
    FactId partOf; ///< the line that this one details
    bool ofWhich = false; ///< named in that line, without being one of the parts that add up to it
    int year = 0; ///< the exercise whose report shows it
    BudgetStatus status = BudgetStatus::Planned;
    std::optional<int> grantYear; ///< where it is not `year`
    std::optional<int> actionYear; ///< where it is not `year`
    std::optional<Funder> funder;
    std::string funderName; ///< as written, where the code does not say it
    std::optional<Nature> nature;
    std::string label;
    std::string detail;
    std::optional<double> quantity; ///< with unitPrice: makes the amount
    std::optional<Money> unitPrice;
    std::optional<Money> amount;
    std::string amountText; ///< what is written where it is no amount: "> 160 000 €"
    FactId step; ///< that it pays
    int place = 0;

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

struct Indicator {
    NodeId node;
    std::string measure; ///< the heading it stands under: "Orientation"
    std::string label;
    std::string unit; ///< of its values
    IndicatorSource source = IndicatorSource::Entered;
    std::string
        binding; ///< counted: programme/Activities.h; computed: id of indicators.md, and a line's code
    std::string targetBinding; ///< id whose value the target is, when it is not the bound one
    std::optional<Relation> relation;
    FactId related; ///< an indicator of the same node
    int place = 0;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// One per indicator and year.
struct IndicatorValue {
    FactId indicator;
    int year = 0;
    Measure previous; ///< situation N-1
    Measure current; ///< situation N, result
    Measure target;
    std::string targetOf; ///< of what, for a percentage
    std::optional<int> targetYear; ///< always there with a target that is a number
    Measure growth; ///< from N-1 to N, as written
    std::string comment;

    friend bool operator==(const IndicatorValue&, const IndicatorValue&) = default;
};

struct Activity {
    FicheId fiche;
    ActivityKind kind = ActivityKind::Other;
    Date heldOn;
    TerritoryId territory;
    std::string title;
    std::optional<int> participants;
    std::optional<int> partners;
    std::optional<int> companies;
    std::optional<double> hours;
    std::string note;

    friend bool operator==(const Activity&, const Activity&) = default;
};

} // namespace jalon::programme

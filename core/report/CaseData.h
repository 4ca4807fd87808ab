// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Codes.h"
#include "report/Indicator.h"
#include "store/Database.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

/// The dates and codes that indicators are made of, read once for all columns of a report: no name, no free
/// text. Each row is one version of a fact, so that the same data answer "known at" any day. A report over
/// 100 000 people reads every table it uses a single time, where a query per figure and per column would read
/// each of them a hundred times.
namespace jalon::report {

/// Since when and until when a version was what the base knew.
struct Known {
    std::int64_t fact = 0;
    std::int64_t in = 0;
    std::int64_t out = 0; ///< kStillKnown while it is current
};
inline constexpr std::int64_t kStillKnown = INT64_MAX;

/// The last transaction of a "known at"; nothing means today.
using Knowledge = std::optional<TxId>;

inline bool isKnown(const Known& version, Knowledge until)
{
    return until ? version.in <= until->value && version.out > until->value : version.out == kStillKnown;
}

/// 0 is "none"; ids and texts count from 1.
using Index = std::int32_t;

class Ids {
public:
    Index indexOf(std::int64_t id);
    Index find(std::int64_t id) const;
    std::int64_t idOf(Index index) const
    {
        return index == 0 ? 0 : m_ids[static_cast<std::size_t>(index) - 1];
    }
    std::size_t size() const { return m_ids.size(); }

private:
    std::vector<std::int64_t> m_ids;
    std::unordered_map<std::int64_t, Index> m_index;
};

class Texts {
public:
    Index indexOf(std::string_view text);
    Index find(std::string_view text) const;
    std::string_view at(Index index) const;
    std::size_t size() const { return m_texts.size(); }

private:
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, Index> m_index;
};

enum class Sex : std::uint8_t { Unknown, Woman, Man };
enum class Role : std::uint8_t { Applicant, Partner, Other };

struct PersonRow : Known {
    std::optional<Date> birthOn;
    Sex sex = Sex::Unknown;
};

struct MemberRow : Known {
    std::int64_t household = 0;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn;
    Role role = Role::Applicant;
};

struct HouseholdRow : Known {
    Index family = 0;
};

struct ResidenceRow : Known {
    std::optional<Date> startsOn;
    std::optional<Date> endsOn;
    Index commune = 0;
};

struct RightsRow : Known {
    Date startsOn;
    std::optional<Date> endsOn;
    bool open = false; ///< states 2, 3, 4
    bool sdd = false;
};

struct PathwayRow : Known {
    std::optional<Date> notifiedOn;
    std::optional<Date> firstListOn;
};

struct OrientationRow : Known {
    std::optional<casefile::PathType> path;
    Index organisation = 0;
    bool global = false;
    std::optional<Date> requestedOn;
    Date decidedOn;
    std::optional<Date> notifiedOn;
    Date startsOn;
    std::optional<Date> endsOn;
};

/// Référents uniques only.
struct AssignmentRow : Known {
    Index referent = 0;
    Date startsOn;
    std::optional<Date> endsOn;
};

struct AppointmentRow : Known {
    casefile::AppointmentKind kind = casefile::AppointmentKind::FollowUp;
    casefile::AppointmentStatus status = casefile::AppointmentStatus::Planned;
    std::optional<Date> fixedOn;
    std::optional<Date> scheduledOn;
    std::optional<Date> statusOn;
};

struct ContractRow : Known {
    casefile::ContractKind kind = casefile::ContractKind::Cer;
    Date signedOn;
    Date startsOn;
    std::optional<Date> endsOn; ///< last day included
};

struct EmploymentRow : Known {
    Date startsOn;
};

struct ExitRow : Known {
    Date exitedOn;
    Index reason = 0; ///< 0: to qualify
};

struct SanctionRow : Known {
    std::optional<Date> proposedOn;
    std::optional<Date> decidedOn;
    std::optional<Date> notifiedOn;
};

struct BarrierRow : Known {
    casefile::BarrierTheme theme = casefile::BarrierTheme::Logement;
    int level = 0;
    Date observedOn;
};

/// A sign of life without an indicator of its own: a note, a diagnostic.
struct SignRow : Known {
    Date day;
};

/// Rows found by whom they belong to.
template <class Row>
class Grouped {
public:
    struct Entry {
        std::int64_t owner;
        Row row;
    };

    void add(std::int64_t owner, Row row) { m_entries.push_back({owner, row}); }
    void sort()
    {
        const auto before = [](const Entry& left, const Entry& right) { return left.owner < right.owner; };
        if (!std::ranges::is_sorted(m_entries, before)) {
            std::ranges::stable_sort(m_entries, before);
        }
    }
    std::span<const Entry> of(std::int64_t owner) const
    {
        const auto [first, last] = std::ranges::equal_range(m_entries, owner, {}, &Entry::owner);
        return {first, last};
    }
    std::span<const Entry> all() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

struct CaseData {
    std::vector<std::int64_t> people; ///< whoever has rights, a pathway or an employment; ascending
    Ids organisations;
    Ids referents;
    Ids territories;
    Texts communes;
    Texts families;
    Texts reasons;

    // By person
    Grouped<PersonRow> identities;
    Grouped<MemberRow> memberships;
    Grouped<RightsRow> rights;
    Grouped<PathwayRow> pathways; ///< a version's fact is the pathway
    Grouped<EmploymentRow> employments;
    Grouped<SignRow> personSigns;
    // By household
    Grouped<HouseholdRow> households;
    Grouped<ResidenceRow> residences;
    Grouped<std::int64_t> householdPeople;
    // By pathway
    Grouped<OrientationRow> orientations;
    Grouped<AssignmentRow> assignments;
    Grouped<AppointmentRow> appointments;
    Grouped<ContractRow> contracts;
    Grouped<ExitRow> exits;
    Grouped<SanctionRow> sanctions;
    Grouped<BarrierRow> barriers;
    Grouped<SignRow> pathwaySigns;
};

/// Reads what these indicators need. With `current`, only the versions that hold today.
CaseData readCaseData(const store::Database& database, IndicatorSet wanted, bool current);

} // namespace jalon::report

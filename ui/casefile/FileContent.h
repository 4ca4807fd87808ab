// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Deadlines.h"
#include "casefile/FileView.h"
#include "ui/casefile/FileEvent.h"
#include "ui/common/Directory.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jalon::ui {

/// Somebody else of the household.
struct HouseholdPerson {
    PersonId person;
    std::string lastName;
    std::string firstName;
    std::optional<Date> birthOn;
    std::string role;
};

/// What a person's file shows, read at once.
struct FileContent {
    Date today;
    casefile::FileView file;
    std::vector<FileEvent> events; ///< everything dated, newest first
    casefile::Deadlines deadlines; ///< those that bind the person today
    std::vector<HouseholdPerson> household;
    TerritoryId territory; ///< of the present address
    DirectoryPtr directory;
    std::map<offer::OfferId, int> placesTaken; ///< today; of the offers of which some are

    /// The running pathway, else the latest; nullptr without any.
    const casefile::Pathway* pathway() const;
    const casefile::Pathway* pathway(PathwayId pathway) const;
    const FileEvent* event(FactId fact) const;
    QString name() const; ///< last name, first name
};
using FileContentPtr = std::shared_ptr<const FileContent>;

/// Facts of a file that other rooms keep.
struct OtherFacts {
    std::vector<store::Fact<offer::Prescription>> prescriptions;
    std::vector<store::Fact<meeting::ReorientationRequest>> requests;

    void append(const OtherFacts& more);
};

/// Of a file alone: without deadlines, household, territory and the places of offers.
FileContent contentOf(casefile::FileView file, const OtherFacts& others, DirectoryPtr directory, Date today);
/// Those of a file that was read.
OtherFacts otherFactsIn(const FileContent& content);

/// Errors: PersonUnknown.
Expected<FileContentPtr> readFile(const store::Database& database, PersonId person, Date today);

/// Of a period of that kind, the one in force on a day; nullptr without any. Référents: the référent unique.
template <class Row>
const Row* inForce(const FileContent& content, Date day)
{
    for (const auto& event : content.events) {
        const auto* const row = std::get_if<Row>(&event.event);
        if (row == nullptr || row->startsOn > day || (row->endsOn && *row->endsOn <= day)) {
            continue;
        }
        if constexpr (std::same_as<Row, casefile::ReferentAssignment>) {
            if (row->role != casefile::ReferentRole::Unique) {
                continue;
            }
        }
        return row;
    }
    return nullptr;
}

} // namespace jalon::ui

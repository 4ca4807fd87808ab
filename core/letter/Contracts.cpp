// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Composing.h"
#include "letter/TextLines.h"
#include "letter/Words.h"

#include "casefile/Words.h"
#include "offer/Tables.h"
#include "reference/Entities.h"

#include <algorithm>

namespace jalon::letter {

namespace {

constexpr int kMostMonths = 24;
constexpr double kMostHours = 48;

Expected<void> checkTerms(const ContractTerms& terms)
{
    if (terms.months && (*terms.months < 1 || *terms.months > kMostMonths)) {
        return failure(ErrorCode::InvalidValue, "months", std::to_string(*terms.months));
    }
    const double hours = terms.weeklyHours.value_or(kMostHours);
    const bool isPossible = hours > 0 && hours <= kMostHours; // no number is not
    if (!isPossible) {
        return failure(ErrorCode::InvalidValue, "weekly_hours", hoursInWords(hours));
    }
    return {};
}

casefile::ContractKind storedKind(LetterKind kind)
{
    return kind == LetterKind::Cer ? casefile::ContractKind::Cer : casefile::ContractKind::ContratEngagement;
}

std::vector<std::string> linesOf(const std::string& text)
{
    const auto lines = textLines(text);
    return {lines.begin(), lines.end()};
}

/// What is said, else what the file's contract says; a new start makes a new period.
void putTerms(Values& values, const casefile::FileView& file, LetterKind kind, const ContractTerms& terms,
              Date day)
{
    const auto* known = lastEvent<casefile::Contract>(file, [&](const auto& row) {
        return row.kind == storedKind(kind) && (!row.endsOn || *row.endsOn >= day);
    });
    auto first = terms.startsOn;
    std::optional<Date> last;
    if (known != nullptr) {
        first = first ? first : known->startsOn;
        last = terms.startsOn ? std::nullopt : known->endsOn;
    }
    if (first && terms.months) {
        last = first->addMonths(*terms.months).addDays(-1);
    }
    values.put(Field::ContractStart, first ? dayInWords(*first) : std::string{});
    values.put(Field::ContractEnd, last ? dayInWords(*last) : std::string{});
    if (first && last && *first <= *last) {
        values.put(Field::ContractLength, periodInWords(*first, *last));
    }
    const auto hours = terms.weeklyHours || known == nullptr ? terms.weeklyHours : known->weeklyHours;
    values.put(Field::ContractHours, hours ? hoursInWords(*hours) : std::string{});
    const auto goals = terms.goals.empty() && known != nullptr ? known->goals : terms.goals;
    values.put(Field::ContractGoals, linesOf(goals));
}

/// The latest level of each theme, those that are resolved left out, in the order of the themes.
std::vector<std::string> barrierLines(const casefile::PathwayView& pathway, Date day)
{
    std::map<casefile::BarrierTheme, int> levels;
    for (const auto& event : pathway.events) {
        const auto* barrier = std::get_if<casefile::Barrier>(&event.event);
        if (barrier != nullptr && barrier->observedOn <= day) {
            levels[barrier->theme] = barrier->level;
        }
    }
    std::vector<std::string> lines;
    for (const auto& [theme, level] : levels) {
        if (level > 0) {
            lines.emplace_back(casefile::wordsOf(theme));
        }
    }
    return lines;
}

/// Those that were not ended, as "Atelier CV (Mission locale)".
std::vector<std::string> prescriptionLines(const store::Database& database, PathwayId pathway)
{
    std::vector<std::string> lines;
    for (const auto& [id, row] : store::currentWhere<offer::Prescription>(
             database, "pathway_id = ?1 AND ended_on IS NULL ORDER BY prescribed_on, id", pathway)) {
        const auto offer = store::current<offer::Offer>(database, FactId{row.offer.value});
        if (!offer) {
            continue;
        }
        const auto organisation =
            store::current<reference::OrganisationFile>(database, FactId{offer->organisation.value});
        const auto by = organisation ? organisation->name : offer->organisationName;
        lines.push_back(offer->title + (by.empty() ? "" : " (" + by + ")"));
    }
    return lines;
}

} // namespace

Expected<Letter> contractToSign(const store::Database& database, PersonId person, LetterKind kind,
                                const ContractTerms& terms, Date day, Gaps gaps)
{
    if (const auto checked = checkTerms(terms); !checked) {
        return std::unexpected{checked.error()};
    }
    const store::ReadScope oneView{database};
    const auto file = casefile::fileOf(database, person);
    if (!file) {
        return std::unexpected{file.error()};
    }
    if (file->pathways.empty() || file->pathways.back().pathway.exitedOn) {
        return failure(ErrorCode::NoRunningPathway, std::to_string(person.value));
    }
    const auto composer = Composer::of(database, kind, day, gaps);
    if (!composer) {
        return std::unexpected{composer.error()};
    }
    const auto& pathway = file->pathways.back();
    auto values = composer->values();
    putPerson(values, database, *file, day);
    putTerms(values, *file, kind, terms, day);
    const auto* diagnostic =
        lastEvent<casefile::Diagnostic>(*file, [day](const auto& row) { return row.doneOn <= day; });
    values.put(Field::Project, diagnostic == nullptr ? std::string{} : diagnostic->project);
    values.put(Field::Barriers, barrierLines(pathway, day));
    values.put(Field::Prescriptions, prescriptionLines(database, pathway.pathway.id));
    auto letter = composer->compose(values, {});
    letter.person = person;
    letter.name = personName(*file);
    return letter;
}

} // namespace jalon::letter

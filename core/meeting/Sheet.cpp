// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Sheet.h"

#include "casefile/Deadlines.h"
#include "casefile/FileView.h"
#include "casefile/PeopleList.h"
#include "casefile/Words.h"
#include "meeting/GridFacts.h"
#include "meeting/GridWords.h"
#include "meeting/Grids.h"

#include <algorithm>
#include <array>
#include <concepts>

namespace jalon::meeting {

namespace {

using casefile::PathwayView;
using document::Table;
using Blocks = std::vector<document::Block>;
using Cells = std::vector<std::string>;

constexpr std::size_t kLastAppointments = 6;

struct SheetSource {
    const casefile::FileView& file;
    const PathwayView& pathway;
    Date day;
    Names names = Names::Shown;

    bool named() const { return names == Names::Shown; }
    /// What somebody typed.
    std::string typed(const std::string& text) const { return named() ? text : std::string{}; }

    /// Those of a kind, oldest first; an appointment may be to come.
    template <class Row>
    std::vector<const Row*> rows() const
    {
        std::vector<const Row*> found;
        for (const auto& event : pathway.events) {
            const auto* row = std::get_if<Row>(&event.event);
            if (row != nullptr && (event.on <= day || std::same_as<Row, casefile::Appointment>)) {
                found.push_back(row);
            }
        }
        return found;
    }

    std::string organisation(OrganisationId id) const
    {
        const auto found = file.organisations.find(id);
        return found == file.organisations.end() ? std::string{} : found->second;
    }
    std::string referent(ReferentId id) const
    {
        const auto found = file.referents.find(id);
        return found == file.referents.end() ? std::string{} : found->second;
    }
};

std::string dayWords(const std::optional<Date>& day)
{
    return day ? day->toFrench() : std::string{};
}

std::string yesNo(const std::optional<bool>& answer, std::string_view yes, std::string_view no)
{
    return answer ? std::string{*answer ? yes : no} : std::string{};
}

int ageOn(Date birth, Date day)
{
    const bool hasTurned = std::pair{day.month(), day.day()} >= std::pair{birth.month(), birth.day()};
    return day.year() - birth.year() - (hasTurned ? 0 : 1);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) {
        if (!part.empty()) {
            text += (text.empty() ? "" : std::string{between}) + part;
        }
    }
    return text;
}

/// Lines without a text are left out.
void addDescribed(Blocks& blocks, const std::vector<std::pair<std::string, std::string>>& lines)
{
    Table table{.columns = {{"", 1}, {"", 2}}, .hasHeader = false, .firstColumnIsHeader = true};
    for (const auto& [name, text] : lines) {
        if (!text.empty()) {
            table.rows.push_back({{name, text}});
        }
    }
    if (!table.rows.empty()) {
        blocks.emplace_back(std::move(table));
    }
}

void addTable(Blocks& blocks, const std::string& title, std::vector<document::Column> columns,
              const std::vector<Cells>& rows, std::string_view none)
{
    blocks.emplace_back(document::Heading{2, title});
    if (rows.empty()) {
        blocks.emplace_back(document::Paragraph{.text = std::string{none}});
        return;
    }
    Table table{.columns = std::move(columns)};
    for (const auto& cells : rows) {
        table.rows.push_back({cells});
    }
    blocks.emplace_back(std::move(table));
}

std::string dueWords(std::string_view what, const std::optional<casefile::Due>& due, Date day)
{
    if (!due) {
        return {};
    }
    auto words = std::string{what} + " : ";
    if (due->doneOn) {
        return words + "faite le " + due->doneOn->toFrench();
    }
    words += "avant le " + due->lastDay.toFrench();
    if (due->lateOn(day)) {
        words += " (en retard de " + std::to_string(day - due->lastDay) + " j)";
    }
    return words;
}

std::string birthWords(const SheetSource& source)
{
    const auto& birth = source.file.identity.birthOn;
    if (!birth) {
        return {};
    }
    const auto age = std::to_string(ageOn(*birth, source.day)) + " ans";
    return source.named() ? birth->toFrench() + " (" + age + ")" : age;
}

void addWho(Blocks& blocks, const SheetSource& source, const casefile::PersonRow& row,
            const casefile::Deadlines& due)
{
    const auto& file = source.pathway.pathway.file;
    addDescribed(blocks, {{source.named() ? "Naissance" : "Âge", birthWords(source)},
                          {"Matricule", source.typed(row.matricule)},
                          {"Commune", source.typed(row.city)},
                          {"Territoire", row.territory},
                          {"Notification", dayWords(file.notifiedOn)},
                          {"Échéances",
                           joined({dueWords("orientation", due.orientation, source.day),
                                   dueWords("première date de rendez-vous", due.firstAppointment, source.day),
                                   dueWords("signature du premier contrat", due.firstContract, source.day),
                                   dueWords("révision du parcours social", due.socialReview, source.day)},
                                  "\n")}});
}

/// Nothing without a grid in use, and once the pathway is over.
void addProposal(Blocks& blocks, const store::Database& database, const SheetSource& source)
{
    const auto inUse = gridInUse(database);
    const auto facts = inUse ? factsOf(database, source.file.person, source.day) : std::nullopt;
    if (!facts || facts->pathway != source.pathway.pathway.id) {
        return;
    }
    const auto proposal = propose(inUse->grid, *facts);
    blocks.emplace_back(document::Heading{2, "Proposition de la grille"});
    if (!proposal) {
        blocks.emplace_back(document::Paragraph{.text = "Aucune règle ne s’applique."});
        return;
    }
    std::vector<std::string> because;
    for (auto fact : proposal->because) {
        fact.text = source.typed(fact.text);
        because.push_back(matchedWords(fact));
    }
    const auto& rule = inUse->grid.rules[proposal->rule];
    addDescribed(blocks, {{"Parcours proposé",
                           proposedWords(proposal->path, proposal->organisation, proposal->support)},
                          {"Règle", std::to_string(proposal->rule + 1) + ", " + rule.name},
                          {"Parce que", joined(because, "\n")},
                          {"Grille", inUse->grid.name}});
}

void addSituation(Blocks& blocks, const SheetSource& source)
{
    blocks.emplace_back(document::Heading{2, "Situation"});
    const auto diagnostics = source.rows<casefile::Diagnostic>();
    const auto& registrations = source.file.registrations;
    const auto registered = std::ranges::find_if(registrations, [&](const auto& fact) {
        return fact.value.startsOn <= source.day && (!fact.value.endsOn || *fact.value.endsOn > source.day);
    });
    std::string work;
    for (const auto& [id, job] : source.file.employments) {
        if (job.startsOn <= source.day) {
            work = joined({job.kind, "du " + job.startsOn.toFrench(),
                           job.endsOn ? "au " + job.endsOn->toFrench() : "en cours"},
                          " ");
        }
    }
    const auto before = blocks.size();
    if (!diagnostics.empty()) {
        const auto& last = *diagnostics.back();
        addDescribed(blocks,
                     {{"Diagnostic", last.doneOn.toFrench()},
                      {"Situation", source.typed(last.situation)},
                      {"Distance à l’emploi", last.distance ? std::to_string(*last.distance) + " sur 4" : ""},
                      {"Projet", source.typed(last.project)},
                      {"Formation", source.typed(last.education)},
                      {"Mobilité", joined({yesNo(last.licence, "permis", "sans permis"),
                                           yesNo(last.vehicle, "véhicule", "sans véhicule")},
                                          ", ")}});
    }
    addDescribed(blocks, {{"France Travail", registered == registrations.end()
                                                 ? ""
                                                 : "inscription le " + registered->value.startsOn.toFrench()},
                          {"Dernier emploi", work}});
    if (blocks.size() == before) {
        blocks.emplace_back(document::Paragraph{.text = "Aucun diagnostic, emploi ni inscription connus."});
    }
}

/// The latest level of each theme, those that are resolved left out.
void addBarriers(Blocks& blocks, const SheetSource& source)
{
    std::vector<const casefile::Barrier*> latest;
    for (const auto* barrier : source.rows<casefile::Barrier>()) {
        std::erase_if(latest, [barrier](const auto* one) { return one->theme == barrier->theme; });
        latest.push_back(barrier);
    }
    std::erase_if(latest, [](const auto* barrier) { return barrier->level == 0; });
    std::ranges::stable_sort(latest, std::ranges::greater{}, &casefile::Barrier::level);
    std::vector<Cells> rows;
    rows.reserve(latest.size());
    for (const auto* barrier : latest) {
        rows.push_back({std::string{casefile::wordsOf(barrier->theme)},
                        std::string{casefile::levelWords(barrier->level)}, barrier->observedOn.toFrench()});
    }
    addTable(blocks, "Freins", {{"Thème", 2.5}, {"Niveau", 2}, {"Constaté le", 1.6}}, rows,
             "Aucun frein connu.");
}

void addOrientations(Blocks& blocks, const SheetSource& source)
{
    std::vector<Cells> rows;
    for (const auto* one : source.rows<casefile::Orientation>()) {
        rows.push_back({one->decidedOn.toFrench(),
                        one->path ? std::string{casefile::wordsOf(*one->path)} : std::string{},
                        source.organisation(one->organisation), std::string{casefile::wordsOf(one->support)},
                        source.typed(one->reason)});
    }
    addTable(
        blocks, "Orientations",
        {{"Décidée le", 1.2}, {"Parcours", 1.6}, {"Organisme", 2}, {"Accompagnement", 1.6}, {"Motif", 2}},
        rows, "Aucune orientation.");
    std::vector<std::string> referents;
    for (const auto* one : source.rows<casefile::ReferentAssignment>()) {
        if (one->role == casefile::ReferentRole::Unique && (!one->endsOn || *one->endsOn > source.day)) {
            referents = {source.referent(one->referent), "depuis le " + one->startsOn.toFrench()};
        }
    }
    addDescribed(blocks, {{"Référent unique", joined(referents, " ")}});
}

void addAppointments(Blocks& blocks, const SheetSource& source)
{
    auto appointments = source.rows<casefile::Appointment>();
    if (appointments.size() > kLastAppointments) {
        appointments.erase(appointments.begin(), appointments.end() - kLastAppointments);
    }
    std::vector<Cells> rows;
    rows.reserve(appointments.size());
    for (const auto* one : appointments) {
        rows.push_back({dayWords(one->scheduledOn ? one->scheduledOn : one->fixedOn),
                        std::string{casefile::wordsOf(one->kind)},
                        std::string{casefile::wordsOf(one->status)}});
    }
    addTable(blocks, "Rendez-vous", {{"Le", 1}, {"Objet", 3}, {"Suite", 1}}, rows, "Aucun rendez-vous.");
}

void addContracts(Blocks& blocks, const SheetSource& source)
{
    std::vector<Cells> rows;
    for (const auto* one : source.rows<casefile::Contract>()) {
        rows.push_back({std::string{casefile::wordsOf(one->kind)}, one->signedOn.toFrench(),
                        one->startsOn.toFrench(), dayWords(one->endsOn), source.typed(one->goals)});
    }
    addTable(blocks, "Contrats",
             {{"Contrat", 1.6}, {"Signé le", 1.2}, {"Du", 1.2}, {"Au", 1.2}, {"Objectifs", 3}}, rows,
             "Aucun contrat.");
}

} // namespace

Expected<std::vector<document::Block>> sheetOf(const store::Database& database,
                                               const reference::RuleSets& rules, PathwayId pathway, Date day,
                                               const std::string& title, Names names)
{
    const store::ReadScope oneView{database};
    const auto known = store::current<casefile::PathwayFile>(database, FactId{pathway.value});
    if (!known) {
        return failure(ErrorCode::PathwayUnknown, std::to_string(pathway.value));
    }
    const auto file = casefile::fileOf(database, known->person);
    const auto due = casefile::deadlinesOf(database, rules, pathway, day);
    if (!file || !due) {
        return std::unexpected{file ? due.error() : file.error()};
    }
    const auto view =
        std::ranges::find(file->pathways, pathway, [](const auto& one) { return one.pathway.id; });
    const std::array people = {known->person};
    const SheetSource source{*file, *view, day, names};
    Blocks blocks{document::Heading{1, title}};
    addWho(blocks, source, casefile::personRows(database, people, day).front(), *due);
    addProposal(blocks, database, source);
    addSituation(blocks, source);
    addBarriers(blocks, source);
    addOrientations(blocks, source);
    addAppointments(blocks, source);
    addContracts(blocks, source);
    return blocks;
}

} // namespace jalon::meeting

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Network.h"

#include "demo/Names.h"

#include <algorithm>
#include <array>

namespace jalon::demo {

namespace {

using enum reference::OrganisationKind;

constexpr int kYoung = 26;

/// In the order of rates::kOrganisationShares.
constexpr std::array kKinds = {Departement, FranceTravail, Ccas, MissionLocale, Association, CapEmploi, Msa};

/// By territory.
constexpr std::array<std::string_view, 5> kPoles = {
    "Pôle insertion du Grand Valentinois", "Pôle insertion de la Drôme des Collines",
    "Pôle insertion de Montélimar-Marsanne-Dieulefit", "Pôle insertion du Tricastin et des Baronnies",
    "Pôle insertion de la Vallée de la Drôme"};
constexpr std::array<std::string_view, 5> kTowns = {"Valence", "Romans-sur-Isère", "Montélimar",
                                                    "Pierrelatte", "Crest"};
constexpr std::array<std::string_view, 5> kAssociations = {
    "Association Les Passerelles du Rhône", "Association Le Fil des Collines",
    "Association Rebond en Dieulefit", "Association Les Sentiers du Tricastin", "Association Cap Vallée"};

std::string nameOf(reference::OrganisationKind kind, std::size_t territory)
{
    switch (kind) {
    case Departement:
        return std::string{kPoles[territory]};
    case FranceTravail:
        return "France Travail " + std::string{kTowns[territory]};
    case Ccas:
        return "CCAS de " + std::string{kTowns[territory]};
    case MissionLocale:
        return "Mission locale de " + std::string{kTowns[territory]};
    case Association:
        return std::string{kAssociations[territory]};
    case CapEmploi:
        return "Cap emploi Drôme";
    default:
        return "MSA Ardèche Drôme Loire";
    }
}

bool isEverywhere(reference::OrganisationKind kind)
{
    return kind == CapEmploi || kind == Msa;
}

/// Of all ages: one in sixteen is young.
int shareOf(std::size_t kind)
{
    return (rates::kOrganisationShares[kind] * 15 + rates::kOrganisationSharesUnder26[kind]) / 16;
}

void addOrganisation(World& world, Random& random, Organisation organisation, int people)
{
    const auto index = static_cast<std::uint32_t>(world.organisations.size());
    const int count = 1 + people / rates::kPeoplePerReferent;
    while (static_cast<int>(organisation.referents.size()) < count) {
        const auto birthYear = random.between(1962, 2000);
        const auto first = drawFirstName(random, random.chance(800), birthYear);
        Referent referent{first + " " + drawLastName(random), index};
        const bool known = std::ranges::any_of(
            world.referents, [&](const Referent& other) { return other.name == referent.name; });
        if (!known) {
            organisation.referents.push_back(static_cast<std::uint32_t>(world.referents.size()));
            world.referents.push_back(std::move(referent));
        }
    }
    world.organisations.push_back(std::move(organisation));
}

bool serves(const Organisation& organisation, reference::OrganisationKind kind, std::uint8_t territory)
{
    return organisation.kind == kind && organisation.territory.value_or(territory) == territory;
}

} // namespace

void makeNetwork(World& world)
{
    Random random = Random::of(world.options.seed, streams::kNetwork, 0);
    // People with open rights who must be accompanied, and most of whom are.
    const std::int64_t followed = std::int64_t{world.options.people} * rates::kSdd * 88 / 100000;
    for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
        const auto people = followed * shareOf(kind) / 1000;
        if (isEverywhere(kKinds[kind])) {
            addOrganisation(world, random, {nameOf(kKinds[kind], 0), kKinds[kind], {}, {}},
                            static_cast<int>(people));
            continue;
        }
        for (std::size_t territory = 0; territory < kTowns.size(); ++territory) {
            addOrganisation(
                world, random,
                {nameOf(kKinds[kind], territory), kKinds[kind], static_cast<std::uint8_t>(territory), {}},
                static_cast<int>(people * rates::kTerritoryShares[territory] / 1000));
        }
    }
}

std::uint32_t drawOrganisation(Random& random, const World& world, int age, std::uint8_t territory,
                               std::uint32_t except)
{
    while (true) {
        const auto kind = kKinds[random.weighted(age < kYoung ? rates::kOrganisationSharesUnder26
                                                              : rates::kOrganisationShares)];
        const auto index = organisationOf(world, kind, territory);
        if (index != except) {
            return index;
        }
    }
}

std::uint32_t organisationOf(const World& world, reference::OrganisationKind kind, std::uint8_t territory)
{
    const auto found = std::ranges::find_if(world.organisations, [&](const Organisation& organisation) {
        return serves(organisation, kind, territory);
    });
    return static_cast<std::uint32_t>(found - world.organisations.begin());
}

std::uint32_t poleOf(const World& world, std::uint8_t territory)
{
    return organisationOf(world, Departement, territory);
}

} // namespace jalon::demo

// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsText.h"

#include "base/WordTable.h"

namespace jalon::cli {

namespace {

using reference::Operation;
using reference::Role;

constexpr std::array kOperationWords = {
    Worded<Operation>{Operation::ReadFiles, "lire des dossiers"},
    Worded<Operation>{Operation::WriteFiles, "modifier des dossiers"},
    Worded<Operation>{Operation::WriteNotes, "écrire des notes"},
    Worded<Operation>{Operation::ReadSensitiveNotes, "lire ou changer les notes sensibles des autres"},
    Worded<Operation>{Operation::ImportLists, "importer des listes"},
    Worded<Operation>{Operation::UndoImports, "annuler un import"},
    Worded<Operation>{Operation::Erase, "effacer pour toujours"},
    Worded<Operation>{Operation::MergeFiles, "réunir deux dossiers"},
    Worded<Operation>{Operation::Meetings, "préparer et tenir des réunions"},
    Worded<Operation>{Operation::OrientInNumber, "orienter plusieurs personnes à la fois"},
    Worded<Operation>{Operation::PacksOut, "emporter un paquet"},
    Worded<Operation>{Operation::PacksIn, "rapporter un paquet"},
    Worded<Operation>{Operation::Programme, "modifier un programme"},
    Worded<Operation>{Operation::Offers, "modifier le catalogue des offres"},
    Worded<Operation>{Operation::Reports, "établir des rapports"},
    Worded<Operation>{Operation::Exports, "exporter en clair"},
    Worded<Operation>{Operation::Settings, "changer les réglages"},
    Worded<Operation>{Operation::Accounts, "gérer les comptes"},
    Worded<Operation>{Operation::Journal, "lire le journal"},
};
static_assert(isComplete(kOperationWords, EnumCodes<Operation>::codes.size()));

constexpr std::array kRoleWords = {
    Worded<Role>{Role::Referent, "référent"}, Worded<Role>{Role::Pole, "pôle"},
    Worded<Role>{Role::Head, "responsable"},  Worded<Role>{Role::Administrator, "administrateur"},
    Worded<Role>{Role::Guest, "invité"},
};
static_assert(isComplete(kRoleWords, EnumCodes<Role>::codes.size()));

} // namespace

std::string operationText(std::string_view code)
{
    const auto operation = fromCode<Operation>(code);
    return std::string{operation ? wordsFor(kOperationWords, *operation) : code};
}

std::string roleText(std::string_view code)
{
    const auto role = fromCode<Role>(code);
    return std::string{role ? wordsFor(kRoleWords, *role) : code};
}

} // namespace jalon::cli

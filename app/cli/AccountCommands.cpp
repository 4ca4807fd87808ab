// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may work on the base: account list, add, password, remove.
#include "Commands.h"
#include "MeetingOptions.h"
#include "Passphrase.h"
#include "RightsText.h"
#include "Words.h"

#include "casefile/Sight.h"
#include "reference/Accounts.h"
#include "reference/Entities.h"
#include "reference/Territories.h"
#include "store/Guarded.h"

#include <array>
#include <iostream>
#include <ranges>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndAccount = {"BASE", "COMPTE"};
constexpr OptionSpec kPasswordFile = {"--password-file", "FICHIER",
                                      "lire le nouveau mot de passe dans la première ligne de ce fichier"};
constexpr std::array kListOptions = {OptionSpec{"--json", "", "en JSON"}};
constexpr std::array kAddOptions = {
    OptionSpec{"--role", "RÔLE", "referent, pole, head (responsable), administrator ou guest (invité)"},
    OptionSpec{"--referent", "NOM", "d’un référent : qui suit les personnes qu’il voit"},
    OptionSpec{"--meeting", "N", "d’un invité : la réunion dont il voit les personnes, jusqu’à sa clôture"},
    OptionSpec{"--territory", "NOM,…",
               "du pôle ou d’un responsable : les territoires ; tous si rien n’est dit"},
    kPasswordFile};
constexpr std::array kPasswordOptions = {kPasswordFile};
constexpr std::string_view kAddDetails =
    "Sans compte, la phrase secrète de la base donne tous les droits. Le premier compte est celui d’un\n"
    "administrateur ; dès lors, chacun dit qui il est (--account). Le nouveau mot de passe est lu dans\n"
    "--password-file, dans la variable JALON_NEW_PASSWORD, sinon demandé au clavier.";

std::string nameOfReferent(const store::Database& database, ReferentId referent)
{
    return database.value<std::string>("SELECT name FROM referent_file_now WHERE referent_id = ?1", referent)
        .value_or("");
}

std::string territoriesText(const store::Database& database, const reference::Account& account)
{
    std::string text;
    for (const auto& territory : reference::territories(database)) {
        if (std::ranges::find(account.territories, territory.id) != account.territories.end()) {
            text += (text.empty() ? "" : ", ") + territory.name;
        }
    }
    return text;
}

/// Whose files it is for; empty: everybody's.
std::string scopeText(const store::Database& database, const reference::Account& account)
{
    if (account.file.referent) {
        return "personnes suivies par " + nameOfReferent(database, account.file.referent);
    }
    if (account.file.meeting) {
        return "réunion n° " + std::to_string(account.file.meeting.value);
    }
    return territoriesText(database, account);
}

nlohmann::ordered_json accountJson(const store::Database& database, const reference::Account& account)
{
    auto json = nlohmann::ordered_json::object();
    json["name"] = account.file.name;
    json["role"] = jsonOf(account.file.role);
    json["scope"] = jsonOf(scopeText(database, account));
    json["last_used_on"] = jsonOf(account.lastUsedOn);
    return json;
}

ExitCode runAccountList(const Arguments& arguments)
{
    return withWholeBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        const auto& database = base.database();
        if (const auto allowed = casefile::requireMay(database, reference::Operation::Accounts); !allowed) {
            return report(allowed.error());
        }
        auto json = nlohmann::ordered_json::array();
        for (const auto& account : reference::accounts(database)) {
            if (arguments.has("--json")) {
                json.push_back(accountJson(database, account));
                continue;
            }
            const auto scope = scopeText(database, account);
            std::cout << account.file.name << " : " << roleText(codeOf(account.file.role))
                      << (scope.empty() ? "" : " (" + scope + ")") << ", "
                      << (account.lastUsedOn ? "utilisé le " + account.lastUsedOn->toFrench()
                                             : "jamais utilisé")
                      << " ; n° " << account.id.value << " dans le journal\n";
        }
        if (arguments.has("--json")) {
            std::cout << json.dump(2) << '\n';
        } else if (!reference::hasAccounts(database)) {
            std::cout << "Cette base n’a pas de compte : sa phrase secrète donne tous les droits.\n";
        }
        return ExitCode::Done;
    });
}

std::expected<std::vector<TerritoryId>, ExitCode> territoriesNamed(const store::Database& database,
                                                                   const std::string& words)
{
    std::vector<TerritoryId> found;
    for (const auto part : std::views::split(words, ',')) {
        const std::string name{std::string_view{part}};
        const auto territory = reference::findTerritory(database, name);
        if (!territory) {
            std::cerr << "Aucun territoire ne s’appelle « " << name << " ». Rien n’a été modifié.\n";
            return std::unexpected{ExitCode::Unknown};
        }
        found.push_back(*territory);
    }
    return found;
}

std::expected<reference::NewAccount, ExitCode> accountAsked(const Arguments& arguments, reference::Role role,
                                                            const store::Database& database)
{
    reference::NewAccount account;
    account.file.name = arguments.positional(1);
    account.file.role = role;
    if (const auto name = arguments.value("--referent")) {
        const auto referent = referentNamed(database, *name);
        if (!referent) {
            return std::unexpected{referent.error()};
        }
        account.file.referent = *referent;
    }
    if (arguments.has("--meeting")) {
        const auto meeting = meetingOption(arguments);
        if (!meeting) {
            return std::unexpected{usageError(meeting.error())};
        }
        account.file.meeting = *meeting;
    }
    if (const auto names = arguments.value("--territory")) {
        auto territories = territoriesNamed(database, *names);
        if (!territories) {
            return std::unexpected{territories.error()};
        }
        account.territories = std::move(*territories);
    }
    return account;
}

/// In a transaction of its own; what goes wrong, and what the account may not, is said.
template <class Work>
ExitCode change(const store::Session& session, const Work& work)
{
    const auto done = store::guarded(session.database.file(), [&]() -> Expected<void> {
        store::Transaction tx{session, store::TxKind::Reference};
        if (auto worked = work(tx); !worked) {
            return std::unexpected{worked.error()};
        }
        tx.commit();
        return {};
    });
    return done ? ExitCode::Done : report(done.error());
}

ExitCode add(const Arguments& arguments, const store::Session& session, reference::Role role,
             const Secret& password)
{
    if (const auto allowed = casefile::requireMay(session.database, reference::Operation::Accounts);
        !allowed) {
        return report(allowed.error());
    }
    const auto account = accountAsked(arguments, role, session.database);
    if (!account) {
        return account.error();
    }
    const bool first = !reference::hasAccounts(session.database);
    const auto code = change(
        session, [&](store::Transaction& tx) { return reference::addAccount(tx, *account, password); });
    if (code == ExitCode::Done) {
        std::cout << "Compte créé : " << account->file.name << " (" << roleText(codeOf(role)) << ").\n";
        if (first) {
            std::cout << "Désormais, la phrase secrète ouvre le fichier, et chacun dit aussi son compte.\n";
        }
    }
    return code;
}

ExitCode runAccountAdd(const Arguments& arguments)
{
    const auto role = codeOption<reference::Role>(arguments, "--role");
    if (!role) {
        return usageError(role.error());
    }
    if (!*role) {
        return usageError("Il manque le rôle du compte : --role RÔLE.");
    }
    const auto password = askPassphrase(arguments.value("--password-file"), true, PassphraseOf::NewAccount);
    if (!password) {
        return usageError(password.error());
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        return add(arguments, session, **role, *password);
    });
}

/// The account that the command line names; one that the base does not have is said, to whom may know.
std::expected<reference::Account, ExitCode> accountNamed(const Arguments& arguments,
                                                         const store::Database& database)
{
    const auto* const own = casefile::accountOn(database);
    if (own == nullptr || own->file.name != arguments.positional(1)) {
        if (const auto allowed = casefile::requireMay(database, reference::Operation::Accounts); !allowed) {
            return std::unexpected{report(allowed.error())};
        }
    }
    auto account = reference::findAccount(database, arguments.positional(1));
    if (!account) {
        return std::unexpected{report({ErrorCode::AccountUnknown, {arguments.positional(1)}})};
    }
    return std::move(*account);
}

ExitCode runAccountPassword(const Arguments& arguments)
{
    const auto password = askPassphrase(arguments.value("--password-file"), true, PassphraseOf::NewAccount);
    if (!password) {
        return usageError(password.error());
    }
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        const auto account = accountNamed(arguments, session.database);
        if (!account) {
            return account.error();
        }
        const auto code = change(session, [&](store::Transaction& tx) {
            return reference::setPassword(tx, account->id, *password);
        });
        if (code == ExitCode::Done) {
            std::cout << "Nouveau mot de passe noté pour : " << account->file.name << ".\n";
        }
        return code;
    });
}

ExitCode runAccountRemove(const Arguments& arguments)
{
    return withWholeBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        const auto account = accountNamed(arguments, session.database);
        if (!account) {
            return account.error();
        }
        const auto code = change(
            session, [&](store::Transaction& tx) { return reference::removeAccount(tx, account->id); });
        if (code == ExitCode::Done) {
            std::cout
                << "Compte retiré : " << account->file.name
                << ".\nCette personne connaît encore la phrase secrète, qui ouvre ce fichier et ses copies "
                   "avec "
                   "d’autres programmes :\nchangez-la (dans la fenêtre : Réglages), puis faites de nouvelles "
                   "sauvegardes.\n";
        }
        return code;
    });
}

} // namespace

Command accountListCommand()
{
    return {{"account list", "Les comptes de la base, et ce que chacun voit", kBase, kListOptions, ""},
            runAccountList};
}

Command accountAddCommand()
{
    return {{"account add", "Créer un compte", kBaseAndAccount, kAddOptions, kAddDetails}, runAccountAdd};
}

Command accountPasswordCommand()
{
    return {{"account password", "Donner un nouveau mot de passe à un compte", kBaseAndAccount,
             kPasswordOptions,
             "Le sien, ou celui de n’importe qui pour un administrateur : l’ancien n’est pas demandé."},
            runAccountPassword};
}

Command accountRemoveCommand()
{
    return {{"account remove", "Retirer un compte", kBaseAndAccount, {}, ""}, runAccountRemove};
}

} // namespace jalon::cli

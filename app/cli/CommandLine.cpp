// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "Outlets.h"

#include "host/Log.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace jalon::cli {

namespace {

constexpr std::string_view kExitCodes = R"(
Codes de sortie :
  0   fait (même si des lignes sont rejetées ou à trancher)
  1   la ligne de commande est incorrecte
  2   la base ne s’ouvre pas, est utilisée ailleurs ou ne peut pas être écrite
  3   le fichier, la période ou l’annulation est refusé, ou le service informatique l’interdit
  4   personne, indicateur ou territoire inconnu
  5   un fichier demandé ne peut pas être écrit
  6   la vérification de la base a trouvé un défaut
  7   interrompu
  70  erreur interne
  100 fait, mais un fichier demandé n’a pas pu être écrit, ou l’un des paquets n’est pas entré
De 1 à 99, rien n’a été écrit dans la base.

La phrase secrète est demandée au clavier, lue dans un fichier (--passphrase-file)
ou dans la variable JALON_PASSPHRASE ; jamais donnée en argument. Celle d’un paquet :
--pack-passphrase-file, ou JALON_PACK_PASSPHRASE. Un paquet s’ouvre comme une base.

Quand la base a des comptes, chaque commande dit lequel travaille (--account NOM) ;
son mot de passe est lu dans la variable JALON_ACCOUNT_PASSWORD, sinon demandé au clavier.
)";

void printSummary(std::ostream& out, const Command& command)
{
    constexpr std::size_t kColumn = 23;
    std::string line = "  " + std::string{command.spec.name};
    line.resize(std::max<std::size_t>(line.size() + 2, kColumn), ' ');
    out << line << command.spec.summary << '\n';
}

void printHelp(std::ostream& out)
{
    out << "Jalon en ligne de commande : de la liste de la CAF aux chiffres du mois.\n\n"
           "Usage : jalon-cli COMMANDE … ; jalon-cli COMMANDE --help\n\nCommandes :\n";
    for (const auto& command : commands()) {
        printSummary(out, command);
    }
    out << kExitCodes;
}

/// `programme` alone is no command: those that begin with it are listed.
ExitCode unknown(std::span<const std::string> words)
{
    const auto isOfGroup = [begin = words[0] + ' '](const Command& command) {
        return std::string_view{command.spec.name}.starts_with(begin);
    };
    if (std::ranges::none_of(commands(), isOfGroup)) {
        return usageError("Commande inconnue : « " + words[0] + " ». La liste : jalon-cli --help");
    }
    const bool isHelp = words.size() > 1 && (words[1] == "--help" || words[1] == "-h");
    auto& out = isHelp ? std::cout : std::cerr;
    if (!isHelp) {
        out << (words.size() > 1 ? "Commande inconnue : « " + words[0] + ' ' + words[1]
                                 : "Il manque la suite de « " + words[0])
            << " ».\n";
    }
    out << "Commandes « " << words[0] << " » :\n";
    for (const auto& command : commands()) {
        if (isOfGroup(command)) {
            printSummary(out, command);
        }
    }
    return isHelp ? ExitCode::Done : ExitCode::Usage;
}

ExitCode runCommand(const Command& command, std::span<const std::string> words,
                    const host::Policies& policies)
{
    if (std::ranges::any_of(words, [](const auto& word) { return word == "--help" || word == "-h"; })) {
        std::cout << helpText(command.spec);
        return ExitCode::Done;
    }
    const auto arguments = parse(command.spec, words);
    if (!arguments) {
        return usageError(arguments.error() + "\nUsage : " + usageLine(command.spec));
    }
    if (const auto allowed = mayGiveOut(command.spec, *arguments, policies); !allowed) {
        return report(allowed.error());
    }
    host::note(std::string{command.spec.name});
    return command.run(*arguments);
}

/// How many words of the line are the command's name (`report`, `programme list`); 0 when it is another one.
std::size_t wordsOfName(const Command& command, std::span<const std::string> words)
{
    if (words[0] == command.spec.name) {
        return 1;
    }
    return words.size() > 1 && words[0] + " " + words[1] == command.spec.name ? 2 : 0;
}

} // namespace

ExitCode run(std::span<const std::string> words, const host::Policies& policies)
{
    if (words.empty()) {
        printHelp(std::cerr);
        return ExitCode::Usage;
    }
    if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
        printHelp(std::cout);
        return ExitCode::Done;
    }
    if (words[0] == "--version") {
        std::cout << "jalon-cli " JALON_VERSION "\n";
        return ExitCode::Done;
    }
    const auto matches = [&](const Command& command) { return wordsOfName(command, words) > 0; };
    const auto found = std::ranges::find_if(commands(), matches);
    if (found == commands().end()) {
        return unknown(words);
    }
    return runCommand(*found, words.subspan(wordsOfName(*found, words)), policies);
}

} // namespace jalon::cli

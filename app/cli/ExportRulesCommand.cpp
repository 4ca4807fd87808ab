// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "OpenBase.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array kOptions = {
    OptionSpec{"--mark", "oui|non", "marquer ce qui sort de qui l’a fait et quand"},
    OptionSpec{"--names", "oui|non", "les noms dans les listes (« non » : numéro de dossier et initiales)"}};

/// Nothing when the option is not there; else whether it is `oui`, or a French sentence.
std::expected<std::optional<bool>, std::string> yesOption(const Arguments& arguments, std::string_view name)
{
    const auto value = arguments.value(name);
    if (!value) {
        return std::nullopt;
    }
    if (*value != "oui" && *value != "non") {
        return std::unexpected{std::string{name} + " : « " + *value + " » n’est ni « oui » ni « non »."};
    }
    return *value == "oui";
}

void print(const reference::ExportRules& rules)
{
    std::cout << (rules.isMarked ? "Ce qui sort porte qui l’a fait et quand.\n"
                                 : "Ce qui sort ne dit pas qui l’a fait.\n")
              << (rules.hasNames ? "Les listes portent les noms.\n"
                                 : "Les listes portent un numéro de dossier et des initiales, sans nom.\n");
}

ExitCode runExportRules(const Arguments& arguments)
{
    const auto mark = yesOption(arguments, "--mark");
    const auto names = yesOption(arguments, "--names");
    if (!mark || !names) {
        return usageError(mark ? names.error() : mark.error());
    }
    const bool writes = mark->has_value() || names->has_value();
    return withWholeBase(arguments, writes ? store::OpenMode::Write : store::OpenMode::Read,
                         [&](store::Base& base, const store::Session& session) {
                             auto rules = reference::exportRules(base.database());
                             if (writes) {
                                 rules = {.isMarked = mark->value_or(rules.isMarked),
                                          .hasNames = names->value_or(rules.hasNames)};
                                 store::Transaction tx{session, store::TxKind::Reference};
                                 reference::setExportRules(tx, rules);
                                 tx.commit();
                             }
                             print(rules);
                             return ExitCode::Done;
                         });
}

} // namespace

Command exportRulesCommand()
{
    return {
        {"export rules", "Dire ou choisir ce que portent les papiers et les listes qui sortent", kBase,
         kOptions,
         "Au pied de chaque page d’un PDF, d’un ODT et d’un classeur imprimé ; dans un CSV, l’en-tête d’une "
         "dernière colonne, vide,\npour qu’il se relise. Le JSON, que lisent des programmes, n’est pas "
         "marqué ; "
         "les courriers et le guide des offres non plus."},
        runExportRules};
}

} // namespace jalon::cli

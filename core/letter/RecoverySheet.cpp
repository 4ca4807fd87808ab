// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/RecoverySheet.h"

#include "base/Path.h"
#include "base/Spelling.h"
#include "base/Text.h"

namespace jalon::letter {

namespace {

constexpr std::size_t kSideBySide = 3;
constexpr int kOpenings = 3; ///< lines to fill in by hand

/// Read downwards, then the next column: on one page for any passphrase that people remember.
document::Table signTable(const std::vector<SpelledSign>& signs)
{
    document::Table table;
    for (std::size_t part = 0; part < kSideBySide; ++part) {
        table.columns.push_back({"N°", 1, document::Align::Right});
        table.columns.push_back({"Signe", 1.4, document::Align::Centre});
        table.columns.push_back({"Se lit", 3.2});
    }
    const auto rows = (signs.size() + kSideBySide - 1) / kSideBySide;
    for (std::size_t row = 0; row < rows; ++row) {
        document::Row cells;
        for (std::size_t at = row; at < signs.size(); at += rows) {
            cells.cells.insert(cells.cells.end(), {std::to_string(at + 1), signs[at].sign, signs[at].name});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

constexpr std::string_view kEnvelope =
    "La mettre sous enveloppe fermée, avec le nom de la base et la date\u202F; signer en travers du rabat.";
constexpr std::string_view kAfterwards =
    "Quand la phrase secrète change, cette feuille n’ouvre plus que les copies faites avant\u00A0: la garder "
    "avec elles, ou la détruire avec elles.";

document::Bullets whatToDo()
{
    return {
        {"Imprimer cette page une seule fois, puis supprimer le fichier, de la corbeille aussi.",
         std::string{kEnvelope},
         "Ranger l’enveloppe au coffre du service, jamais avec l’ordinateur ni avec une copie de la base.",
         "Ne l’ouvrir que si plus personne ne peut ouvrir la base, et noter ci-dessous qui l’a fait.",
         "Une fois ouverte\u00A0: changer la phrase secrète (Réglages), puis refaire une feuille.",
         std::string{kAfterwards}}};
}

document::Table openings()
{
    document::Table table{.columns = {{"Ouverte le", 2}, {"Par", 4}, {"Pourquoi", 4}, {"Signature", 3}}};
    table.rows.resize(kOpenings);
    return table;
}

} // namespace

document::Document documentOf(const RecoverySheet& sheet)
{
    const Secret typed{toNfc(sheet.passphrase.view())}; // as the key is derived from it
    const auto signs = spelled(typed.view());
    const auto name = pathText(sheet.base.filename());
    document::Document page{.title = "Feuille de secours de «\u00A0" + name + "\u00A0»",
                            .footer = "Confidentiel\u00A0: qui a cette page ouvre la base."};
    page.blocks = {
        document::Paragraph{"Dossier de la base\u00A0:", pathText(sheet.base.parent_path())},
        document::Paragraph{"Phrase secrète en service depuis le\u00A0:", sheet.madeOn.toFrench()},
        document::Heading{2, "Phrase secrète"},
        document::Heading{1, std::string{typed.view()}},
        document::Paragraph{
            .text = std::to_string(signs.size())
                    + " signes, à taper comme ils sont là, majuscules et espaces comprises\u00A0:"},
        signTable(signs),
        document::Heading{2, "Que faire de cette page"},
        whatToDo(),
        document::Paragraph{
            .text = "Sans cette phrase secrète, personne ne peut ouvrir la base, pas même ceux qui "
                    "ont fait Jalon. Jalon ne garde rien de cette page et ne peut pas la refaire.",
            .isNote = true},
        openings()};
    return page;
}

} // namespace jalon::letter

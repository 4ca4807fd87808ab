// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/SampleDocument.h"

namespace jalon::document::test {

Document sampleDocument()
{
    return {.title = "Fiche « A1.1 » & <suite>",
            .subtitle = "Année 2019",
            .footer = "Pôle d’insertion <Drôme>",
            .blocks = {
                Heading{1, "Budget \"prévu\""}, Paragraph{"Objectif :", "Accompagner\nles jeunes d’Œuvre"},
                Paragraph{.text = "Une note\x01 sans contrôle", .isNote = true},
                Bullets{{"<script>alert(1)</script>", "46 980 €"}}, PageBreak{},
                Table{.columns = {{"Nature", 3}, {"Montant", 1, Align::Right}},
                      .rows = {{{"Dépenses & RH", "67 000 €"}}, {{"Total", "225 000 €"}, true}, {{"seul"}}}},
                Table{.columns = {{"", 1}, {"", 3}},
                      .rows = {{{"Pilote", "Département"}}},
                      .hasHeader = false,
                      .firstColumnIsHeader = true}}};
}

} // namespace jalon::document::test

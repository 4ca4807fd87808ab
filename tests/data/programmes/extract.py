#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jalon contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""extract.py SEEDS > figures.tsv   lists every amount and every indicator value of the four documents.

Amounts are found by their sign (€, euros), under the fiche whose heading came last; those that a scan cut in two, or
that stand in a table without a sign, are named below with the words beside them. Indicator values are named the same
way: a value is refused when its words and itself do not stand near each other in the document. Nothing is read from
resources/programmes.
"""
import re
import sys

NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d+)?"

DROME = "drome-convention-pauvrete-2019"
RHONE = "rhone-convention-pauvrete-2019"
LOIR = "loir-et-cher-fapi-2019"
PDI = "loir-et-cher-pdi-2014-2018"
FAJD = "loir-et-cher-fajd"
PTI = "loir-et-cher-pdi-pti-2019-2022"
PDIE = "drome-pdie-2019-2022"
SEED_OF = {PDI: LOIR, FAJD: LOIR, PTI: LOIR}

HEADINGS = {
    DROME: [(rf"Fiche {a} {b}\.1 |Fiche {a} {b}\.1 :", DROME, f"{a}{b}.1") for a in "AB" for b in "123"]
    + [(r"Fiche A 2\.2", DROME, "A2.2"), (r"Fiche A 3\.2", DROME, "A3.2")],
    RHONE: [(rf"^{a}\.{b}\. ", RHONE, f"{a}.{b}") for a, b in
            [(1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (2, 1), (2, 2)]],
    LOIR: [(r"<b>Favoriser l'insertion professionnelle", LOIR, "3.1"), (r"<b>Prévention des exp", LOIR, "3.2"),
           (r"<b>Précarité énergétique", LOIR, "3.3"), (r"<b>Soutenir l'accomp", LOIR, "3.4"),
           (r"Dotation 2019 :", LOIR, "-"), (r"Organiser une offre", PDI, "1.1"), (r"Lever les freins", PDI, "1.2"),
           (r"Faciliter l'accès à la formation", PDI, "2.1"), (r"Optimiser les partenariats", PDI, "3.2"),
           (r"Favoriser l'accès à l'emploi des allocataires RSA", PDI, "3.3"),
           (r"Mobiliser le recours aux clauses", PDI, "3.4"), (r"Décliner le PDI en 5", PDI, "4.1"),
           (r"Poursuite des conventionnements au titre du fonct", FAJD, "1"),
           (r"Conventions de partenariat avec des partenaires sp", FAJD, "2"), (r"Aides financières. En 2018", FAJD, "3")],
}

# Cut in two by the line's end, or printed twice: taken out of what the sign finds.
NOT_AMOUNTS = {(DROME, 265), (DROME, 268), (LOIR, 95)}
# (programme, fiche, kind, number, words near it)
BY_HAND = [
    (DROME, "A2.1", "amount", "16 000", r"246 000 € \(dont 16"), (DROME, "A2.1", "amount", "140 000", "140 "),
    (RHONE, "1.1", "amount", "67 000", "67 000"), (RHONE, "1.1", "amount", "158 000", "158 000"),
    (RHONE, "1.1", "amount", "225 000", r"Total.*225 000"), (RHONE, "1.5", "amount", "5 000,00", "nouvelle procédure"),
    (RHONE, "1.5", "amount", "35 000,00", "Augmentation du nombre de bénéficiaires du RSA intégrée"),
    (RHONE, "2.1", "amount", "214 350", "Total"), (LOIR, "3.3", "amount", "7434,63", "2019 : 7434,63"),
]
# The sign finds them in a sentence of the document, not in a budget.
IN_TEXT = {(DROME, 174)}


def values(programme, fiche, words, *numbers, kind="value"):
    BY_HAND.extend((programme, fiche, kind, number, words) for number in numbers)


def text(programme, fiche, words, *numbers):
    values(programme, fiche, words, *numbers, kind="text")


values(DROME, "A1.1", "jeunes majeurs pris en charge au 31/12/2018", "176", "243")
values(DROME, "A1.1", "soit une progression de", "39")
values(DROME, "A1.1", "18 premiers contrats jeune majeur", "18", "11")
values(DROME, "A1.1", "dont 6 ont un logement stable", "6", "3", "16")
values(DROME, "A2.1", "à moins$|100%   100%  100%", "100", "100", "100")
text(DROME, "A2.1", "25 CMS", "25", "5", "10")
values(DROME, "A2.1", "0 4 14 MSAP", "0", "4", "14")
values(DROME, "A2.1", "40 44 64", "40", "44", "64")
values(DROME, "A2.1", "26000 26000", "26000", "26000")
values(DROME, "A2.1", "4 CMS engagées", "4", "deux")
values(DROME, "A2.2", "0 0 80", "0", "0", "80")
values(DROME, "A2.2", "0 0 300", "0", "0", "300")
text(DROME, "A2.2", "5 postes d’infirmières", "5")
values(DROME, "A3.1", "Nombre de nouveaux entrants 5693", "5693", "6361")
values(DROME, "A3.1", "orientés en 1 mois", "3362", "4 067", "100")
values(DROME, "A3.1", "Nombre total de 1er rendez-vous", "2539", "1 900", "70")
values(DROME, "A3.1", "délai de 2 semaines", "623", "658", "20")
values(DROME, "A3.1", "Nombre total de 1er contrat", "2806", "1 887", "65")
values(DROME, "A3.1", "contrat d'engagement dans les 2 mois", "1872", "1 204", "50")
text(DROME, "A3.1", "création de 3 postes", "3")
values(DROME, "A3.2", "dont l'accompagnement global 5085", "5085", "5337", "95")
values(DROME, "A3.2", "3129 2979", "3129", "2979")
values(DROME, "A3.2", "87 90 87", "87", "90", "87")
values(DROME, "B1.1", "Cinq  ateliers supplémentaires", "Cinq", "200")
values(DROME, "B1.1", "Vingt ateliers ont été proposés", "Vingt")
values(DROME, "B1.1", "420 enfants et nourrissons", "420")
values(DROME, "B2.1", "augmentation de 0.25 etp", "0.25")
values(DROME, "B2.1", r"\+ 0.25 etp d’intervenant", "0.25")
values(DROME, "B2.1", "830 familles", "830", "886", "565")
values(DROME, "B2.1", "960 familles", "960", "15", "1020", "650")
text(DROME, "B3.1", "17 professionnels", "17")

values(RHONE, "1.1", "47 entretiens", "0", "47")
text(RHONE, "1.1", "jeunes majeurs » .400h|Dépenses RH", "400")
values(RHONE, "1.4", "Taux d'orientation.*52%", "52", "66")
values(RHONE, "1.4", "129 jours", "129", "120")
values(RHONE, "1.4", "Taux de contractualisation.*61%.*48%.*Réalisation", "61", "48")
values(RHONE, "1.4", "76 jours.*76 jours", "76", "76")
values(RHONE, "1.4", "1600 participants", "1600", "135", "17")
values(RHONE, "1.4", "soit 26% fin 2019", "26")
text(RHONE, "1.4", "hausse de 4 points", "4")
values(RHONE, "1.4", "735 décisions de sanctions", "735", "331")
values(RHONE, "1.4", "90 référents", "90")
values(RHONE, "1.5", "39 jours.*39 jours", "39", "39", "21")
values(RHONE, "1.5", "Nombre moyen de bénéficiaires RSA accompagnés", "154", "160")
values(RHONE, "1.5", "objectif 2020 : 60%", "60")
values(RHONE, "1.5", "1971 bénéficiaires", "1971")
values(RHONE, "1.5", "150 personnes ont été suivies", "150")
text(RHONE, "1.5", "310 bénéficiaires du RSA en simultané", "310")
text(RHONE, "1.5", "1 390 bénéficiaires", "1 390", "1 500")
text(RHONE, "1.5", "serait de 420 dont 350", "420", "350")
text(RHONE, "1.5", "objectif de 320", "320", "350")
values(RHONE, "2.1", "Taux d'occupation", "0", "20")
values(RHONE, "2.1", "90% des MNA", "90")
values(RHONE, "2.1", "98 jeunes ont été accompagnés", "98", "73", "23", "2")
text(RHONE, "2.1", "objectif de 15 MNA", "15")

values(LOIR, "1.1", "entre 10 et 12 espaces RSA", "10", "12", "1 300")
values(LOIR, "1.1", "plus de 80% des nouveaux entrants", "80")
values(LOIR, "1.2", "Taux de contractualisation CER", "73,4", "72,9", "74,3", "65,2", "72,9", "74,3", "65,2")
values(LOIR, "1.2", "Environ 55%", "55")
values(LOIR, "1.3", "sur les 3 équipes pluridisciplinaires", "3")
values(LOIR, "3.1", "167 allocataires RSA accompagnés", "167", "108", "173", "29", "14")
values(LOIR, "3.1", "de 2 CIP à plein temps", "2", "5")
values(LOIR, "3.2", "185 assignations", "185", "25")
values(LOIR, "3.4", "3 jeunes ont été orientés", "3", "2", "1", "2", "1")
values(PDI, "-", r"\+ 1,87 %", "1,87")
values(PDI, "-", r"\+ 1,9 %", "1,9")
values(PDI, "-", "comparable aux années précédentes", "73,4")
values(PDI, "-", r"\+12 % d'allocataires", "12", "65", "19")
values(PDI, "-", "379 retours à l'emploi", "379", "27")
text(PDI, "-", "progression de 89 %", "89")
text(PDI, "3.2", "Conventionnement de 15 structures", "15")
values(FAJD, "3", "-13%", "13")
values(PTI, "-", "4 orientations et 14 axes", "4", "14")

values(PDIE, "-", "on recensait 499 159", "499 159")
values(PDIE, "-", "progressé de 11 %", "11")
values(PDIE, "-", "recule de 5 %", "5")
values(PDIE, "-", "concentre 6,4 %", "6,4")
values(PDIE, "-", "504 637 habitants", "504 637")
values(PDIE, "-", r"\+0,7 % par an", "0,7")
text(PDIE, "-", "dont 0,3 %", "0,3")
values(PDIE, "-", "75 habitants au km", "75")
text(PDIE, "-", "109 au niveau régional", "109")
values(PDIE, "-", "1 personne sur 5", "1", "5")
values(PDIE, "-", r"\+1,2 % entre 2008 et 2016", "1,2")
values(PDIE, "-", r"\+3,3 %", "3,3")
values(PDIE, "-", r"\+ 5,4 %", "5,4", "2 250")
values(PDIE, "-", "^25 %", "25")
values(PDIE, "-", "10,1 % de chômage|10,1 % de chémage|10,1 %", "10,1")
values(PDIE, "-", "Nord Drome 16 155", "16 155")
values(PDIE, "-", "Centre Ardéche 21 496", "21 496")
values(PDIE, "-", "Vallée de la Drome 6 304", "6 304")
values(PDIE, "-", "Sud Drome 15 361", "15 361")
values(PDIE, "-", "Drome 56 960", "56 960")
values(PDIE, "-", "15,5 % contre 12 %", "15,5")
text(PDIE, "-", "15,5 % contre 12 %", "12")
values(PDIE, "-", "moins de 30 ans", "24")
values(PDIE, "-", "plus de 15 % des ménages", "15", "14")
values(PDIE, "-", "prés de 3 %", "3")
values(PDIE, "-", "16 018 personnes allocataires", "16 018")
values(PDIE, "-", "représentent 24 %", "24")
values(PDIE, "-", "représentent 70 %", "70")
values(PDIE, "-", "environ 6 000 allocataires", "6 000")
values(PDIE, "-", "33,7 % du total", "33,7", "26,1")
values(PDIE, "-", r"Marsanne-Dieulefit \(14,4 %\)", "14,4", "13,8", "11,9")
values(PDIE, "-", "environ 7 000 a 8 000", "7 000", "8 000")
values(PDIE, "-", "correspond a 14%", "14")
values(PDIE, "axe 3", "est de 50 % par an", "50")
text(PDIE, "7", "délai de 2 mois maximum", "2")


def amounts(programme, lines):
    place = (programme, "-")
    for number, line in enumerate(lines, 1):
        for pattern, owner, fiche in HEADINGS[programme]:
            if re.search(pattern, line):
                place = (owner, fiche)
        if (programme, number) in NOT_AMOUNTS:
            continue
        for match in re.finditer(rf"((?:> ?)?(?:{NUMBER}))\s*(?:€|euros\b)", line):
            kind = "text" if (programme, number) in IN_TEXT else "amount"
            yield (*place, kind, match.group(1), number)


def line_of(lines, number, words):
    """The line that bears the words, the number in it or within two lines of it."""
    for at, line in enumerate(lines):
        near = " ".join(lines[max(0, at - 2):at + 3])
        if re.search(words, line) and (number in near or re.sub(r"\s", "", number) in re.sub(r"\s", "", near)):
            return at + 1
    sys.exit(f"not in the document: {number} near {words}")


def main(folder):
    seeds = {name: open(f"{folder}/{name}.txt", encoding="utf-8").read().replace("’", "’").split("\n")
             for name in (DROME, RHONE, LOIR, PDIE)}
    rows = [row for name in HEADINGS for row in amounts(name, seeds[name])]
    for programme, fiche, kind, number, words in BY_HAND:
        lines = seeds[SEED_OF.get(programme, programme)]
        rows.append((programme, fiche, kind, number, line_of(lines, number, words)))
    print("# programme, fiche, kind, as written, line of the document; made by extract.py")
    for row in sorted(rows, key=lambda row: (row[0], row[1], row[4])):
        print(*row, sep="\t")


main(sys.argv[1])
